using Linnet.Record;

namespace Linnet.Care;

/// <summary>A parent with whom a child in care was placed at once was assessed, and the child's case reviewed.</summary>
/// <remarks>SI 2010/959 reg 19.</remarks>
[RecordType("parent-assessed", "Placement with a parent assessed", When = "When was the assessment completed?")]
[PartOf(Strand.Placement)]
public sealed record ParentAssessed : Particulars
{
    /// <summary>Whether it is suitable.</summary>
    [Ask("Is the placement suitable?"), Coded]
    public bool? Suitable { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The placement with a parent was assessed.";
}
