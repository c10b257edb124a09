using Linnet.Record;

namespace Linnet.Court;

/// <summary>A child is no longer deprived of their liberty.</summary>
[RecordType("deprivation-of-liberty-ended", "Deprivation of liberty ended", When = "When did it end?")]
[PartOf(Strand.Order, Closes = true)]
public sealed record DeprivationOfLibertyEnded : Particulars
{
    /// <inheritdoc />
    public override string Sentence => "The child is no longer deprived of their liberty.";
}
