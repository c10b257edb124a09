using Linnet.Record;

namespace Linnet.Enquiries;

/// <summary>
/// A child assessment order began on the day the court named: the child may be assessed for at most seven days although a parent objects.
/// </summary>
/// <remarks>Children Act 1989 s.43(5).</remarks>
[RecordType("child-assessment-order", "Child assessment order", When = "From which day does the court let it run?", Ahead = true)]
[Opens(Strand.Order, Strand.Enquiry, Strand.Referral)]
public sealed record AssessmentOrderBegan : Particulars
{
    /// <summary>What may be assessed.</summary>
    [Ask("What may be assessed, where and by whom?", Long = true)]
    public string? Directions { get; init; }

    /// <inheritdoc />
    public override string Sentence => "A child assessment order began.";
}
