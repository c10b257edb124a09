using Linnet.Record;

namespace Linnet.Court;

/// <summary>Moments before a court is asked.</summary>
public static class PreProceedingsMoments
{
    /// <summary>A legal planning meeting was asked for.</summary>
    public static Moment PlanningAskedFor { get; } = Moment.Of<LegalPlanningRequested>(
        "legal-planning-asked-for", "a legal planning meeting was asked for");

    /// <summary>A legal planning meeting decided.</summary>
    public static Moment PlanningDecided { get; } = Moment.Of<LegalPlanningMeeting>(
        "legal-planning-decided", "a legal planning meeting decided");

    /// <summary>It was decided to begin pre-proceedings.</summary>
    public static Moment Begun { get; } = Moment.Of<LegalPlanningMeeting>(
        "pre-proceedings-begun", "it was decided to begin pre-proceedings", m => m.Decision == LegalPlanningDecision.PreProceedings);

    /// <summary>It was decided to apply to a court.</summary>
    public static Moment CourtDecidedOn { get; } = Moment.Of<LegalPlanningMeeting>(
            "application-decided", "it was decided to apply to a court", m => m.Decision == LegalPlanningDecision.IssueNow)
        .Or<PreProceedingsEnded>(p => p.Outcome == EndOfPreProceedings.Issue);

    /// <summary>The letter before proceedings was served.</summary>
    public static Moment LetterSent { get; } = Moment.Of<LetterBeforeProceedings>(
        "letter-before-proceedings", "the letter before proceedings was served");

    /// <summary>A family group meeting was offered in the letter, or found not to be in the child's interests.</summary>
    public static Moment FamilyMeetingOffered { get; } = Moment.Of<LetterBeforeProceedings>(
            "family-meeting-offered",
            "a family group meeting was offered, or found not to be in the child's interests",
            l => l.OffersFamilyMeeting == true)
        .Or<FamilyMeetingOffer>(o => o.Answer is FamilyMeetingAnswer.Offered or FamilyMeetingAnswer.NotInBestInterests);

    /// <summary>At least one of the family accepted.</summary>
    public static Moment FamilyMeetingAccepted { get; } = Moment.Of<FamilyMeetingOffer>(
        "family-meeting-accepted",
        "at least one of the family accepted a family group meeting",
        o => o.Answer == FamilyMeetingAnswer.Accepted);

    /// <summary>The family met.</summary>
    public static Moment FamilyMet { get; } = Moment.Of<FamilyMeetingHeld>("family-met", "the family met");

    /// <summary>There will be no family group meeting.</summary>
    public static Moment FamilyMeetingRuledOut { get; } = Moment.Of<FamilyMeetingOffer>(
        "family-meeting-ruled-out",
        "all declined, or it is not in the child's interests",
        o => o.Answer is FamilyMeetingAnswer.AllDeclined or FamilyMeetingAnswer.NotInBestInterests);

    /// <summary>Parents and council met.</summary>
    public static Moment ParentsMet { get; } = Moment.Of<PreProceedingsMeeting>("pre-proceedings-meeting", "the parents met the council");

    /// <summary>Pre-proceedings ended.</summary>
    public static Moment Over { get; } = Moment.Of<PreProceedingsEnded>("pre-proceedings-over", "pre-proceedings ended");
}
