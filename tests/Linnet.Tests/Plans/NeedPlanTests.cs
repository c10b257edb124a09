using Linnet.Assessments;
using Linnet.Care;
using Linnet.Plans;
using Linnet.Standards;
using Linnet.Visits;
using static Linnet.Plans.NeedPlanStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Plans;

public sealed class NeedPlanTests
{
    private static readonly AssessmentAuthorised FoundNeed = new() { Outcome = AssessmentOutcome.ChildInNeedPlan };
    private static readonly ProtectionPlanStarted Protection = new() { Category = CategoryOfAbuse.Physical };
    private static readonly NeedPlanStarted Plan = new();

    /// <summary>Authorised on Friday 27 February 2026: 2 to 6 March are days 1 to 5, 9 to 13 March days 6 to 10.</summary>
    [Fact]
    public void Is_made_within_ten_working_days_of_the_assessment()
    {
        var story = new Story().Then("2026-01-05", new AssessmentStarted()).Then("2026-02-27", FoundNeed);
        Assert.Equal(Day("2026-03-13"), story.OnlyClock(NeedPlanMade, "2026-03-02").DueOn);
        Assert.Equal(ClockState.MetInTime, story.Then("2026-03-10", Plan).OnlyClock(NeedPlanMade, "2026-03-31").State);
    }

    [Fact]
    public void Is_not_waited_for_when_the_family_declines()
    {
        var story = new Story().Then("2026-02-27", FoundNeed).Then("2026-03-05", new NeedPlanDeclined { Manager = "M1" });
        Assert.Equal(ClockState.Lapsed, story.OnlyClock(NeedPlanMade, "2026-03-31").State);
    }

    [Fact]
    public void Follows_a_protection_plan_within_ten_working_days()
    {
        var story = new Story()
            .Then("2025-09-01", Protection)
            .Then("2026-02-27", new ProtectionPlanEnded { Why = EndOfProtection.NoLongerNeeded, Next = AfterProtection.ChildInNeedPlan });
        Assert.Equal(Day("2026-03-13"), story.OnlyClock(NeedPlanAfterProtection, "2026-03-02").DueOn);
        Assert.Equal(ClockState.MetLate, story.Then("2026-03-16", Plan).OnlyClock(NeedPlanAfterProtection, "2026-03-31").State);
    }

    [Fact]
    public void Is_not_waited_for_after_protection_when_nothing_is_to_follow() =>
        Assert.Empty(
            new Story()
                .Then("2025-09-01", Protection)
                .Then("2026-02-27", new ProtectionPlanEnded { Next = AfterProtection.Nothing })
                .Clocks(NeedPlanAfterProtection, "2026-03-31")
        );

    /// <summary>Monday 5 January: three months to 5 April, a Sunday, which does not move it. Reviewed on 1 April, then 1 July.</summary>
    [Trap(11)]
    [Fact]
    public void Is_reviewed_every_three_months_from_the_day_of_the_last_review()
    {
        var story = new Story().Then("2026-01-05", Plan);
        Assert.Equal(Day("2026-04-05"), story.OnlyClock(NeedPlanStandards.NeedPlanReviewed, "2026-01-06").DueOn);
        Assert.Equal(
            Day("2026-07-01"),
            story.Then("2026-04-01", new NeedPlanReviewed()).LastClock(NeedPlanStandards.NeedPlanReviewed, "2026-04-02").DueOn
        );
    }

    [Fact]
    public void A_review_without_another_agency_is_not_one() =>
        Assert.True(
            new Story()
                .Then("2026-01-05", Plan)
                .Then("2026-04-01", new NeedPlanReviewed { OtherAgencyThere = false })
                .OnlyClock(NeedPlanStandards.NeedPlanReviewed, "2026-04-02")
                .IsOpen
        );

    /// <summary>Monday 5 January and 42 days: 26 in January, 16 in February.</summary>
    [Fact]
    public void The_child_is_seen_every_six_weeks() =>
        Assert.Equal(Day("2026-02-16"), new Story().Then("2026-01-05", Plan).OnlyClock(NeedPlanVisit, "2026-01-06").DueOn);

    /// <summary>
    /// A disabled child in stable support: the plan says twelve weeks. The first visit keeps the six weeks of the council; seen on 16
    /// February, the next is due 84 days on:
    /// 12 in February, 31 in March, 30 in April, 11 in May.
    /// </summary>
    [Trap(52)]
    [Fact]
    public void A_plan_in_stable_support_may_set_twelve_weeks_for_this_child()
    {
        var story = new Story().Then("2026-01-05", Plan with { VisitEvery = VisitsSetByPlan.EveryTwelveWeeks });
        Assert.Equal(Day("2026-02-16"), story.OnlyClock(NeedPlanVisit, "2026-01-06").DueOn);
        Assert.Equal(
            Day("2026-05-11"),
            story.Then("2026-02-16", new Visit { Seen = Seen.Alone }).LastClock(NeedPlanVisit, "2026-02-17").DueOn
        );
    }

    /// <summary>
    /// The review was due on 5 April. A protection plan began on 20 April: the review is not deleted, it was missed. Nor does
    /// anything of the plan go on.
    /// </summary>
    [Trap(26)]
    [Fact]
    public void Ends_when_a_protection_plan_begins_and_keeps_what_was_missed()
    {
        var story = new Story().Then("2026-01-05", Plan).Then("2026-04-20", Protection);
        var review = story.OnlyClock(NeedPlanStandards.NeedPlanReviewed, "2026-06-01");
        Assert.Equal(ClockState.Lapsed, review.State);
        Assert.True(review.Missed);
        Assert.Equal(ClockState.Lapsed, story.OnlyClock(NeedPlanVisit, "2026-06-01").State);
        Assert.Equal(ClockState.Lapsed, story.OnlyClock(LongPlanStandards.NeedPlanAtSixMonths, "2026-06-01").State);
    }

    [Fact]
    public void Ends_with_its_own_end()
    {
        var story = new Story().Then("2026-01-05", Plan).Then("2026-02-02", new NeedPlanEnded { Why = EndOfNeedPlan.Reached });
        Assert.Equal(ClockState.Lapsed, story.OnlyClock(NeedPlanVisit, "2026-06-01").State);
    }

    [Trap(26)]
    [Fact]
    public void Ends_when_the_child_comes_into_care()
    {
        var story = new Story().Then("2026-01-05", Plan).Then("2026-02-02", new CareStarted());
        Assert.Equal(ClockState.Lapsed, story.OnlyClock(NeedPlanVisit, "2026-06-01").State);
        Assert.Equal(ClockState.Lapsed, story.OnlyClock(NeedPlanStandards.NeedPlanReviewed, "2026-06-01").State);
    }
}
