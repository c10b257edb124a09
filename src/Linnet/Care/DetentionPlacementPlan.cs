using Linnet.Record;

namespace Linnet.Care;

/// <summary>A plan was made for a child on remand: how they are looked after where they are detained.</summary>
/// <remarks>SI 2010/959 Part 8A.</remarks>
[RecordType("detention-placement-plan", "Detention placement plan", When = "When was it agreed?")]
public sealed record DetentionPlacementPlan : Particulars
{
    /// <inheritdoc />
    public override string Sentence => "A plan was made for the child on remand.";
}
