using System.Net;
using Linnet.Web.SigningIn;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests.Hardening;

public sealed class CookiesTests(TestCluster cluster)
{
    [Fact]
    public async Task Every_cookie_is_kept_from_script_and_from_other_sites()
    {
        await using var council = await WithAsync(cluster, []);
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new(council.Address) };

        var given = await AllGivenAsync(browser);

        Assert.True(given.Count >= 2, string.Join("; ", given));
        Assert.All(given, c => Assert.True(Has(c, "httponly") && (Has(c, "samesite=strict") || Has(c, "samesite=lax")) && Has(c, "path=/") && !Has(c, "domain="), c));
    }

    [Fact]
    public async Task Over_https_every_cookie_is_bound_to_its_host_and_the_browser_is_told_to_come_back_over_https()
    {
        // What a proxy that ends TLS says of the connection: the setting of operating.md.
        Environment.SetEnvironmentVariable("ASPNETCORE_FORWARDEDHEADERS_ENABLED", "true");
        await using var council = await WithAsync(cluster, []);
        Environment.SetEnvironmentVariable("ASPNETCORE_FORWARDEDHEADERS_ENABLED", null);
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new(council.Address) };
        browser.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        var given = await AllGivenAsync(browser);
        using var page = await browser.GetAsync(new Uri("/sign-in", UriKind.Relative));

        Assert.All(given, c => Assert.True(c.StartsWith("__Host-", StringComparison.Ordinal) && Has(c, "secure") && Has(c, "path=/"), c));
        Assert.Equal(["max-age=63072000; includeSubDomains"], page.Headers.GetValues("Strict-Transport-Security"));

        var session = given.Single(c => c.StartsWith("__Host-linnet=", StringComparison.Ordinal)).Split(';')[0];
        Assert.Equal(HttpStatusCode.OK, await GripAsync(browser, session));
        Assert.Equal(HttpStatusCode.Redirect, await GripAsync(browser, session[HostCookies.Prefix.Length..]));
    }

    [Fact]
    public void A_cookie_keeps_its_value_and_its_age_under_its_name_over_https() =>
        Assert.Equal(
            "__Host-linnet-known=a%20b; max-age=60; path=/; secure; samesite=strict; httponly",
            HostCookies.OfHost("linnet-known=a%20b; max-age=60; path=/somewhere; samesite=strict; httponly"));

    /// <summary>What is given on the way to being signed in, and with the word that something was done.</summary>
    private static async Task<IReadOnlyList<string>> AllGivenAsync(HttpClient browser)
    {
        var form = await browser.GetAsync(new Uri("/sign-in", UriKind.Relative));
        var page = await PageSeen.OfAsync(form);
        using var sent = new HttpRequestMessage(HttpMethod.Post, new Uri("/sign-in", UriKind.Relative));
        sent.Content = new FormUrlEncodedContent(page.Unseen("/sign-in").Append(new("worker", "M1")));
        sent.Headers.Add("Cookie", Cookies(form).Select(c => c.Split(';')[0]));
        using var signedIn = await browser.SendAsync(sent);
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
        return [.. Cookies(form), .. Cookies(signedIn), .. await OfGuidanceAsync(browser, Cookies(signedIn))];
    }

    /// <summary>A page that somebody is sent to with a message.</summary>
    private static async Task<IEnumerable<string>> OfGuidanceAsync(HttpClient browser, IEnumerable<string> session)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, new Uri("/children/new", UriKind.Relative));
        asked.Headers.Add("Cookie", session.Select(c => c.Split(';')[0]));
        using var answer = await browser.SendAsync(asked);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return Cookies(answer);
    }

    private static async Task<HttpStatusCode> GripAsync(HttpClient browser, string cookie)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, new Uri("/grip", UriKind.Relative));
        asked.Headers.Add("Cookie", cookie);
        using var answer = await browser.SendAsync(asked);
        return answer.StatusCode;
    }

    private static IEnumerable<string> Cookies(HttpResponseMessage answer) => answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [];

    private static bool Has(string cookie, string part) => cookie.Split(';').Any(p => p.Trim().StartsWith(part, StringComparison.OrdinalIgnoreCase));
}
