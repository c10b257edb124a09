using Linnet.Standards;
using static Linnet.Plans.SafetyPlanMoments;

namespace Linnet.Plans;

/// <summary>Standards against help that is only on paper: safety plans are tested, steps down looked at again, weak families supported.</summary>
public static class SafetyPlanStandards
{
    /// <summary>Tested on its day.</summary>
    public static PracticeStandard SafetyPlanTestedInTime { get; } = new()
    {
        Key = "safety-plan-tested",
        Catalogue = "safety-plan",
        Says = "A safety plan is tested on the day that was set when it was agreed or last tested: whether it keeps the child safe.",
        WaitsFor = "a test of the safety plan",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "the day set with the plan",
        Owner = Role.SocialWorker,
        Starts = [SafetyPlanBegan],
        StartsFromExtract = [],
        SatisfiedBy = [SafetyPlanWasTested],
        Ends = [SafetyPlanOver, Allocation.AllocationMoments.WorkEnded],
        EndsAtAge = 18,
        CountsFrom = Anchor.BackFromNamedDay,
    };

    /// <summary>A step down is looked at again.</summary>
    public static PracticeStandard StepDownLookedAtAgain { get; } = new()
    {
        Key = "step-down-looked-at-again",
        Catalogue = "step-down",
        Says = "When help is stepped down, somebody looks on the day that was set whether the change lasts without it.",
        WaitsFor = "a look at the child after the step down",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "the day set with the decision; 6 to 12 weeks are common",
        Owner = Role.TeamManager,
        Starts = [HelpSteppedDown],
        StartsFromExtract = [],
        SatisfiedBy = [StepLookedAtAgain],
        Ends = [HelpSteppedUp],
        EndsAtAge = 18,
        CountsFrom = Anchor.BackFromNamedDay,
    };

    /// <summary>A family that may break down is supported.</summary>
    public static PracticeStandard BreakdownSupported { get; } = new()
    {
        Key = "breakdown-supported",
        Catalogue = "family-breakdown",
        Says = "A family that may break down gets support with parenting. No number is set.",
        WaitsFor = "support for a family that may break down",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Owner = Role.SocialWorker,
        Starts = [BreakdownUnsupported],
        StartsFromExtract = [],
        SatisfiedBy = [BreakdownAnswered],
        Ends = [Allocation.AllocationMoments.WorkEnded, Care.CareMoments.CareBegan],
        EndsAtAge = 18,
        OnePerSubject = true,
    };
}
