using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>A child and family assessment began.</summary>
/// <remarks>Children Act 1989 s.17 and s.47; Working Together 2023, chapter 3.</remarks>
[RecordType("assessment-started", "Assessment started", When = "When did the assessment start?")]
[Opens(Strand.Assessment, Strand.Referral)]
public sealed record AssessmentStarted : Particulars
{
    /// <summary>The social worker who assesses.</summary>
    [Ask("Who assesses?", Worker = true), Coded]
    public string? AssessedBy { get; init; }

    /// <inheritdoc />
    public override string Sentence => "An assessment of the child's needs began.";
}
