using Linnet.Record;

namespace Linnet.Care;

/// <summary>It was decided how long a placement is meant to last. Without such a decision the child is visited every six weeks.</summary>
/// <remarks>SI 2010/959 reg 22B (long-term foster placements) and reg 28(2)(c), as amended in 2015.</remarks>
[RecordType("placement-intention", "How long a placement is meant to last", When = "When was it decided?")]
[PartOf(Strand.Placement)]
public sealed record PlacementIntention : Particulars
{
    /// <summary>What was decided.</summary>
    [Ask("What is intended?"), Coded]
    public required Intended Intended { get; init; }

    /// <summary>Who decided it.</summary>
    [Ask("Who decided?", Worker = true), Coded]
    public string? DecidedBy { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"It was decided how long the placement is meant to last: {Words.Of(Intended).ToLowerInvariant()}.";
}

/// <summary>How long a placement is meant to last.</summary>
public enum Intended
{
    /// <summary>Until eighteen.</summary>
    [Says("Until the child is 18")] UntilEighteen = 1,
    /// <summary>A long-term foster placement, matched and agreed.</summary>
    [Says("A long-term foster placement, until the child is 18")] LongTermFostering = 2,
    /// <summary>Not, or no longer, until eighteen.</summary>
    [Says("Not, or no longer, until the child is 18")] NotUntilEighteen = 3,
}
