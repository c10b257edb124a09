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

    /// <summary>The day that is right for this child, within the 45 working days.</summary>
    [Ask("By which day should it be finished for this child?",
        Hint = "Within 45 working days of the referral, and sooner where the child needs it."), Coded]
    public LocalDate? FinishBy { get; init; }

    /// <summary>Why that day.</summary>
    [Ask("If a day is set: why is it right for this child?", Hint = "A manager sets it. Leave both empty where nobody has yet.", Long = true)]
    public string? WhyThatDay { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => FinishBy;

    /// <inheritdoc />
    public override string Sentence => "An assessment of the child's needs began.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (FinishBy < circumstances.Happened.Day)
            yield return new("finishBy", "The day to finish must not be before the assessment started");
    }
}
