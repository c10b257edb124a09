using Linnet.Record;

namespace Linnet.Enquiries;

/// <summary>A manager decided that the agencies need not meet after all, and said why.</summary>
[RecordType("strategy-discussion-not-needed", "Strategy discussion no longer needed", When = "When was it decided?", Hour = true)]
public sealed record StrategyDiscussionNotNeeded : Particulars
{
    /// <summary>The manager.</summary>
    [Ask("Which manager decided?", Worker = true), Coded]
    public required string Manager { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why is none needed?", Long = true)]
    public required string Reasons { get; init; }

    /// <inheritdoc />
    public override string Sentence => "A manager decided that no strategy discussion is needed.";
}
