using Linnet.Record;

namespace Linnet.EarlyHelp;

/// <summary>An early help assessment was completed, or the help that followed it ended.</summary>
/// <remarks>Ofsted, annex A, list 2, takes the one or the other, as the council counts.</remarks>
[RecordType("early-help-ended", "Early help assessment completed or help ended", When = "When was it completed or did it end?")]
[PartOf(Strand.EarlyHelp, Closes = true)]
public sealed record EarlyHelpEnded : Particulars
{
    /// <inheritdoc />
    public override string Sentence => "The early help assessment was completed, or the help ended.";
}
