using System.Net;
using System.Text.RegularExpressions;

namespace Linnet.Bench.Trust.Access;

/// <summary>One call, and what was wrong with its answer.</summary>
/// <param name="Wrong">What was stated and what came; null where they agree.</param>
/// <param name="Compared">Whether the answer was held against the one for something that is not there.</param>
/// <param name="Tells">What tells the two apart; null where nothing does.</param>
internal sealed record Checked(string? Wrong, bool Compared = false, string? Tells = null);

/// <summary>One reader before the gate, whose calls are answered.</summary>
internal sealed partial class AnsweredCalls : IDisposable
{
    private const string NoSuchChild = "NO-SUCH-CHILD";
    private readonly HttpClient browser;
    private readonly StatedAccess stated;
    private readonly string token;

    private AnsweredCalls(HttpClient browser, StatedAccess stated, string token) => (this.browser, this.stated, this.token) = (browser, stated, token);

    /// <summary>Signs the reader in, and takes a form's token of theirs along: a refusal must not rest on a token that is missing.</summary>
    public static async Task<AnsweredCalls> AtAsync(Uri address, AtTheGate? reader, StatedAccess stated, CancellationToken cancel)
    {
        var cookies = new CookieContainer();
        var asking = new HttpClient(new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = address };
        var gate = new AnsweredCalls(asking, stated, await TokenAsync(asking, "/sign-in", cancel));
        if (reader is null) return gate;

        using var sent = await gate.SendAsync(HttpMethod.Post, "/sign-in", gate.Form(("worker", reader.Worker)), cancel);
        return new(asking, stated, await TokenAsync(asking, "/search", cancel));
    }

    /// <summary>Makes a call and holds its answer against what is stated.</summary>
    /// <param name="also">Whether a refusal is also held against the one for something that is not there.</param>
    public async Task<Checked> CheckAsync(Call call, bool also, CancellationToken cancel)
    {
        var right = Expected.Of(call, stated);
        var came = await AskAsync(call, call.Address(), right, cancel);
        if (!right.Is(came)) return new($"{call}: {right} was stated, and {came.Status} came{(came.Location is { } to ? $", leading to {to}" : "")}");
        if (!also || !right.IsRefusal || call.Child is null) return new(null);

        if (call.NamesSomething && Tells(came, await AskAsync(call, call.Address(madeUp: true), right, cancel))) return new(null, true, $"{call}: tells whether it is there");
        if (right.Answer == Answer.Refused && !stated.MayUse(call))
        {
            var nobody = call with { Child = call.Child with { Id = NoSuchChild } };
            if (Tells(came, await AskAsync(nobody, nobody.Address(), right, cancel))) return new(null, true, $"{call}: tells whether the child is known");
        }

        return new(null, true);
    }

    private async Task<Came> AskAsync(Call call, string address, Expected right, CancellationToken cancel)
    {
        // What is to be let through is sent without a token, so that nothing comes of it but that it was let through.
        var form = call.Method == HttpMethod.Post && right.IsRefusal ? Form() : call.Method == HttpMethod.Get || call.Method == HttpMethod.Head ? null : new FormUrlEncodedContent([]);
        using var answer = await SendAsync(call.Method, address, form, cancel);
        var body = call.Method == HttpMethod.Head || !right.IsRefusal ? "" : await answer.Content.ReadAsStringAsync(cancel);
        var leadsTo = answer.Headers.Location?.OriginalString.Replace(Uri.EscapeDataString(address), "", StringComparison.Ordinal);
        return new((int)answer.StatusCode, leadsTo, body.Replace(address, "", StringComparison.Ordinal));
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, HttpContent? body, CancellationToken cancel)
    {
        using var asked = new HttpRequestMessage(method, new Uri(address, UriKind.Relative)) { Content = body };
        return await browser.SendAsync(asked, cancel);
    }

    private FormUrlEncodedContent Form(params (string Name, string Value)[] typed) =>
        new(typed.Append(("__RequestVerificationToken", token)).Select(t => KeyValuePair.Create(t.Item1, t.Item2)));

    /// <summary>Whether two answers differ in anything but the tokens of their forms.</summary>
    private static bool Tells(Came one, Came other) =>
        (one.Status, one.Location) != (other.Status, other.Location) || Tokens().Replace(one.Body, "") != Tokens().Replace(other.Body, "");

    private static async Task<string> TokenAsync(HttpClient browser, string page, CancellationToken cancel) =>
        WebUtility.HtmlDecode(Token().Match(await browser.GetStringAsync(new Uri(page, UriKind.Relative), cancel)).Groups[1].Value);

    public void Dispose() => browser.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();

    [GeneratedRegex("value=\"[^\"]{30,}\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tokens();
}
