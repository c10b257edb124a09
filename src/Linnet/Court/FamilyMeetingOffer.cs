using Linnet.Record;

namespace Linnet.Court;

/// <summary>What became of the offer of a family group decision-making meeting.</summary>
/// <remarks>
/// Children Act 1989 s.31ZA, inserted by the Children's Wellbeing and Schools Act 2026 s.1; in force only by regulations.
/// </remarks>
[RecordType("family-meeting-offer", "Family meeting: answer or exemption", When = "When was it?")]
[PartOf(Strand.PreProceedings)]
public sealed record FamilyMeetingOffer : Particulars
{
    /// <summary>What became of it.</summary>
    [Ask("What became of the offer?"), Coded]
    public required FamilyMeetingAnswer Answer { get; init; }

    /// <summary>Why it is not in the child's interests.</summary>
    [Ask("If it is not in the child's best interests: why?", Long = true)]
    public string? WhyNot { get; init; }

    /// <inheritdoc />
    public override string Sentence => Words.Of(Answer) + ".";
}

/// <summary>What became of the offer of a family group meeting.</summary>
public enum FamilyMeetingAnswer
{
    /// <summary>Offered apart from the letter.</summary>
    [Says("A family group meeting was offered")] Offered = 1,
    /// <summary>At least one accepted.</summary>
    [Says("At least one of the family accepted a family group meeting")] Accepted = 2,
    /// <summary>All declined.</summary>
    [Says("All of the family declined a family group meeting")] AllDeclined = 3,
    /// <summary>Not in the child's best interests.</summary>
    [Says("A family group meeting is not in the child's best interests")] NotInBestInterests = 4,
}
