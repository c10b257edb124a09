using Linnet.Record;

namespace Linnet.Care;

/// <summary>A reviewing officer's dispute was resolved.</summary>
/// <remarks>IRO Handbook, chapter 6: within twenty working days in all.</remarks>
[RecordType("reviewing-officer-dispute-resolved", "Reviewing officer's dispute resolved", When = "When was it resolved?")]
[PartOf(Strand.Challenge, Closes = true)]
public sealed record ReviewingOfficerDisputeResolved : Particulars
{
    /// <summary>How.</summary>
    [Ask("How did it end?"), Coded]
    public required EndOfDispute How { get; init; }

    /// <summary>At which level.</summary>
    [Ask("At which level?"), Coded]
    public DisputeLevel? Level { get; init; }

    /// <summary>What changes for the child.</summary>
    [Ask("What changes for the child?", Long = true)]
    public string? Changes { get; init; }

    /// <inheritdoc />
    public override string Sentence => How == EndOfDispute.Withdrawn
        ? "The reviewing officer withdrew the dispute."
        : "The reviewing officer's dispute was resolved.";
}

/// <summary>How a dispute ended.</summary>
public enum EndOfDispute
{
    /// <summary>Resolved.</summary>
    [Says("Resolved")] Resolved = 1,
    /// <summary>Withdrawn.</summary>
    [Says("Withdrawn")] Withdrawn = 2,
}
