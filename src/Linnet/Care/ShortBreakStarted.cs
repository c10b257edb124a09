using Linnet.Record;

namespace Linnet.Care;

/// <summary>A child went on one short break of a series.</summary>
/// <remarks>SI 2010/959 reg 48: each break at most 17 days, and 75 days in twelve months.</remarks>
[RecordType("short-break-started", "Short break began", When = "When did it begin?")]
[Opens(Strand.Package, Strand.Care)]
public sealed record ShortBreakStarted : Particulars
{
    /// <inheritdoc />
    public override string Sentence => "The child went on a short break.";
}
