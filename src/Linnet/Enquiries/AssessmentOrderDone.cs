using Linnet.Record;

namespace Linnet.Enquiries;

/// <summary>The assessment that a child assessment order allowed was done, or the order ran out without it.</summary>
[RecordType("child-assessment-order-ended", "Child assessment order ended", When = "When did it end?")]
[PartOf(Strand.Order, Closes = true)]
public sealed record AssessmentOrderDone : Particulars
{
    /// <summary>Whether the child was assessed.</summary>
    [Ask("Was the child assessed?"), Coded]
    public required bool Assessed { get; init; }

    /// <inheritdoc />
    public override string Sentence => Assessed
        ? "The child was assessed as the court allowed."
        : "The child assessment order ended without an assessment.";
}
