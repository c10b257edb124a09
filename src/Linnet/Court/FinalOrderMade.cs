using Linnet.Record;

namespace Linnet.Court;

/// <summary>A court made its final order about a child.</summary>
[RecordType("final-order", "Final order", When = "When was it made?")]
[PartOf(Strand.Proceedings, Closes = true)]
public sealed record FinalOrderMade : Particulars
{
    /// <summary>Which.</summary>
    [Ask("Which order was made?"), Coded]
    public required FinalOrder Order { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The court made its final order: {Words.Of(Order).ToLowerInvariant()}.";
}

/// <summary>A final order.</summary>
public enum FinalOrder
{
    /// <summary>A care order.</summary>
    [Says("Care order")] Care = 1,
    /// <summary>A care order and a placement order.</summary>
    [Says("Care order and placement order")] CareAndPlacement = 2,
    /// <summary>A placement order.</summary>
    [Says("Placement order")] Placement = 3,
    /// <summary>A supervision order.</summary>
    [Says("Supervision order")] Supervision = 4,
    /// <summary>Special guardianship.</summary>
    [Says("Special guardianship order")] SpecialGuardianship = 5,
    /// <summary>A child arrangements order.</summary>
    [Says("Child arrangements order")] ChildArrangements = 6,
    /// <summary>No order.</summary>
    [Says("No order")] None = 7,
    /// <summary>Another.</summary>
    [Says("Another order")] Other = 8,
}
