using Linnet.Conferences;
using Linnet.Enquiries;
using Linnet.Plans;
using Linnet.Standards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Plans;

/// <summary>A plan protects from the conference's decision; its own entry, with the category, may be recorded weeks later.</summary>
public sealed class PlanRecordedLateTests
{
    // The conference of Monday 23 March 2026 decides; the core group meets on Tuesday 7 April; the plan's category is recorded on 9 April, as of 23 March.
    private static Story Told => new Story()
        .Then("2026-03-02T11:00", new StrategyDiscussion { Decision = StrategyDecision.BeginEnquiry })
        .Then("2026-03-23", new InitialConference { Outcome = ConferenceOutcome.Plan })
        .Then("2026-04-07", new CoreGroup { OtherAgencyThere = true });

    private static Story ThenRecorded => Told.Then("2026-03-23", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect }, recorded: "2026-04-09");

    [Fact]
    public void A_core_group_meets_the_wait_before_the_plan_itself_is_recorded()
    {
        Assert.Equal(ClockState.MetInTime, Told.OnlyClock(ProtectionPlanStandards.FirstCoreGroup, "2026-04-08").State);
        Assert.Equal(ClockState.MetInTime, ThenRecorded.OnlyClock(ProtectionPlanStandards.FirstCoreGroup, "2026-04-10").State);
    }

    [Fact]
    public void Its_end_ends_it()
    {
        var ended = ThenRecorded
            .Then("2026-06-16", new ReviewConference { Quorate = true, Decision = ReviewDecision.PlanEnds })
            .Then("2026-06-16", new ProtectionPlanEnded { Why = EndOfProtection.NoLongerNeeded });

        Assert.Empty(PlanDocument.InForce(ended.Facts, AsKnown.At(Day("2026-06-17"))));
        Assert.Equal(ClockState.MetInTime, ended.OnlyClock(ProtectionPlanStandards.FirstReviewConference, "2026-06-17").State);
    }
}
