using Linnet.Record;

namespace Linnet.Care;

/// <summary>The full record of a review was written.</summary>
/// <remarks>IRO Handbook: within fifteen working days.</remarks>
[RecordType("review-record-written", "Review record written", When = "When was it completed?")]
[PartOf(Strand.Review)]
public sealed record ReviewRecordWritten : Particulars
{
    /// <summary>Whether it speaks to the child.</summary>
    [Ask("Is it written to the child?"), Coded]
    public bool? WrittenToChild { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The record of the review was written.";
}
