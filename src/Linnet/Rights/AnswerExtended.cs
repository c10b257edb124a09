using Linnet.Record;

namespace Linnet.Rights;

/// <summary>They were told, within the month and with the reason, that the answer needs up to two months more.</summary>
/// <remarks>UK GDPR arts. 12(3) and 12A(3) and (4).</remarks>
[RecordType("answer-extended", "Longer time for the answer", When = "Which day were they told?")]
[PartOf(Strand.AccessRequest)]
public sealed record AnswerExtended : Particulars
{
    /// <summary>Why.</summary>
    [Ask("Why does it need longer?"), Coded]
    public required ExtendedBecause Why { get; init; }

    /// <summary>What they were told.</summary>
    [Ask("What were they told?", Hint = "A long record is not by itself a reason.", Long = true)]
    public required string Told { get; init; }

    /// <inheritdoc />
    public override string Sentence => "They were told that the answer needs up to two months more, and why.";
}

/// <summary>Why an answer needs more than a month.</summary>
public enum ExtendedBecause
{
    /// <summary>Complex.</summary>
    [Says("The request is complex")] Complex = 1,
    /// <summary>Several.</summary>
    [Says("The same person has made several requests")] Several = 2,
}
