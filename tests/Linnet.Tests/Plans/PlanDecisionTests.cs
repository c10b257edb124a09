using Linnet.Care;
using Linnet.Conferences;
using Linnet.Enquiries;
using Linnet.Plans;
using Linnet.Standards;
using static Linnet.Plans.PlanDecisionStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Plans;

public sealed class PlanDecisionTests
{
    private static readonly ProtectionPlanStarted Plan = new() { Category = CategoryOfAbuse.Sexual };
    private static readonly ChairChallenge Challenge = new() { About = ChallengeAbout.Drift, Asked = "Legal advice by the end of March." };

    [Fact]
    public void The_plan_in_detail_is_waited_for_without_a_number_until_a_core_group_writes_it()
    {
        var story = new Story().Then("2026-03-02", Plan).Then("2026-03-11", new CoreGroup { PlanInDetail = false });
        Assert.Null(story.OnlyClock(PlanInDetail, "2026-03-31").DueOn);
        Assert.Equal(29, story.OnlyClock(PlanInDetail, "2026-03-31").DaysWaited);
        Assert.False(story.Then("2026-04-01", new CoreGroup { PlanInDetail = true }).OnlyClock(PlanInDetail, "2026-04-02").IsOpen);
    }

    /// <summary>Nothing but the conference, a birthday, a death or a move ends a plan; recording two days later is late.</summary>
    [Trap(25)]
    [Theory]
    [InlineData("2026-04-15", ClockState.MetInTime)]
    [InlineData("2026-04-17", ClockState.MetLate)]
    public void The_end_of_a_plan_is_recorded_on_the_day_the_conference_decides_it(string recorded, ClockState expected)
    {
        var story = new Story()
            .Then("2026-01-15", Plan)
            .Then("2026-04-15", new ReviewConference { Decision = ReviewDecision.PlanEnds })
            .Then(recorded, new ProtectionPlanEnded { Why = EndOfProtection.NoLongerNeeded });
        Assert.Equal(expected, story.OnlyClock(PlanEndRecorded, "2026-04-30").State);
    }

    /// <summary>Eighteen on 10 April 2026; the review was due on 15 April and is not waited for.</summary>
    [Trap(25)]
    [Fact]
    public void A_plan_ends_on_the_eighteenth_birthday()
    {
        var story = new Story().Born("2008-04-10").Then("2026-01-15", Plan);
        Assert.Equal(Day("2026-04-10"), story.OnlyClock(ProtectionPlanStandards.FirstReviewConference, "2026-04-20").LapsedOn);
    }

    [Fact]
    public void A_repeat_plan_is_looked_at_on_the_day_of_the_conference_and_a_first_plan_is_not()
    {
        Assert.Empty(new Story().Then("2026-03-02", Plan with { PreviousPlans = 0 }).Clocks(RepeatPlanLookedAt, "2026-03-31"));
        var story = new Story().Then("2026-03-02", Plan with { PreviousPlans = 1 });
        Assert.Equal(Day("2026-03-02"), story.OnlyClock(RepeatPlanLookedAt, "2026-03-02").DueOn);
        Assert.Equal(ClockState.Overdue, story.OnlyClock(RepeatPlanLookedAt, "2026-03-03").State);
        Assert.Equal(
            ClockState.MetLate,
            story
                .Then("2026-03-04", new RepeatPlanReviewed { Learning = "The home alone safety plan was never tested." })
                .OnlyClock(RepeatPlanLookedAt, "2026-03-31")
                .State
        );
    }

    /// <summary>
    /// Raised on Monday 2 March: ten working days end on Monday 16 March. The manager's answer of Thursday 12 March does not content
    /// the chair,
    /// and the next level has ten from then: 13 March is day 1, 16 to 20 March days 2 to 6, 23 to 26 March days 7 to 10.
    /// </summary>
    [Fact]
    public void A_chairs_challenge_is_answered_within_ten_working_days_at_each_level()
    {
        var story = new Story().Then("2026-01-15", Plan).Then("2026-03-02", Challenge);
        Assert.Equal(Day("2026-03-16"), story.OnlyClock(ChairChallengeAnswered, "2026-03-03").DueOn);

        story.Then("2026-03-12", new ChallengeAnswered { Level = ChallengeLevel.TeamManager, ChairContent = false });
        Assert.Equal(Day("2026-03-26"), story.LastClock(ChairChallengeAnswered, "2026-03-13").DueOn);
    }

