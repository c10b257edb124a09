using System.Net;
using System.Web;

namespace Linnet.Web.Tests.SigningIn.Directory;

/// <summary>A browser between Linnet and the directory, one step at a time, so that somebody can meddle on the way.</summary>
internal sealed class Walk : IDisposable
{
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _browser;
    private readonly Uri _linnet;

    public Walk(string linnet, string who)
    {
        _linnet = new(linnet);
        _browser = new(new SocketsHttpHandler { CookieContainer = _cookies, AllowAutoRedirect = false });
        IsIn(who);
    }

    /// <summary>Says who is signed in to the directory in this browser.</summary>
    public void IsIn(string who)
    {
        foreach (Cookie cookie in _cookies.GetCookies(_linnet))
            if (cookie.Name.StartsWith("_session", StringComparison.Ordinal)) cookie.Expired = true;
        _cookies.Add(new Cookie("who", who, "/", _linnet.Host));
    }

    /// <summary>The same browser, as somebody clicks through Linnet's pages with it.</summary>
    public Visitor At(CouncilOnScreen council) => council.Visit(_cookies, council.Address);

    /// <summary>Sets out from Linnet: where the browser is sent.</summary>
    public Task<Uri> SetOutAsync(string from = "/sign-in/directory/go?returnUrl=%2Fgrip") => StepAsync(new(_linnet, from));

    /// <summary>Through the directory: where it sends the browser back to.</summary>
    public async Task<Uri> ThroughAsync(Uri at)
    {
        for (var steps = 0; steps < 8; steps++)
        {
            at = await StepAsync(at);
            if (at.Authority == _linnet.Authority) return at;
        }

        throw new InvalidOperationException("The directory does not send anybody back.");
    }

    /// <summary>Back at Linnet: the page at which it ends.</summary>
    public async Task<PageSeen> BackAsync(Uri at)
    {
        for (var steps = 0; steps < 8; steps++)
        {
            using var answer = await _browser.GetAsync(at);
            if (answer.Headers.Location is not { } next) return await PageSeen.OfAsync(answer);
            at = new(at, next);
        }

        throw new InvalidOperationException("Linnet leads nowhere.");
    }

    /// <summary>All the way, with nobody meddling.</summary>
    public async Task<PageSeen> GoAsync(string from = "/sign-in/directory/go?returnUrl=%2Fgrip") => await BackAsync(await ThroughAsync(await SetOutAsync(from)));

    /// <summary>The same address, with one thing in it changed.</summary>
    public static Uri With(Uri address, string name, string? value)
    {
        var query = HttpUtility.ParseQueryString(address.Query);
        query[name] = value;
        return new UriBuilder(address) { Query = query.ToString() }.Uri;
    }

    public static string? In(Uri address, string name) => HttpUtility.ParseQueryString(address.Query)[name];

    /// <summary>What the browser is told when it asks for this.</summary>
    public async Task<(HttpStatusCode Status, Uri? Next)> AskAsync(Uri at)
    {
        using var answer = await _browser.GetAsync(at);
        return (answer.StatusCode, answer.Headers.Location is { } next ? new(at, next) : null);
    }

    public void Dispose() => _browser.Dispose();

    private async Task<Uri> StepAsync(Uri at) => (await AskAsync(at)).Next ?? throw new InvalidOperationException($"{at.AbsolutePath} leads nowhere.");
}
