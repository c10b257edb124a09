using Linnet.Record;

namespace Linnet.Care;

/// <summary>A child came home from a short break.</summary>
/// <remarks>SI 2010/959 reg 48.</remarks>
[RecordType("short-break-ended", "Short break ended", When = "When did the child come home?")]
[PartOf(Strand.Package, Closes = true)]
public sealed record ShortBreakEnded : Particulars
{
    /// <inheritdoc />
    public override string Sentence => "The child came home from a short break.";
}
