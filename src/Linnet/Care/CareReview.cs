using Linnet.Record;

namespace Linnet.Care;

/// <summary>A child's case was reviewed under the independent reviewing officer. The next one counts from the day it took place.</summary>
/// <remarks>SI 2010/959 Part 6, reg 33; SSDA903, REVIEW. A series of meetings is one review, held on the day of its last meeting.</remarks>
[RecordType("care-review", "Review of a child in care", When = "When was the review held?")]
[Opens(Strand.Review, Strand.Care)]
public sealed record CareReview : Particulars
{
    /// <summary>Which review of this period of care it was, where known; an extract that gives the latest only does not say.</summary>
    [Ask("Which review of this period of care was it?", Hint = "1 for the first. Leave empty if not known."), Coded]
    public int? Ordinal { get; init; }

    /// <summary>Whether an independent reviewing officer was in the chair.</summary>
    [Ask("Did the independent reviewing officer chair it?"), Coded]
    public bool? ChairedByReviewingOfficer { get; init; }

    /// <summary>Whether the reviewing officer spoke with the child in private before it.</summary>
    [Ask("Did the reviewing officer speak with the child in private before it?"), Coded]
    public bool? SpokeWithChildBefore { get; init; }

    /// <summary>How the child took part.</summary>
    [Ask("How did the child take part?"), Coded]
    public Participation? Participation { get; init; }

    /// <summary>Whether it was the whole review or one meeting of several.</summary>
    [Ask("Was it one meeting of several?"), Coded]
    public ReviewMeeting? Meeting { get; init; }

    /// <summary>Who chaired it.</summary>
    [Ask("Who chaired it?", Worker = true), Coded]
    public string? Chair { get; init; }

    /// <summary>What the child said.</summary>
    [Ask("What did the child want said?", Hint = "In the child's own words.", Long = true), ChildsWords]
    public string? ChildsWords { get; init; }

    /// <summary>Whether the review took place: under a reviewing officer, and to the end of its series.</summary>
    public bool Counts => ChairedByReviewingOfficer != false && Meeting is null or ReviewMeeting.Whole or ReviewMeeting.LastOfSeries;

    /// <inheritdoc />
    public override string Sentence =>
        Meeting is ReviewMeeting.FirstOfSeries or ReviewMeeting.LaterOfSeries
            ? "A review of the child's care began; it goes on at another meeting."
        : ChairedByReviewingOfficer == false
            ? "A meeting about the child's care took place without a reviewing officer: it is not a review."
        : "The child's care was reviewed.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new(
            "happened",
            "The review must be today or in the past. A review to come is booked");
        if (Ordinal < 1) yield return new("ordinal", "The first review is 1");
    }
}

/// <summary>Whether a meeting was the whole review or one of several.</summary>
public enum ReviewMeeting
{
    /// <summary>The whole review.</summary>
    [Says("No, it was the whole review")] Whole = 1,
    /// <summary>The first of several.</summary>
    [Says("Yes, the first of several")] FirstOfSeries = 2,
    /// <summary>One between.</summary>
    [Says("Yes, one in between")] LaterOfSeries = 3,
    /// <summary>The last: the review is complete.</summary>
    [Says("Yes, the last: the review is complete")] LastOfSeries = 4,
}

/// <summary>How a child took part in a review.</summary>
/// <remarks>SSDA903, REVIEW_CODE.</remarks>
public enum Participation
{
    /// <summary>PN0.</summary>
    [Says("Under 4 at the time")] UnderFour = 1,
    /// <summary>PN1.</summary>
    [Says("Came and spoke")] Spoke = 2,
    /// <summary>PN2.</summary>
    [Says("Came, and an advocate spoke")] AdvocateSpoke = 3,
    /// <summary>PN3.</summary>
    [Says("Came and used symbols or signs")] Symbols = 4,
    /// <summary>PN4.</summary>
    [Says("Came and did not contribute")] DidNotContribute = 5,
    /// <summary>PN5.</summary>
    [Says("Did not come; an advocate knew their views")] AdvocateBriefed = 6,
    /// <summary>PN6.</summary>
    [Says("Did not come; sent their views in another way")] SentViews = 7,
    /// <summary>PN7.</summary>
    [Says("Did not come and sent no views")] NoViews = 8,
}
