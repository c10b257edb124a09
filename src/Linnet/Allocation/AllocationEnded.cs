using Linnet.Record;

namespace Linnet.Allocation;

/// <summary>A worker stopped holding the work with a child. Unless another was allocated, the child waits from this day.</summary>
/// <remarks>Written on every one of their children when a worker leaves.</remarks>
[RecordType("allocation-ended", "Allocation ended", When = "From which day?", Ahead = true, LastOfItsDay = true)]
public sealed record AllocationEnded : Particulars
{
    /// <summary>The worker who stopped.</summary>
    [Ask("Which worker?", Worker = true), Coded]
    public required string Worker { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why does the worker stop?"), Coded]
    public required EndOfAllocation Why { get; init; }

    /// <inheritdoc />
    public override string? Holder => Worker;

    /// <inheritdoc />
    public override string Sentence => $"{Worker} is no longer the child's worker: {Words.Of(Why).ToLowerInvariant()}.";
}

/// <summary>Why a worker stopped holding the work.</summary>
public enum EndOfAllocation
{
    /// <summary>Left the council.</summary>
    [Says("The worker left")] WorkerLeft = 1,
    /// <summary>Long absence.</summary>
    [Says("The worker is away for long")] WorkerAway = 2,
    /// <summary>The child moved to another team.</summary>
    [Says("The child moved to another team")] TeamChanged = 3,
    /// <summary>Caseloads were evened out.</summary>
    [Says("Caseloads were evened out")] Caseload = 4,
    /// <summary>The child or family asked.</summary>
    [Says("The child or family asked for it")] FamilyAsked = 5,
    /// <summary>The work is done.</summary>
    [Says("The work is done")] WorkDone = 6,
    /// <summary>Another reason.</summary>
    [Says("Another reason")] Other = 7,
}
