using Linnet.Standards;
using static Linnet.Court.PreProceedingsMoments;

namespace Linnet.Court;

/// <summary>Standards of family group decision-making: passed, in force only from a day that the council sets, and without a number.</summary>
public static class FamilyMeetingStandards
{
    /// <summary>The offer of a family group meeting: passed, not in force, and without a number.</summary>
    public static PracticeStandard FamilyMeetingOffered { get; } = new()
    {
        Key = "family-meeting-offered",
        Catalogue = "fgdm-offer",
        Says = "A family group decision-making meeting is offered in the letter before proceedings, unless it is not in the child's best "
            + "interests.",
        WaitsFor = "the offer of a family group meeting",
        Source = new(
            "Children Act 1989 s.31ZA",
            "Children's Wellbeing and Schools Act 2026 s.1, in force only when regulations say so; none seen"),
        Basis = Basis.Statute,
        Confidence = Confidence.High,
        Owner = Role.SocialWorker,
        Starts = [Begun],
        SatisfiedBy = [PreProceedingsMoments.FamilyMeetingOffered],
        Ends = [Over, CourtMoments.Issued],
        OffByDefault = true,
    };

    /// <summary>The meeting itself, held before the application.</summary>
    public static PracticeStandard FamilyMet { get; } = FamilyMeetingOffered with
    {
        Key = "family-meeting-held",
        Says = "Where at least one of the family accepts, the family group meeting is held before the council applies to a court.",
        WaitsFor = "a family group meeting before the application",
        Starts = [FamilyMeetingAccepted],
        SatisfiedBy = [PreProceedingsMoments.FamilyMet],
        Ends = [FamilyMeetingRuledOut, Over, CourtMoments.Issued],
        OnePerSubject = true,
    };
}
