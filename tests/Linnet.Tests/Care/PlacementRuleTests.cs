using Linnet.Care;
using Linnet.Standards;
using static Linnet.Care.PlacementRuleStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Care;

public sealed class PlacementRuleTests
{
    private static Story Placed(PlacementRule rule, string on = "2026-03-02") =>
        new Story().Then(on, new CareStarted()).Then(on, new PlacementStarted { Rule = rule });

    [Fact]
    public void A_relative_is_approved_within_sixteen_weeks()
    {
        // 112 days from Monday 2 March: 29 to the end of March, 30, 31 and 22 in June.
        Assert.Equal(
            Day("2026-06-22"),
            Placed(PlacementRule.TemporaryApproval).OnlyClock(PlacementRuleStandards.CarerApproved, "2026-03-03").DueOn);
        Assert.Equal(
            ClockState.MetInTime,
            Placed(PlacementRule.TemporaryApproval)
                .Then("2026-06-22", new CarerApproved { Approved = true })
                .OnlyClock(PlacementRuleStandards.CarerApproved, "2026-08-01").State);
        Assert.True(
            Placed(PlacementRule.TemporaryApproval)
                .Then("2026-06-01", new CarerApproved { Approved = false })
                .OnlyClock(PlacementRuleStandards.CarerApproved, "2026-06-02").IsOpen);
    }

    [Fact]
    public void One_extension_gives_eight_weeks_more()
    {
        var story = Placed(PlacementRule.TemporaryApproval).Then("2026-06-22", new TemporaryApprovalExtended());
        Assert.Equal(ClockState.Lapsed, story.OnlyClock(PlacementRuleStandards.CarerApproved, "2026-07-01").State);
        Assert.Equal(Day("2026-08-17"), story.OnlyClock(CarerApprovedAfterExtension, "2026-07-01").DueOn); // 56 days: 8, 31 and 17.
        Assert.Equal(ClockState.Overdue, story.OnlyClock(CarerApprovedAfterExtension, "2026-08-18").State);
    }

    [Trap(53)]
    [Theory]
    [InlineData("2020-04-23", "2020-08-13")] // Sixteen weeks, 112 days: 7, 31, 30, 31 and 13.
    [InlineData("2020-05-04", "2020-10-19")] // Twenty-four, 168 days: 27, 30, 31, 31, 30 and 19.
    [InlineData("2020-09-26", "2021-01-16")] // Sixteen again: 4, 31, 30, 31 and 16.
    public void The_rule_of_the_day_it_began_holds_to_its_end(string placed, string due)
    {
        var clock = Assert.Single(
            Placed(PlacementRule.TemporaryApproval, placed).Clocks("2021-03-01"),
            c => c.Standard.Catalogue == "reg24-16w");
        Assert.Equal(Day(due), clock.DueOn);
        Assert.Equal(CarerApprovedBefore2020.Allows, PlacementRuleStandards.CarerApproved.Allows);
        Assert.Equal(24.Weeks, CarerApprovedIn2020.Allows);
    }

    [Fact]
    public void A_child_outside_the_carers_terms_moves_within_six_working_days()
    {
        // Monday 2 March: day 5 is Monday 9 March, day 6 Tuesday 10 March.
        var story = Placed(PlacementRule.OutsideApproval);
        Assert.Equal(Day("2026-03-10"), story.OnlyClock(OutsideApprovalEnds, "2026-03-03").DueOn);
        Assert.Equal(
            ClockState.MetLate,
            story.Then("2026-03-11", new PlacementStarted()).OnlyClock(OutsideApprovalEnds, "2026-04-01").State);
        Assert.Equal(
            ClockState.MetInTime,
            Placed(PlacementRule.OutsideApproval)
                .Then("2026-03-06", new ApprovalTermsChanged()).OnlyClock(OutsideApprovalEnds, "2026-04-01").State);
    }

    [Trap(53)]
    [Fact]
    public void And_in_2020_within_twenty_four_weeks()
    {
        Assert.Equal(
            Day("2020-10-19"),
            Placed(PlacementRule.OutsideApproval, "2020-05-04").OnlyClock(OutsideApprovalEndsIn2020, "2020-06-01").DueOn);
        Assert.Single(Placed(PlacementRule.OutsideApproval, "2020-03-02").Clocks(OutsideApprovalEndsBefore2020, "2020-06-01"));
    }

    [Fact]
    public void A_parent_is_assessed_in_ten_working_days_and_it_is_decided_in_ten_more()
    {
        var story = Placed(PlacementRule.ParentAtOnce).Then("2026-03-12", new ParentAssessed { Suitable = true });
        Assert.Equal(Day("2026-03-16"), story.OnlyClock(PlacementRuleStandards.ParentAssessed, "2026-03-20").DueOn);

        // From Thursday 12 March: Friday is day 1, day 6 is Friday 20 March, day 10 Thursday 26 March.
        Assert.Equal(Day("2026-03-26"), story.OnlyClock(PlacementRuleStandards.ParentPlacementDecided, "2026-03-20").DueOn);
        Assert.Equal(
            ClockState.MetInTime,
            story
                .Then("2026-03-26", new ParentPlacementDecided { Confirmed = true })
                .OnlyClock(PlacementRuleStandards.ParentPlacementDecided, "2026-04-20").State);
    }

    [Trap(32)]
    [Fact]
    public void Full_approval_ends_the_weekly_visits() =>
        Assert.Equal(
            ClockState.Lapsed,
            Placed(PlacementRule.TemporaryApproval).Then("2026-03-06", new CarerApproved { Approved = true })
                .OnlyClock(CareVisitStandards.VisitedWeeklyForTheTimeBeing, "2026-03-20").State);
}
