using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>A request for a social work service for a child. The child's assessment counts from this day.</summary>
/// <remarks>Working Together 2023, chapter 3: the assessment clock runs from the point of referral.</remarks>
[RecordType("referral", "Referral", When = "When was the referral received?", Hour = true)]
[Opens(Strand.Referral, Strand.Contact)]
public sealed record Referral : Particulars
{
    /// <summary>Who referred.</summary>
    [Ask("Who referred?"), Coded]
    public required ContactSource From { get; init; }

    /// <summary>What they are worried about.</summary>
    [Ask("What are they worried about?", Long = true)]
    public string? Concern { get; init; }

    /// <inheritdoc />
    public override string Sentence => From == ContactSource.NotKnown
        ? "A referral was received; from whom is not known."
        : $"A referral was received from {Words.Of(From).ToLowerInvariant()}.";
}
