using Linnet.Record;

namespace Linnet.Care;

/// <summary>
/// Moments of children who live away without a full period of care: short breaks, long stays, custody; and of visits that were asked for.
/// </summary>
public static class OtherCareMoments
{
    /// <summary>A short break began.</summary>
    public static Moment ShortBreakBegan { get; } = Moment.Of<ShortBreakStarted>("short-break-began", "the child went on a short break");

    /// <summary>A short break ended.</summary>
    public static Moment ShortBreakOver { get; } = Moment.Of<ShortBreakEnded>(
        "short-break-over", "the child came home from the short break");

    /// <summary>We were told of a long stay.</summary>
    public static Moment LongStayBegan { get; } = Moment.Of<LongStayNotified>(
        "long-stay-notified", "we were told of a long stay in hospital or school");

    /// <summary>A long stay ended.</summary>
    public static Moment LongStayOver { get; } = Moment.Of<LongStayEnded>("long-stay-over", "the child came home from the long stay");

    /// <summary>We were told that a formerly accommodated child is in custody.</summary>
    public static Moment Detained { get; } = Moment.Of<DetentionNotified>(
        "detained-after-accommodation", "we were told that the child is in custody", d => d.RelevantChild != true);

    /// <summary>A child was released.</summary>
    public static Moment Released { get; } = Moment.Of<DetentionEnded>("released-from-custody", "the child was released");

    /// <summary>Somebody asked for a visit.</summary>
    public static Moment VisitAskedFor { get; } = Moment.Of<VisitAsked>(
        "visit-asked-for", "a visit was asked for", v => v.By != AskedForVisit.AdverseNotice);

    /// <summary>A notice about the home means a visit.</summary>
    public static Moment AdverseNotice { get; } = Moment.Of<VisitAsked>(
        "adverse-notice-about-home", "an adverse notice about the home was given", v => v.By == AskedForVisit.AdverseNotice);
}
