using System.Net;
using System.Text.RegularExpressions;

namespace Linnet.Bench.Trust.Access;

/// <summary>A browser that follows nothing by itself, with a form's token of whoever is signed in: a refusal must not rest on a token that is missing.</summary>
internal sealed partial class Browser : IDisposable
{
    private readonly HttpClient client;
    private readonly string token;

    private Browser(HttpClient client, string token) => (this.client, this.token) = (client, token);

    /// <summary>Signs a worker in; null for somebody who does not.</summary>
    public static async Task<Browser> AtAsync(Uri address, string? worker, CancellationToken cancel)
    {
        var asking = new HttpClient(new HttpClientHandler { CookieContainer = new(), AllowAutoRedirect = false }) { BaseAddress = address };
        var browser = new Browser(asking, await TokenAsync(asking, "/sign-in", cancel));
        if (worker is null) return browser;

        using var sent = await browser.SendAsync(HttpMethod.Post, "/sign-in", browser.Form(("worker", worker)), cancel);

        // An inspector whose visit is over, say, finds no form behind the sign-in.
        using var search = await asking.GetAsync(new Uri("/search", UriKind.Relative), cancel);
        return new(asking, In(await search.Content.ReadAsStringAsync(cancel)));
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, HttpContent? body, CancellationToken cancel)
    {
        using var asked = new HttpRequestMessage(method, new Uri(address, UriKind.Relative)) { Content = body };
        return await client.SendAsync(asked, cancel);
    }

    /// <summary>A form with what is typed, and the token.</summary>
    public FormUrlEncodedContent Form(params (string Name, string Value)[] typed) =>
        new(typed.Append(("__RequestVerificationToken", token)).Select(t => KeyValuePair.Create(t.Item1, t.Item2)));

    public void Dispose() => client.Dispose();

    private static async Task<string> TokenAsync(HttpClient client, string page, CancellationToken cancel) =>
        In(await client.GetStringAsync(new Uri(page, UriKind.Relative), cancel));

    private static string In(string page) => WebUtility.HtmlDecode(Token().Match(page).Groups[1].Value);

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
