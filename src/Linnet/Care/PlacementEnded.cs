using Linnet.Record;

namespace Linnet.Care;

/// <summary>A child stopped living in a placement.</summary>
/// <remarks>SI 2010/959 reg 14: a review comes first, and everybody who was told of the placement is told in writing.</remarks>
[RecordType("placement-ended", "Placement ended", When = "When did it end?")]
[PartOf(Strand.Placement, Closes = true)]
public sealed record PlacementEnded : Particulars
{
    /// <summary>Why.</summary>
    [Ask("Why did it end?"), Coded]
    public EndOfPlacement? Why { get; init; }

    /// <summary>Whether it ended as planned.</summary>
    [Ask("Did it end as planned?"), Coded]
    public bool? Planned { get; init; }

    /// <summary>Whether written notice was given before.</summary>
    [Ask("Was everybody told in writing before it ended?"), Coded]
    public bool? NoticeGiven { get; init; }

    /// <inheritdoc />
    public override string Sentence => Planned == false ? "The child's placement broke down." : "The child's placement ended.";
}

/// <summary>Why a placement ended.</summary>
/// <remarks>SSDA903, REASON_PLACE_CHANGE.</remarks>
public enum EndOfPlacement
{
    /// <summary>CARPL.</summary>
    [Says("The care plan")] CarePlan = 1,
    /// <summary>CLOSE.</summary>
    [Says("The carer resigned or the home closed")] Closed = 2,
    /// <summary>ALLEG.</summary>
    [Says("An allegation")] Allegation = 3,
    /// <summary>STAND.</summary>
    [Says("A concern about standards of care")] Standards = 4,
    /// <summary>APPRR.</summary>
    [Says("Approval was removed")] ApprovalRemoved = 5,
    /// <summary>CREQB.</summary>
    [Says("The carer asked, because of the child's behaviour")] CarerBehaviour = 6,
    /// <summary>CREQO.</summary>
    [Says("The carer asked, for another reason")] CarerOther = 7,
    /// <summary>CHILD.</summary>
    [Says("The child asked")] Child = 8,
    /// <summary>LAREQ.</summary>
    [Says("An authority asked")] Authority = 9,
    /// <summary>PLACE.</summary>
    [Says("Only the status of the placement changed")] StatusOnly = 10,
    /// <summary>CUSTOD.</summary>
    [Says("Custody")] Custody = 11,
    /// <summary>OTHER.</summary>
    [Says("Another reason")] Other = 12,
}
