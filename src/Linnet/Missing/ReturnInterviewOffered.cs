using Linnet.Record;

namespace Linnet.Missing;

/// <summary>
/// A child who had been missing was offered a talk with somebody independent. Each offer is recorded; a refusal is not an interview.
/// </summary>
[RecordType("return-interview-offered", "Return interview offered", When = "When was it offered?", Hour = true)]
[PartOf(Strand.Missing)]
public sealed record ReturnInterviewOffered : Particulars
{
    /// <summary>What the child answered.</summary>
    [Ask("What did the child answer?"), Coded]
    public OfferAnswer? Answer { get; init; }

    /// <inheritdoc />
    public override string Sentence => Answer == OfferAnswer.Declined
        ? "The child was offered a return interview and did not want one."
        : "The child was offered a return interview.";
}

/// <summary>What a child answered to the offer of a return interview.</summary>
public enum OfferAnswer
{
    /// <summary>Yes.</summary>
    [Says("Yes")] Accepted = 1,
    /// <summary>No.</summary>
    [Says("No")] Declined = 2,
    /// <summary>No answer yet.</summary>
    [Says("No answer yet")] NoAnswer = 3,
}
