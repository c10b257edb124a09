using Linnet.Record;

namespace Linnet.Plans;

/// <summary>Moments of safety plans, and of steps up or down in the help a family gets.</summary>
public static class SafetyPlanMoments
{
    /// <summary>A safety plan was agreed, with the day of its test.</summary>
    public static Moment SafetyPlanBegan { get; } = Moment
        .Of<SafetyPlanMade>("safety-plan-began", "a test of the safety plan was set")
        .Or<SafetyPlanTested>(t => t.TestOn is not null);

    /// <summary>It was tested.</summary>
    public static Moment SafetyPlanWasTested { get; } = Moment.Of<SafetyPlanTested>(
        "safety-plan-was-tested", "it was tested whether the safety plan works");

    /// <summary>It ended.</summary>
    public static Moment SafetyPlanOver { get; } = Moment.Of<SafetyPlanEnded>("safety-plan-over", "the safety plan ended");

    /// <summary>Help was stepped down, to be looked at again on a day.</summary>
    public static Moment HelpSteppedDown { get; } = Moment.Of<HelpStepped>(
        "help-stepped-down", "the help was stepped down", s => s.Which == StepWay.Down && s.RecheckOn is not null);

    /// <summary>Help was stepped up.</summary>
    public static Moment HelpSteppedUp { get; } = Moment.Of<HelpStepped>(
        "help-stepped-up", "the help was stepped up again", s => s.Which == StepWay.Up);

    /// <summary>It was looked at again.</summary>
    public static Moment StepLookedAtAgain { get; } = Moment.Of<StepRechecked>(
        "step-looked-at-again", "it was looked at again how the child is after the step down");

    /// <summary>The family may break down, and nothing is in place against it.</summary>
    public static Moment BreakdownUnsupported { get; } = Moment.Of<BreakdownRisk>(
        "breakdown-risk-unsupported", "the family may break down and no support is in place", b => b.AtRisk && !b.Supported);

    /// <summary>Support is in place, or the risk is gone.</summary>
    public static Moment BreakdownAnswered { get; } = Moment.Of<BreakdownRisk>(
        "breakdown-risk-answered", "support is in place or the risk that the family breaks down is gone", b => !b.AtRisk || b.Supported);
}
