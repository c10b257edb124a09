using Linnet.Record;

namespace Linnet.Care;

/// <summary>Moments of a placement.</summary>
public static class PlacementMoments
{
    /// <summary>A child moved to a new placement. A short stay elsewhere and the return from it are the same placement.</summary>
    public static Moment PlacementBegan { get; } = Moment.Of<PlacementStarted>("placement-began", "the child moved to a new placement", p => !p.IsShortStay);

    /// <summary>A child moved, and the ordinary visiting rule applies.</summary>
    public static Moment PlacementBeganForVisits { get; } = Moment.Of<PlacementStarted>(
        "placement-began-for-visits", "the child moved to a new placement", p => !p.IsShortStay && p.Rule != PlacementRule.ArrangedByOthers);

    /// <summary>A child moved to where somebody else arranges their living.</summary>
    public static Moment LivingArrangedByOthers { get; } = Moment.Of<PlacementStarted>(
        "living-arranged-by-others", "somebody else arranges where the child lives", p => !p.IsShortStay && p.Rule == PlacementRule.ArrangedByOthers);

    /// <summary>A child was placed with a parent before the assessment that should come first.</summary>
    public static Moment PlacedWithParentAtOnce { get; } = Moment.Of<PlacementStarted>(
        "placed-with-parent-at-once", "the child was placed with a parent before the assessment", p => p.Rule == PlacementRule.ParentAtOnce);

    /// <summary>A child was placed with a relative or friend approved for the time being.</summary>
    public static Moment PlacedWithTemporaryApproval { get; } = Moment.Of<PlacementStarted>(
        "placed-with-temporary-approval", "the child was placed with a relative or friend approved for the time being", p => p.Rule == PlacementRule.TemporaryApproval);

    /// <summary>A child was placed with a foster carer outside the terms of approval.</summary>
    public static Moment PlacedOutsideApproval { get; } = Moment.Of<PlacementStarted>(
        "placed-outside-approval", "the child was placed with a foster carer outside their terms of approval", p => p.Rule == PlacementRule.OutsideApproval);

    /// <summary>A child moved before the placement plan was signed.</summary>
    public static Moment MovedBeforePlan { get; } = Moment.Of<PlacementStarted>(
        "moved-before-placement-plan", "the child moved before a placement plan was signed", p => !p.IsShortStay && p.PlanAgreedBefore != true);

    /// <summary>A child moved before the carer was told what they need to know.</summary>
    public static Moment MovedBeforeCarerKnew { get; } = Moment.Of<PlacementStarted>(
        "moved-before-carer-knew", "the child moved before the carer was told what they need to know", p => !p.IsShortStay && p.CarerInformedBefore != true);

    /// <summary>A child moved before everybody who must be told was told.</summary>
    public static Moment MovedBeforeNotices { get; } = Moment.Of<PlacementStarted>(
        "moved-before-notices", "the child moved before everybody who must be told was told", p => !p.IsShortStay && p.NoticesSentBefore != true);

    /// <summary>A child moved out of the council's area without approval beforehand.</summary>
    public static Moment MovedOutOfAreaUnapproved { get; } = Moment.Of<PlacementStarted>(
        "moved-out-of-area-unapproved",
        "the child moved out of the council's area before it was approved",
        p => !p.IsShortStay && p.ApprovedBefore != true && p.Area is PlacementArea.Neighbouring or PlacementArea.AtADistance or PlacementArea.OutOfArea);

    /// <summary>A placement ended.</summary>
    public static Moment LeftPlacement { get; } = Moment.Of<PlacementEnded>("placement-ended", "the placement ended");

    /// <summary>A placement broke down.</summary>
    public static Moment PlacementBrokeDown { get; } = Moment.Of<PlacementEnded>("placement-broke-down", "the placement broke down", p => p.Planned == false);

    /// <summary>A placement ended before everybody was told in writing.</summary>
    public static Moment PlacementEndedWithoutNotice { get; } = Moment.Of<PlacementEnded>(
        "placement-ended-without-notice", "the placement ended before everybody was told", p => p.NoticeGiven == false);

    /// <summary>A placement is meant to last until the child is eighteen.</summary>
    public static Moment MeantToLast { get; } = Moment.Of<PlacementIntention>(
            "placement-meant-to-last", "the placement is meant to last until the child is 18", p => p.Intended is Intended.UntilEighteen or Intended.LongTermFostering)
        .Or<PlacementStarted>(p => !p.IsShortStay && p.IntendedToLast == true);

    /// <summary>It is a long-term foster placement.</summary>
    public static Moment LongTermFosterPlacement { get; } = Moment.Of<PlacementIntention>(
        "long-term-foster-placement", "it was decided to be a long-term foster placement", p => p.Intended == Intended.LongTermFostering);

    /// <summary>A placement is not, or no longer, meant to last.</summary>
    public static Moment NotMeantToLast { get; } = Moment.Of<PlacementIntention>(
        "placement-not-meant-to-last", "the placement is not meant to last until the child is 18", p => p.Intended == Intended.NotUntilEighteen);

    /// <summary>The child agreed to fewer visits.</summary>
    public static Moment ChildAgreesToFewerVisits { get; } = Moment.Of<VisitsAgreedWithChild>(
        "child-agrees-to-fewer-visits", "the child agreed to be visited every six months", v => v.Agrees);

    /// <summary>The child wants more visits.</summary>
    public static Moment ChildWantsMoreVisits { get; } = Moment.Of<VisitsAgreedWithChild>(
        "child-wants-more-visits", "the child wants to be visited more often", v => !v.Agrees);
}
