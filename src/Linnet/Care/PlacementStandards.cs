using Linnet.Standards;
using static Linnet.Care.CareMoments;
using static Linnet.Care.PlacementMoments;

namespace Linnet.Care;

/// <summary>Standards of every placement: who is told, what is planned and signed, who approves, and what carers know.</summary>
public static class PlacementStandards
{
    /// <summary>Health is told.</summary>
    public static PracticeStandard HealthTold { get; } = new()
    {
        Key = "health-told-of-placement",
        Catalogue = "cla-health-notification",
        Says = "The health commissioner and the general practitioner are told in writing before a placement, or within 5 working days of "
            + "an emergency one.",
        WaitsFor = "health to be told where they live",
        Source = new(CareLaw.Regulations, "reg 13(1), (2)(f) and (g), which names the body that the integrated care board has replaced"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [MovedBeforeNotices],
        StartsFromExtract = [],
        SatisfiedBy = [PlacementMoments.HealthTold],
        Ends = [LeftCare],
        SupersededBy = [PlacementBegan],
        Allows = 5.WorkingDays,
        EndsAtAge = 18,
    };

    /// <summary>Everybody else is told too.</summary>
    public static PracticeStandard EverybodyTold { get; } = HealthTold with
    {
        Key = "everybody-told-of-placement",
        Catalogue = "placement-notifications",
        Says = "Everybody who must know where a child lives is told in writing before a placement, or within 5 working days of an "
            + "emergency one.",
        WaitsFor = "everybody to be told where they live",
        Source = new(CareLaw.Regulations, "reg 13(1) to (3); (4), added by SI 2013/3239, for another authority's area"),
        SatisfiedBy = [PlacementMoments.EverybodyTold],
    };

    /// <summary>The placement plan, signed by the carer.</summary>
    public static PracticeStandard PlacementPlanSigned { get; } = new()
    {
        Key = "placement-plan-signed",
        Catalogue = "placement-plan-5wd",
        Says = "A placement plan is agreed with the carer and signed before the placement, or within 5 working days of its start.",
        WaitsFor = "a placement plan signed by the carer",
        Source = new(CareLaw.Regulations, "reg 9(1) to (3)"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        From = CareLaw.TemporaryUntil.PlusDays(1),
        Starts = [MovedBeforePlan],
        StartsFromExtract = [],
        SatisfiedBy = [PlanSigned],
        Ends = [LeftCare],
        SupersededBy = [PlacementBegan],
        Allows = 5.WorkingDays,
        EndsAtAge = 18,
    };

    /// <summary>The same before the temporary rules.</summary>
    public static PracticeStandard PlacementPlanSignedBefore2020 { get; } = PlacementPlanSigned with
    {
        Key = "placement-plan-signed-before-2020",
        From = null,
        Until = CareLaw.TemporaryFrom.PlusDays(-1),
    };

    /// <summary>The temporary rule of 2020: as soon as reasonably practicable, which is no number.</summary>
    public static PracticeStandard PlacementPlanSignedIn2020 { get; } = PlacementPlanSigned with
    {
        Key = "placement-plan-signed-in-2020",
        Says = "From 24 April to 25 September 2020 a placement plan was signed as soon as was reasonably practicable.",
        Source = new("SI 2020/445", "amending reg 9"),
        From = CareLaw.TemporaryFrom,
        Until = CareLaw.TemporaryUntil,
        Allows = null,
    };

    /// <summary>What the carer needs to know.</summary>
    public static PracticeStandard CarerKnows { get; } = new()
    {
        Key = "carer-informed",
        Catalogue = "placement-info-to-carer",
        Says = "A carer is given what they need to know about a child before the placement, or within 5 working days of its start.",
        WaitsFor = "their carer to be told what they need to know",
        Source = new("Local practice; SI 2010/959 reg 9 and the fostering standards ask for it at the placement"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "before the placement to 5 working days",
        Owner = Role.SocialWorker,
        Starts = [MovedBeforeCarerKnew],
        StartsFromExtract = [],
        SatisfiedBy = [PlacementMoments.CarerKnows],
        Ends = [LeftCare],
        SupersededBy = [PlacementBegan],
        Allows = 5.WorkingDays,
        EndsAtAge = 18,
    };

    /// <summary>Approval of a placement out of area that had to be made in an emergency.</summary>
    public static PracticeStandard OutOfAreaApproved { get; } = new()
    {
        Key = "out-of-area-approved",
        Catalogue = "ks4-move-approval / out-of-area-approval",
        Says = "A placement outside the council's area is approved by the nominated officer before it, or within 5 working days of an "
            + "emergency one.",
        WaitsFor = "approval of a placement out of area",
        Source = new(CareLaw.Regulations, "regs 11(1) and (5) and 12, as amended from January 2014"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.NominatedOfficer,
        From = new(2014, 1, 27),
        Starts = [MovedOutOfAreaUnapproved],
        StartsFromExtract = [],
        SatisfiedBy = [PlacementMoments.OutOfAreaApproved],
        Ends = [LeftCare],
        SupersededBy = [PlacementBegan],
        Allows = 5.WorkingDays,
        EndsAtAge = 18,
    };

    /// <summary>At a distance the director approves.</summary>
    public static PracticeStandard DistanceApproved { get; } = OutOfAreaApproved with
    {
        Key = "placement-at-a-distance-approved",
        Says = "A placement at a distance, further than a neighbouring authority, is approved by the director before it, or within 5 "
            + "working days of an emergency one.",
        WaitsFor = "the director's approval of a placement at a distance",
        Owner = Role.Director,
        Starts = [MovedAtADistanceUnapproved],
        SatisfiedBy = [PlacementMoments.DistanceApproved],
    };

    /// <summary>A move that disrupts the last two years of school.</summary>
    public static PracticeStandard LastSchoolYearsApproved { get; } = OutOfAreaApproved with
    {
        Key = "move-in-last-school-years-approved",
        Catalogue = "ks4-move-approval / out-of-area-approval",
        Says = "A move that disrupts the last two years of school is approved by the nominated officer before it, or within 5 working days "
            + "of an emergency one.",
        WaitsFor = "approval of a move in the last two years of school",
        Source = new(CareLaw.Regulations, "reg 10(1)"),
        From = null,
        Starts = [MovedInLastSchoolYearsUnapproved],
        SatisfiedBy = [PlacementMoments.LastSchoolYearsApproved],
    };
}
