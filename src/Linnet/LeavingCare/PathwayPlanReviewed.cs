using Linnet.Record;

namespace Linnet.LeavingCare;

/// <summary>A pathway plan was reviewed with the young person.</summary>
/// <remarks>SI 2010/2571 reg 7: at least every six months, when asked for, and after 28 days in unregulated accommodation.</remarks>
[RecordType("pathway-plan-reviewed", "Pathway plan reviewed", When = "When was it reviewed?")]
public sealed record PathwayPlanReviewed : Particulars
{
    /// <summary>Whether the young person took part.</summary>
    [Ask("Did the young person take part?"), Coded]
    public bool? YoungPersonTookPart { get; init; }

    /// <summary>What had been achieved.</summary>
    [Ask("What has been achieved of what was planned?", Long = true)]
    public string? Achieved { get; init; }

    /// <summary>What the child says about it.</summary>
    [Ask("What does the child say about it?", Hint = "In the child's own words. Of a child too young for words: what was seen of them.", Long = true), ChildsWords]
    public string? ChildsWords { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The pathway plan was reviewed.";
}
