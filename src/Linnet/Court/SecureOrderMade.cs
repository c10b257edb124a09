using Linnet.Record;

namespace Linnet.Court;

/// <summary>A court ordered secure accommodation for a child, or renewed its order.</summary>
/// <remarks>SI 1991/1505 regs 11 and 12: three months the first time, six at most after.</remarks>
[RecordType("secure-order", "Secure accommodation order", When = "When was it made?", Hour = true)]
[PartOf(Strand.Order)]
public sealed record SecureOrderMade : Particulars
{
    /// <inheritdoc />
    public override string Sentence => "A court ordered secure accommodation for the child.";
}
