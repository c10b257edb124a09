using Linnet.Record;

namespace Linnet.Care;

/// <summary>The full record of a review was sent to everybody who took part.</summary>
/// <remarks>IRO Handbook: within twenty working days.</remarks>
[RecordType("review-record-sent", "Review record sent", When = "When was it sent?")]
[PartOf(Strand.Review)]
public sealed record ReviewRecordSent : Particulars
{
    /// <inheritdoc />
    public override string Sentence => "The record of the review was sent to those who took part.";
}
