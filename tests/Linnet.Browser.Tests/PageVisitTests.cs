using Linnet.Web.Access;

namespace Linnet.Browser.Tests;

public sealed class PageVisitTests
{
    [Fact]
    public void Every_route_of_the_access_policy_is_opened_in_the_browser_or_says_why_not() =>
        Assert.Empty(AccessPolicy.All.Select(r => r.Route).Where(r => !PageVisit.NoPages.ContainsKey(r)).Except(PageVisit.All.Select(v => v.Route)));

    [Fact]
    public void Whoever_opens_a_page_may_open_it_by_the_access_policy() =>
        Assert.All(PageVisit.All.Where(v => v.Status == 200), v => Assert.True(
            AccessPolicy.Of(v.Route) is { } row && (row.OpenToAll || (v.As is { } post && row.Posts.Contains(post))), $"{v.As} may not open {v.Route}"));
}
