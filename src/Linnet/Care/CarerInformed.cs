using Linnet.Record;

namespace Linnet.Care;

/// <summary>A carer was given the information they need to look after a child.</summary>
/// <remarks>SI 2010/959 reg 9; fostering national minimum standards.</remarks>
[RecordType("carer-informed", "Carer given information", When = "When was it given?")]
[PartOf(Strand.Placement)]
public sealed record CarerInformed : Particulars
{
    /// <summary>What the carer asked and still does not know.</summary>
    [Ask("What does the carer still need to know?", Long = true)]
    public string? StillNeeded { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The carer was given what they need to know about the child.";
}
