using System.Net;
using Linnet.Access;
using Linnet.Allocation;
using Linnet.Record;
using Linnet.Waiting;
using Linnet.Web.Access;
using Linnet.Workers;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests.Trust;

/// <summary>Four children to whom the same has happened, so that they stand on the same lists: one of the reader's team, and three whose records are closed to the reader.</summary>
/// <remarks>Every page of the policy without a child in its address is opened: also one that is added tomorrow.</remarks>
public sealed class ListedChildrenTests(TestCluster cluster)
{
    private const string OfEast = "Wilhelmina", OfAnotherTeam = "Bartholomew", Restricted = "Clementine", OfAConflict = "Ferdinand";

    private static readonly Entry[] Everybody =
    [
        .. PlantedChild.Of("1001", OfEast, "East", waits: true),
        .. PlantedChild.Of("1002", OfAnotherTeam, "Long term", waits: false),
        .. PlantedChild.Of("1003", Restricted, "Long term", waits: true),
        .. PlantedChild.Of("1004", OfAConflict, "East", waits: true),
        Happened("1003", "2026-03-02", new RecordRestriction { Restricted = true, Because = RestrictedBecause.KnownHere }),
        Happened("1004", "2026-03-02", new ConflictOfInterest { Worker = "M1", Stands = true }),
        Happened("1004", "2026-03-02", new ConflictOfInterest { Worker = "A1", Stands = true }),
    ];

    [Theory]
    [InlineData("M1", Post.TeamManager, OfAnotherTeam, Restricted, OfAConflict)]
    [InlineData("A1", Post.Analyst, Restricted, OfAConflict)]
    public async Task No_list_names_a_child_whose_record_is_closed_to_the_reader_and_each_says_how_many_more_there_are(string worker, Post post, params string[] closed)
    {
        await using var council = await WithAsync(cluster, Everybody);
        var (reader, head) = (await council.SignInAsync(worker), await council.SignInAsync("H1"));
        var (named, told) = (0, new List<string>());

        foreach (var page in ListPages(post))
        {
            var (theirs, whole) = (await reader.OpenAsync(page), await head.OpenAsync(page));
            Assert.True(theirs.Status == HttpStatusCode.OK, $"{page} answered {theirs.Status}");
            if (closed.FirstOrDefault(name => theirs.Html.Contains(name, StringComparison.Ordinal)) is { } leaked) told.Add($"{page} names {leaked}");
            if (!closed.Any(name => whole.Html.Contains(name, StringComparison.Ordinal))) continue;
            named++;
            if (!theirs.Html.Contains("you may not open", StringComparison.Ordinal)) told.Add($"{page} leaves somebody out and does not say so");
        }

        Assert.True(told.Count == 0, string.Join('\n', told));
        Assert.True(named >= 30, $"Only {named} pages name anybody: the children are not planted on enough lists.");
    }

    [Fact]
    public async Task A_list_of_ones_own_children_leaves_nobody_out()
    {
        await using var council = await WithAsync(cluster, [.. PlantedChild.Of("1001", OfEast, "East", waits: true)]);
        var reader = await council.SignInAsync("M1");

        foreach (var page in ListPages(Post.TeamManager))
            Assert.DoesNotContain("you may not open", (await reader.OpenAsync(page)).Html, StringComparison.Ordinal);
    }

    private static IEnumerable<string> ListPages(Post post) =>
        from row in AccessPolicy.All
        where row.Posts.Contains(post)
        from page in row.Route == "grip/{list}" ? WaitingLists.All.Select(l => $"/grip/{l.Key}") : row.Route.Contains('{', StringComparison.Ordinal) ? [] : [$"/{row.Route}"]
        where page is not ("/sign-out" or "/writing" or "/writing/throw-away")
        from address in (string[])[page, $"{page}?team=all"]
        select address;
}
