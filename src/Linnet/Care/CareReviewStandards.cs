using Linnet.Record;
using Linnet.Standards;
using static Linnet.Care.CareMoments;
using static Linnet.Care.CareReviewMoments;

namespace Linnet.Care;

/// <summary>Standards of reviewing a child's care.</summary>
public static class CareReviewStandards
{
    /// <summary>The three intervals of reviews in one clock. Neither a move nor a change of legal status restarts it.</summary>
    public static PracticeStandard CareReviewed { get; } = new()
    {
        Key = "care-reviewed",
        Catalogue = "cla-review-1",
        CatalogueAlso = ["cla-review-2", "cla-review-n"],
        Says = "A child's care is reviewed within 20 working days of coming into care, again within 3 months of that review, then within 6 "
            + "months of each.",
        WaitsFor = "a review of their care",
        Source = new(CareLaw.Regulations, "reg 33(1) and (2)"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.ReviewingOfficer,
        Starts = [CareBegan],
        SatisfiedBy = [ReviewHeld],
        Ends = [LeftCare],
        Allows = 20.WorkingDays,
        ThenEvery = [3.Months, 6.Months],
        EndsAtAge = 18,
    };

    /// <summary>A review of several meetings is completed.</summary>
    public static PracticeStandard ReviewSeriesCompleted { get; } = new()
    {
        Key = "review-series-completed",
        Catalogue = "cla-review-series",
        Says = "A review of several meetings is completed within 20 working days of the first.",
        WaitsFor = "the end of a review that began",
        Source = new(CareLaw.Handbook, "the number not yet checked against the text"),
        Basis = Basis.StatutoryGuidance,
        Confidence = Confidence.Low,
        Owner = Role.ReviewingOfficer,
        Starts = [ReviewSeriesBegan],
        SatisfiedBy = [CareReviewMoments.ReviewSeriesCompleted],
        Ends = [LeftCare],
        Allows = 20.WorkingDays,
        OnePerSubject = true,
        EndsAtAge = 18,
    };

    /// <summary>An early review. The law lists when, and gives no number; twenty working days is practice.</summary>
    public static PracticeStandard ReviewedEarly { get; } = new()
    {
        Key = "reviewed-early",
        Catalogue = "cla-review-bring-forward",
        Says = "A child's care is reviewed early, within 20 working days, when the reviewing officer asks or something significant "
            + "happens.",
        WaitsFor = "an early review of their care",
        Source = new("Local practice; SI 2010/959 reg 33(3) lists when a review comes early and gives no number"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "10 to 20 working days",
        Owner = Role.ReviewingOfficer,
        Starts = [CareReviewMoments.EarlyReviewNeeded],
        SatisfiedBy = [ReviewHeld],
        Ends = [LeftCare],
        Allows = 20.WorkingDays,
        OnePerSubject = true,
        EndsAtAge = 18,
    };

    /// <summary>The social worker's report, three working days before a booked review.</summary>
    public static PracticeStandard ReportShared { get; } = new()
    {
        Key = "review-report-shared",
        Catalogue = "sw-report-review",
        Says = "The social worker's report is with everybody 3 working days before a review.",
        WaitsFor = "the social worker's report for their review",
        Source = new(CareLaw.Handbook, "the number not yet checked against the text"),
        Basis = Basis.StatutoryGuidance,
        Confidence = Confidence.Low,
        Range = "3 to 5 working days",
        Owner = Role.SocialWorker,
        Starts = [ReviewBooked],
        SatisfiedBy = [CareReviewMoments.ReportShared],
        Ends = [ReviewHeld, LeftCare],
        CountsFrom = Anchor.BackFromNamedDay,
        Allows = 3.WorkingDays,
        OnePerSubject = true,
        StartsAfresh = true,
        EndsAtAge = 18,
    };

    /// <summary>The reviewing officer speaks with the child before a booked review.</summary>
    public static PracticeStandard ReviewingOfficerSpoke { get; } = new()
    {
        Key = "reviewing-officer-spoke-before-review",
        Catalogue = "iro-consult-child",
        Says = "The reviewing officer speaks with the child in private before a review.",
        WaitsFor = "the reviewing officer to speak with them before the review",
        Source = new(CareLaw.Regulations, "reg 36, read in its Welsh twin SI 2015/1818 reg 42; IRO Handbook"),
        Basis = Basis.Statute,
        Confidence = Confidence.Medium,
        Owner = Role.ReviewingOfficer,
        Starts = [ReviewBooked],
        SatisfiedBy = [ReviewingOfficerSawChild],
        Ends = [LeftCare],
        CountsFrom = Anchor.BackFromNamedDay,
        OnePerSubject = true,
        StartsAfresh = true,
        EndsAtAge = 18,
    };
}
