using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.FrontDoor;
using Linnet.Standards;
using Linnet.Visits;
using static Linnet.Assessments.AssessmentOversightStandards;
using static Linnet.Assessments.AssessmentStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Assessments;

/// <summary>
/// On the way through an assessment. Referred on Monday 2 March 2026: 45 working days end on Thursday 7 May, see the arithmetic
/// beside that standard.
/// </summary>
public sealed class AssessmentOnTheWayTests
{
    private static readonly Referral Referred = new() { From = ContactSource.School };
    private static readonly ReferralDecision Decided = new() { Outcome = ReferralOutcome.Assessment };
    private static readonly AssessmentStarted Began = new();
    private static readonly AssessmentSentToManager Sent = new() { Manager = "M1" };
    private static readonly AssessmentAuthorised Authorised = new() { Outcome = AssessmentOutcome.ChildInNeedPlan };

    [Trap(4)]
    [Fact]
    public void The_days_between_the_decision_and_the_start_are_shown()
    {
        var story = new Story().Then("2026-03-02", Referred).Then("2026-03-03", Decided);
        Assert.Equal(6, story.OnlyClock(AssessmentBegun, "2026-03-09").DaysWaited);
        Assert.Null(story.OnlyClock(AssessmentBegun, "2026-03-09").DueOn);
        Assert.False(story.Then("2026-03-09", Began).OnlyClock(AssessmentBegun, "2026-03-31").IsOpen);
    }

    /// <summary>
    /// The worker sent it on Friday 24 April, day 37; the manager authorised it on Friday 8 May, a day late, after 14 days in the
    /// tray.
    /// </summary>
    [Trap(5)]
    [Fact]
    public void The_time_in_the_managers_tray_is_inside_the_clock()
    {
        var story = new Story().Then("2026-03-02", Referred).Then("2026-03-03", Began).Then("2026-04-24", Sent);
        Assert.Equal(14, story.OnlyClock(WithTheManager, "2026-05-08").DaysWaited);
        Assert.Equal(ClockState.MetLate, story.Then("2026-05-08", Authorised).OnlyClock(WithinFortyFiveDaysOfReferral, "2026-05-31").State);
    }

    [Fact]
    public void Returned_for_more_work_it_leaves_the_tray_and_counts_again_when_it_comes_back()
    {
        var story = new Story()
            .Then("2026-03-03", Began)
            .Then("2026-04-13", Sent)
            .Then("2026-04-15", new AssessmentReturned { Missing = MissingFromAssessment.ChildsVoice })
            .Then("2026-04-20", Sent);
        Assert.Equal(4, story.LastClock(WithTheManager, "2026-04-24").DaysWaited);
        Assert.True(story.OnlyClock(WithinFortyFiveDaysOfReferral, "2026-04-24").IsOpen);
    }

    /// <summary>
    /// Authorised in time on 30 April, shared with the family only on 8 May: finished on 8 May. The census counts to the
    /// authorisation.
    /// </summary>
    [Trap(5)]
    [Fact]
    public void Authorised_and_not_shared_with_the_family_is_not_finished()
    {
        var story = new Story()
            .Then("2026-03-02", Referred)
            .Then("2026-03-03", Began)
            .Then("2026-04-30", Authorised with { SharedWithFamily = false });
        Assert.True(story.OnlyClock(WithinFortyFiveDaysOfReferral, "2026-05-07").IsOpen);
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(WithinFortyFiveDaysOfItsStart, "2026-05-07").State);

