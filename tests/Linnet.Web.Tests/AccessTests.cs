using System.Net;
using Linnet.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;

namespace Linnet.Web.Tests;

public sealed class AccessTests(TestCluster cluster)
{
    [Fact]
    public async Task Every_route_has_a_row_in_the_policy_and_every_row_a_route()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, []);
        var routes = ((IEndpointRouteBuilder)council.Web).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Select(e => e.RoutePattern.RawText ?? "")
            .ToList();

        Assert.All(routes, r => Assert.NotNull(AccessPolicy.Of(r)));
        Assert.All(AccessPolicy.All, row => Assert.Contains(row.Route, routes.Select(r => r.Trim('/'))));
    }

    [Fact]
    public void A_route_nobody_has_decided_on_is_in_no_row() => Assert.Null(AccessPolicy.Of("somewhere/else"));

    [Theory]
    [InlineData("/grip")]
    [InlineData("/children/1")]
    [InlineData("/search")]
    [InlineData("/standards")]
    public async Task Whoever_is_not_signed_in_is_asked_who_they_are(string path)
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, []);

        Assert.StartsWith("/sign-in?ReturnUrl=", (await council.Visit().OpenAsync(path)).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_that_the_policy_does_not_name_is_turned_away()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, []);
        var analyst = await council.SignInAsync("A1");

        var page = await analyst.OpenAsync("/children/new");

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        page.AssertSays("You cannot open this page");
    }

    [Fact]
    public async Task A_form_from_elsewhere_is_not_taken()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, []);
        var manager = await council.SignInAsync("M1");

        var answer = await manager.Browser.PostAsync(new Uri("/children/new", UriKind.Relative), new FormUrlEncodedContent([new("happened", "31/3/2026")]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        (await PageSeen.OfAsync(answer)).AssertSays("This form could not be taken");
    }

    [Fact]
    public async Task Every_answer_keeps_other_sites_out_and_is_not_kept()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, []);

        var answer = await council.Visit().Browser.GetAsync(new Uri("/sign-in", UriKind.Relative));

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Says_whether_it_can_work_to_whoever_asks_and_nothing_else()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, []);

        Assert.Equal("""{"state":"ready"}""", (await council.Visit().OpenAsync("/health")).Html);
    }

    [Fact]
    public async Task Signing_out_ends_it()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, []);
        var manager = await council.SignInAsync("M1");
        var grip = await manager.OpenAsync("/grip");
        await manager.SendAsync(grip, "/sign-out");

        Assert.StartsWith("/sign-in", (await manager.OpenAsync("/grip")).Path, StringComparison.Ordinal);
    }
}
