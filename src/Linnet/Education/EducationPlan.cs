using Linnet.Record;

namespace Linnet.Education;

/// <summary>The personal education plan of a child in care was begun, completed or reviewed.</summary>
/// <remarks>Promoting the education of looked-after and previously looked-after children, 2018; SI 2010/959 reg 5.</remarks>
[RecordType("education-plan", "Personal education plan", When = "When was it?")]
public sealed record EducationPlan : Particulars
{
    /// <summary>How far it has come.</summary>
    [Ask("What happened to the plan?"), Coded]
    public required EducationPlanStep Step { get; init; }

    /// <summary>Whether the child took part.</summary>
    [Ask("Did the child take part?"), Coded]
    public bool? ChildTookPart { get; init; }

    /// <summary>How well the child does.</summary>
    [Ask("How well does the child do, and what would help?", Long = true)]
    public string? Progress { get; init; }

    /// <summary>Whether there is a whole plan now.</summary>
    public bool IsComplete => Step is EducationPlanStep.Completed or EducationPlanStep.Reviewed;

    /// <inheritdoc />
    public override string Sentence => Step switch
    {
        EducationPlanStep.Begun => "The child's education plan was begun.",
        EducationPlanStep.Completed => "The child's education plan was completed.",
        EducationPlanStep.Reviewed => "The child's education plan was reviewed.",
        EducationPlanStep.SignedOff => "The virtual school head signed off the child's education plan.",
        _ => throw new NotSupportedException(Step.ToString()),
    };
}

/// <summary>How far an education plan has come.</summary>
public enum EducationPlanStep
{
    /// <summary>Begun.</summary>
    [Says("It was begun at a meeting")] Begun = 1,
    /// <summary>Completed.</summary>
    [Says("It was completed")] Completed = 2,
    /// <summary>Reviewed.</summary>
    [Says("It was reviewed")] Reviewed = 3,
    /// <summary>Signed off.</summary>
    [Says("The virtual school head signed it off")] SignedOff = 4,
}
