using System.Net;
using Linnet.Allocation;
using Linnet.Care;
using Linnet.Children;
using Linnet.Record;
using Linnet.Workers;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

/// <summary>Tomasz Wren lives with the carer K-17, about whom the designated officer (L1) is told something that nobody else may read.</summary>
public sealed class AllegationTests(TestCluster cluster)
{
    private const string New = "/allegations/new";

    private static readonly Entry[] Tomasz =
    [
        Happened("1002", "2026-01-05", new ChildDetails { GivenNames = "Tomasz", FamilyName = "Wren", BornOn = Day("2014-06-01") }),
        Happened("1002", "2026-01-05", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W1", Team = "East" }),
        Happened("1002", "2026-01-05", new CareStarted()),
        Happened("1002", "2026-01-05", new PlacementStarted { Home = "K-17" }),
    ];

    [Fact]
    public async Task Is_not_there_for_anybody_but_the_designated_officer_and_whom_they_name()
    {
        await using var council = await WithAsync(cluster, Tomasz);
        var officer = await council.SignInAsync("L1");
        var room = await ReceivedAsync(officer);

        foreach (var who in (string[])["W1", "M1", "H1", "A1", "D1"])
        {
            var other = await council.SignInAsync(who);
            var page = await other.OpenAsync(room.Path);
            var absent = await other.OpenAsync("/allegations/no-such-allegation");
            Assert.Equal((HttpStatusCode.NotFound, absent.Says), (page.Status, page.Says));
            (await other.OpenAsync("/allegations")).AssertSays("There is none that is yours to see");
            (await other.SendAsync(await other.OpenAsync("/search/words"), "/search/words", ("words", "belt"))).AssertSays("Nothing was found");
            Assert.DoesNotContain("belt", (await other.OpenAsync("/children/1002/timeline")).Html, StringComparison.Ordinal);
        }

        await officer.SendAsync(room, room.Path, ("which", "allegation-shared"), ("allegation-shared-happened", "31/3/2026"), ("allegation-shared-worker", "M1"), ("allegation-shared-may", "yes"));
        var named = await council.SignInAsync("M1");
        (await named.OpenAsync(room.Path)).AssertSays("He is said to have used a belt.");
        (await named.OpenAsync("/allegations")).AssertSays("Fostering or kinship care");
        Assert.Equal(HttpStatusCode.NotFound, (await (await council.SignInAsync("W1")).OpenAsync(room.Path)).Status);
    }

    [Fact]
    public async Task Holds_a_placement_and_says_only_whom_to_ring()
    {
        await using var council = await WithAsync(cluster, Tomasz);
        var officer = await council.SignInAsync("L1");
        var worker = await council.SignInAsync("W1");
        Assert.DoesNotContain("designated officer before", (await worker.OpenAsync("/children/1002")).Says, StringComparison.Ordinal);

        var room = await ReceivedAsync(officer);

        var child = await worker.OpenAsync("/children/1002");
        child.AssertSays("Ring the designated officer before you decide anything about this placement");
        Assert.DoesNotContain("llegation", child.Html, StringComparison.Ordinal);
        var form = await worker.OpenAsync("/children/1002/add/placement-started");
        var held = await worker.SendAsync(form, form.Path, ("happened", "31/3/2026"), ("home", "K-17"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, held.Status);
        held.AssertSays("Ring the designated officer before a child is placed here. If you have, answer yes and record it");
        Assert.Equal(HttpStatusCode.OK, (await worker.SendAsync(held, form.Path, ("happened", "31/3/2026"), ("home", "K-17"), ("officerRung", "yes"))).Status);

        await officer.SendAsync(room, room.Path, ("which", "allegation-concluded"), ("allegation-concluded-happened", "31/3/2026"), ("allegation-concluded-outcome", "unfounded"));
        Assert.DoesNotContain("designated officer before", (await worker.OpenAsync("/children/1002")).Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whom_it_names_adds_what_was_done_and_does_not_name_others()
    {
        await using var council = await WithAsync(cluster, Tomasz);
        var officer = await council.SignInAsync("L1");
        var room = await ReceivedAsync(officer);
        room = await officer.SendAsync(room, room.Path, ("which", "allegation-shared"), ("allegation-shared-happened", "31/3/2026"), ("allegation-shared-worker", "M1"), ("allegation-shared-may", "yes"));
        var named = await council.SignInAsync("M1");
        var theirs = await named.OpenAsync(room.Path);

        (await named.SendAsync(theirs, room.Path, ("which", "allegation-step"), ("allegation-step-happened", "31/3/2026"), ("allegation-step-kind", "employer"), ("allegation-step-account", "The service stops placing.")))
            .AssertSays("The service stops placing.");
        Assert.Equal(HttpStatusCode.NotFound, (await named.SendAsync(theirs, room.Path, ("which", "allegation-shared"), ("allegation-shared-worker", "W1"), ("allegation-shared-may", "yes"))).Status);

        await officer.SendAsync(room, room.Path, ("which", "allegation-shared"), ("allegation-shared-happened", "31/3/2026"), ("allegation-shared-worker", "M1"), ("allegation-shared-may", "no"));
        Assert.Equal(HttpStatusCode.NotFound, (await named.OpenAsync(room.Path)).Status);
    }

    private static async Task<PageSeen> ReceivedAsync(Visitor officer)
    {
        var room = await officer.SendAsync(await officer.OpenAsync(New), New,
            ("happened", "31/3/2026"), ("sector", "fostering"), ("harm", "harmed"), ("adult", "The carer, K-17"), ("home", "K-17"), ("account", "He is said to have used a belt."));
        Assert.Equal(HttpStatusCode.OK, room.Status);
        room.AssertSays("He is said to have used a belt.");
        return room;
    }
}
