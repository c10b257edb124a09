using Linnet.Record;

namespace Linnet.Care;

/// <summary>Moments of a placement.</summary>
public static class PlacementMoments
{
    /// <summary>A child moved to a new placement. A short stay elsewhere and the return from it are the same placement.</summary>
    public static Moment PlacementBegan { get; } = Moment.Of<PlacementStarted>(
        "placement-began", "the child moved to a new placement", p => !p.IsShortStay);

    /// <summary>A child moved, and the ordinary visiting rule applies.</summary>
    public static Moment PlacementBeganForVisits { get; } = Moment.Of<PlacementStarted>(
        "placement-began-for-visits",
        "the child moved to a new placement",
        p => !p.IsShortStay && p.Rule != PlacementRule.ArrangedByOthers);

    /// <summary>A child moved to where somebody else arranges their living.</summary>
    public static Moment LivingArrangedByOthers { get; } = Moment.Of<PlacementStarted>(
        "living-arranged-by-others",
        "somebody else arranges where the child lives",
        p => !p.IsShortStay && p.Rule == PlacementRule.ArrangedByOthers);

    /// <summary>A child was placed with a parent before the assessment that should come first.</summary>
    public static Moment PlacedWithParentAtOnce { get; } = Moment.Of<PlacementStarted>(
        "placed-with-parent-at-once",
        "the child was placed with a parent before the assessment",
        p => p.Rule == PlacementRule.ParentAtOnce);

    /// <summary>A child was placed with a relative or friend approved for the time being.</summary>
    public static Moment PlacedWithTemporaryApproval { get; } = Moment.Of<PlacementStarted>(
        "placed-with-temporary-approval",
        "the child was placed with a relative or friend approved for the time being",
        p => p.Rule == PlacementRule.TemporaryApproval);

    /// <summary>A child was placed with a foster carer outside the terms of approval.</summary>
    public static Moment PlacedOutsideApproval { get; } = Moment.Of<PlacementStarted>(
        "placed-outside-approval",
        "the child was placed with a foster carer outside their terms of approval",
        p => p.Rule == PlacementRule.OutsideApproval);

    /// <summary>A child moved before the placement plan was signed.</summary>
    public static Moment MovedBeforePlan { get; } = Moment.Of<PlacementStarted>(
        "moved-before-placement-plan",
        "the child moved before a placement plan was signed",
        p => !p.IsShortStay && p.PlanAgreedBefore != true);

    /// <summary>A child moved before the carer was told what they need to know.</summary>
    public static Moment MovedBeforeCarerKnew { get; } = Moment.Of<PlacementStarted>(
        "moved-before-carer-knew",
        "the child moved before the carer was told what they need to know",
        p => !p.IsShortStay && p.CarerInformedBefore != true);

    /// <summary>A child moved before everybody who must be told was told.</summary>
    public static Moment MovedBeforeNotices { get; } = Moment.Of<PlacementStarted>(
        "moved-before-notices",
        "the child moved before everybody who must be told was told",
        p => !p.IsShortStay && p.NoticesSentBefore != true);

    /// <summary>A child moved out of the council's area without approval beforehand.</summary>
    public static Moment MovedOutOfAreaUnapproved { get; } = Moment.Of<PlacementStarted>(
        "moved-out-of-area-unapproved",
        "the child moved out of the council's area before it was approved",
        p => !p.IsShortStay && p.ApprovedBefore != true && p.Area is PlacementArea.Neighbouring or PlacementArea.OutOfArea);

    /// <summary>A child moved further than a neighbouring area without the director's approval beforehand.</summary>
    public static Moment MovedAtADistanceUnapproved { get; } = Moment.Of<PlacementStarted>(
        "moved-at-a-distance-unapproved",
        "the child moved further than a neighbouring area before it was approved",
        p => !p.IsShortStay && p.ApprovedBefore != true && p.Area == PlacementArea.AtADistance);

