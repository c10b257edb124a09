using Linnet.Care;
using Linnet.Children;
using Linnet.Plans;
using Linnet.Standards;
using Linnet.Visits;
using static Linnet.Care.LeavingForHomeStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Care;

public sealed class LeavingForHomeTests
{
    private static Story InCare => new Story().Then("2025-09-01", new CareStarted());

    private static readonly DischargeProposed Proposed = new() { LeavesOn = new(2026, 3, 20) };

    private static Story WentHome => InCare.Then("2026-03-02", new CareEnded { Why = EndOfCare.HomePlanned });

    [Fact]
    public void The_nominated_officer_approves_before_the_day()
    {
        var story = InCare.Then("2026-03-02", Proposed);
        Assert.Equal(Day("2026-03-20"), story.OnlyClock(LeavingApproved, "2026-03-03").DueOn);
        Assert.Equal(ClockState.Overdue, story.OnlyClock(LeavingApproved, "2026-03-21").State);
        Assert.Equal(
            ClockState.MetInTime,
            story
                .Then("2026-03-19", new DischargeApproved { By = ApprovingOfficer.NominatedOfficer })
                .OnlyClock(LeavingApproved, "2026-04-01").State);
    }

    [Fact]
    public void At_sixteen_without_a_care_order_it_is_the_director()
    {
        var story = InCare
            .Then("2026-03-02", Proposed with { SixteenWithoutOrder = true })
            .Then("2026-03-10", new DischargeApproved { By = ApprovingOfficer.NominatedOfficer });
        Assert.True(story.OnlyClock(LeavingApprovedByDirector, "2026-03-11").IsOpen);
        Assert.Empty(story.Clocks(LeavingApproved, "2026-03-11"));
        Assert.False(
            story
                .Then("2026-03-11", new DischargeApproved { By = ApprovingOfficer.Director })
                .OnlyClock(LeavingApprovedByDirector, "2026-03-12").IsOpen);
    }

    [Trap(53)]
    [Fact]
    public void The_rule_came_in_april_2015() =>
        Assert.Empty(InCare.Then("2015-03-31", Proposed with { LeavesOn = new(2015, 4, 20) }).Clocks(LeavingApproved, "2015-05-01"));

    [Fact]
    public void A_short_stay_needs_no_approval() =>
        Assert.Empty(InCare.Then("2026-03-02", Proposed with { LessThanTwentyDays = true }).Clocks(LeavingApproved, "2026-04-01"));

    [Fact]
    public void A_child_who_went_home_is_seen_and_has_a_plan_within_ten_working_days()
    {
        // Monday 2 March: two weeks of five working days end on Monday 16 March.
        var story = WentHome.Then("2026-03-10", new Visit { Seen = Seen.Alone });
        Assert.Equal(Day("2026-03-16"), story.OnlyClock(SeenAfterReturn, "2026-03-20").DueOn);
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(SeenAfterReturn, "2026-03-20").State);
        Assert.Equal(ClockState.Overdue, story.OnlyClock(PlanAfterReturn, "2026-03-20").State);
        Assert.Equal(ClockState.MetLate, story.Then("2026-03-23", new NeedPlanStarted()).OnlyClock(PlanAfterReturn, "2026-04-01").State);
    }

    [Fact]
    public void Adoption_is_not_going_home() =>
        Assert.Empty(InCare.Then("2026-03-02", new CareEnded { Why = EndOfCare.AdoptedUnopposed }).Clocks(SeenAfterReturn, "2026-04-01"));

    [Fact]
    public void A_death_in_care_is_notified_by_the_next_working_day()
    {
        var story = InCare.Then("2026-03-06", new ChildDied()).Then("2026-03-06", new CareEnded { Why = EndOfCare.Died });
        Assert.Equal(Day("2026-03-09"), story.OnlyClock(DeathNotified, "2026-03-07").DueOn); // Friday to Monday.
        Assert.Equal(
            ClockState.MetInTime,
            story.Then("2026-03-06", new DeathInCareNotified()).OnlyClock(DeathNotified, "2026-03-10").State);
        Assert.Empty(WentHome.Clocks(DeathNotified, "2026-04-01"));
    }
}
