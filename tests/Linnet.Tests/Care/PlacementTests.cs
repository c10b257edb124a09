using Linnet.Care;
using Linnet.Standards;
using static Linnet.Care.PlacementEndStandards;
using static Linnet.Care.PlacementStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Care;

/// <summary>Placed on Monday 2 March 2026: 5 working days end on Monday 9 March, 10 on the 16th, 20 on the 30th.</summary>
public sealed class PlacementTests
{
    private static Story Placed(PlacementStarted placement, string on = "2026-03-02") =>
        new Story().Then(on, new CareStarted()).Then(on, placement);

    private static readonly PlacementPlanSigned Signed = new() { SignedByCarer = true, ChildAsked = true };

    [Fact]
    public void A_placement_plan_is_signed_by_the_carer_within_five_working_days()
    {
        Assert.Equal(Day("2026-03-09"), Placed(new()).OnlyClock(PlacementStandards.PlacementPlanSigned, "2026-03-03").DueOn);
        Assert.True(
            Placed(new())
                .Then("2026-03-05", Signed with { SignedByCarer = null })
                .OnlyClock(PlacementStandards.PlacementPlanSigned, "2026-03-06").IsOpen);
        Assert.Equal(
            ClockState.MetInTime,
            Placed(new()).Then("2026-03-09", Signed).OnlyClock(PlacementStandards.PlacementPlanSigned, "2026-03-20").State);
    }

    [Fact]
    public void Nothing_is_left_to_wait_for_where_it_was_signed_before() =>
        Assert.DoesNotContain(
            Placed(new() { PlanAgreedBefore = true, CarerInformedBefore = true, NoticesSentBefore = true }).Clocks("2026-03-20"),
            c => c.Standard.Key is "placement-plan-signed" or "carer-informed" or "everybody-told-of-placement"
                or "health-told-of-placement");

    [Trap(31)]
    [Fact]
    public void Every_move_asks_for_its_own_plan_and_notices()
    {
        var story = Placed(new()).Then("2026-03-04", Signed).Then("2026-03-16", new PlacementStarted());
        Assert.Equal(Day("2026-03-23"), story.LastClock(PlacementStandards.PlacementPlanSigned, "2026-03-17").DueOn);
        Assert.Equal([ClockState.Lapsed, ClockState.Running], story.Clocks(EverybodyTold, "2026-03-17").Select(c => c.State));
        Assert.True(story.Clocks(EverybodyTold, "2026-03-17")[0].Missed);
    }

    [Trap(53)]
    [Theory]
    [InlineData("2020-04-23", "2020-04-30")] // Thursday: Friday 24 April is day 1, and day 5 is Thursday 30 April.
    [InlineData("2020-04-24", null)]
    [InlineData("2020-09-25", null)]
    [InlineData("2020-09-28", "2020-10-05")] // Monday to Monday.
    public void In_the_spring_and_summer_of_2020_it_was_as_soon_as_practicable(string placed, string? due)
    {
        var clocks = Placed(new(), placed).Clocks("2020-12-01").Where(c => c.Standard.Catalogue == "placement-plan-5wd");
        Assert.Equal(due is null ? null : Day(due), Assert.Single(clocks).DueOn);
        Assert.Null(PlacementPlanSignedIn2020.Allows);
        Assert.Equal(PlacementPlanSignedBefore2020.Allows, PlacementStandards.PlacementPlanSigned.Allows);
    }

    [Fact]
    public void Health_is_told_when_commissioner_and_doctor_both_are()
    {
        PlacementNotified told = new() { Told = [ToldOfPlacement.GeneralPractitioner] };
        Assert.True(Placed(new()).Then("2026-03-04", told).OnlyClock(HealthTold, "2026-03-05").IsOpen);
        var both = Placed(new()).Then("2026-03-04", told with { Told = [ToldOfPlacement.GeneralPractitioner, ToldOfPlacement.HealthBody] });
        Assert.Equal(ClockState.MetInTime, both.OnlyClock(HealthTold, "2026-03-10").State);
        Assert.True(both.OnlyClock(EverybodyTold, "2026-03-05").IsOpen);
        Assert.Equal(
            ClockState.MetInTime,
            both.Then("2026-03-09", told with { Everybody = true }).OnlyClock(EverybodyTold, "2026-03-10").State);
    }

