using System.Net;
using Linnet.Children;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests.Hardening;

/// <summary>Figure F19: what changes something is asked by a form of our own, and by nothing else.</summary>
public sealed class OwnFormsTests(TestCluster cluster)
{
    private const string Everything =
        "select (select count(*) from entries) + (select count(*) from drafts) + (select count(*) from files) + (select count(*) from imports)";

    [Fact]
    public async Task A_form_without_the_token_of_the_page_changes_nothing_on_any_route()
    {
        await using var council = await OneChildAsync();
        var before = await council.CountAsync(Everything);
        foreach (var who in new[] { "W1", "H1" })
        {
            var visitor = await council.SignInAsync(who);
            foreach (var address in EveryRoute.Addresses(council.Web))
            {
                using var answer = await SendAsync(visitor, "POST", address, token: "", from: null);
                Assert.True(IsRefused(answer), $"{address}: {answer.StatusCode}");
            }
        }

        Assert.Equal(before, await council.CountAsync(Everything));
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task A_form_that_another_site_sends_is_not_taken_even_with_a_token(string from)
    {
        await using var council = await OneChildAsync();
        var worker = await council.SignInAsync("W1");
        var token = (await worker.OpenAsync("/search")).Unseen("/search").Single(u => u.Key == "__RequestVerificationToken").Value;
        foreach (var address in EveryRoute.Addresses(council.Web))
        {
            using var answer = await SendAsync(worker, "POST", address, token, from);
            Assert.True(answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.MethodNotAllowed, $"{address}: {answer.StatusCode}");
        }

        using var own = await SendAsync(worker, "POST", "/search", token, "same-origin");
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
    }

    [Fact]
    public async Task Nothing_but_opening_a_page_and_sending_a_form_can_be_asked()
    {
        await using var council = await OneChildAsync();
        var head = await council.SignInAsync("H1");
        foreach (var verb in new[] { "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND" })
            foreach (var address in EveryRoute.Addresses(council.Web))
            {
                using var answer = await SendAsync(head, verb, address, token: "", from: null);
                Assert.True(answer.StatusCode == HttpStatusCode.MethodNotAllowed, $"{verb} {address}: {answer.StatusCode}");
            }

        using var page = await SendAsync(head, "POST", "/grip", token: "", from: null);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, page.StatusCode);
        (await PageSeen.OfAsync(page)).AssertSays("This cannot be asked here");
    }

    [Fact]
    public async Task Opening_every_page_changes_nothing()
    {
        await using var council = await OneChildAsync();
        var visitor = await council.SignInAsync("H1");
        var before = await council.CountAsync(Everything);
        foreach (var address in EveryRoute.Addresses(council.Web)) await visitor.OpenAsync(address);

        Assert.Equal(before, await council.CountAsync(Everything));
        Assert.Equal("/grip", (await visitor.OpenAsync("/grip")).Path);
    }

    private static bool IsRefused(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Forbidden or HttpStatusCode.MethodNotAllowed or HttpStatusCode.Conflict;

    private static async Task<HttpResponseMessage> SendAsync(Visitor visitor, string verb, string address, string token, string? from)
    {
        using var asked = new HttpRequestMessage(new(verb), new Uri(address, UriKind.Relative));
        asked.Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("restricted", "no"), new("worker", "W1")]);
        if (from is not null) asked.Headers.Add("Sec-Fetch-Site", from);
        return await visitor.Browser.SendAsync(asked);
    }

    private Task<CouncilOnScreen> OneChildAsync() =>
        WithAsync(cluster, [Happened("1001", "2025-06-01", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan" })]);
}
