using Linnet.Standards;
using static Linnet.Care.CareMoments;
using static Linnet.Care.CareReviewMoments;

namespace Linnet.Care;

/// <summary>Standards of what follows a review: decisions, record, plan, the midway check; and of a reviewing officer's dispute.</summary>
public static class ReviewFollowUpStandards
{
    private static readonly Citation InProcedures = new(CareLaw.Handbook, "as current procedures repeat it");

    /// <summary>The list of decisions.</summary>
    public static PracticeStandard DecisionsSent { get; } = new()
    {
        Key = "review-decisions-sent",
        Catalogue = "review-decisions",
        Says = "What a review decided is sent to the team within 5 working days.",
        WaitsFor = "what the review decided to be sent",
        Source = InProcedures,
        Basis = Basis.StatutoryGuidance,
        Confidence = Confidence.Medium,
        Owner = Role.ReviewingOfficer,
        Starts = [ReviewHeld],
        StartsFromExtract = [],
        SatisfiedBy = [CareReviewMoments.DecisionsSent],
        Ends = [LeftCare],
        Allows = 5.WorkingDays,
        EndsAtAge = 18,
    };

    /// <summary>The team agrees or objects.</summary>
    public static PracticeStandard DecisionsAnswered { get; } = DecisionsSent with
    {
        Key = "review-decisions-answered",
        Says = "The team agrees or objects to what a review decided within 5 working days of receiving it.",
        WaitsFor = "the team's answer to what the review decided",
        Source = new(CareLaw.Handbook, "this step not yet checked against the text"),
        Confidence = Confidence.Low,
        Owner = Role.TeamManager,
        Starts = [CareReviewMoments.DecisionsSent],
        SatisfiedBy = [CareReviewMoments.DecisionsAnswered],
    };

    /// <summary>The record is written.</summary>
    public static PracticeStandard RecordWritten { get; } = DecisionsSent with
    {
        Key = "review-record-written",
        Catalogue = "review-record",
        Says = "The full record of a review is written within 15 working days.",
        WaitsFor = "the record of their review to be written",
        SatisfiedBy = [CareReviewMoments.RecordWritten, CareReviewMoments.RecordSent],
        Allows = 15.WorkingDays,
    };

    /// <summary>The record is sent.</summary>
    public static PracticeStandard RecordSent { get; } = DecisionsSent with
    {
        Key = "review-record-sent",
        Catalogue = "review-record",
        Says = "The full record of a review is sent to those who took part within 20 working days.",
        WaitsFor = "the record of their review to be sent",
        Owner = Role.MeetingAdministrator,
        SatisfiedBy = [CareReviewMoments.RecordSent],
        Allows = 20.WorkingDays,
    };

    /// <summary>The care plan follows the review.</summary>
    public static PracticeStandard PlanUpdated { get; } = DecisionsSent with
    {
        Key = "care-plan-updated-after-review",
        Catalogue = "care-plan-update",
        Says = "A child's care plan is brought up to date within 10 working days of a review.",
        WaitsFor = "a care plan brought up to date",
        Source = new("Local practice drawn from the IRO Handbook; SI 2010/959 reg 6 gives no number"),
        Basis = Basis.Local,
        Owner = Role.SocialWorker,
        SatisfiedBy = [CareReviewMoments.PlanUpdated],
        Allows = 10.WorkingDays,
    };

    /// <summary>A check half-way to the next review.</summary>
    public static PracticeStandard OfficerChecked { get; } = DecisionsSent with
    {
        Key = "reviewing-officer-midway-check",
        Catalogue = "iro-midway",
        Says = "The reviewing officer looks at how far the plan has come within 3 months of a review.",
        WaitsFor = "the reviewing officer's midway check",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Range = "half-way to the next review, about 3 months",
        SatisfiedBy = [CareReviewMoments.OfficerChecked, ReviewHeld],
        Allows = 3.Months,
        OnePerSubject = true,
    };

    /// <summary>A reviewing officer's dispute.</summary>
    public static PracticeStandard DisputeResolved { get; } = new()
    {
        Key = "reviewing-officer-dispute-resolved",
        Catalogue = "iro-dispute-20wd",
        Says = "A dispute that a reviewing officer raised is resolved within 20 working days, through however many levels.",
        WaitsFor = "an end to the reviewing officer's dispute",
        Source = new(CareLaw.Handbook, "6.2"),
        Basis = Basis.StatutoryGuidance,
        Confidence = Confidence.High,
        Owner = Role.Director,
        Starts = [DisputeRaised],
        SatisfiedBy = [CareReviewMoments.DisputeResolved],
        Ends = [DisputeWithdrawn],
        Allows = 20.WorkingDays,
    };
}
