using Linnet.Plans;
using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>Moments of the minutes of core groups and child in need reviews.</summary>
public static class MeetingMoments
{
    /// <summary>The minutes of a core group went out.</summary>
    public static Moment CoreGroupMinutesSent { get; } = Sent(
        MeetingKind.CoreGroup, "core-group-minutes-sent", "the minutes of the core group went out");

    /// <summary>The minutes of a child in need review went out.</summary>
    public static Moment NeedReviewMinutesSent { get; } = Sent(
        MeetingKind.NeedReview, "need-review-minutes-sent", "the minutes of the child in need review went out");

    private static Moment Sent(MeetingKind meeting, string key, string says) =>
        Moment.Of<PlanMeetingMinutes>(key, says, m => m.Meeting == meeting && m.Stage == MinutesStage.SentOut);
}
