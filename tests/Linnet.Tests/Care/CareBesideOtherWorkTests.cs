using Linnet.Care;
using Linnet.Health;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Standards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Care;

/// <summary>What coming into care does, and does not do, to what the child already waited for.</summary>
public sealed class CareBesideOtherWorkTests
{
    private static readonly ProtectionPlanStarted OnPlan = new() { Category = CategoryOfAbuse.Neglect };

    private static Story Both => new Story()
        .Then("2026-01-05", OnPlan)
        .Then("2026-02-02", new CareStarted { LegalStatus = LegalStatus.InterimCareOrder })
        .Then("2026-02-02", new PlacementStarted());

    [Trap(25)]
    [Fact]
    public void A_protection_plan_goes_on_and_both_reviews_are_waited_for()
    {
        Assert.Equal(Day("2026-04-05"), Both.OnlyClock(ProtectionPlanStandards.FirstReviewConference, "2026-02-10").DueOn);

        // From Monday 2 February four whole weeks: Monday 2 March.
        Assert.Equal(Day("2026-03-02"), Both.OnlyClock(CareReviewStandards.CareReviewed, "2026-02-10").DueOn);
    }

    [Trap(25)]
    [Fact]
    public void Both_visiting_rules_run_so_the_stricter_is_seen_first()
    {
        Assert.True(Both.LastClock(ProtectionVisitStandards.ProtectionVisit, "2026-02-10").IsOpen);
        Assert.Equal(Day("2026-02-09"), Both.OnlyClock(CareVisitStandards.VisitedInPlacement, "2026-02-10").DueOn);
    }

    [Trap(47)]
    [Fact]
    public void A_period_of_care_recorded_twice_is_voided_only_with_a_reason_and_an_approver()
    {
        var twice = Guid.Parse("00000000-0000-0000-0000-000000000001");
        Story Told(string? approvedBy) => new Story()
            .Then("2026-02-02", new CareStarted(), strand: twice)
            .Then("2026-02-04", new WorkClosed { Why = ClosingReason.Duplicate, ApprovedBy = approvedBy }, strand: twice);

        Assert.True(Told("M1").OnlyClock(CareReviewStandards.CareReviewed, "2026-03-31").Voided);
        Assert.Equal(ClockState.Overdue, Told(approvedBy: null).OnlyClock(CareReviewStandards.CareReviewed, "2026-03-31").State);
    }

    [Trap(48)]
    [Fact]
    public void What_was_done_in_time_and_written_down_late_counts_and_is_flagged()
    {
        var story = new Story().Then("2026-01-05", new CareStarted())
            .Then(
                "2026-02-02",
                new HealthAssessment { Kind = HealthAssessmentKind.Initial, By = HealthAssessor.Doctor },
                recorded: "2026-02-20");
        Assert.Equal(ClockState.Overdue, story.OnlyClock(HealthStandards.InitialHealthAssessed, "2026-02-10", knownAt: "2026-02-10").State);
        var known = story.OnlyClock(HealthStandards.InitialHealthAssessed, "2026-02-28");
        Assert.Equal(ClockState.MetInTime, known.State);
        Assert.True(known.RecordedLate);
    }
}
