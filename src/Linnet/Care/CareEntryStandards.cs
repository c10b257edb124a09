using Linnet.Standards;
using static Linnet.Care.CareMoments;

namespace Linnet.Care;

/// <summary>Standards of coming into care: who agreed, who reviews, what is planned.</summary>
public static class CareEntryStandards
{
    /// <summary>Where the child lives is known on the day care begins.</summary>
    public static PracticeStandard PlacedOnTheFirstDay { get; } = new()
    {
        Key = "placed-on-the-first-day",
        Catalogue = "cla-start",
        Says = "Where a child lives is recorded for the very day on which they come into care.",
        WaitsFor = "a record of where they live",
        Source = new("Children Act 1989", "s.22(2); SSDA903 episodes"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [CareBegan],
        StartsFromExtract = [],
        SatisfiedBy = [PlacementMoments.PlacementBegan],
        Ends = [LeftCare],
        Allows = 0.Days,
        MetIfWithin = 0.Days,
        EndsAtAge = 18,
    };

    /// <summary>A senior manager agrees before a child comes into care, at night by telephone and on paper the next working day.</summary>
    public static PracticeStandard AgreedToLookAfter { get; } = new()
    {
        Key = "agreed-to-look-after",
        Catalogue = "cla-decision-authorised",
        Says = "A senior manager's agreement that a child comes into care is recorded before, or by the next working day.",
        WaitsFor = "a senior manager's agreement to care",
        Source = new("Local schemes of delegation"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "before the child comes into care; at night by the next working day",
        Owner = Role.HeadOfService,
        Starts = [CareBegan],
        StartsFromExtract = [],
        SatisfiedBy = [CareMoments.AgreedToLookAfter],
        Ends = [LeftCare],
        Allows = 1.WorkingDays,
        MetIfWithin = 3.Months,
        EndsAtAge = 18,
    };

    /// <summary>The law: a reviewing officer before the first review.</summary>
    public static PracticeStandard OfficerBeforeFirstReview { get; } = new()
    {
        Key = "reviewing-officer-before-first-review",
        Catalogue = "iro-appointed",
        Says = "A reviewing officer is appointed for a child before the first review, so within 20 working days of coming into care.",
        WaitsFor = "a reviewing officer",
        Source = new("Children Act 1989", "s.25A(2)"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.ReviewingOfficer,
        Starts = [CareBegan],
        StartsFromExtract = [],
        SatisfiedBy = [CareReviewMoments.OfficerAppointed],
        Ends = [LeftCare],
        Allows = 20.WorkingDays,
        EndsAtAge = 18,
    };

    /// <summary>Good practice: within five working days.</summary>
    public static PracticeStandard OfficerWithinFiveDays { get; } = OfficerBeforeFirstReview with
    {
        Key = "reviewing-officer-within-5-days",
        Says = "A reviewing officer is appointed for a child within 5 working days of coming into care.",
        Source = new(CareLaw.Handbook),
        Basis = Basis.StatutoryGuidance,
        Allows = 5.WorkingDays,
    };

    /// <summary>A care plan; not where a court holds one.</summary>
    /// <remarks>The regulation counts from the start of the first placement, which is the day care begins.</remarks>
    public static PracticeStandard CarePlanned { get; } = new()
    {
        Key = "care-plan-agreed",
        Catalogue = "care-plan-10wd",
        Says = "A care plan is agreed before the first placement, or within 10 working days of its start; a plan before a court has its "
            + "own rules.",
        WaitsFor = "a care plan",
        Source = new(CareLaw.Regulations, "reg 4(2)"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [CareStartedWithoutCourtPlan],
        StartsFromExtract = [],
        SatisfiedBy = [CareMoments.CarePlanned],
        Ends = [LeftCare],
        Allows = 10.WorkingDays,
        MetIfWithin = 1.Months,
        EndsAtAge = 18,
    };

    /// <summary>A plan for a child on remand. The number is remembered, not read.</summary>
    public static PracticeStandard DetentionPlanned { get; } = new()
    {
        Key = "detention-placement-plan",
        Catalogue = "remand-placement-plan",
        Says = "A plan for a child on remand is made within 10 working days.",
        WaitsFor = "a plan for their remand",
        Source = new(CareLaw.Regulations, "Part 8A; the 10 working days not yet seen in the text"),
        Basis = Basis.Statute,
        Confidence = Confidence.Low,
        Owner = Role.SocialWorker,
        Starts = [Remanded],
        StartsFromExtract = [],
        SatisfiedBy = [CareMoments.DetentionPlanned],
        Ends = [LeftCare],
        Allows = 10.WorkingDays,
        EndsAtAge = 18,
    };
}
