using Linnet.Standards;
using static Linnet.Care.CareMoments;
using static Linnet.Care.PlacementEndMoments;
using static Linnet.Care.PlacementMoments;

namespace Linnet.Care;

/// <summary>
/// Standards of placements that may only last a time: relatives approved for the time being, emergencies, parents before assessment.
/// </summary>
public static class PlacementRuleStandards
{
    /// <summary>Sixteen weeks of temporary approval.</summary>
    public static PracticeStandard CarerApproved { get; } = new()
    {
        Key = "connected-carer-approved",
        Catalogue = "reg24-16w",
        Says = "A relative or friend approved for the time being is fully approved, or the child moves, within 16 weeks.",
        WaitsFor = "their carers' approval",
        Source = new(CareLaw.Regulations, "reg 24(1)"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.NominatedOfficer,
        From = CareLaw.TemporaryUntil.PlusDays(1),
        Starts = [PlacedWithTemporaryApproval],
        StartsFromExtract = [],
        SatisfiedBy = [PlacementMoments.CarerApproved],
        Ends = [ApprovalExtendedAnyhow, LeftPlacement, LeftCare],
        SupersededBy = [PlacementBegan],
        Allows = 16.Weeks,
        EndsAtAge = 18,
    };

    /// <summary>The same before the temporary rules.</summary>
    public static PracticeStandard CarerApprovedBefore2020 { get; } = CarerApproved with
    {
        Key = "connected-carer-approved-before-2020",
        From = null,
        Until = CareLaw.TemporaryFrom.PlusDays(-1),
    };

    /// <summary>The temporary rule of 2020: twenty-four weeks.</summary>
    public static PracticeStandard CarerApprovedIn2020 { get; } = CarerApproved with
    {
        Key = "connected-carer-approved-in-2020",
        Says = "From 24 April to 25 September 2020 a relative or friend could be approved for the time being for 24 weeks.",
        Source = new("SI 2020/445", "amending reg 24"),
        From = CareLaw.TemporaryFrom,
        Until = CareLaw.TemporaryUntil,
        Allows = 24.Weeks,
    };

    /// <summary>One extension of eight weeks.</summary>
    public static PracticeStandard CarerApprovedAfterExtension { get; } = CarerApproved with
    {
        Key = "connected-carer-approved-after-extension",
        Catalogue = "reg25-extension",
        Says = "Temporary approval is extended once, by up to 8 weeks, after which the carers are approved or the placement ends.",
        Source = new(CareLaw.Regulations, "reg 25(1) to (6)"),
        From = null,
        Starts = [ApprovalExtended],
        Ends = [LeftPlacement, LeftCare],
        Allows = 8.Weeks,
    };

    /// <summary>A foster carer outside their terms, in an emergency.</summary>
    public static PracticeStandard OutsideApprovalEnds { get; } = new()
    {
        Key = "outside-approval-ends",
        Catalogue = "emergency-foster-6wd",
        Says = "A child placed in an emergency with a foster carer outside their terms of approval moves, or the terms change, within 6 "
            + "working days.",
        WaitsFor = "a placement within the carer's terms",
        Source = new(CareLaw.Regulations, "reg 23; six working days seen in a procedure, not in the text"),
        Basis = Basis.Statute,
        Confidence = Confidence.Medium,
        Owner = Role.Fostering,
        From = CareLaw.TemporaryUntil.PlusDays(1),
        Starts = [PlacedOutsideApproval],
        StartsFromExtract = [],
        SatisfiedBy = [TermsChanged, LeftPlacement, PlacementBegan],
        Ends = [LeftCare],
        Allows = 6.WorkingDays,
        OnePerSubject = true,
        EndsAtAge = 18,
    };

    /// <summary>The same before the temporary rules.</summary>
    public static PracticeStandard OutsideApprovalEndsBefore2020 { get; } = OutsideApprovalEnds with
    {
        Key = "outside-approval-ends-before-2020",
        From = null,
        Until = CareLaw.TemporaryFrom.PlusDays(-1),
    };

    /// <summary>The temporary rule of 2020: twenty-four weeks.</summary>
    public static PracticeStandard OutsideApprovalEndsIn2020 { get; } = OutsideApprovalEnds with
    {
        Key = "outside-approval-ends-in-2020",
        Says = "From 24 April to 25 September 2020 a child could stay with a foster carer outside their terms for 24 weeks.",
        Source = new("SI 2020/445", "amending reg 23"),
        From = CareLaw.TemporaryFrom,
        Until = CareLaw.TemporaryUntil,
        Allows = 24.Weeks,
    };

    /// <summary>A parent is assessed after the child was placed with them at once.</summary>
    public static PracticeStandard ParentAssessed { get; } = new()
    {
        Key = "parent-assessed",
        Catalogue = "pwp-immediate",
        Says = "A placement with a parent made at once is assessed and reviewed within 10 working days.",
        WaitsFor = "an assessment of living with their parent",
        Source = new(CareLaw.Regulations, "reg 19, read in its Welsh twin SI 2015/1818 reg 20"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [PlacedWithParentAtOnce],
        StartsFromExtract = [],
        SatisfiedBy = [PlacementMoments.ParentAssessed],
        Ends = [LeftPlacement, LeftCare],
        SupersededBy = [PlacementBegan],
        Allows = 10.WorkingDays,
        EndsAtAge = 18,
    };

    /// <summary>The decision that follows the assessment.</summary>
    public static PracticeStandard ParentPlacementDecided { get; } = ParentAssessed with
    {
        Key = "parent-placement-decided",
        Says = "Whether a placement with a parent goes on is decided within 10 working days of its assessment.",
        WaitsFor = "a decision on living with their parent",
        Owner = Role.NominatedOfficer,
        Starts = [PlacementMoments.ParentAssessed],
        SatisfiedBy = [PlacementMoments.ParentPlacementDecided],
    };
}
