using Linnet.Record;

namespace Linnet.Care;

/// <summary>A child in a long-term foster placement said whether they agree to be visited less often.</summary>
/// <remarks>
/// SI 2010/959 reg 28 as amended in 2015: at most every six months, after a year, if a child of sufficient understanding agrees.
/// </remarks>
[RecordType("visits-agreed-with-child", "Child's view of fewer visits", When = "When did the child say so?")]
[PartOf(Strand.Placement)]
public sealed record VisitsAgreedWithChild : Particulars
{
    /// <summary>Whether the child agrees.</summary>
    [Ask("Does the child agree to visits every six months?"), Coded]
    public required bool Agrees { get; init; }

    /// <summary>What the child said.</summary>
    [Ask("What did the child say?", Hint = "In the child's own words.", Long = true), ChildsWords]
    public string? ChildsWords { get; init; }

    /// <inheritdoc />
    public override string Sentence => Agrees
        ? "The child agreed to be visited every six months."
        : "The child wants to be visited more often than every six months.";
}
