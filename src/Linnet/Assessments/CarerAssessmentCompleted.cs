using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>The needs of a young carer or of a parent carer were assessed.</summary>
/// <remarks>Children Act 1989 ss.17ZA and 17ZD.</remarks>
[RecordType("carer-assessment-completed", "Young carer or parent carer: assessed", When = "When was it finished?")]
public sealed record CarerAssessmentCompleted : Particulars
{
    /// <summary>Whose.</summary>
    [Ask("Whose needs?"), Coded]
    public required CarerAssessed Whose { get; init; }

    /// <summary>What follows.</summary>
    [Ask("What help follows?", Long = true)]
    public string? Help { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The needs of {Words.Of(Whose).ToLowerInvariant()} were assessed.";
}
