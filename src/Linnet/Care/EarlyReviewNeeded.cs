using Linnet.Record;

namespace Linnet.Care;

/// <summary>Something happened that asks for a review of a child's care before the next one is due.</summary>
/// <remarks>SI 2010/959 reg 33(3) lists what the law asks; other reasons are guidance and local practice.</remarks>
[RecordType("early-review-needed", "Early review needed", When = "When did it become clear?")]
[PartOf(Strand.Care)]
public sealed record EarlyReviewNeeded : Particulars
{
    /// <summary>Why.</summary>
    [Ask("Why?"), Coded]
    public required WhyEarlyReview Why { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"An early review of the child's care is needed: {Words.Of(Why).ToLowerInvariant()}.";
}

/// <summary>Why a review comes early.</summary>
public enum WhyEarlyReview
{
    /// <summary>Law.</summary>
    [Says("The reviewing officer asks for it")] ReviewingOfficerAsks = 1,
    /// <summary>Law: reg 30.</summary>
    [Says("A visit shows that the child is not safe or well")] VisitShowsConcern = 2,
    /// <summary>Law.</summary>
    [Says("A stay in secure or youth detention accommodation is ending")] StayEnding = 3,
    /// <summary>Law.</summary>
    [Says("An accommodated child leaves with no parent to live with")] LeavesWithoutHome = 4,
    /// <summary>Guidance and practice.</summary>
    [Says("An unplanned move")] UnplannedMove = 5,
    /// <summary>Guidance and practice.</summary>
    [Says("The child keeps going missing")] KeepsGoingMissing = 6,
    /// <summary>Law: no such change before a review (reg 32(2)).</summary>
    [Says("A significant change to the care plan")] PlanChanges = 7,
    /// <summary>Practice.</summary>
    [Says("Another significant change")] Other = 8,
}
