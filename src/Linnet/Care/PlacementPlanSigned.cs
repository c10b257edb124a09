using Linnet.Record;

namespace Linnet.Care;

/// <summary>A placement plan was made with the carer: how the child will be looked after from day to day.</summary>
/// <remarks>
/// SI 2010/959 reg 9(1) to (3): agreed with and signed by the carer, the child's wishes found out, the reviewing officer told.
/// </remarks>
[RecordType("placement-plan", "Placement plan", When = "When was it signed?")]
[PartOf(Strand.Placement)]
public sealed record PlacementPlanSigned : Particulars
{
    /// <summary>Whether the carer signed it. Until then it is not made.</summary>
    [Ask("Did the carer sign it?"), Coded]
    public bool? SignedByCarer { get; init; }

    /// <summary>Whether the child's wishes were found out.</summary>
    [Ask("Was the child asked what they want?"), Coded]
    public bool? ChildAsked { get; init; }

    /// <summary>Whether it says what the carer may decide.</summary>
    [Ask("Does it say what the carer may decide?"), Coded]
    public bool? SaysWhatCarerDecides { get; init; }

    /// <inheritdoc />
    public override string Sentence => SignedByCarer == true
        ? "The carer signed the plan for the placement."
        : "A plan for the placement was written; the carer has not signed it.";
}