        story.Then("2026-05-08", new AssessmentShared { AfterAuthorised = true });
        Assert.Equal(Day("2026-05-08"), story.OnlyClock(WithinFortyFiveDaysOfReferral, "2026-05-31").MetOn);
    }

    [Fact]
    public void Shared_and_not_yet_authorised_is_not_finished_either() =>
        Assert.True(
            new Story()
                .Then("2026-03-03", Began)
                .Then("2026-04-20", new AssessmentShared { AfterAuthorised = false })
                .OnlyClock(WithinFortyFiveDaysOfReferral, "2026-04-21")
                .IsOpen
        );

    [Fact]
    public void Has_a_day_of_its_own_where_one_is_right_for_this_child()
    {
        var story = new Story().Then("2026-03-03", Began with { FinishBy = Day("2026-03-30") });
        Assert.Equal(Day("2026-03-30"), story.OnlyClock(ByTheDaySetForThisChild, "2026-03-04").DueOn);
        Assert.Equal(ClockState.Overdue, story.OnlyClock(ByTheDaySetForThisChild, "2026-03-31").State);
        Assert.Empty(new Story().Then("2026-03-03", Began).Clocks(ByTheDaySetForThisChild, "2026-03-31"));
    }

    /// <summary>Ten working days from Monday 2 March end on Monday 16 March.</summary>
    [Fact]
    public void The_child_is_seen_within_ten_working_days_and_an_attempt_is_not_enough()
    {
        var story = new Story().Then("2026-03-02", Began).Then("2026-03-12", new Visit { Seen = Seen.NotSeen });
        Assert.Equal(Day("2026-03-16"), story.OnlyClock(AssessmentOversightStandards.ChildSeen, "2026-03-13").DueOn);
        Assert.Equal(
            ClockState.MetLate,
            story
                .Then("2026-03-17", new Visit { Seen = Seen.NotAlone })
                .OnlyClock(AssessmentOversightStandards.ChildSeen, "2026-03-31")
                .State
        );
    }

    [Fact]
    public void Authorised_without_seeing_the_child_it_is_missed_and_not_met()
    {
        var unseen = new Story().Then("2026-03-02", Began).Then("2026-04-01", Authorised with { ChildSeen = SeenInAssessment.No });
        Assert.True(unseen.OnlyClock(AssessmentOversightStandards.ChildSeen, "2026-05-01").Missed);
    }

    public static TheoryData<PracticeStandard, string> Looks =>
        new()
        {
            { LookedAtByTen, "2026-03-16" },
            { LookedAtByTwenty, "2026-03-30" },
            { LookedAtByThirtyFive, "2026-04-22" }, // Day 23 is 2 April; 7 to 10 April are 24 to 27, 13 to 17 April 28 to 32, 20 to 22 April 33 to 35.
        };

    [Theory]
    [MemberData(nameof(Looks))]
    public void A_manager_looks_at_ten_twenty_and_thirty_five_working_days(PracticeStandard standard, string due) =>
        Assert.Equal(Day(due), new Story().Then("2026-03-02", Began).OnlyClock(standard, "2026-03-03").DueOn);

    [Fact]
    public void A_later_look_answers_the_earlier_one_and_not_the_next()
    {
        var story = new Story()
            .Then("2026-03-02", Began)
            .Then("2026-03-27", new AssessmentCheckpoint { At = CheckpointDay.Twenty, Decision = CheckpointDecision.GoOn });
        Assert.Equal(ClockState.MetLate, story.OnlyClock(LookedAtByTen, "2026-03-31").State);
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(LookedAtByTwenty, "2026-03-31").State);
        Assert.True(story.OnlyClock(LookedAtByThirtyFive, "2026-03-31").IsOpen);
    }

    /// <summary>Day 40 is Wednesday 29 April: 35 is 22 April, 36 and 37 are 23 and 24 April, 38 to 40 are 27 to 29 April.</summary>
    [Fact]
    public void The_head_of_service_is_warned_at_forty_working_days_and_agrees_a_day_by_forty_five()
    {
        var clock = new Story().Then("2026-03-02", Referred).OnlyClock(LateDayAgreedInTime, "2026-03-03");
        Assert.Equal(Day("2026-04-29"), clock.WarnsOn);
        Assert.Equal(Day("2026-05-07"), clock.DueOn);
    }

    [Trap(47)]
    [Fact]
    public void An_agreed_delay_gives_a_reason_and_never_turns_late_into_on_time()
    {
        var agreed = new LateAssessmentAgreed
        {
            By = Day("2026-05-20"),
            Why = WhyLate.Specialist,
            HeadOfService = "H1",
        };
        var story = new Story().Then("2026-03-02", Referred).Then("2026-03-03", Began).Then("2026-05-06", agreed);
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(LateDayAgreedInTime, "2026-05-11").State);
        Assert.Equal(Day("2026-05-20"), story.OnlyClock(ByTheDayAgreed, "2026-05-11").DueOn);
        Assert.Equal(ClockState.Overdue, story.OnlyClock(WithinFortyFiveDaysOfReferral, "2026-05-11").State);

        story.Then("2026-05-19", Authorised);
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(ByTheDayAgreed, "2026-05-31").State);
        Assert.Equal(ClockState.MetLate, story.OnlyClock(WithinFortyFiveDaysOfReferral, "2026-05-31").State);
    }

    [Fact]
    public void While_a_child_is_helped_it_is_brought_up_to_date_every_twelve_months()
    {
        var story = new Story().Then("2026-01-05", Began).Then("2026-02-16", Authorised);
        Assert.Equal(Day("2027-02-16"), story.OnlyClock(KeptUpToDate, "2026-03-01").DueOn);
        Assert.Equal(
            Day("2027-11-03"),
            story.Then("2026-11-03", new AssessmentUpdated { Finds = UpdateFinds.Better }).LastClock(KeptUpToDate, "2026-11-04").DueOn
        );
        Assert.Equal(
            ClockState.Lapsed,
            story.Then("2026-12-01", new CaseClosed { Why = EndOfNeed.ServicesEnded }).LastClock(KeptUpToDate, "2026-12-02").State
        );
    }

    [Fact]
    public void Nothing_is_kept_up_to_date_for_a_child_who_needed_no_help() =>
        Assert.Empty(
            new Story()
                .Then("2026-01-05", Began)
                .Then("2026-02-16", Authorised with { Outcome = AssessmentOutcome.NoFurtherAction })
                .Clocks(KeptUpToDate, "2026-03-01")
        );

    [Fact]
    public void A_change_in_the_childs_life_waits_for_an_assessment_that_knows_it()
    {
        var story = new Story().Then("2026-03-02", new ChangeInChildsLife { What = LifeChange.Household });
        Assert.Equal(10, story.OnlyClock(UpdatedAfterChange, "2026-03-12").DaysWaited);
        Assert.False(story.Then("2026-03-13", Began).OnlyClock(UpdatedAfterChange, "2026-03-14").IsOpen);
    }
}
