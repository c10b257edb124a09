using System.Net;
using Linnet.Children;
using Linnet.Web.Access;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests.Hardening;

public sealed class PaceTests(TestCluster cluster)
{
    private const string Form = "/children/1001/add/document";

    [Fact]
    public async Task Whoever_searches_faster_than_anybody_types_is_asked_to_wait_and_nobody_else_is()
    {
        await using var council = await OneChildAsync();
        var (worker, colleague) = (await council.SignInAsync("W1"), await council.SignInAsync("M1"));
        var page = await worker.OpenAsync("/search");
        for (var searches = 0; searches < Pace.ByRoute["search"].Most; searches++)
            Assert.Equal(HttpStatusCode.OK, (await worker.SendAsync(page, "/search", ("for", "Amira"))).Status);

        var refused = await worker.SendAsync(page, "/search", ("for", "Amira"));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        refused.AssertSays("More searches or files came from your account in a short time than one person sends.");
        Assert.Equal(HttpStatusCode.TooManyRequests, (await worker.SendAsync(await worker.OpenAsync("/search/words"), "/search/words", ("words", "burn"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await worker.OpenAsync("/children/1001")).Status);
        Assert.Equal(HttpStatusCode.OK, (await colleague.SendAsync(await colleague.OpenAsync("/search"), "/search", ("for", "Amira"))).Status);
    }

    [Fact]
    public async Task What_was_typed_beside_a_file_too_many_is_there_again()
    {
        await using var council = await OneChildAsync();
        var worker = await council.SignInAsync("W1");
        var form = await worker.OpenAsync(Form);
        for (var files = 0; files < Pace.ByRoute["children/{child}/add/document"].Most; files++) await worker.SendFileAsync(form, Form, "a.txt", []);

        var refused = await worker.SendFileAsync(form, Form, "a.txt", "A letter."u8.ToArray(), ("title", "Letter of the surgery"));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Equal("Letter of the surgery", (await worker.OpenAsync(Form)).TypedInto("title"));
    }

    [Fact]
    public async Task Every_route_that_is_counted_is_a_route()
    {
        await using var council = await OneChildAsync();

        Assert.All(Pace.ByRoute.Keys, r => Assert.Contains(r, EveryRoute.Of(council.Web).Select(e => (e.RoutePattern.RawText ?? "").Trim('/'))));
    }

    private Task<CouncilOnScreen> OneChildAsync() =>
        WithAsync(cluster, [Happened("1001", "2025-06-01", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan" })]);
}
