using System.Net;
using System.Text.RegularExpressions;

namespace Linnet.Bench;

/// <summary>Somebody with a browser, signed in to a demonstration.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClient client;

    private Visitor(Uri address) => client = new(new HttpClientHandler { CookieContainer = new(), AllowAutoRedirect = true }) { BaseAddress = address };

    public static async Task<Visitor> SignInAsync(Uri address, string worker, CancellationToken cancel)
    {
        var visitor = new Visitor(address);
        var page = await visitor.client.GetStringAsync(new Uri("/sign-in", UriKind.Relative), cancel);
        var token = WebUtility.HtmlDecode(Token().Match(page).Groups[1].Value);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["worker"] = worker, ["__RequestVerificationToken"] = token });
        using var answer = await visitor.client.PostAsync(new Uri("/sign-in", UriKind.Relative), form, cancel);
        answer.EnsureSuccessStatusCode();
        return visitor;
    }

    public async Task GetAsync(string path, CancellationToken cancel)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), cancel);
        answer.EnsureSuccessStatusCode();
        if (answer.RequestMessage?.RequestUri?.AbsolutePath != path) throw new InvalidOperationException($"{path} led elsewhere: signed in?");
        await answer.Content.ReadAsByteArrayAsync(cancel);
    }

    /// <summary>Opens a form, types into it and sends it. How long the sending took, to the page that follows.</summary>
    public async Task<TimeSpan> SendAsync(string path, IReadOnlyDictionary<string, string> typed, CancellationToken cancel)
    {
        var (took, answered) = await PostAsync(path, typed, cancel);
        return answered == path ? throw new InvalidOperationException($"{path} was not taken.") : took;
    }

    /// <summary>The same with a form that answers on its own page: a search.</summary>
    public async Task<TimeSpan> AskAsync(string path, IReadOnlyDictionary<string, string> typed, CancellationToken cancel)
    {
        var (took, answered) = await PostAsync(path, typed, cancel);
        return answered == path ? took : throw new InvalidOperationException($"{path} led elsewhere: signed in?");
    }

    private async Task<(TimeSpan Took, string? Answered)> PostAsync(string path, IReadOnlyDictionary<string, string> typed, CancellationToken cancel)
    {
        var page = await client.GetStringAsync(new Uri(path, UriKind.Relative), cancel);
        var form = page[page.LastIndexOf("<form method=\"post\"", StringComparison.Ordinal)..];
        var hidden = Hidden().Matches(form).Select(h => KeyValuePair.Create(h.Groups[1].Value, WebUtility.HtmlDecode(h.Groups[2].Value)));
        using var body = new FormUrlEncodedContent(hidden.Append(KeyValuePair.Create("__RequestVerificationToken", WebUtility.HtmlDecode(Token().Match(form).Groups[1].Value))).Concat(typed));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), body, cancel);
        answer.EnsureSuccessStatusCode();
        return (watch.Elapsed, answer.RequestMessage?.RequestUri?.AbsolutePath);
    }

    public void Dispose() => client.Dispose();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hidden();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
