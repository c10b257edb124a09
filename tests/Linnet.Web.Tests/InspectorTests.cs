using System.Net;
using Linnet.Access;
using Linnet.Allocation;
using Linnet.Children;
using Linnet.Record;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

/// <summary>The inspector I1 visits from Monday 30 March to Friday 3 April 2026. Amira's record is East's to hold; Tomasz's is restricted.</summary>
public sealed class InspectorTests(TestCluster cluster)
{
    private static readonly Entry[] Children =
    [
        Happened("1001", "2026-01-05", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan" }),
        Happened("1001", "2026-01-05", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W1", Team = "East" }),
        Happened("1002", "2026-01-05", new ChildDetails { GivenNames = "Tomasz", FamilyName = "Wren" }),
        Happened("1002", "2026-01-05", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W1", Team = "East" }),
        Happened("1002", "2026-02-02", new RecordRestriction { Restricted = true, Because = RestrictedBecause.KnownHere }),
    ];

    [Fact]
    public async Task Opens_nothing_before_the_council_lets_them_in_and_nothing_after_the_last_day()
    {
        await using var council = await WithAsync(cluster, Children);
        var inspector = await council.SignInAsync("I1");
        Assert.Equal(HttpStatusCode.Forbidden, (await inspector.OpenAsync("/children/1001")).Status);

        await LetInAsync(council);
        Assert.Equal(HttpStatusCode.OK, (await inspector.OpenAsync("/children/1001")).Status);

        council.Wait(Duration.FromDays(3)); // Friday 3 April, the last day.
        inspector = await council.SignInAsync("I1");
        Assert.Equal(HttpStatusCode.OK, (await inspector.OpenAsync("/children/1001")).Status);
        council.Wait(Duration.FromDays(1));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await council.SignInAsync("I1")).OpenAsync("/children/1001")).Status);
    }

    [Fact]
    public async Task Reads_every_record_but_the_restricted_that_nobody_named_them_in_and_writes_nothing()
    {
        await using var council = await WithAsync(cluster, Children);
        await LetInAsync(council);
        var inspector = await council.SignInAsync("I1");

        var amira = await inspector.OpenAsync("/children/1001");
        Assert.DoesNotContain("Add to the record", amira.Says, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await inspector.OpenAsync("/children/1001/add/case-note")).Status);
        Assert.Equal("/children/1002/closed", (await inspector.OpenAsync("/children/1002")).Path);
        Assert.Equal(HttpStatusCode.Forbidden, (await inspector.SendAsync(await inspector.OpenAsync("/supervision"), "/supervision", ("with", "M1"))).Status);

        var manager = await council.SignInAsync("M1");
        var form = await manager.OpenAsync("/children/1002/add/record-restriction");
        await manager.SendAsync(form, form.Path, ("happened", "31/3/2026"), ("restricted", "yes"), ("because", "known-here"), ("also", "I1"));
        Assert.Equal("/children/1002", (await inspector.OpenAsync("/children/1002")).Path);
    }

    [Fact]
    public async Task Everything_they_are_shown_stands_before_the_director()
    {
        await using var council = await WithAsync(cluster, Children);
        await LetInAsync(council);
        await (await council.SignInAsync("I1")).OpenAsync("/children/1001/timeline");

        var page = await (await council.SignInAsync("H1")).OpenAsync("/inspectors");

        page.AssertSays("Ines Marlowe 30 March 2026 3 April 2026");
        page.AssertSays("children/timeline 1001");
    }

    [Fact]
    public async Task Only_a_head_of_service_or_the_director_lets_one_in_and_for_no_longer_than_a_visit()
    {
        await using var council = await WithAsync(cluster, Children);
        var analyst = await council.SignInAsync("A1");
        var form = await analyst.OpenAsync("/council/add/inspector-admitted");

        (await analyst.SendAsync(form, form.Path, ("happened", "30/3/2026"), ("inspector", "I1"), ("until", "3/4/2026"))).AssertSays("A head of service or the director lets an inspector in");
        (await analyst.SendAsync(form, form.Path, ("happened", "30/3/2026"), ("inspector", "I1"), ("until", "3/4/2027"))).AssertSays("A visit lasts at most 90 days");
    }

    private static async Task LetInAsync(CouncilOnScreen council)
    {
        var head = await council.SignInAsync("H1");
        var form = await head.OpenAsync("/council/add/inspector-admitted?to=/inspectors");
        var done = await head.SendAsync(form, form.Path, ("happened", "30/3/2026"), ("inspector", "I1"), ("until", "3/4/2026"));
        Assert.Equal((HttpStatusCode.OK, "/inspectors"), (done.Status, done.Path));
    }
}
