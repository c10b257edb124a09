using Linnet.Record;

namespace Linnet.EarlyHelp;

/// <summary>An early help assessment was completed with the family.</summary>
/// <remarks>Ofsted's Annex A, list 2: assessment completion date.</remarks>
[RecordType("early-help-assessed", "Early help assessment completed", When = "When was it completed?")]
[PartOf(Strand.EarlyHelp)]
public sealed record EarlyHelpAssessed : Particulars
{
    /// <summary>Whether the family took part in it.</summary>
    [Ask("Did the family take part in it?"), Coded]
    public bool? WithFamily { get; init; }

    /// <summary>The organisation that made it.</summary>
    [Ask("Which organisation made it?"), Coded]
    public string? Organisation { get; init; }

    /// <summary>What it found.</summary>
    [Ask("What did it find?", Long = true)]
    public string? Found { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The early help assessment was completed.";
}
