using System.Text.Json.Nodes;
using Linnet.Allocation;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Supervision;
using Linnet.Waiting;
using Linnet.Workers;
using static Linnet.Allocation.AllocationStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Allocation;

/// <summary>Proposed on Tuesday 24 March 2026: 25, 26, 27, 30 and 31 March are the five working days.</summary>
public sealed class TransferTakenOnTests
{
    private static readonly TransferProposed Proposal = new() { FromTeam = "East", ToTeam = "Long term" };
    private static readonly TransferAgreed Agreed = new() { FromTeam = "East", ToTeam = "Long term" };
    private static readonly TransferSentBack Back = new() { Missing = "A summary." };

    [Theory]
    [InlineData("2026-03-31", ClockState.DueSoon)]
    [InlineData("2026-04-01", ClockState.Overdue)]
    public void Is_due_five_working_days_after_the_proposal(string today, ClockState expected)
    {
        var clock = Proposed().OnlyClock(TransferTakenOn, today);
        Assert.Equal((Day("2026-03-31"), expected), (clock.DueOn, clock.State));
    }

    [Fact]
    public void Is_met_when_the_other_team_takes_the_child_on_and_only_ended_when_it_says_what_is_missing()
    {
        var taken = Proposed();
        taken.Then("2026-03-30", Agreed, strand: taken.Last.Id);
        Assert.Equal(ClockState.MetInTime, taken.OnlyClock(TransferTakenOn, "2026-04-01").State);

        var back = Proposed().Then("2026-03-30", Back);
        Assert.Equal(ClockState.Lapsed, back.OnlyClock(TransferTakenOn, "2026-04-01").State);
        Assert.Equal(TransferStands.SentBack, Assert.Single(ChildsTransfer.Of(back.Facts, AsKnown.At(Day("2026-04-01")), LocalSettings.None)).Stands);
    }

    [Fact]
    public void Waits_no_longer_once_the_work_has_ended_and_may_be_proposed_again_when_the_child_comes_back()
    {
        var story = Proposed().Then("2026-03-30", new CaseClosed { Why = EndOfNeed.AfterAssessment });

        Assert.Equal(TransferStands.Ended, Assert.Single(ChildsTransfer.Of(story.Facts, AsKnown.At(Day("2026-04-01")), LocalSettings.None)).Stands);
        Assert.Empty(story.Against("2026-09-07", Proposal, Post.SocialWorker));
    }

    [Fact]
    public void Stands_on_the_lists_of_both_teams_and_names_the_one_that_is_asked()
    {
        var story = new Story().Then("2026-01-05", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W1", Team = "East" }).Then("2026-03-24", Proposal);
        var wait = Assert.Single(WaitingRoom.Of([story.Facts], AsKnown.At(Day("2026-03-31"))).List(AllocationWaits.TransfersToTakeOn).Children);

        Assert.Equal(["East", "Long term"], wait.Teams);
        Assert.Equal("Waiting for Long term to take them on for 7 days.", wait.Why);
        Assert.Equal("W1", wait.Holds.Worker);
    }

    [Theory]
    [InlineData(Post.TeamManager, "Long term", true)]
    [InlineData(Post.TeamManager, "East", false)]
    [InlineData(Post.SocialWorker, "Long term", false)]
    [InlineData(Post.HeadOfService, null, true)]
    public void Is_answered_by_a_manager_of_the_team_that_was_asked_or_a_head_of_service(Post by, string? team, bool may)
    {
        Assert.Equal(may, Proposed().Against("2026-03-31", Agreed, by, team).Count == 0);
        Assert.Equal(may, Proposed().Against("2026-03-31", Back, by, team).Count == 0);
    }

    [Fact]
    public void Nothing_is_answered_that_was_not_asked_and_nothing_is_asked_twice()
    {
        Assert.NotEmpty(new Story().Born("2015-01-01").Against("2026-03-31", Agreed, Post.HeadOfService));
        Assert.Equal("toTeam", Assert.Single(Proposed().Against("2026-03-31", Proposal, Post.TeamManager, "East")).Field);
    }

    [Theory]
    [InlineData(Post.SocialWorker, true)]
    [InlineData(Post.TeamManager, true)]
    [InlineData(Post.Analyst, false)]
    [InlineData(Post.Administrator, false)]
    public void Is_proposed_by_those_who_work_with_children(Post by, bool may) =>
        Assert.Equal(may, new Story().Born("2015-01-01").Against("2026-03-24", Proposal, by, "East").Count == 0);

    [Fact]
    public void A_gap_is_taken_on_only_with_a_reason()
    {
        var gaps = Agreed with { Gaps = [TransferPart.Summary] };
        Assert.Equal("whyWithGaps", Assert.Single(Proposed().Against("2026-03-31", gaps, Post.HeadOfService)).Field);
        Assert.Empty(Proposed().Against("2026-03-31", gaps with { WhyWithGaps = "She knows the worker." }, Post.HeadOfService));
    }

    [Fact]
    public void Until_then_no_worker_of_the_other_team_leads()
    {
        var allocated = new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W2", Team = "Long term" };
        Assert.Equal("team", Assert.Single(Proposed().Against("2026-03-31", allocated, Post.TeamManager, "Long term")).Field);
        Assert.Empty(Proposed().Against("2026-03-31", allocated with { Role = AllocationRole.CoWorker }, Post.TeamManager, "Long term"));
        Assert.Empty(Proposed().Against("2026-03-31", allocated with { Team = "East" }, Post.TeamManager, "East"));
    }

    // Written on 30 March, the summary is three months old on 30 June: that it is out of date in July is no gap of the transfer.
    [Theory]
    [InlineData("2026-03-26", TransferStands.WithGaps)]
    [InlineData("2026-03-30", TransferStands.GapsClosed)]
    [InlineData("2026-07-15", TransferStands.GapsClosed)]
    public void A_gap_stays_open_until_the_first_day_on_which_it_is_closed(string today, TransferStands expected)
    {
        var story = Proposed();
        story.Then("2026-03-25", Agreed with { Gaps = [TransferPart.Summary], WhyWithGaps = "She knows the worker." }, strand: story.Last.Id)
            .Then("2026-03-30", new CaseSummary { Summary = "Alone in the mornings." });
        Assert.Equal(expected, Assert.Single(ChildsTransfer.Of(story.Facts, AsKnown.At(Day(today)), LocalSettings.None)).Stands);
    }

    [Fact]
    public void What_somebody_once_ticked_is_left_out_when_an_old_entry_is_read()
    {
        var old = new JsonObject { ["toTeam"] = "Long term", ["recordUpToDate"] = true };
        var problems = new List<Problem>();
        Assert.Equal(new TransferAgreed { ToTeam = "Long term" }, AnswersJson.Read(RecordType.Of<TransferAgreed>(), old, problems, version: 1));
        Assert.Empty(problems);
    }

    private static Story Proposed() => new Story().Then("2026-03-24", Proposal);
}
