using Linnet.Record;

namespace Linnet.Court;

/// <summary>A court allowed the council to withdraw its application.</summary>
[RecordType("proceedings-withdrawn", "Proceedings withdrawn", When = "When did the court allow it?")]
[PartOf(Strand.Proceedings, Closes = true)]
public sealed record ProceedingsWithdrawn : Particulars
{
    /// <inheritdoc />
    public override string Sentence => "The council withdrew its application to the court.";
}
