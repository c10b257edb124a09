using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.Care;
using Linnet.Court;
using Linnet.Need;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Standards;
using static Linnet.Supervision.SupervisionMoments;

namespace Linnet.Supervision;

/// <summary>Standards of supervision and oversight of the work with one child. All are local.</summary>
public static class SupervisionStandards
{
    private static readonly Citation Local = new("Local practice");

    private static readonly IReadOnlyList<Moment> WorkBegan =
    [
        AssessmentMoments.AssessmentBegan, NeedMoments.NeedBegan, NeedPlanMoments.NeedPlanBegan, PlanMoments.ProtectionPlanBegan,
        CareMoments.CareBegan,
    ];

    /// <summary>A child on a protection plan.</summary>
    public static PracticeStandard ProtectionSupervised { get; } = new()
    {
        Key = "supervision-of-protection-plan",
        Catalogue = "supervision-case",
        Says = "The work with a child on a protection plan is talked through in supervision every month, and what was agreed before "
            + "is gone through.",
        WaitsFor = "supervision about the child",
        Source = Local,
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Range = "monthly for protection plans, care and pre-proceedings; 3 months for long-term stable care",
        Owner = Role.TeamManager,
        Starts = [PlanMoments.ProtectionPlanBegan],
        StartsFromExtract = [],
        SatisfiedBy = [CaseSupervised],
        Ends = [PlanMoments.ProtectionPlanOver, AllocationMoments.WorkEnded],
        EndsAtAge = 18,
        Allows = 1.Months,
        ThenEvery = [1.Months],
        OnePerSubject = true,
    };

    /// <summary>A child on a child in need plan.</summary>
    public static PracticeStandard NeedSupervised { get; } = ProtectionSupervised with
    {
        Key = "supervision-of-need-plan",
        Says = "The work with a child on a child in need plan is talked through in supervision at least every 8 weeks, and what was "
            + "agreed before is gone through.",
        Range = "monthly to 8 weeks",
        Starts = [NeedPlanMoments.NeedPlanBegan],
        Ends = [NeedPlanMoments.NeedPlanOver, PlanMoments.ProtectionPlanBegan, CareMoments.CareBegan, AllocationMoments.WorkEnded],
        Allows = 8.Weeks,
        ThenEvery = [8.Weeks],
    };

    /// <summary>A child in care.</summary>
    public static PracticeStandard CareSupervised { get; } = ProtectionSupervised with
    {
        Key = "supervision-of-care",
        Says = "The work with a child in care is talked through in supervision every month, or every 3 months once it is agreed "
            + "that they grow up with their foster carers, and what was agreed before is gone through.",
        Starts = [CareMoments.CareBegan],
        Ends = [CareMoments.LeftCare, AllocationMoments.WorkEnded],
        Switches = [new(CareMoments.LongTermFosteringPlanned, 3.Months)],
    };

    /// <summary>A child in pre-proceedings.</summary>
    public static PracticeStandard PreProceedingsSupervised { get; } = ProtectionSupervised with
    {
        Key = "supervision-of-pre-proceedings",
        Says = "The work with a child in pre-proceedings is talked through in supervision every month, and what was agreed before is gone through.",
        Starts = [PreProceedingsMoments.Begun],
        Ends = [PreProceedingsMoments.Over, CourtMoments.Issued, AllocationMoments.WorkEnded],
    };

    /// <summary>Between supervisions a manager looks.</summary>
    public static PracticeStandard ManagerLooks { get; } = new()
    {
        Key = "management-oversight",
        Catalogue = "management-oversight",
        Says = "A manager looks at the work with every child who is open to us at least every 8 weeks, and writes what they find.",
        WaitsFor = "a manager to look at the work",
        Source = Local,
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "4 to 8 weeks",
        Owner = Role.TeamManager,
        Starts = WorkBegan,
        StartsFromExtract = [],
        SatisfiedBy = [ManagerLooked],
        Ends = [AllocationMoments.WorkEnded],
        Allows = 8.Weeks,
        ThenEvery = [8.Weeks],
        OnePerSubject = true,
    };

    /// <summary>A decision is checked by its day.</summary>
    public static PracticeStandard DecisionCheckedByItsDay { get; } = new()
    {
        Key = "management-decision-checked",
        Catalogue = "management-decision",
        Says = "By the day that a manager set, somebody looks whether the decision was carried out and whether it helped.",
        WaitsFor = "a look at what came of a manager's decision",
        Source = Local,
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Range = "the day set with the decision",
        Owner = Role.TeamManager,
        Starts = [DecisionToBeChecked],
        StartsFromExtract = [],
        SatisfiedBy = [DecisionWasChecked],
        Answers = (decision, check) => check.Coded["decision"] is { } named && Guid.TryParse(named, out var meant)
            ? meant == decision.Entry || meant == decision.Replaces
            : null,
        CountsFrom = Anchor.BackFromNamedDay,
    };

    /// <summary>The case summary.</summary>
    public static PracticeStandard SummaryUpToDate { get; } = new()
    {
        Key = "case-summary-up-to-date",
        Catalogue = "case-summary",
        Says = "The case summary of every child who is open to us is brought up to date at least every 3 months.",
        WaitsFor = "an up-to-date case summary",
        Source = Local,
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "1 to 3 months",
        Owner = Role.SocialWorker,
        Starts = WorkBegan,
        StartsFromExtract = [],
        SatisfiedBy = [SummaryWritten],
        Ends = [AllocationMoments.WorkEnded],
        Allows = 3.Months,
        ThenEvery = [3.Months],
        OnePerSubject = true,
    };

    /// <summary>The chronology.</summary>
    public static PracticeStandard ChronologyUpToDate { get; } = SummaryUpToDate with
    {
        Key = "chronology-up-to-date",
        Catalogue = "chronology",
        Says = "The chronology of every child who is open to us is read through and brought up to date at least every 3 months.",
        WaitsFor = "an up-to-date chronology",
        Range = "3 months, and before each review",
        SatisfiedBy = [ChronologyRead],
    };
}
