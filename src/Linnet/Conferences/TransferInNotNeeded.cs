using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>A child on another authority's plan did not stay after all: no transfer conference is needed here.</summary>
[RecordType("transfer-in-not-needed", "Transfer-in conference not needed", When = "When was that known?")]
[PartOf(Strand.Transfer, Closes = true)]
public sealed record TransferInNotNeeded : Particulars
{
    /// <summary>Why.</summary>
    [Ask("Why is none needed?"), Coded]
    public required WhyNoTransfer Why { get; init; }

    /// <summary>The manager who decided.</summary>
    [Ask("Which manager decided?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"No transfer-in conference is needed: {Words.Of(Why).ToLowerInvariant()}.";
}

/// <summary>Why no transfer-in conference is needed.</summary>
public enum WhyNoTransfer
{
    /// <summary>The child went back.</summary>
    [Says("The child went back")] WentBack = 1,
    /// <summary>The move is for a while only.</summary>
    [Says("The move is for a while only")] ForAWhile = 2,
    /// <summary>The other authority ended the plan.</summary>
    [Says("The other authority ended the plan")] PlanEnded = 3,
}
