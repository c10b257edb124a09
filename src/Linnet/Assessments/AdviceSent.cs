using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>A report or advice that another body asked for was sent.</summary>
[RecordType("advice-sent", "Report or advice sent", When = "When was it sent?")]
[PartOf(Strand.Advice, Closes = true)]
public sealed record AdviceSent : Particulars
{
    /// <summary>Who signed it.</summary>
    [Ask("Who signed it?", Worker = true), Coded]
    public string? SignedBy { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The report or advice was sent.";
}
