using Linnet.Record;

namespace Linnet.Care;

/// <summary>Moments at which a placement ends.</summary>
public static class PlacementEndMoments
{
    /// <summary>A placement is to end.</summary>
    public static Moment EndIntended { get; } = Moment.Of<PlacementEndIntended>(
        "placement-end-intended", "it was decided to end the placement", p => p.ImmediateRisk != true);

    /// <summary>Everybody was told that a placement ended.</summary>
    public static Moment EndNotified { get; } = Moment.Of<PlacementEndNotified>(
        "placement-end-notified", "everybody was told that the placement ended");

    /// <summary>People met to learn why a placement broke down.</summary>
    public static Moment DisruptionMet { get; } = Moment.Of<DisruptionMeeting>(
        "disruption-met", "people met to learn why the placement broke down");

    /// <summary>A placement ended.</summary>
    public static Moment LeftPlacement { get; } = Moment.Of<PlacementEnded>("placement-ended", "the placement ended");

    /// <summary>A placement broke down.</summary>
    public static Moment PlacementBrokeDown { get; } = Moment.Of<PlacementEnded>(
        "placement-broke-down", "the placement broke down", p => p.Planned == false);

    /// <summary>A placement ended before everybody was told in writing.</summary>
    public static Moment PlacementEndedWithoutNotice { get; } = Moment.Of<PlacementEnded>(
        "placement-ended-without-notice", "the placement ended before everybody was told", p => p.NoticeGiven == false);
}
