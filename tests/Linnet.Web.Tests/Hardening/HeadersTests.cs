using System.Net;
using System.Text.RegularExpressions;
using Linnet.Children;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests.Hardening;

/// <summary>Figure F19: over every route there is, and the pages that say what went wrong.</summary>
public sealed partial class HeadersTests(TestCluster cluster)
{
    private static readonly string[] Verbs = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"];

    [Fact]
    public async Task Every_answer_of_every_route_to_every_verb_keeps_other_sites_out_and_is_not_kept()
    {
        await using var council = await OneChildAsync();
        var (nobody, worker, head) = (council.Visit(), await council.SignInAsync("W1"), await council.SignInAsync("H1"));
        foreach (var address in EveryRoute.Addresses(council.Web).Append("/nowhere").Append("/children/nobody"))
            foreach (var (visitor, verb) in Verbs.Select(v => (head, v)).Append((worker, "GET")).Append((nobody, "GET")).Append((nobody, "POST")))
                using (var answer = await AskAsync(visitor, verb, address)) AssertKeepsOthersOut(answer, $"{verb} {address}");
    }

    [Fact]
    public async Task The_page_that_says_that_something_went_wrong_keeps_other_sites_out_too()
    {
        await using var council = await OneChildAsync();
        var worker = await council.SignInAsync("W1");
        await council.TamperAsync("alter table access rename to gone");

        using var answer = await AskAsync(worker, "GET", "/children/1001");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        AssertKeepsOthersOut(answer, "fault", faultIsMeant: true);
    }

    [Fact]
    public async Task No_page_holds_script_or_style_of_its_own_and_every_page_leads_out()
    {
        await using var council = await OneChildAsync();
        var pages = 0;
        foreach (var who in new[] { "W1", "H1" })
        {
            var visitor = await council.SignInAsync(who);
            foreach (var address in EveryRoute.Addresses(council.Web))
            {
                var page = await visitor.OpenAsync(address);
                Assert.False(Inline().IsMatch(page.Html), $"{address}: {Inline().Match(page.Html).Value}");
                if (page.Status != HttpStatusCode.OK || !page.Html.Contains("<main", StringComparison.Ordinal)) continue;

                Assert.True(page.Html.Contains("action=\"/sign-out\"", StringComparison.Ordinal), address);
                pages++;
            }
        }

        Assert.True(pages > 100, $"only {pages} pages were seen");
    }

    [Fact]
    public async Task Styles_and_script_may_be_kept_and_are_what_they_say()
    {
        await using var council = await OneChildAsync();
        var style = Style().Match((await council.Visit().OpenAsync("/sign-in")).Html).Groups[1].Value;

        using var answer = await AskAsync(council.Visit(), "GET", style);

        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal("text/css", answer.Content.Headers.ContentType?.MediaType);
        Assert.NotEqual(true, answer.Headers.CacheControl?.NoStore);
    }

    private static void AssertKeepsOthersOut(HttpResponseMessage answer, string asked, bool faultIsMeant = false)
    {
        string Header(string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
        var policy = Header("Content-Security-Policy");
        Assert.True(faultIsMeant || (int)answer.StatusCode < 500, $"{asked}: {answer.StatusCode}");
        Assert.True(policy.Contains("default-src 'none'", StringComparison.Ordinal) && policy.Contains("frame-ancestors 'none'", StringComparison.Ordinal), $"{asked}: {policy}");
        Assert.True(policy.Contains("object-src 'none'", StringComparison.Ordinal) && policy.Contains("base-uri 'none'", StringComparison.Ordinal), asked);
        Assert.False(policy.Contains("unsafe", StringComparison.Ordinal) || policy.Contains('*'), asked);
        Assert.Equal((asked, "nosniff"), (asked, Header("X-Content-Type-Options")));
        Assert.Equal((asked, "same-origin"), (asked, Header("Referrer-Policy")));
        Assert.Equal((asked, "same-origin"), (asked, Header("Cross-Origin-Opener-Policy")));
        Assert.Equal((asked, "same-origin"), (asked, Header("Cross-Origin-Resource-Policy")));
        Assert.Equal((asked, "no-store"), (asked, Header("Cache-Control")));
        Assert.Equal((asked, "", "", ""), (asked, Header("Server"), Header("X-Powered-By"), Header("Access-Control-Allow-Origin")));
    }

    private static Task<HttpResponseMessage> AskAsync(Visitor visitor, string verb, string address) =>
        visitor.Browser.SendAsync(new(new(verb), new Uri(address, UriKind.Relative)));

    private Task<CouncilOnScreen> OneChildAsync() =>
        WithAsync(cluster, [Happened("1001", "2025-06-01", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan" })]);

    [GeneratedRegex(@"<script(?![^>]*\ssrc=)|<style|\sstyle=""|\son[a-z]+=""|javascript:", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Inline();

    [GeneratedRegex(@"rel=""stylesheet"" href=""([^""]+)""", RegexOptions.None, 1000)]
    private static partial Regex Style();
}
