using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Visits;
using static Linnet.Assessments.AssessmentMoments;

namespace Linnet.Assessments;

/// <summary>Standards on the way through an assessment: begun, the child seen, looked at by a manager, not left lying, kept true.</summary>
public static class AssessmentOversightStandards
{
    private static readonly Citation Local = new("Local practice");

    /// <summary>Decided and not begun.</summary>
    public static PracticeStandard AssessmentBegun { get; } = new()
    {
        Key = "assessment-begun",
        Catalogue = "single-assessment-45wd",
        Says = "The days between the decision to assess and the start of the assessment are shown. They count within the 45 working "
            + "days; no number of their own is set.",
        WaitsFor = "the assessment to begin",
        Source = Local,
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Owner = Role.TeamManager,
        Starts = [AssessmentDecidedOn],
        StartsFromExtract = [],
        SatisfiedBy = [AssessmentBegan],
    };

    /// <summary>The day set for this child.</summary>
    public static PracticeStandard ByTheDaySetForThisChild { get; } = new()
    {
        Key = "assessment-by-the-day-set",
        Catalogue = "single-assessment-45wd",
        Says = "An assessment is finished by the day that was set as right for this child, within the 45 working days.",
        WaitsFor = "an assessment by the day set for this child",
        Source = new("Working Together to Safeguard Children", "chapter 3: the pace of an assessment is that of the child's needs"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Range = "20 to 35 working days are common",
        Owner = Role.SocialWorker,
        Starts = [AssessmentBeganWithDay],
        StartsFromExtract = [],
        SatisfiedBy = [AssessmentFinished],
        CountsFrom = Anchor.BackFromNamedDay,
        Chains = true,
    };

    /// <summary>Lying with the manager.</summary>
    public static PracticeStandard WithTheManager { get; } = new()
    {
        Key = "assessment-with-manager",
        Catalogue = "single-assessment-45wd",
        Says = "The days since an assessment was sent to the manager are shown. They count within the 45 working days; no number of "
            + "their own is set.",
        WaitsFor = "the manager to authorise or return the assessment",
        Source = Local,
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Owner = Role.TeamManager,
        Starts = [WithManager],
        StartsFromExtract = [],
        SatisfiedBy = [AssessmentMoments.AssessmentAuthorised, ReturnedToWorker],
    };

    /// <summary>The child is seen.</summary>
    public static PracticeStandard ChildSeen { get; } = new()
    {
        Key = "child-seen-in-assessment",
        Catalogue = "sa-child-seen",
        Says = "A child is seen within 10 working days of the start of the assessment, alone where that is right, with brothers and "
            + "sisters considered.",
        WaitsFor = "somebody to see them in the assessment",
        Source = new("Local practice; Working Together asks that the child is seen and gives no number"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Range = "5 to 10 working days",
        Owner = Role.SocialWorker,
        Starts = [AssessmentBegan],
        StartsFromExtract = [],
        SatisfiedBy = [VisitMoments.ChildSeen, SeenDuringAssessment],
        Ends = [AuthorisedUnseen],
        Allows = 10.WorkingDays,
        Chains = true,
        OnceBorn = true,
    };

    /// <summary>The manager's first look.</summary>
    public static PracticeStandard LookedAtByTen { get; } = Checkpoint(10, LookedAtTen, "first");

    /// <summary>The second.</summary>
    public static PracticeStandard LookedAtByTwenty { get; } = Checkpoint(20, LookedAtTwenty, "second");

    /// <summary>The third.</summary>
    public static PracticeStandard LookedAtByThirtyFive { get; } = Checkpoint(35, LookedAtThirtyFive, "third");

    /// <summary>Late: the head of service agrees a day.</summary>
    public static PracticeStandard LateDayAgreedInTime { get; } = new()
    {
        Key = "late-assessment-day-agreed",
        Catalogue = "sa-overdue-plan",
        Says = "When an assessment will not be finished within 45 working days, the head of service agrees a new day and the reason "
            + "by then. It stays late.",
        WaitsFor = "a day agreed for a late assessment",
        Source = new("Local practice; Working Together asks that the reasons are recorded"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "warned at 40 working days, decided at 45",
        Owner = Role.HeadOfService,
        Starts = [FrontDoorMoments.ReferralReceived, AssessmentBegan],
        StartsFromExtract = [],
        SatisfiedBy = [LateDayAgreed],
        Ends = [AssessmentFinished, FrontDoorMoments.ReferralNeedsNoAssessment],
        Allows = 45.WorkingDays,
        WarnsAt = 40,
        Chains = true,
    };

    /// <summary>The agreed day itself.</summary>
    public static PracticeStandard ByTheDayAgreed { get; } = new()
    {
        Key = "late-assessment-by-the-day-agreed",
        Catalogue = "sa-overdue-plan",
        Says = "A late assessment is finished by the day that the head of service agreed.",
        WaitsFor = "a late assessment by the day agreed",
        Source = Local,
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "the agreed day",
        Owner = Role.HeadOfService,
        Starts = [LateDayAgreed],
        StartsFromExtract = [],
        SatisfiedBy = [AssessmentFinished],
        CountsFrom = Anchor.BackFromNamedDay,
    };

    /// <summary>Kept true while the child is helped.</summary>
    public static PracticeStandard KeptUpToDate { get; } = new()
    {
        Key = "assessment-kept-up-to-date",
        Catalogue = "assessment-refresh",
        Says = "While a child is helped, the assessment is brought up to date at least every 12 months.",
        WaitsFor = "an assessment that is up to date",
        Source = new("Local practice; Working Together asks that assessments keep up with change and gives no number"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "6 to 12 months, and before a child comes into care",
        Owner = Role.SocialWorker,
        Starts = [HelpRestsOnAssessment],
        StartsFromExtract = [],
        SatisfiedBy = [AssessmentUpToDate],
        Ends = [Allocation.AllocationMoments.WorkEnded],
        EndsAtAge = 18,
        Allows = 12.Months,
        ThenEvery = [12.Months],
        OnePerSubject = true,
    };

    /// <summary>Brought up to date when life changes.</summary>
    public static PracticeStandard UpdatedAfterChange { get; } = new()
    {
        Key = "assessment-updated-after-change",
        Catalogue = "assessment-refresh",
        Says = "When something changes in a child's life, the assessment is brought up to date or a new one begins. No number is set.",
        WaitsFor = "an assessment that knows what changed",
        Source = new("Working Together to Safeguard Children", "chapter 3: assessment is continuous; no number"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Owner = Role.SocialWorker,
        Starts = [LifeChanged],
        StartsFromExtract = [],
        SatisfiedBy = [AssessmentUpToDate, AssessmentBegan],
        Ends = [Allocation.AllocationMoments.WorkEnded],
        EndsAtAge = 18,
        OnePerSubject = true,
    };

    private static PracticeStandard Checkpoint(int days, Moment lookedAt, string which) => new()
    {
        Key = $"assessment-looked-at-by-{days}",
        Catalogue = "sa-checkpoint",
        Says = $"A manager looks at an assessment under way within {days} working days of its start "
            + "and decides whether it can finish, goes on or needs more.",
        WaitsFor = $"a manager's {which} look at the assessment",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Range = "10 and 20 working days, and 35 in some councils",
        Owner = Role.TeamManager,
        Starts = [AssessmentBegan],
        StartsFromExtract = [],
        SatisfiedBy = [lookedAt],
        Ends = [AssessmentMoments.AssessmentAuthorised],
        Allows = days.WorkingDays,
    };
}
