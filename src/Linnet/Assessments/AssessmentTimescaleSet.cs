using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>A manager set the time that is right for this child's assessment, and said why. The limit of the guidance is not a timescale.</summary>
/// <remarks>Working Together 2023, chapter 3: timeliness is that of the child's needs; no longer than 45 working days from the referral.</remarks>
[RecordType("assessment-timescale", "Time set for an assessment", When = "When was it set?")]
[PartOf(Strand.Assessment, Lies = Lies.SinceItBegan)]
public sealed record AssessmentTimescaleSet : Particulars
{
    /// <summary>The day.</summary>
    [Ask("By which day should it be finished for this child?", Hint = "Within 45 working days of the referral, and sooner where the child needs it."), Coded]
    public required LocalDate By { get; init; }

    /// <summary>Why that day.</summary>
    [Ask("Why is that right for this child?", Long = true)]
    public required string Reasons { get; init; }

    /// <summary>The manager.</summary>
    [Ask("Which manager set it?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => By;

    /// <inheritdoc />
    public override string Sentence => $"It was set that the assessment is finished by {Calendar.Written.Day(By)}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (By < circumstances.Happened.Day) yield return new("by", "The day must not be before the day on which it was set");
        if (string.IsNullOrWhiteSpace(Reasons)) yield return new("reasons", "Say why that day is right for this child");
    }
}
