using Linnet.Record;

namespace Linnet.Care;

/// <summary>Moments of a period of care: it begins, its legal status changes, it ends.</summary>
public static class CareMoments
{
    /// <summary>A child came into care. A series of short breaks has its own rules and is not this moment.</summary>
    public static Moment CareBegan { get; } = Moment.Of<CareStarted>("care-started", "the child came into care", c => !c.IsShortBreaks);

    /// <summary>A child came into care without a court deciding on the care plan.</summary>
    /// <remarks>Children Act 1989 s.31A: where a court makes or considers a care order the plan is the court's.</remarks>
    public static Moment CareStartedWithoutCourtPlan { get; } = Moment.Of<CareStarted>(
        "care-started-without-court-plan",
        "the child came into care without a plan before a court",
        c => !c.IsShortBreaks && c.LegalStatus is not (
            LegalStatus.InterimCareOrder or LegalStatus.CareOrder or LegalStatus.PlacementOrder));

    /// <summary>A child was accommodated by agreement.</summary>
    public static Moment AccommodatedByAgreement { get; } = Moment.Of<CareStarted>(
            "accommodated-by-agreement", "the child was accommodated by agreement", c => c.LegalStatus == LegalStatus.Section20)
        .Or<LegalStatusChanged>(c => c.LegalStatus == LegalStatus.Section20);

    /// <summary>A court made an order about a child in care.</summary>
    public static Moment OrderMade { get; } = Moment.Of<LegalStatusChanged>(
        "order-made",
        "a court made an order about the child",
        c => c.LegalStatus is LegalStatus.InterimCareOrder or LegalStatus.CareOrder or LegalStatus.PlacementOrder
            or LegalStatus.EmergencyProtection);

    /// <summary>A child in the family home came under a full care order.</summary>
    public static Moment CareOrderAtHome { get; } = Moment.Of<LegalStatusChanged>(
        "care-order-at-home",
        "a full care order was made while the child lives with a parent",
        c => c.LegalStatus == LegalStatus.CareOrder && c.LivesWithParent == true);

    /// <summary>A child in the family home came under an interim care order.</summary>
    public static Moment InterimOrderAtHome { get; } = Moment.Of<LegalStatusChanged>(
            "interim-order-at-home",
            "the child lives with a parent under an interim care order",
            c => c.LegalStatus == LegalStatus.InterimCareOrder && c.LivesWithParent == true)
        .Or<PlacementStarted>(p => p.Rule == PlacementRule.ParentInterimOrder);

    /// <summary>A child was remanded into care.</summary>
    public static Moment Remanded { get; } = Moment.Of<CareStarted>(
        "remanded", "the child was remanded", c => c.LegalStatus == LegalStatus.Remand)
        .Or<LegalStatusChanged>(c => c.LegalStatus == LegalStatus.Remand);

    /// <summary>A child came into care and brothers or sisters are in care too.</summary>
    public static Moment CareStartedWithSiblings { get; } = Moment.Of<CareStarted>(
        "care-started-with-siblings",
        "the child came into care, and brothers or sisters are in care too",
        c => !c.IsShortBreaks && c.SiblingsInCare == true);

    /// <summary>A series of short breaks began.</summary>
    public static Moment ShortBreaksStarted { get; } = Moment.Of<CareStarted>(
        "short-breaks-started", "a series of short breaks began", c => c.IsShortBreaks);

    /// <summary>A child left care.</summary>
    public static Moment LeftCare { get; } = Moment.Of<CareEnded>("care-ended", "the child left care");

    /// <summary>A child went home from care.</summary>
    public static Moment ReturnedHome { get; } = Moment.Of<CareEnded>(
        "returned-home",
        "the child went home from care",
        c => c.Why is EndOfCare.HomePlanned or EndOfCare.HomeUnplanned or EndOfCare.WithoutResponsibility);

