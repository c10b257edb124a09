using Linnet.Record;

namespace Linnet.Conferences;

/// <summary>
/// Another authority told us that a child on its protection plan has moved here. Day 0 is the day we know, not the day of the move.
/// </summary>
/// <remarks>
/// Regional safeguarding procedures. Until our conference decides, the authority that made the plan remains responsible for it.
/// </remarks>
[RecordType("transfer-in-known", "Child on another authority's plan moved here", When = "When did we come to know?")]
[Opens(Strand.Transfer)]
public sealed record TransferInKnown : Particulars
{
    /// <summary>Whether the child is here to stay.</summary>
    [Ask("Is the child here to stay?"), Coded]
    public required Stay Stay { get; init; }

    /// <summary>The day of the move, where known.</summary>
    [Ask("On which day did the child move?"), Coded]
    public LocalDate? MovedOn { get; init; }

    /// <summary>The authority.</summary>
    [Ask("Which authority made the plan?")]
    public string? Authority { get; init; }

    /// <summary>Protection plans of other authorities: they count among the child's earlier plans.</summary>
    [Ask("How many protection plans has the child had elsewhere, with this one?"), Coded]
    public int? PlansElsewhere { get; init; }

    /// <inheritdoc />
    public override string Sentence => Stay == Stay.ToStay
        ? "A child on another authority's protection plan has moved here."
        : "A child on another authority's protection plan is here for a while. That authority stays responsible.";
}

/// <summary>Whether a family is somewhere for good.</summary>
public enum Stay
{
    /// <summary>For good.</summary>
    [Says("To stay")] ToStay = 1,
    /// <summary>For a while: a refuge, a holiday, with relatives.</summary>
    [Says("For a while only")] ForAWhile = 2,
}
