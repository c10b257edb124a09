using Linnet.Record;

namespace Linnet.Plans;

/// <summary>Moments of a child in need plan.</summary>
public static class NeedPlanMoments
{
    /// <summary>A child in need plan began.</summary>
    public static Moment NeedPlanBegan { get; } = Moment.Of<NeedPlanStarted>("need-plan-began", "a child in need plan began");

    /// <summary>An extract shows a child in need plan; when it began is not known.</summary>
    public static Moment NeedPlanShown { get; } = Moment.Of<NeedPlanListed>(
        "need-plan-shown", "an episode of need began in which an extract shows a child in need plan");

    /// <summary>It was reviewed with another agency.</summary>
    public static Moment NeedPlanReviewHeld { get; } = Moment.Of<NeedPlanReviewed>(
        "need-plan-review-held", "the child in need plan was reviewed", r => r.OtherAgencyThere != false);

    /// <summary>It ended.</summary>
    public static Moment NeedPlanOver { get; } = Moment.Of<NeedPlanEnded>("need-plan-over", "the child in need plan ended");

    /// <summary>The family declined a plan, and a manager considered what that means.</summary>
    public static Moment FamilyDeclinedPlan { get; } = Moment.Of<NeedPlanDeclined>(
        "need-plan-declined", "the family declined a child in need plan");
}
