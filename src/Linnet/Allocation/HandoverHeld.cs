using Linnet.Record;

namespace Linnet.Allocation;

/// <summary>The old and the new worker went to the child and the family together, or met with them: the work has changed hands.</summary>
[RecordType("handover-held", "Handover with the family", When = "When was it?")]
[PartOf(Strand.Transfer, Closes = true)]
public sealed record HandoverHeld : Particulars
{
    /// <summary>The new worker.</summary>
    [Ask("Who is the child's new worker?", Worker = true), Coded]
    public required string NewWorker { get; init; }

    /// <summary>Whether the child was there.</summary>
    [Ask("Did the child meet the new worker?"), Coded]
    public bool? ChildMetWorker { get; init; }

    /// <inheritdoc />
    public override string? Holder => NewWorker;

    /// <inheritdoc />
    public override string Sentence => ChildMetWorker == false
        ? "The work was handed over to a new worker. The child has not met them yet."
        : "The work was handed over to a new worker, together with the family.";
}