    /// <summary>
    /// A child left care for a family or authority that takes over: adopted, with a guardian, abroad, or found to be an adult.
    /// </summary>
    public static Moment LeftCareForGood { get; } = Moment.Of<CareEnded>(
        "left-care-for-good",
        "the child left care for another family or authority",
        c => c.Why is EndOfCare.AdoptedUnopposed or EndOfCare.AdoptedConsentDispensed or EndOfCare.Died or EndOfCare.AnotherAuthority
            or EndOfCare.ChildArrangementsOrder
            or EndOfCare.GuardianFosteringRelative or EndOfCare.GuardianFosterCarer or EndOfCare.GuardianRelative
                or EndOfCare.GuardianOther or EndOfCare.GuardianEarlier
            or EndOfCare.AssessedAdult or EndOfCare.Abroad or EndOfCare.WithinADay);

    /// <summary>A child died in care.</summary>
    public static Moment DiedInCare { get; } = Moment.Of<CareEnded>("died-in-care", "the child died in care", c => c.Why == EndOfCare.Died);

    /// <summary>A senior manager agreed that the child comes into care.</summary>
    public static Moment AgreedToLookAfter { get; } = Moment.Of<DecisionToLookAfter>(
        "agreed-to-look-after", "a senior manager agreed that the child comes into care", d => d.Agreed);

    /// <summary>A care plan was agreed.</summary>
    public static Moment CarePlanned { get; } = Moment.Of<CarePlanAgreed>("care-plan-agreed", "a care plan was agreed");

    /// <summary>A plan was made for a child on remand.</summary>
    public static Moment DetentionPlanned { get; } = Moment.Of<DetentionPlacementPlan>(
        "detention-planned", "a plan was made for the child on remand");

    /// <summary>It was assessed whether brothers and sisters live together.</summary>
    public static Moment SiblingsAssessed { get; } = Moment.Of<SiblingAssessment>(
        "siblings-assessed", "it was assessed whether the children live together");

    /// <summary>Life-story work took place.</summary>
    public static Moment LifeStoryWorked { get; } = Moment.Of<LifeStoryWork>(
        "life-story-worked-on", "the child's life story was worked on");

    /// <summary>A child is to leave care.</summary>
    public static Moment LeavingProposed { get; } = Moment.Of<DischargeProposed>(
        "leaving-care-proposed",
        "it was proposed that the child leaves care",
        d => d.LessThanTwentyDays != true && d.SixteenWithoutOrder != true);

    /// <summary>A child of sixteen or seventeen without a care order is to leave care.</summary>
    public static Moment LeavingProposedToDirector { get; } = Moment.Of<DischargeProposed>(
        "leaving-care-proposed-to-director",
        "it was proposed that a child of 16 or 17 without a care order leaves care",
        d => d.SixteenWithoutOrder == true);

    /// <summary>A senior officer approved it.</summary>
    public static Moment LeavingApproved { get; } = Moment.Of<DischargeApproved>(
        "leaving-care-approved", "a senior officer approved that the child leaves care");

    /// <summary>The director approved it.</summary>
    public static Moment LeavingApprovedByDirector { get; } = Moment.Of<DischargeApproved>(
        "leaving-care-approved-by-director", "the director approved that the child leaves care", d => d.By == ApprovingOfficer.Director);

    /// <summary>A death in care was notified.</summary>
    public static Moment DeathNotified { get; } = Moment.Of<DeathInCareNotified>(
        "death-in-care-notified", "those who must know were told of the death");

    /// <summary>It was agreed where the child will grow up.</summary>
    public static Moment PermanencePlanned { get; } = Moment.Of<PermanencePlan>(
        "permanence-planned", "it was agreed where the child will grow up");

    /// <summary>It was agreed that the child will grow up with foster carers.</summary>
    public static Moment LongTermFosteringPlanned { get; } = Moment.Of<PermanencePlan>(
        "long-term-fostering-planned", "long-term fostering became the child's plan", p => p.Route == PermanenceRoute.Fostering);
}
