using Linnet.Care;
using Linnet.Conferences;
using Linnet.Record;
using Linnet.Standards;
using static Linnet.Plans.NeedPlanMoments;
using static Linnet.Plans.PlanMoments;
using static Linnet.Plans.VisitFrequencyMoments;

namespace Linnet.Plans;

/// <summary>Standards of a child in need plan: made, reviewed, and the child seen. Every number here is local.</summary>
/// <remarks>
/// The plan ends when a child protection plan begins or the child comes into care; what was overdue on that day is kept as missed.
/// </remarks>
public static class NeedPlanStandards
{
    private static readonly IReadOnlyList<Moment> Over =
        [NeedPlanOver, ConferenceMoments.PlanDecided, ProtectionPlanBegan, CareMoments.CareBegan, Allocation.AllocationMoments.WorkEnded];

    private static readonly IReadOnlyList<Moment> NotNeeded =
    [
        FamilyDeclinedPlan, ConferenceMoments.PlanDecided, ProtectionPlanBegan, CareMoments.CareBegan,
        Allocation.AllocationMoments.WorkEnded,
    ];

    /// <summary>A plan is made after the assessment that found the need.</summary>
    public static PracticeStandard NeedPlanMade { get; } = new()
    {
        Key = "need-plan-made",
        Catalogue = "cin-plan-start",
        Says = "When an assessment ends in a child in need plan, the plan is made within 10 working days.",
        WaitsFor = "a child in need plan",
        Source = new("Local practice; Working Together asks for a plan and gives no number"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Range = "10 working days from the outcome, or 20 days from the decision on the referral",
        Owner = Role.SocialWorker,
        Starts = [Assessments.AssessmentMoments.AssessmentFoundNeed],
        StartsFromExtract = [],
        SatisfiedBy = [NeedPlanBegan],
        Ends = NotNeeded,
        EndsAtAge = 18,
        Allows = 10.WorkingDays,
        OnePerSubject = true,
    };

    /// <summary>A plan follows a protection plan that ended.</summary>
    public static PracticeStandard NeedPlanAfterProtection { get; } = new()
    {
        Key = "need-plan-after-protection",
        Catalogue = "cin-after-cp",
        Says = "When a protection plan ends and help goes on, a child in need plan is made within 10 working days.",
        WaitsFor = "a child in need plan after protection",
        Source = new("Regional child protection procedures"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "10 working days; the plan is kept for at least 3 months",
        Owner = Role.SocialWorker,
        Starts = [SteppedDownToNeed],
        StartsFromExtract = [],
        SatisfiedBy = [NeedPlanBegan],
        Ends = NotNeeded,
        EndsAtAge = 18,
        Allows = 10.WorkingDays,
        OnePerSubject = true,
    };

    /// <summary>The plan is reviewed.</summary>
    public static PracticeStandard NeedPlanReviewed { get; } = new()
    {
        Key = "need-plan-reviewed",
        Catalogue = "cin-review",
        Says = "A child in need plan is reviewed with the family and another agency at least every 3 months, counted from the last review.",
        WaitsFor = "a child in need review",
        Source = new("Local practice; Working Together says regularly and gives no number"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Range = "4 weeks to 3 months; often 6 weeks first and 12 weeks after",
        Owner = Role.SocialWorker,
        Starts = [NeedPlanBegan],
        StartsFromExtract = [],
        SatisfiedBy = [NeedPlanReviewHeld],
        BookedBy = [NeedReviewBooked],
        Ends = Over,
        EndsAtAge = 18,
        Allows = 3.Months,
        ThenEvery = [3.Months],
        OnePerSubject = true,
    };

    /// <summary>The child is seen.</summary>
    public static PracticeStandard NeedPlanVisit { get; } = new()
    {
        Key = "need-plan-visit",
        Catalogue = "cin-visit",
        Says = "A child on a child in need plan is seen at least every 6 weeks, or as often as the plan says, counted from the last "
            + "visit at which this child was seen.",
        WaitsFor = "a visit under the child in need plan",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Range = "2 to 6 weeks, 20 working days in many councils; 6 to 12 weeks for disabled children in stable support",
        Owner = Role.SocialWorker,
        Starts = [NeedPlanBegan, NeedPlanShown],
        SatisfiedBy = [Visits.VisitMoments.ChildSeen],
        BookedBy = [VisitBooked],
        OnceBorn = true,
        Ends = Over,
        EndsAtAge = 18,
        Allows = 6.Weeks,
        ThenEvery = [6.Weeks],
        OnePerSubject = true,
        Switches =
        [
            new(NeedEveryTen, 10.WorkingDays) { FromTheFirst = true },
            new(NeedEveryTwenty, 20.WorkingDays) { FromTheFirst = true },
            new(NeedEverySixWeeks, 6.Weeks) { FromTheFirst = true },
            new(NeedEveryTwelveWeeks, 12.Weeks) { FromTheFirst = true },
        ],
    };
}
