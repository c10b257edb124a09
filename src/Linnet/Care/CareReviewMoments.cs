using Linnet.Record;

namespace Linnet.Care;

/// <summary>Moments of reviewing a child's care.</summary>
public static class CareReviewMoments
{
    /// <summary>A review was held, under the reviewing officer and to its end.</summary>
    public static Moment ReviewHeld { get; } = Moment.Of<CareReview>("care-review-held", "the child's care was reviewed", r => r.Counts);

    /// <summary>A review began that goes on at another meeting.</summary>
    public static Moment ReviewSeriesBegan { get; } = Moment.Of<CareReview>(
        "review-series-began", "the first meeting of a review was held", r => r.Meeting == ReviewMeeting.FirstOfSeries);

    /// <summary>A review of several meetings was completed.</summary>
    public static Moment ReviewSeriesCompleted { get; } = Moment.Of<CareReview>(
        "review-series-completed", "the last meeting of the review was held", r => r.Meeting == ReviewMeeting.LastOfSeries);

    /// <summary>The reviewing officer was in touch with the child.</summary>
    public static Moment ReviewingOfficerSawChild { get; } = Moment.Of<ReviewingOfficerVisit>(
        "reviewing-officer-saw-child", "the reviewing officer was in touch with the child");
}