    /// <summary>A child moved in the last two years of school without approval beforehand.</summary>
    public static Moment MovedInLastSchoolYearsUnapproved { get; } = Moment.Of<PlacementStarted>(
        "moved-in-last-school-years-unapproved",
        "the child moved in the last two years of school before it was approved",
        p => !p.IsShortStay && p.ApprovedBefore != true && p.DisruptsLastSchoolYears == true);

    /// <summary>A senior officer approved a placement out of area.</summary>
    public static Moment OutOfAreaApproved { get; } = Moment.Of<MoveApproved>(
        "out-of-area-approved", "a senior officer approved the placement out of area", m => m.What == ApprovedMove.OutOfArea);

    /// <summary>The director approved a placement at a distance.</summary>
    public static Moment DistanceApproved { get; } = Moment.Of<MoveApproved>(
        "distance-approved",
        "the director approved the placement at a distance",
        m => m.What == ApprovedMove.OutOfArea && m.By == ApprovingOfficer.Director);

    /// <summary>A senior officer approved a move in the last two years of school.</summary>
    public static Moment LastSchoolYearsApproved { get; } = Moment.Of<MoveApproved>(
        "last-school-years-move-approved",
        "a senior officer approved the move in the last two years of school",
        m => m.What == ApprovedMove.KeyStageFour);

    /// <summary>The health commissioner and the general practitioner were told where the child lives.</summary>
    public static Moment HealthTold { get; } = Moment.Of<PlacementNotified>(
        "health-told-of-placement",
        "the health commissioner and the general practitioner were told where the child lives",
        p => p.Everybody == true || (p.Told.Contains(ToldOfPlacement.HealthBody) && p.Told.Contains(ToldOfPlacement.GeneralPractitioner)));

    /// <summary>Everybody was told where the child lives.</summary>
    public static Moment EverybodyTold { get; } = Moment.Of<PlacementNotified>(
        "everybody-told-of-placement", "everybody who must know was told where the child lives", p => p.Everybody == true);

    /// <summary>The placement plan was signed by the carer.</summary>
    public static Moment PlanSigned { get; } = Moment.Of<PlacementPlanSigned>(
        "placement-plan-signed", "the carer signed the placement plan", p => p.SignedByCarer == true);

    /// <summary>The carer was given what they need to know.</summary>
    public static Moment CarerKnows { get; } = Moment.Of<CarerInformed>("carer-informed", "the carer was given what they need to know");

    /// <summary>A relative or friend became an approved foster carer.</summary>
    public static Moment CarerApproved { get; } = Moment.Of<CarerApproved>(
        "carer-approved", "the carers were approved as foster carers", c => c.Approved);

    /// <summary>Temporary approval was extended.</summary>
    public static Moment ApprovalExtended { get; } = Moment.Of<TemporaryApprovalExtended>(
        "temporary-approval-extended", "the temporary approval was extended by up to eight weeks", t => t.UntilIndependentReview != true);

    /// <summary>Temporary approval was extended, by weeks or until a review is over.</summary>
    public static Moment ApprovalExtendedAnyhow { get; } = Moment.Of<TemporaryApprovalExtended>(
        "temporary-approval-goes-on", "the temporary approval was extended");

    /// <summary>A foster carer's terms were changed.</summary>
    public static Moment TermsChanged { get; } = Moment.Of<ApprovalTermsChanged>(
        "approval-terms-changed", "the foster carer's terms were changed");

    /// <summary>A placement with a parent was assessed.</summary>
    public static Moment ParentAssessed { get; } = Moment.Of<ParentAssessed>("parent-assessed", "the placement with a parent was assessed");

    /// <summary>A placement with a parent was confirmed or not.</summary>
    public static Moment ParentPlacementDecided { get; } = Moment.Of<ParentPlacementDecided>(
        "parent-placement-decided", "it was decided whether the placement with a parent goes on");
}
