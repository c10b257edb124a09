using Linnet.Record;

namespace Linnet.Enquiries;

/// <summary>Moments of emergency powers.</summary>
public static class EmergencyMoments
{
    /// <summary>A child was taken into police protection.</summary>
    public static Moment PoliceProtectionBegan { get; } =
        Moment.Of<PoliceProtectionBegan>("police-protection-began", "the child was taken into police protection");

    /// <summary>Police protection is over: ended, or an emergency protection order took its place.</summary>
    public static Moment PoliceProtectionOver { get; } = Moment
        .Of<PoliceProtectionEnded>("police-protection-over", "police protection ended or a court's order took its place")
        .Or<EmergencyOrderMade>();

    /// <summary>An emergency protection order whose eight days count from itself.</summary>
    public static Moment EmergencyOrderMade { get; } = Moment.Of<EmergencyOrderMade>(
        "emergency-order-made", "a court made an emergency protection order", o => o.CountsFromItself);

    /// <summary>An emergency protection order that says on which day it runs out.</summary>
    public static Moment EmergencyOrderHasDay { get; } = Moment
        .Of<EmergencyOrderMade>(
            "emergency-order-day-set",
            "the court set the day on which the order runs out",
            o => o.RunsUntil is not null)
        .Or<EmergencyOrderExtended>();

    /// <summary>The order was extended.</summary>
    public static Moment EmergencyOrderExtended { get; } =
        Moment.Of<EmergencyOrderExtended>("emergency-order-extended", "the court extended the order");

    /// <summary>The order ended.</summary>
    public static Moment EmergencyOrderOver { get; } =
        Moment.Of<EmergencyOrderEnded>("emergency-order-over", "the emergency protection order ended");

    /// <summary>A child assessment order began.</summary>
    public static Moment AssessmentOrderBegan { get; } =
        Moment.Of<AssessmentOrderBegan>("assessment-order-began", "the child assessment order began");

    /// <summary>The child was assessed under the order.</summary>
    public static Moment AssessedUnderOrder { get; } = Moment.Of<AssessmentOrderDone>(
        "assessed-under-order", "the child was assessed as the court allowed", o => o.Assessed);

    /// <summary>The order ended without an assessment.</summary>
    public static Moment NotAssessedUnderOrder { get; } = Moment.Of<AssessmentOrderDone>(
        "not-assessed-under-order", "the child assessment order ended without an assessment", o => !o.Assessed);
}
