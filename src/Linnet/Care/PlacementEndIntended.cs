using Linnet.Record;

namespace Linnet.Care;

/// <summary>The council means to end a placement. The child's case is reviewed first.</summary>
/// <remarks>SI 2010/959 reg 14(1) and (2); not where the child is at immediate risk of significant harm or serious injury.</remarks>
[RecordType("placement-end-intended", "Placement to be ended", When = "When was it decided?")]
[PartOf(Strand.Placement)]
public sealed record PlacementEndIntended : Particulars
{
    /// <summary>The day it is to end.</summary>
    [Ask("On which day is it to end?"), Coded]
    public required LocalDate EndsOn { get; init; }

    /// <summary>Whether waiting for a review would put the child at immediate risk.</summary>
    [Ask("Is the child at immediate risk of significant harm there?"), Coded]
    public bool? ImmediateRisk { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => EndsOn;

    /// <inheritdoc />
    public override string Sentence => "It was decided to end the child's placement.";
}
