using Linnet.Record;

namespace Linnet.Care;

/// <summary>The team agreed to what a review decided, or objected.</summary>
/// <remarks>IRO Handbook.</remarks>
[RecordType("review-decisions-answered", "Review decisions agreed or objected to", When = "When did the team answer?")]
[PartOf(Strand.Review)]
public sealed record ReviewDecisionsAnswered : Particulars
{
    /// <summary>Whether they are agreed.</summary>
    [Ask("Are the decisions agreed?"), Coded]
    public required bool Agreed { get; init; }

    /// <inheritdoc />
    public override string Sentence => Agreed
        ? "The team agreed to what the review decided."
        : "The team objected to what the review decided.";
}
