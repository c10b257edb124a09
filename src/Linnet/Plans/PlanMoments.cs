using Linnet.Record;

namespace Linnet.Plans;

/// <summary>Moments of a child protection plan.</summary>
public static class PlanMoments
{
    /// <summary>A protection plan began.</summary>
    public static Moment ProtectionPlanBegan { get; } = Moment.Of<ProtectionPlanStarted>(
        "protection-plan-began", "the conference decided on a child protection plan");

    /// <summary>A protection plan began for a child who had had one before.</summary>
    public static Moment ProtectionPlanBeganAgain { get; } = Moment.Of<ProtectionPlanStarted>(
        "protection-plan-began-again", "another child protection plan began for a child who had had one", p => p.PreviousPlans > 0);

    /// <summary>A protection plan ended.</summary>
    public static Moment ProtectionPlanOver { get; } = Moment.Of<ProtectionPlanEnded>(
        "protection-plan-over", "the child protection plan ended");

    /// <summary>A protection plan ended and a child in need plan is to follow.</summary>
    public static Moment SteppedDownToNeed { get; } = Moment.Of<ProtectionPlanEnded>(
        "stepped-down-to-need",
        "the child protection plan ended, to be followed by a child in need plan",
        p => p.Next == AfterProtection.ChildInNeedPlan);

    /// <summary>A review conference was held with enough agencies, or the chair went on with a reason.</summary>
    public static Moment ReviewConferenceHeld { get; } = Moment.Of<ReviewConference>(
        "review-conference-held", "a review conference was held", r => r.Counts);

    /// <summary>A review conference decided that the plan ends.</summary>
    public static Moment ReviewDecidedEnd { get; } = Moment.Of<ReviewConference>(
        "review-decided-end", "a review conference decided that the plan ends", r => r.Counts && r.Decision == ReviewDecision.PlanEnds);

    /// <summary>A core group met.</summary>
    public static Moment CoreGroupMet { get; } = Moment.Of<CoreGroup>("core-group-met", "the core group met", g => g.Counts);

    /// <summary>A core group was booked.</summary>
    public static Moment CoreGroupBooked { get; } = Booked(BookedMeeting.CoreGroup, "core-group-booked", "the core group was booked");

    /// <summary>A child in need review was booked.</summary>
    public static Moment NeedReviewBooked { get; } = Booked(
        BookedMeeting.NeedPlanReview, "need-review-booked", "the child in need review was booked");

    /// <summary>A visit was booked.</summary>
    public static Moment VisitBooked { get; } = Booked(BookedMeeting.Visit, "visit-booked", "a visit was booked");

    /// <summary>A core group turned the outline into a plan in detail.</summary>
    public static Moment PlanWrittenInDetail { get; } = Moment.Of<CoreGroup>(
        "plan-in-detail", "the core group wrote the plan out in detail", g => g.Counts && g.PlanInDetail == true);

    private static Moment Booked(BookedMeeting what, string key, string says) => Moment.Of<MeetingBooked>(key, says, b => b.What == what);
}