    /// <summary>Twenty working days from Monday 2 March end on Monday 30 March, whatever the level.</summary>
    [Fact]
    public void A_chairs_challenge_is_resolved_within_twenty_working_days_of_being_raised()
    {
        var story = new Story()
            .Then("2026-01-15", Plan)
            .Then("2026-03-02", Challenge)
            .Then("2026-03-12", new ChallengeAnswered { Level = ChallengeLevel.TeamManager, ChairContent = false });
        Assert.Equal(Day("2026-03-30"), story.OnlyClock(ChairChallengeResolved, "2026-03-13").DueOn);
        Assert.Equal(
            ClockState.MetInTime,
            story
                .Then("2026-03-30", new ChallengeResolved { How = ChallengeEnd.Done })
                .OnlyClock(ChairChallengeResolved, "2026-04-30")
                .State
        );
    }

    /// <summary>
    /// Looked after from 16 March: the plan goes on until a review conference ends it, and both are visited and reviewed.
    /// </summary>
    [Trap(25)]
    [Fact]
    public void A_plan_does_not_end_because_the_child_came_into_care()
    {
        var story = new Story().Then("2026-03-02", Plan).Then("2026-03-16", new CareStarted());
        Assert.True(story.OnlyClock(ProtectionVisitStandards.ProtectionVisit, "2026-03-20").IsOpen);
        Assert.Equal(Day("2026-06-02"), story.OnlyClock(ProtectionPlanStandards.FirstReviewConference, "2026-03-20").DueOn);
        Assert.NotEmpty(story.Clocks(CareReviewStandards.CareReviewed, "2026-03-20"));
    }

    /// <summary>Ten working days from Monday 2 March end on Monday 16 March, whether or not anybody has written the plan down.</summary>
    [Fact]
    public void Protects_from_the_decision_of_the_conference_and_recording_the_plan_starts_nothing_twice()
    {
        var story = new Story()
            .Then("2026-02-16", new StrategyDiscussion { Decision = StrategyDecision.BeginEnquiry })
            .Then("2026-03-02", new InitialConference { Outcome = ConferenceOutcome.Plan });
        Assert.Equal(Day("2026-03-16"), story.OnlyClock(ProtectionPlanStandards.FirstCoreGroup, "2026-03-03").DueOn);
        story.Then("2026-03-02", Plan, recorded: "2026-03-05").Then("2026-03-12", new CoreGroup());
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(ProtectionPlanStandards.FirstCoreGroup, "2026-03-31").State);
    }

    /// <summary>
    /// The enquiry began on Monday 5 January; fifteen working days end on Monday 26 January; the conference was held on 20 February.
    /// What follows counts from the conference that was held: the core group of 5 March is in time, and only the conference is late.
    /// </summary>
    [Trap(56)]
    [Fact]
    public void One_lateness_is_told_once()
    {
        var story = new Story()
            .Then("2026-01-05", new StrategyDiscussion { Decision = StrategyDecision.BeginEnquiry })
            .Then("2026-02-20", new InitialConference { Outcome = ConferenceOutcome.Plan })
            .Then("2026-02-20", Plan)
            .Then("2026-03-05", new CoreGroup());
        // 26 January to 20 February.
        Assert.Equal(25, story.OnlyClock(EnquiryStandards.ConferenceFollowsEnquiry, "2026-03-31").DaysOverdue);
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(ProtectionPlanStandards.FirstCoreGroup, "2026-03-31").State);
        Assert.Equal(Day("2026-05-20"), story.OnlyClock(ProtectionPlanStandards.FirstReviewConference, "2026-03-31").DueOn);
    }

    /// <summary>Booked on Monday 2 March: five working days end on Monday 9 March.</summary>
    [Fact]
    public void An_advocate_is_offered_within_five_working_days_of_the_booking_of_a_conference()
    {
        var story = new Story().Then("2026-03-02", new ConferenceBooked { Which = ConferenceKind.Initial, For = Day("2026-03-20") });
        Assert.Equal(Day("2026-03-09"), story.OnlyClock(AdvocacyStandards.AdvocateOfferedBeforeConference, "2026-03-03").DueOn);
        Assert.Equal(
            ClockState.MetInTime,
            story
                .Then("2026-03-06", new AdvocateOffered { Answer = AdvocateAnswer.NotYet })
                .OnlyClock(AdvocacyStandards.AdvocateOfferedBeforeConference, "2026-03-31")
                .State
        );
    }
}
