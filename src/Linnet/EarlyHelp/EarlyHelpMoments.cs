using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.Record;

namespace Linnet.EarlyHelp;

/// <summary>Moments of early help.</summary>
public static class EarlyHelpMoments
{
    /// <summary>It was decided that social work ends and early help goes on.</summary>
    public static Moment SteppedDown { get; } = Moment
        .Of<CaseClosed>(
            "stepped-down-to-early-help",
            "it was decided that early help goes on in place of social work",
            c => c.Why == EndOfNeed.ToEarlyHelp)
        .Or<AssessmentAuthorised>(a => a.Outcome == AssessmentOutcome.EarlyHelp);

    /// <summary>The family agreed.</summary>
    public static Moment EarlyHelpAgreed { get; } = Moment.Of<EarlyHelpAccepted>("early-help-agreed", "the family agreed to early help");

    /// <summary>An assessment began.</summary>
    public static Moment EarlyHelpAssessmentBegan { get; } =
        Moment.Of<EarlyHelpStarted>("early-help-assessment-began", "the early help assessment began");

    /// <summary>It was completed with the family.</summary>
    public static Moment EarlyHelpAssessed { get; } = Moment.Of<EarlyHelpAssessed>(
        "early-help-assessed", "the early help assessment was completed with the family", a => a.WithFamily != false);

    /// <summary>A plan was agreed.</summary>
    public static Moment EarlyHelpPlanned { get; } = Moment.Of<EarlyHelpPlanMade>("early-help-planned", "an early help plan was agreed");

    /// <summary>The team around the family met.</summary>
    public static Moment TeamMet { get; } =
        Moment.Of<TeamAroundFamily>("team-around-family-met", "the team around the family met", t => t.Counts);

    /// <summary>The team around the family met under somebody who leads.</summary>
    public static Moment TeamMetWithLead { get; } = Moment.Of<TeamAroundFamily>(
        "team-around-family-met-with-lead",
        "the team around the family met, led by a named person",
        t => t.Counts && !string.IsNullOrWhiteSpace(t.Lead));

    /// <summary>It ended.</summary>
    public static Moment EarlyHelpOver { get; } = Moment.Of<EarlyHelpEnded>("early-help-over", "early help ended");
}
