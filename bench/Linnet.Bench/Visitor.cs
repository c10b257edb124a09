using System.Net;
using System.Text.RegularExpressions;
using Linnet.Web.SigningIn;

namespace Linnet.Bench;

/// <summary>Somebody with a browser, signed in to a demonstration.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClient client;
    private readonly HttpClient standing;

    private readonly CookieContainer cookies;

    private Visitor(Uri address)
        : this(address, new())
    {
    }

    private Visitor(Uri address, CookieContainer cookies)
    {
        this.cookies = cookies;
        client = new(new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = true }) { BaseAddress = address };
        standing = new(new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(20) };
    }

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

    /// <summary>Somebody who works here, from the invitation to the first page. The first code has been used by then: a recovery code opens in its place.</summary>
    public static async Task<Visitor> SignInAsStaffAsync(Uri address, string worker, string invitation, string password, CancellationToken cancel)
    {
        var visitor = new Visitor(address);
        var chosen = await visitor.SentAsync("/sign-in/invited", await visitor.OpenAsync("/sign-in/invited", cancel), [new("invitation", invitation), new("password", password), new("again", password)], cancel);
        var secret = WrittenCode.Read(Secret().Match(chosen).Groups[1].Value);
        var code = OneTimeCodes.Of(secret, OneTimeCodes.StepOf(SystemClock.Instance.GetCurrentInstant()));
        var set = await visitor.SentAsync("/sign-in/invited", chosen, [new("code", code)], cancel);
        await visitor.SentAsync("/sign-in", await visitor.OpenAsync("/sign-in", cancel), [new("worker", worker), new("password", password), new("code", RecoveryCode().Match(set).Groups[1].Value)], cancel);
        return visitor;
    }

    /// <summary>The same browser before another address of the same host.</summary>
    public Visitor At(Uri address) => new(address, cookies);

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

    /// <summary>The cookies with which they are signed in, as a browser sends them.</summary>
    public string CookiesAt(Uri address) => cookies.GetCookieHeader(address);

    /// <summary>What stands in a large input of a form when they open it.</summary>
    public async Task<string> TypedIntoAsync(string path, string name, CancellationToken cancel)
    {
        var page = await client.GetStringAsync(new Uri(path, UriKind.Relative), cancel);
        var input = Regex.Match(page, $"<textarea[^>]* name=\"{name}\"[^>]*>([^<]*)</textarea>", RegexOptions.None, TimeSpan.FromSeconds(1));
        return input.Success ? WebUtility.HtmlDecode(input.Groups[1].Value).TrimStart('\r', '\n') : throw new InvalidOperationException($"{path} does not ask for {name}: signed in?");
    }

    /// <summary>What a form carries unseen, to be sent any number of times.</summary>
    public async Task<Dictionary<string, string>> OpenFormAsync(string path, CancellationToken cancel) =>
        Unseen(await client.GetStringAsync(new Uri(path, UriKind.Relative), cancel)).ToDictionary();

    /// <summary>Opens a page: whether it was served, and not another one in its place.</summary>
    public async Task<bool> IsServedAsync(string path)
    {
        using var answer = await standing.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode == HttpStatusCode.OK && (await answer.Content.ReadAsByteArrayAsync()).Length > 0;
    }

    /// <summary>Sends a form and goes nowhere after it: whether it was taken.</summary>
    public async Task<bool> IsTakenAsync(string path, IReadOnlyDictionary<string, string> fields)
    {
        using var body = new FormUrlEncodedContent(fields);
        using var answer = await standing.PostAsync(new Uri(path, UriKind.Relative), body);
        if (answer.StatusCode is HttpStatusCode.UnprocessableEntity or HttpStatusCode.BadRequest) throw new InvalidOperationException($"{path} was refused.");
        return answer.StatusCode is HttpStatusCode.Found or HttpStatusCode.SeeOther && answer.Headers.Location?.OriginalString.StartsWith("/sign-in", StringComparison.Ordinal) == false;
    }

    private Task<string> OpenAsync(string path, CancellationToken cancel) => client.GetStringAsync(new Uri(path, UriKind.Relative), cancel);

    private async Task<string> SentAsync(string path, string page, IEnumerable<KeyValuePair<string, string>> typed, CancellationToken cancel)
    {
        using var body = new FormUrlEncodedContent(Unseen(page).Concat(typed));
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), body, cancel);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancel);
    }

    private async Task<(TimeSpan Took, string? Answered)> PostAsync(string path, IReadOnlyDictionary<string, string> typed, CancellationToken cancel)
    {
        var page = await client.GetStringAsync(new Uri(path, UriKind.Relative), cancel);
        using var body = new FormUrlEncodedContent(Unseen(page).Concat(typed));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), body, cancel);
        answer.EnsureSuccessStatusCode();
        return (watch.Elapsed, answer.RequestMessage?.RequestUri?.AbsolutePath);
    }

    public void Dispose()
    {
        client.Dispose();
        standing.Dispose();
    }

    private static IEnumerable<KeyValuePair<string, string>> Unseen(string page)
    {
        var form = page[page.LastIndexOf("<form method=\"post\"", StringComparison.Ordinal)..];
        return Hidden().Matches(form)
            .Select(h => KeyValuePair.Create(h.Groups[1].Value, WebUtility.HtmlDecode(h.Groups[2].Value)))
            .Append(KeyValuePair.Create("__RequestVerificationToken", WebUtility.HtmlDecode(Token().Match(form).Groups[1].Value)));
    }

    [GeneratedRegex("secret=([A-Z2-7]+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Secret();

    [GeneratedRegex("<li><code>([^<]*)</code></li>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RecoveryCode();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hidden();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
