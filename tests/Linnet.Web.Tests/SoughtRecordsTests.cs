using System.Net;
using Linnet.Access;
using Linnet.Allocation;
using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Record;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

/// <summary>Amira Castellan, whom Robin Ashdown of the team East leads and whose record is restricted, and people who come upon it or would write in it.</summary>
public sealed class SoughtRecordsTests(TestCluster cluster)
{
    private static readonly Entry[] Amira =
    [
        Happened("1001", "2026-01-05", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04") }),
        Happened("1001", "2026-01-05", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W1", Team = "East" }),
        Happened("1001", "2026-03-02", new RecordRestriction { Restricted = true, Because = RestrictedBecause.KnownHere }),
    ];

    [Fact]
    public async Task Whoever_holds_a_restricted_record_is_told_who_went_to_it_until_it_is_said_what_came_of_it()
    {
        await using var council = await WithAsync(cluster, Amira);
        var (analyst, holder, manager) = (await council.SignInAsync("A1"), await council.SignInAsync("W1"), await council.SignInAsync("M1"));
        Assert.DoesNotContain("Somebody asked", (await holder.OpenAsync("/my-work")).Html, StringComparison.Ordinal);

        (await analyst.OpenAsync("/children/1001")).AssertSays("whoever holds the record is told that you did");
        await analyst.OpenAsync("/children/1001");

        var mine = await holder.OpenAsync("/my-work");
        mine.AssertSays("Somebody asked for a restricted record");
        mine.AssertSays("Amira Castellan : Sam Whitlock, on 31 March 2026. They went to the record itself.");
        (await manager.OpenAsync("/grip/restricted-records-asked-for")).AssertSays("Amira Castellan");
        Assert.DoesNotContain("Castellan", (await analyst.OpenAsync("/grip/restricted-records-asked-for")).Html, StringComparison.Ordinal);

        var form = await holder.OpenAsync(mine.Links().Single(l => l.Words.StartsWith("Say what came of it", StringComparison.Ordinal)).Path);
        var said = await holder.SendAsync(form, form.Path, ("happened", "31/3/2026"), ("worker", "A1"), ("came", "another-child"));

        Assert.Equal("/my-work", said.Path);
        Assert.DoesNotContain("Somebody asked", said.Html, StringComparison.Ordinal);
        (await holder.OpenAsync("/children/1001/timeline")).AssertSays("Sam Whitlock came upon the restricted record and was told to ring the duty manager");
    }

    [Fact]
    public async Task A_contact_about_a_child_who_may_be_the_same_tells_the_holder_and_can_be_taken_though_the_record_stays_closed()
    {
        await using var council = await WithAsync(cluster, Amira);
        var (other, holder) = (await council.SignInAsync("M2"), await council.SignInAsync("W1"));
        var form = await other.OpenAsync("/front-door/contact");

        var offered = await other.SendAsync(form, "/front-door/contact", ("happened", "31/3/2026"), ("happened-time", "11:00"), ("from", "police"),
            ("child1-givenNames", "Amira"), ("child1-familyName", "Castellan"), ("child1-bornOn", "4/5/2017"));
        offered.AssertSays("A restricted record: ring the duty manager before you decide");
        (await holder.OpenAsync("/my-work")).AssertSays("Amira Castellan : Dana Voss, on 31 March 2026. A contact came about a child who may be this one.");

        var taken = await other.SendAsync(offered, "/front-door/contact", ("happened", "31/3/2026"), ("happened-time", "11:00"), ("from", "police"),
            ("child1-givenNames", "Amira"), ("child1-familyName", "Castellan"), ("child1-is", "1001"));
        Assert.Equal("/children/1001/closed", taken.Path);
        (await holder.OpenAsync("/children/1001/timeline")).AssertSays("Contact");
    }

    [Fact]
    public async Task A_search_that_finds_it_tells_the_holder()
    {
        await using var council = await WithAsync(cluster, Amira);
        var other = await council.SignInAsync("M2");

        await other.SendAsync(await other.OpenAsync("/search"), "/search", ("for", "Castellan"));

        (await (await council.SignInAsync("W1")).OpenAsync("/my-work")).AssertSays("Amira Castellan : Dana Voss, on 31 March 2026. They searched for a child.");
    }

    [Fact]
    public async Task Nothing_but_a_contact_is_written_about_a_child_whose_record_is_closed_to_the_writer()
    {
        // The form is there for Tomasz, whom nobody holds; the number of another child is put into it.
        await using var council = await WithAsync(cluster,
        [
            .. Amira,
            Happened("1001", "2026-03-30T23:00", new OutOfHoursWork { Needed = NeededAfterNight.Action }),
            Happened("1002", "2026-03-30T23:00", new OutOfHoursWork { Needed = NeededAfterNight.Action }),
        ]);
        var (other, holder) = (await council.SignInAsync("M2"), await council.SignInAsync("W1"));
        var form = await other.OpenAsync("/front-door/out-of-hours");

        var refused = await other.SendAsync(form, "/front-door/out-of-hours", ("happened", "31/3/2026"), ("happened-time", "9:00"), ("child", "1001"), ("next", "Visited."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        refused.AssertSays("The record of one of these children is closed to you, so nothing was recorded");
        Assert.Equal("Visited.", refused.TypedInto("next"));
        Assert.DoesNotContain("took over", (await holder.OpenAsync("/children/1001/timeline")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_asked_to_read_reads_until_the_day_and_writes_nothing_but_what_an_audit_finds()
    {
        await using var council = await WithAsync(cluster,
        [
            Happened("1002", "2026-01-05", new ChildDetails { GivenNames = "Tomasz", FamilyName = "Wren" }),
            Happened("1002", "2026-01-05", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W7", Team = "Long term" }),
        ]);
        var (manager, auditor) = (await council.SignInAsync("M2"), await council.SignInAsync("W1"));
        Assert.Equal("/children/1002/closed", (await auditor.OpenAsync("/children/1002")).Path);
        var asks = await manager.OpenAsync("/children/1002/add/reading-allowed");
        await manager.SendAsync(asks, asks.Path, ("happened", "31/3/2026"), ("worker", "W1"), ("for", "audit"), ("until", "30/4/2026"));

        (await auditor.OpenAsync("/children/1002")).AssertSays("Tomasz Wren");
        var note = await auditor.OpenAsync("/children/1002/add/case-note");
        var refused = await auditor.SendAsync(note, note.Path, ("happened", "31/3/2026"), ("about", "call"), ("note", "Rang."));
        var finding = await auditor.OpenAsync("/children/1002/add/audit-finding");
        var found = await auditor.SendAsync(finding, finding.Path, ("happened", "31/3/2026"), ("criterion", "plan"), ("grade", "good"), ("evidence", "The plan is read with the child."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        refused.AssertSays("You were asked to read this record, and not to write in it");
        Assert.Equal((HttpStatusCode.OK, "/children/1002"), (found.Status, found.Path));
    }
}
