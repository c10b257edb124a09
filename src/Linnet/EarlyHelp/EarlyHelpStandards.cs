using Linnet.Standards;
using static Linnet.EarlyHelp.EarlyHelpMoments;

namespace Linnet.EarlyHelp;

/// <summary>Standards of early help: taken up after social work, assessed, reviewed.</summary>
public static class EarlyHelpStandards
{
    /// <summary>After social work, early help begins in earnest.</summary>
    public static PracticeStandard SteppedDown { get; } = new()
    {
        Key = "step-down-taken-up",
        Catalogue = "step-down-eh",
        Says = "Where social work ends and early help goes on, a named person leads and the team around the family meets "
            + "within ten working days.",
        WaitsFor = "early help to take over",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "5 to 10 working days",
        Owner = Role.EarlyHelpLead,
        Starts = [EarlyHelpMoments.SteppedDown],
        StartsFromExtract = [],
        SatisfiedBy = [TeamMetWithLead],
        Ends = [EarlyHelpOver],
        Allows = 10.WorkingDays,
        OnePerSubject = true,
    };

    /// <summary>The assessment is completed with the family.</summary>
    public static PracticeStandard Assessed { get; } = new()
    {
        Key = "early-help-assessed",
        Catalogue = "eh-assessment",
        Says = "An early help assessment is completed with the family within 45 working days of their agreeing to it.",
        WaitsFor = "an early help assessment",
        Source = new("Local practice; Working Together, chapter 3, asks for an assessment and sets no number"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "20 to 45 working days, commonly 30",
        Owner = Role.EarlyHelpLead,
        Starts = [EarlyHelpAgreed, EarlyHelpAssessmentBegan],
        // An extract gives one day for a completed assessment or the end of help, as the council counts.
        StartsFromExtract = [],
        SatisfiedBy = [EarlyHelpMoments.EarlyHelpAssessed],
        Ends = [EarlyHelpOver],
        Allows = 45.WorkingDays,
        Chains = true,
    };

    /// <summary>The plan is reviewed again and again.</summary>
    public static PracticeStandard Reviewed { get; } = new()
    {
        Key = "team-around-family-reviewed",
        Catalogue = "eh-taf-review",
        Says = "The team around the family meets within eight weeks of the plan, and every eight weeks from then on.",
        WaitsFor = "the team around the family to meet",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "6 to 8 weeks",
        Owner = Role.EarlyHelpLead,
        Starts = [EarlyHelpPlanned],
        StartsFromExtract = [],
        SatisfiedBy = [TeamMet],
        Ends = [EarlyHelpOver],
        Allows = 8.Weeks,
        ThenEvery = [8.Weeks],
    };
}
