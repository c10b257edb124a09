using Linnet.FrontDoor;
using Linnet.Standards;
using static Linnet.Assessments.AssessmentMoments;

namespace Linnet.Assessments;

/// <summary>Standards of assessment: how long a child waits for one.</summary>
public static class AssessmentStandards
{
    private static readonly Citation WorkingTogether = new("Working Together to Safeguard Children", "chapter 3, assessment");

    /// <summary>The clock of the guidance: from the referral.</summary>
    public static PracticeStandard WithinFortyFiveDaysOfReferral { get; } = new()
    {
        Key = "assessment-within-45-days",
        Catalogue = "single-assessment-45wd",
        Says = "A child and family assessment is authorised by a manager and shared with the family within 45 working days of the "
            + "referral.",
        WaitsFor = "an authorised assessment",
        Source = WorkingTogether,
        Basis = Basis.StatutoryGuidance,
        Confidence = Confidence.High,
        Owner = Role.TeamManager,
        Starts = [FrontDoorMoments.ReferralReceived, FrontDoorMoments.ReferralLedToAssessment, AssessmentBegan],
        SatisfiedBy = [AssessmentFinished],
        Ends = [FrontDoorMoments.ReferralNeedsNoAssessment],
        Allows = 45.WorkingDays,
        Chains = true,
    };

    /// <summary>The clock of the census: from the assessment's own start.</summary>
    public static PracticeStandard WithinFortyFiveDaysOfItsStart { get; } = new()
    {
        Key = "assessment-within-45-days-of-start",
        Catalogue = "single-assessment-45wd",
        Says = "As the census counts it: an assessment is authorised within 45 working days of its own start.",
        WaitsFor = "an authorised assessment, as the census counts it",
        Source = new("Children in need census", "AssessmentActualStartDate to AssessmentAuthorisationDate"),
        Basis = Basis.DataConvention,
        Confidence = Confidence.High,
        Owner = Role.TeamManager,
        Starts = [AssessmentBegan],
        SatisfiedBy = [AssessmentMoments.AssessmentAuthorised],
        Allows = 45.WorkingDays,
        Chains = true,
    };

    /// <summary>The chain: assessment upon assessment, counted from the first. Never itself a breach.</summary>
    public static PracticeStandard OneAfterAnother { get; } = new()
    {
        Key = "assessments-one-after-another",
        Catalogue = "single-assessment-45wd",
        Says = "Assessments that follow each other within 20 working days are shown as one, from the first start.",
        WaitsFor = "an end to one assessment after another",
        Source = new("Design of this record: no close and re-open hides time"),
        Basis = Basis.Local,
        Confidence = Confidence.High,
        Owner = Role.HeadOfService,
        Starts = [AssessmentBegan],
        SatisfiedBy = [AssessmentMoments.AssessmentAuthorised],
        ChainsWithin = 20.WorkingDays,
        Chains = true,
        OnePerSubject = true,
    };
}
