using Linnet.Record;

namespace Linnet.Care;

/// <summary>A senior manager decided whether a child comes into care.</summary>
/// <remarks>
/// Local schemes of delegation under SI 2010/959. At night it is decided by telephone and written down the next working day.
/// </remarks>
[RecordType("decision-to-look-after", "Decision to look after a child", When = "When was it decided?", Hour = true)]
public sealed record DecisionToLookAfter : Particulars
{
    /// <summary>Yes or no.</summary>
    [Ask("Is the child to come into care?"), Coded]
    public required bool Agreed { get; init; }

    /// <summary>When somebody first asked whether the child can stay at home.</summary>
    [Ask("When was it first considered?"), Coded]
    public LocalDate? FirstConsideredOn { get; init; }

    /// <summary>The manager.</summary>
    [Ask("Which senior manager decided?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <summary>What else was considered.</summary>
    [Ask("What was tried or considered instead, and why is it not enough?", Long = true)]
    public string? Alternatives { get; init; }

    /// <inheritdoc />
    public override string Sentence => Agreed
        ? "It was decided that the child comes into care."
        : "It was decided that the child does not come into care.";
}
