using Linnet.Record;

namespace Linnet.Care;

/// <summary>The list of what a review decided was sent to the team.</summary>
/// <remarks>IRO Handbook: within five working days; the team may object within five more.</remarks>
[RecordType("review-decisions-sent", "Review decisions sent", When = "When were they sent?")]
[PartOf(Strand.Review)]
public sealed record ReviewDecisionsSent : Particulars
{
    /// <inheritdoc />
    public override string Sentence => "What the review decided was sent to the team.";
}
