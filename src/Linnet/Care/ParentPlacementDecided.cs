using Linnet.Record;

namespace Linnet.Care;

/// <summary>The nominated officer confirmed a placement with a parent, or decided to end it.</summary>
/// <remarks>SI 2010/959 reg 19.</remarks>
[RecordType("parent-placement-decided", "Placement with a parent decided", When = "When was it decided?")]
[PartOf(Strand.Placement)]
public sealed record ParentPlacementDecided : Particulars
{
    /// <summary>Confirmed or not.</summary>
    [Ask("Is the placement confirmed?"), Coded]
    public required bool Confirmed { get; init; }

    /// <inheritdoc />
    public override string Sentence => Confirmed
        ? "The placement with a parent was confirmed."
        : "The placement with a parent was not confirmed and must end.";
}
