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
            "reviewing-officer-saw-child", "the reviewing officer was in touch with the child")
        .Or<CareReview>(r => r.SpokeWithChildBefore == true);

    /// <summary>A reviewing officer was appointed.</summary>
    public static Moment OfficerAppointed { get; } = Moment.Of<ReviewingOfficerAppointed>(
        "reviewing-officer-appointed", "a reviewing officer was appointed");

    /// <summary>A review was booked.</summary>
    public static Moment ReviewBooked { get; } = Moment.Of<CareReviewBooked>("care-review-booked", "a review of care was booked");

    /// <summary>The social worker's report was shared.</summary>
    public static Moment ReportShared { get; } = Moment.Of<ReviewReportShared>(
        "review-report-shared", "the social worker's report was shared");

    /// <summary>The decisions were sent.</summary>
    public static Moment DecisionsSent { get; } = Moment.Of<ReviewDecisionsSent>(
        "review-decisions-sent", "what the review decided was sent to the team");

    /// <summary>The team answered them.</summary>
    public static Moment DecisionsAnswered { get; } = Moment.Of<ReviewDecisionsAnswered>(
        "review-decisions-answered", "the team answered what the review decided");

    /// <summary>The record was written.</summary>
    public static Moment RecordWritten { get; } = Moment.Of<ReviewRecordWritten>(
        "review-record-written", "the record of the review was written");

    /// <summary>The record was sent.</summary>
    public static Moment RecordSent { get; } = Moment.Of<ReviewRecordSent>("review-record-sent", "the record of the review was sent");

    /// <summary>The care plan was brought up to date.</summary>
    public static Moment PlanUpdated { get; } = Moment.Of<CarePlanUpdated>("care-plan-updated", "the care plan was brought up to date");

    /// <summary>An early review is needed.</summary>
    public static Moment EarlyReviewNeeded { get; } = Moment.Of<EarlyReviewNeeded>(
        "early-review-needed", "something happened that asks for an early review");

    /// <summary>A reviewing officer raised a dispute.</summary>
    public static Moment DisputeRaised { get; } = Moment.Of<ReviewingOfficerDispute>(
        "reviewing-officer-dispute", "the reviewing officer disputed what is done for the child");

    /// <summary>The dispute was resolved.</summary>
    public static Moment DisputeResolved { get; } = Moment.Of<ReviewingOfficerDisputeResolved>(
        "reviewing-officer-dispute-resolved", "the dispute was resolved", d => d.How == EndOfDispute.Resolved);

    /// <summary>The dispute was withdrawn.</summary>
    public static Moment DisputeWithdrawn { get; } = Moment.Of<ReviewingOfficerDisputeResolved>(
        "reviewing-officer-dispute-withdrawn", "the reviewing officer withdrew the dispute", d => d.How == EndOfDispute.Withdrawn);

    /// <summary>The reviewing officer checked between reviews.</summary>
    public static Moment OfficerChecked { get; } = Moment.Of<ReviewingOfficerCheck>(
        "reviewing-officer-check", "the reviewing officer looked at how far the plan has come");
}
