using Linnet.Record;
using Linnet.Standards;
using static Linnet.Court.PreProceedingsMoments;

namespace Linnet.Court;

/// <summary>Standards of the time before a court is asked. Most numbers are practice; the law gives none.</summary>
public static class PreProceedingsStandards
{
    private static readonly IReadOnlyList<Moment> Ended = [Over, CourtMoments.Issued];

    /// <summary>A decision on whether a court is needed.</summary>
    public static PracticeStandard PlanningDecided { get; } = new()
    {
        Key = "legal-planning-decided",
        Catalogue = "legal-gateway",
        Says = "A legal planning meeting decides within 10 working days of being asked for; the same day where it cannot wait.",
        WaitsFor = "a decision whether a court is needed",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "the same day in an emergency, otherwise 5 to 10 working days",
        Owner = Role.HeadOfService,
        Starts = [PlanningAskedFor],
        SatisfiedBy = [PreProceedingsMoments.PlanningDecided],
        Allows = 10.WorkingDays,
        Chains = true,
    };

    /// <summary>The letter before proceedings.</summary>
    public static PracticeStandard LetterSent { get; } = new()
    {
        Key = "letter-before-proceedings-sent",
        Catalogue = "pre-pro-letter",
        Says = "A letter before proceedings reaches each parent within 5 working days of the decision.",
        WaitsFor = "the letter before proceedings",
        Source = new("Local practice; court orders and pre-proceedings guidance 2014 gives no number that we have seen"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "2 to 5 working days",
        Owner = Role.Legal,
        Starts = [Begun],
        SatisfiedBy = [PreProceedingsMoments.LetterSent],
        Ends = Ended,
        Allows = 5.WorkingDays,
    };

    /// <summary>The first meeting with the parents.</summary>
    public static PracticeStandard FirstMeeting { get; } = new()
    {
        Key = "first-pre-proceedings-meeting",
        Catalogue = "pre-pro-meeting-first",
        Says = "Parents, with their lawyers, meet the council within 10 working days of the letter before proceedings.",
        WaitsFor = "the first meeting with their parents",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "5 to 10 working days",
        Owner = Role.TeamManager,
        Starts = [PreProceedingsMoments.LetterSent],
        SatisfiedBy = [ParentsMet],
        Ends = Ended,
        Allows = 10.WorkingDays,
    };

    /// <summary>Reviews of it.</summary>
    public static PracticeStandard MeetingReviewed { get; } = new()
    {
        Key = "pre-proceedings-reviewed",
        Catalogue = "pre-pro-review",
        Says = "Parents and council meet again within 8 weeks of each pre-proceedings meeting.",
        WaitsFor = "a review of pre-proceedings",
        Source = new("Local practice; Public Law Working Group, 2021, not seen"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "4 to 8 weeks",
        Owner = Role.TeamManager,
        Starts = [ParentsMet],
        SatisfiedBy = [ParentsMet],
        Ends = Ended,
        Allows = 8.Weeks,
        ThenEvery = [8.Weeks],
        OnePerSubject = true,
    };

    /// <summary>The whole of it, counted from the decision.</summary>
    public static PracticeStandard LengthFromDecision { get; } = new()
    {
        Key = "pre-proceedings-length-from-decision",
        Catalogue = "pre-pro-length",
        Says = "Pre-proceedings last at most 16 weeks, counted from the decision to begin them.",
        WaitsFor = "an end to pre-proceedings",
        Source = new("Designated family judges' social work practice guide; Public Law Working Group, 2021, not seen"),
        Basis = Basis.NationalStandard,
        Confidence = Confidence.Medium,
        Range = "12 to 16 weeks; raised at 8, 12, 16 and 24",
        Owner = Role.HeadOfService,
        Starts = [Begun],
        SatisfiedBy = [Over, CourtMoments.Issued],
        Allows = 16.Weeks,
        RaisedAt = [56, 84, 112, 168], // 8, 12, 16 and 24 weeks, in days.
        OnePerSubject = true,
    };

    /// <summary>The whole of it, counted from the letter: the two starts are published side by side.</summary>
    public static PracticeStandard LengthFromLetter { get; } = LengthFromDecision with
    {
        Key = "pre-proceedings-length-from-letter",
        Says = "Pre-proceedings last at most 16 weeks, counted from the letter before proceedings.",
        WaitsFor = "an end to pre-proceedings, counted from the letter",
        Starts = [PreProceedingsMoments.LetterSent],
    };

    /// <summary>The application that was decided on.</summary>
    public static PracticeStandard IssuedAfterDecision { get; } = new()
    {
        Key = "issued-after-decision",
        Catalogue = "issue-after-decision",
        Says = "An application is lodged within 10 working days of the decision to apply; the same day where it cannot wait.",
        WaitsFor = "the application to the court",
        Source = new("Local practice"),
        Basis = Basis.Local,
        Confidence = Confidence.Medium,
        Range = "the same day if urgent, otherwise 5 to 10 working days",
        Owner = Role.Legal,
        Starts = [CourtDecidedOn],
        SatisfiedBy = [CourtMoments.Issued],
        Allows = 10.WorkingDays,
        OnePerSubject = true,
    };
}
