using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>Somebody was asked to assess how a parent cares for a child, or whether they can change in the child's time.</summary>
[RecordType("parenting-assessment-commissioned", "Parenting assessment asked for", When = "When was it asked for?")]
[Opens(Strand.ParentingAssessment)]
public sealed record ParentingAssessmentCommissioned : Particulars
{
    /// <summary>Which.</summary>
    [Ask("What is assessed?"), Coded]
    public required ParentingQuestion What { get; init; }

    /// <summary>By when.</summary>
    [Ask("By which day is it wanted?"), Coded]
    public LocalDate? By { get; init; }

    /// <summary>Who does it.</summary>
    [Ask("Who assesses?")]
    public string? Assessor { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => By;

    /// <inheritdoc />
    public override string Sentence => $"An assessment was asked for: {Words.Of(What).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (By < circumstances.Happened.Day) yield return new("by", "The day must not be before it was asked for");
    }
}

/// <summary>What is asked about a parent.</summary>
public enum ParentingQuestion
{
    /// <summary>Parenting.</summary>
    [Says("How a parent cares for the child")] Parenting = 1,
    /// <summary>Change.</summary>
    [Says("Whether a parent can change in the child's time")] CapacityToChange = 2,
    /// <summary>Learning disability.</summary>
    [Says("The parenting of a parent with a learning disability")] LearningDisability = 3,
    /// <summary>An expert.</summary>
    [Says("An expert's view of a parent")] Expert = 4,
}
