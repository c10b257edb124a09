using Linnet.Record;

namespace Linnet.Court;

/// <summary>What a court directed was filed.</summary>
[RecordType("filed-with-court", "Filed with the court", When = "When was it filed?")]
[PartOf(Strand.Advice, Closes = true)]
public sealed record FiledWithCourt : Particulars
{
    /// <inheritdoc />
    public override string Sentence => "What the court directed was filed.";
}
