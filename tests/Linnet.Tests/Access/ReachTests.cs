using Linnet.Access;
using Linnet.Allocation;
using Linnet.Care;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Workers;
using static Linnet.Tests.Dates;

namespace Linnet.Tests.Access;

/// <summary>A child whose work W1 of the team East leads since 1 March 2026, as everybody finds it on 10 March.</summary>
public sealed class ReachTests
{
    private const string Today = "2026-03-10";

    private static Story Held() => new Story().Born("2017-05-04").Then("2026-03-01", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W1", Team = "East" });

    [Theory]
    [InlineData("W1", Post.SocialWorker, "East", Relation.Leads)]
    [InlineData("W2", Post.SocialWorker, "East", Relation.Team)]
    [InlineData("W3", Post.SocialWorker, "West", null)]
    [InlineData("W4", Post.SocialWorker, null, null)]
    [InlineData("M1", Post.TeamManager, "East", Relation.ManagesTeam)]
    [InlineData("M2", Post.TeamManager, "West", null)]
    [InlineData("M3", Post.TeamManager, null, Relation.ManagesTeam)]
    [InlineData("H1", Post.HeadOfService, null, Relation.ManagementLine)]
    [InlineData("D1", Post.Director, null, Relation.ManagementLine)]
    [InlineData("A1", Post.Analyst, null, Relation.AnswersForData)]
    [InlineData("R1", Post.ReviewingOfficer, null, null)]
    public void Opens_to_who_has_something_to_do_with_the_child(string worker, Post post, string? team, Relation? relation) =>
        Assert.Equal(relation, Reach(Held()).Of(new(worker, post, team)));

    [Fact]
    public void Opens_to_whom_the_work_passed_and_no_longer_to_whom_it_passed_from()
    {
        var story = Held()
            .Then("2026-03-05", new AllocationEnded { Worker = "W1", Why = EndOfAllocation.WorkerLeft })
            .Then("2026-03-05", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W3", Team = "West" });

        Assert.Equal(Relation.Leads, Reach(story).Of(new("W3", Post.SocialWorker, "West")));
        Assert.Null(Reach(story).Of(new("W1", Post.SocialWorker, "East")));
    }

    [Fact]
    public void Opens_to_a_co_worker_and_to_who_works_with_a_brother()
    {
        var story = Held().Then("2026-03-02", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W3", Role = AllocationRole.CoWorker });
        var brother = new Story("child:2").Then("2026-03-01", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W4", Team = "West" });

        Assert.Equal(Relation.CoWorker, Reach(story).Of(new("W3", Post.SocialWorker, "West")));
        Assert.Equal(Relation.Family, (Reach(story) with { Family = [brother.Facts] }).Of(new("W4", Post.SocialWorker, "West")));
    }

    [Fact]
    public void Opens_to_everybody_who_works_with_children_while_nobody_holds_the_child_or_a_contact_waits()
    {
        var nobodys = new Story().Born("2017-05-04");
        Assert.Equal(Relation.HeldByNobody, Reach(nobodys).Of(new("W3", Post.SocialWorker, "West")));

        var atNight = Held().Then("2026-03-09T23:10", new Contact { From = ContactSource.Police });
        Assert.Equal(Relation.ContactInHand, Reach(atNight).Of(new("W3", Post.SocialWorker, "West")));
    }

    [Fact]
    public void Opens_to_the_reviewing_officer_of_a_child_in_care()
    {
        var inCare = Held().Then("2026-03-02", new CareStarted());
        Assert.Equal(Relation.Reviews, Reach(inCare).Of(new("R1", Post.ReviewingOfficer, null)));
    }

    [Fact]
    public void Opens_for_a_day_to_who_says_why_and_not_longer()
    {
        var story = Held().Then("2026-03-10T09:00", new RecordOpened { Worker = "W3", Why = "Duty: the mother has rung." });
        var west = new WhoOpens("W3", Post.SocialWorker, "West");

        // Opened on 10 March at 9:00: open until 9:00 of 11 March.
        Assert.Equal(Relation.OpenedWithReason, Reach(story, "2026-03-11T08:59").Of(west));
        Assert.Null(Reach(story, "2026-03-11T09:00").Of(west));
        Assert.Null(Reach(story, "2026-03-11T08:59").Of(new("W4", Post.SocialWorker, "West")));
    }

    [Fact]
    public void Opens_a_restricted_record_to_who_holds_the_work_and_who_is_named_alone()
    {
        var story = Held()
            .Then("2026-03-02", new RecordRestriction { Restricted = true, Because = RestrictedBecause.KnownHere })
            .Then("2026-03-03", new RecordRestriction { Restricted = true, Because = RestrictedBecause.KnownHere, Also = "W3" })
            .Then("2026-03-10T09:00", new RecordOpened { Worker = "W4", Why = "Duty: the mother has rung." });
        var reach = Reach(story) with { Restricted = true };

        Assert.Equal(Relation.Leads, reach.Of(new("W1", Post.SocialWorker, "East")));
        Assert.Equal(Relation.ManagesTeam, reach.Of(new("M1", Post.TeamManager, "East")));
        Assert.Equal(Relation.Named, reach.Of(new("W3", Post.SocialWorker, "West")));
        Assert.Equal(Relation.ManagementLine, reach.Of(new("H1", Post.HeadOfService, null)));
        Assert.All(
            [new WhoOpens("W2", Post.SocialWorker, "East"), new("W4", Post.SocialWorker, "West"), new("A1", Post.Analyst, null)],
            who => Assert.Null(reach.Of(who)));
        Assert.False(reach.MayBeOpenedBy(new("W4", Post.SocialWorker, "West")));
    }

    [Fact]
    public void Forgets_whom_an_earlier_restriction_named()
    {
        var story = Held()
            .Then("2026-03-02", new RecordRestriction { Restricted = true, Because = RestrictedBecause.KnownHere, Also = "W3" })
            .Then("2026-03-04", new RecordRestriction { Restricted = false })
            .Then("2026-03-06", new RecordRestriction { Restricted = true, Because = RestrictedBecause.KnownHere });

        Assert.Null((Reach(story) with { Restricted = true }).Of(new("W3", Post.SocialWorker, "West")));
    }

    [Theory]
    [InlineData("W1", Post.SocialWorker)]
    [InlineData("H1", Post.HeadOfService)]
    public void Stays_closed_to_who_has_a_conflict_of_interest_whatever_else_they_are(string worker, Post post)
    {
        var story = Held().Then("2026-03-02", new ConflictOfInterest { Worker = worker, Stands = true });
        var who = new WhoOpens(worker, post, "East");

        Assert.Null(Reach(story).Of(who));
        Assert.False(Reach(story).MayBeOpenedBy(who));
        Assert.Null((Reach(Held()) with { Family = [story.Facts] }).Of(who));
        Assert.NotNull(Reach(story.Then("2026-03-08", new ConflictOfInterest { Worker = worker, Stands = false })).Of(who));
    }

    [Fact]
    public void An_opening_waits_for_a_manager_to_look_at_it_each_workers_by_itself()
    {
        var story = Held()
            .Then("2026-03-10T09:00", new RecordOpened { Worker = "W3", Why = "Duty: the mother has rung." })
            .Then("2026-03-10T10:00", new RecordOpened { Worker = "W4", Why = "Duty: the school has rung." })
            .Then("2026-03-12", new RecordOpeningReviewed { Worker = "W4", Found = OpeningFound.Needed });

        // Tuesday 10 March is day 0; three working days end on Friday 13 March.
        var clocks = story.Clocks("2026-03-16").Where(c => c.Standard == AccessStandards.OpeningReviewed).ToList();
        Assert.Equal(2, clocks.Count);
        Assert.All(clocks, c => Assert.Equal(Day("2026-03-13"), c.DueOn));
        Assert.Equal([ClockState.Overdue, ClockState.MetInTime], clocks.Select(c => c.State).Order());
    }

    [Fact]
    public void That_somebody_asked_for_a_restricted_record_waits_for_who_holds_it_to_speak_with_them()
    {
        var story = Held()
            .Then("2026-03-10T09:00", new RecordSought { Worker = "W3", How = CameBy.Contact })
            .Then("2026-03-10T10:00", new RecordSought { Worker = "W4", How = CameBy.Search })
            .Then("2026-03-11", new SeekingAnswered { Worker = "W4", Came = SeekingEnded.TakenUp });

        // Tuesday 10 March is day 0; one working day ends on Wednesday 11 March.
        var clocks = story.Clocks("2026-03-12").Where(c => c.Standard == AccessStandards.SeekingAnswered).ToList();
        Assert.All(clocks, c => Assert.Equal(Day("2026-03-11"), c.DueOn));
        Assert.Equal([ClockState.Overdue, ClockState.MetInTime], clocks.Select(c => c.State).Order());
        Assert.NotEmpty(Held().Against(Today, new SeekingAnswered { Worker = "W1", Came = SeekingEnded.AnotherChild }, Post.SocialWorker));
        Assert.Empty(Held().Against(Today, new SeekingAnswered { Worker = "W3", Came = SeekingEnded.AnotherChild }, Post.SocialWorker));
    }

    [Fact]
    public void Who_may_open_a_record_is_changed_by_managers_and_never_by_who_it_is_about()
    {
        var restricts = new RecordRestriction { Restricted = true, Because = RestrictedBecause.Adoption };
        Assert.NotEmpty(Held().Against(Today, restricts, Post.SocialWorker));
        Assert.NotEmpty(Held().Against(Today, restricts with { Because = null }, Post.TeamManager));
        Assert.Empty(Held().Against(Today, restricts, Post.TeamManager));

        Assert.Empty(Held().Against(Today, new ConflictOfInterest { Worker = "W1", Stands = true }, Post.SocialWorker));
        Assert.NotEmpty(Held().Against(Today, new ConflictOfInterest { Worker = "W9", Stands = false }, Post.SocialWorker));

        Assert.NotEmpty(Held().Against(Today, new RecordOpeningReviewed { Worker = "W3", Found = OpeningFound.Needed }, Post.SocialWorker));
        Assert.Empty(Held().Against(Today, new RecordOpeningReviewed { Worker = "W3", Found = OpeningFound.Needed }, Post.TeamManager));
    }

    private static Reach Reach(Story story, string now = Today + "T12:00")
    {
        Assert.True(Happening.TryParse(now, out var at, out var wrong), wrong);
        return new(story.Facts, [], Restricted: false, _ => null, AsKnown.At(at.Day, now: at.At));
    }
}
