using Linnet.Care;
using Linnet.Health;
using Linnet.Standards;
using static Linnet.Health.HealthCheckStandards;
using static Linnet.Health.HealthStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Health;

/// <summary>From Monday 5 January 2026 day 20 is Monday 2 February: four days to 9 January and three weeks of five, then one.</summary>
public sealed class HealthAssessmentTests
{
    private static readonly CareStarted CameIntoCare = new();
    private static readonly HealthAssessment ByDoctor = new() { Kind = HealthAssessmentKind.Initial, By = HealthAssessor.Doctor };
    private static readonly HealthAssessment ByNurse = new() { Kind = HealthAssessmentKind.Review, By = HealthAssessor.Nurse };

    private static Story InCare => new Story().Then("2026-01-05", CameIntoCare);

    [Trap(20)]
    [Fact]
    public void The_first_is_due_when_the_first_review_is_and_counts_to_the_day_it_is_held()
    {
        Assert.Equal(Day("2026-02-02"), InCare.OnlyClock(InitialHealthAssessed, "2026-01-12").DueOn);
        Assert.Equal(ClockState.MetInTime, InCare.Then("2026-02-02", ByDoctor).OnlyClock(InitialHealthAssessed, "2026-03-01").State);
    }

    [Trap(20)]
    [Fact]
    public void The_first_is_by_a_doctor_and_the_child_is_seen()
    {
        Assert.True(
            InCare.Then("2026-01-20", ByDoctor with { By = HealthAssessor.Nurse }).OnlyClock(InitialHealthAssessed, "2026-01-31").IsOpen);
        Assert.True(
            InCare
                .Then("2026-01-20", ByDoctor with { Attendance = HealthAttendance.Refused })
                .OnlyClock(InitialHealthAssessed, "2026-01-31").IsOpen);
        Assert.True(InCare.Then("2026-01-20", ByNurse).OnlyClock(InitialHealthAssessed, "2026-01-31").IsOpen);
    }

    [Trap(20)]
    [Fact]
    public void Nothing_is_asked_of_a_child_assessed_in_the_three_months_before()
    {
        Assert.Empty(new Story().Then("2025-10-05", ByDoctor).Then("2026-01-05", CameIntoCare).Clocks(InitialHealthAssessed, "2026-03-01"));
        Assert.Single(
            new Story().Then("2025-10-04", ByDoctor).Then("2026-01-05", CameIntoCare).Clocks(InitialHealthAssessed, "2026-03-01"));
    }

    [Trap(20)]
    [Fact]
    public void Leaving_care_before_it_is_due_leaves_nothing_missed() =>
        Assert.False(
            InCare.Then("2026-01-20", new CareEnded { Why = EndOfCare.HomePlanned }).OnlyClock(InitialHealthAssessed, "2026-03-01").Missed);

    [Trap(34)]
    [Fact]
    public void Coming_back_within_three_months_of_an_assessment_asks_for_no_other()
    {
        var story = InCare
            .Then("2026-01-20", ByDoctor).Then("2026-02-02", new CareEnded { Why = EndOfCare.HomePlanned })
            .Then("2026-04-13", CameIntoCare);
        Assert.Single(story.Clocks(InitialHealthAssessed, "2026-06-01"));
    }

    [Trap(31)]
    [Fact]
    public void A_move_starts_no_other() =>
        Assert.Single(InCare.Then("2026-01-19", new PlacementStarted()).Clocks(InitialHealthAssessed, "2026-01-31"));

    [Trap(21)]
    [Fact]
    public void Under_five_the_next_is_six_months_on_while_that_falls_before_the_birthday()
    {
        // Five on 15 June 2026. Six months from 10 November 2025 are 10 May, before it; from 20 January they would be 20 July, after it.
        var before = new Story().Born("2021-06-15").Then("2025-10-13", CameIntoCare).Then("2025-11-10", ByDoctor);
        Assert.Equal(Day("2026-05-10"), before.OnlyClock(HealthReviewed, "2025-12-01").DueOn);
        Assert.Equal(Day("2027-01-20"), before.Then("2026-01-20", ByNurse).LastClock(HealthReviewed, "2026-02-01").DueOn);
    }

    [Trap(13)]
    [Fact]
    public void A_child_of_the_29th_of_February_is_five_on_the_first_of_March()
    {
        // Six months from 29 August 2016 end with 28 February 2017, the day before the birthday as we count it: still the rule for under
        // five.
        var story = new Story().Born("2012-02-29").Then("2016-08-01", CameIntoCare).Then("2016-08-29", ByDoctor);
        Assert.Equal(Day("2017-02-28"), story.OnlyClock(HealthReviewed, "2016-09-01").DueOn);
    }

    [Fact]
    public void From_five_on_it_is_a_year() =>
        Assert.Equal(
            Day("2027-01-20"),
            InCare.Born("2014-04-01").Then("2026-01-20", ByDoctor).OnlyClock(HealthReviewed, "2026-02-01").DueOn);

    [Fact]
    public void A_dentist_sees_the_child_every_year()
    {
        var story = InCare
            .Then("2026-03-09", new DentalCheck()).Then("2026-06-01", new DentalCheck { Attendance = HealthAttendance.NotBrought });
        Assert.Equal([Day("2027-01-05"), Day("2027-03-09")], story.Clocks(SeenByDentist, "2026-07-01").Select(c => c.DueOn));
    }
}
