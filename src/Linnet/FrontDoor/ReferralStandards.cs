using Linnet.Assessments;
using Linnet.Enquiries;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Visits;
using static Linnet.FrontDoor.FrontDoorMoments;

namespace Linnet.FrontDoor;

/// <summary>Standards that a referral starts besides its decision: who referred is told, a child in danger is seen.</summary>
public static class ReferralStandards
{
    private static readonly Citation WorkingTogether = new("Working Together to Safeguard Children", "chapter 3, referral");

    /// <summary>Who referred knows that it arrived.</summary>
    public static PracticeStandard ReferralAcknowledged { get; } = new()
    {
        Key = "referral-acknowledged",
        Catalogue = "referral-ack",
        Says = "The person who referred is told within one working day that the referral has arrived.",
        WaitsFor = "the referrer to be told that it arrived",
        Source = WorkingTogether,
        Basis = Basis.StatutoryGuidance,
        Confidence = Confidence.High,
        Owner = Role.FrontDoorManager,
        Starts = [ReferralReceived],
        StartsFromExtract = [],
        SatisfiedBy = [FrontDoorMoments.ReferralAcknowledged, FrontDoorMoments.ReferrerTold],
        Allows = 1.WorkingDays,
    };

    /// <summary>Who referred knows what was decided.</summary>
    public static PracticeStandard ReferrerTold { get; } = new()
    {
        Key = "referral-outcome-told",
        Catalogue = "referral-feedback",
        Says = "The person who referred, and the family, are told what was decided within one working day of the decision.",
        WaitsFor = "the referrer to be told what was decided",
        Source = new("Local practice; Working Together, chapter 3, asks for feedback to the referrer, in older editions within "
            + "three working days"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "1 to 3 working days",
        Owner = Role.FrontDoorManager,
        Starts = [ReferralDecided],
        StartsFromExtract = [],
        SatisfiedBy = [FrontDoorMoments.ReferrerTold],
        Allows = 1.WorkingDays,
    };

    /// <summary>A child who needs protecting at once is seen.</summary>
    public static PracticeStandard ChildInDangerSeen { get; } = new()
    {
        Key = "child-in-danger-seen",
        Catalogue = "referral-child-seen-urgent",
        Says = "A child who needs protecting at once is seen as soon as possible, and within one working day at the latest.",
        WaitsFor = "somebody to see them",
        Source = new("Local practice; Working Together, chapter 3, asks that the child is seen as soon as possible and sets no number"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "the same day to 1 working day",
        Owner = Role.SocialWorker,
        Starts = [ProtectionNeededNow, EnquiryMoments.HarmSuspectedNow],
        StartsFromExtract = [],
        SatisfiedBy = [VisitMoments.ChildSeen, SeenByPolice],
        // The strategy discussion set another day, which has its own clock.
        Ends = [EnquiryMoments.EnquiryBeganWithDaySet],
        Allows = 1.WorkingDays,
        OnePerSubject = true,
        OnceBorn = true,
    };

    /// <summary>The assessment of an unborn child is done while there is time to prepare.</summary>
    public static PracticeStandard AssessedBeforeBirth { get; } = new()
    {
        Key = "assessed-before-birth",
        Catalogue = "prebirth-assessment",
        Says = "An unborn child's assessment is authorised by the thirty-second week of pregnancy: eight weeks before the expected date.",
        WaitsFor = "an assessment before the birth",
        Source = new("Regional safeguarding procedures"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "24 to 32 weeks of pregnancy",
        Owner = Role.SocialWorker,
        Starts = [ReferralReceived, AssessmentMoments.AssessmentBegan],
        SatisfiedBy = [AssessmentMoments.AssessmentAuthorised],
        Ends = [ReferralNeedsNoAssessment, RecordMoments.Born],
        CountsFrom = Anchor.BackFromExpectedBirth,
        Allows = 8.Weeks,
    };
}
