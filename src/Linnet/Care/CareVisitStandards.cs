using Linnet.Standards;
using Linnet.Visits;
using static Linnet.Care.CareMoments;
using static Linnet.Care.CareReviewMoments;
using static Linnet.Care.PlacementIntentionMoments;
using static Linnet.Care.PlacementMoments;

namespace Linnet.Care;

/// <summary>
/// Standards of visiting a child in care. Every number is the longest the law allows; a stricter rule runs beside the ordinary one.
/// </summary>
public static class CareVisitStandards
{
    /// <summary>The ordinary rule, from the start of each placement.</summary>
    /// <remarks>
    /// Satisfied by a face-to-face visit at which the child was not missed; whether alone, or why not, is kept with the visit (reg 29).
    /// </remarks>
    public static PracticeStandard VisitedInPlacement { get; } = new()
    {
        Key = "visited-in-placement",
        Catalogue = "cla-visit-7d",
        CatalogueAlso = ["cla-visit-6w", "cla-visit-3m", "cla-visit-6w-later", "cla-visit-6m"],
        Says = "A child in care is visited within a week of the start of each placement, then every 6 weeks; after a year every 3 months "
            + "where the placement is meant to last until 18, and every 6 months in a long-term foster placement where the child agrees.",
        WaitsFor = "a visit",
        Source = new(CareLaw.Regulations, "reg 28(2), amended by SI 2015/495 for long-term foster placements"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [PlacementBeganForVisits],
        SatisfiedBy = [VisitMoments.StatutoryVisit],
        Ends = [LeftCare],
        SupersededBy = [PlacementBegan],
        Allows = 1.Weeks,
        ThenEvery = [6.Weeks],
        Switches =
        [
            new(MeantToLast, 3.Months) { NotBefore = 12.Months },
            new(LongTermFosterPlacement, 6.Months) { NotBefore = 12.Months, IfAlso = ChildAgreesToFewerVisits },
            new(ChildAgreesToFewerVisits, 6.Months) { NotBefore = 12.Months, IfAlso = LongTermFosterPlacement },
            new(ChildWantsMoreVisits, 3.Months) { NotBefore = 12.Months, IfAlso = MeantToLast },
            new(NotMeantToLast, 6.Weeks),
        ],
        EndsAtAge = 18,
    };

    /// <summary>
    /// With a parent before the assessment: weekly until the first review. The ordinary rule of six weeks goes on beside it.
    /// </summary>
    public static PracticeStandard VisitedWeeklyWithParent { get; } = new()
    {
        Key = "visited-weekly-with-parent",
        Catalogue = "cla-visit-pwp-imm",
        Says = "A child placed with a parent before the assessment is visited at least once a week until the first review, then every 6 "
            + "weeks.",
        WaitsFor = "the weekly visit of a child placed with a parent at once",
        Source = new(CareLaw.Regulations, "reg 28(3)"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [PlacedWithParentAtOnce],
        SatisfiedBy = [VisitMoments.StatutoryVisit],
        Ends = [ReviewHeld, LeftCare],
        OnePerSubject = true,
        SupersededBy = [PlacementBegan],
        Allows = 1.Weeks,
        ThenEvery = [1.Weeks],
        EndsAtAge = 18,
    };

    /// <summary>With a carer approved for the time being, or at home under an interim order: weekly, then every four weeks.</summary>
    public static PracticeStandard VisitedWeeklyForTheTimeBeing { get; } = new()
    {
        Key = "visited-weekly-for-the-time-being",
        Catalogue = "cla-visit-reg24-ico",
        Says = "A child with a temporarily approved relative or friend, or with a parent under an interim care order, is visited at least "
            + "weekly until the first review, then every 4 weeks.",
        WaitsFor = "the visit of a child placed for the time being",
        Source = new(CareLaw.Regulations, "reg 28(4)"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [PlacedWithTemporaryApproval, InterimOrderAtHome],
        SatisfiedBy = [VisitMoments.StatutoryVisit],
        Ends = [CareOrderAtHome, PlacementMoments.CarerApproved, LeftCare],
        OnePerSubject = true,
        SupersededBy = [PlacementBegan],
        Allows = 1.Weeks,
        ThenEvery = [1.Weeks],
        Switches = [new(ReviewHeld, 4.Weeks)],
        EndsAtAge = 18,
    };

    /// <summary>A full care order at home: a visit within the week. The ordinary rule of six weeks goes on beside it.</summary>
    public static PracticeStandard VisitedAfterCareOrderAtHome { get; } = new()
    {
        Key = "visited-after-care-order-at-home",
        Catalogue = "cla-visit-co-parent",
        Says = "A child who lives with a parent is visited within a week of a full care order, then every 6 weeks.",
        WaitsFor = "a visit after the care order",
        Source = new(CareLaw.Regulations, "reg 28(5)"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [CareOrderAtHome],
        SatisfiedBy = [VisitMoments.StatutoryVisit],
        Ends = [LeftCare],
        Allows = 1.Weeks,
        EndsAtAge = 18,
    };

    /// <summary>Where somebody else arranges where the child lives: another rule, not an exemption.</summary>
    public static PracticeStandard VisitedWhereOthersArrange { get; } = new()
    {
        Key = "visited-where-others-arrange",
        Catalogue = "cla-visit-other-arranger",
        Says = "A child in care whose living is arranged by others (hospital, custody, school) is visited within a week of its start and "
            + "of each change, then every 6 weeks, and every 3 months after a year.",
        WaitsFor = "a visit where they live",
        Source = new(CareLaw.Regulations, "reg 28(6)"),
        Basis = Basis.Statute,
        Confidence = Confidence.Medium,
        Owner = Role.SocialWorker,
        Starts = [LivingArrangedByOthers],
        SatisfiedBy = [VisitMoments.StatutoryVisit],
        Ends = [LeftCare],
        SupersededBy = [PlacementBegan],
        Allows = 1.Weeks,
        ThenEvery = [6.Weeks],
        Switches = [new(LivingArrangedByOthers, 3.Months) { NotBefore = 12.Months }],
        EndsAtAge = 18,
    };
}