    [Fact]
    public void The_carer_is_told_what_they_need_to_know() =>
        Assert.Equal(ClockState.MetLate, Placed(new()).Then("2026-03-10", new CarerInformed()).OnlyClock(CarerKnows, "2026-03-20").State);

    [Fact]
    public void Out_of_area_a_senior_officer_approves_and_at_a_distance_the_director()
    {
        MoveApproved approved = new() { What = ApprovedMove.OutOfArea, By = ApprovingOfficer.NominatedOfficer };
        Assert.Equal(
            ClockState.MetInTime,
            Placed(new() { Area = PlacementArea.Neighbouring })
                .Then("2026-03-09", approved).OnlyClock(OutOfAreaApproved, "2026-03-20").State);

        var far = Placed(new() { Area = PlacementArea.AtADistance, Distance = DistanceBand.OverTwentyMiles }).Then("2026-03-04", approved);
        Assert.True(far.OnlyClock(DistanceApproved, "2026-03-05").IsOpen);
        Assert.Equal(
            ClockState.MetInTime,
            far.Then("2026-03-05", approved with { By = ApprovingOfficer.Director }).OnlyClock(DistanceApproved, "2026-03-20").State);
    }

    [Trap(53)]
    [Fact]
    public void The_rule_of_2014_does_not_reach_back() =>
        Assert.Empty(Placed(new() { Area = PlacementArea.AtADistance }, "2014-01-24").Clocks(DistanceApproved, "2014-03-01"));

    [Fact]
    public void A_move_in_the_last_two_years_of_school_is_approved() =>
        Assert.Equal(
            ClockState.MetInTime,
            Placed(new() { DisruptsLastSchoolYears = true })
                .Then("2026-03-09", new MoveApproved { What = ApprovedMove.KeyStageFour, By = ApprovingOfficer.NominatedOfficer })
                .OnlyClock(LastSchoolYearsApproved, "2026-03-20").State);

    [Fact]
    public void People_meet_within_twenty_working_days_of_a_breakdown()
    {
        var story = Placed(new(), "2026-01-05")
            .Then("2026-03-02", new PlacementEnded { Planned = false, Why = EndOfPlacement.CarerBehaviour, NoticeGiven = false })
            .Then("2026-03-02", new PlacementStarted());
        Assert.Equal(Day("2026-03-30"), story.OnlyClock(DisruptionMet, "2026-03-03").DueOn);
        Assert.Equal(Day("2026-03-16"), story.OnlyClock(PlacementEndStandards.PlacementEndNotified, "2026-03-03").DueOn);
        story.Then("2026-03-16", new PlacementEndNotified()).Then("2026-03-27", new DisruptionMeeting());
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(DisruptionMet, "2026-04-20").State);
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(PlacementEndStandards.PlacementEndNotified, "2026-04-20").State);
    }

    [Fact]
    public void The_case_is_reviewed_before_the_council_ends_a_placement()
    {
        var story = Placed(new()).Then("2026-03-16", new PlacementEndIntended { EndsOn = Day("2026-04-10") });
        Assert.Equal(Day("2026-04-10"), story.OnlyClock(ReviewedBeforePlacementEnds, "2026-03-17").DueOn);
        Assert.Equal(
            ClockState.MetInTime,
            story.Then("2026-04-09", new CareReview()).OnlyClock(ReviewedBeforePlacementEnds, "2026-05-01").State);
        Assert.Empty(
            Placed(new())
                .Then("2026-03-16", new PlacementEndIntended { EndsOn = Day("2026-03-16"), ImmediateRisk = true })
                .Clocks(ReviewedBeforePlacementEnds, "2026-05-01"));
    }
}
