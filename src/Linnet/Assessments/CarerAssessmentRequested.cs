using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>
/// A child who cares for somebody, or the parent of a disabled child, asked for an assessment of their own needs, or seemed to need
/// one.
/// </summary>
/// <remarks>Children Act 1989 ss.17ZA and 17ZD: the duty has no number of days.</remarks>
[RecordType("carer-assessment-requested", "Young carer or parent carer: assessment asked for",
    When = "When was it asked for, or seen to be needed?")]
public sealed record CarerAssessmentRequested : Particulars
{
    /// <summary>Whose.</summary>
    [Ask("Whose needs?"), Coded]
    public required CarerAssessed Whose { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"An assessment of {Words.Of(Whose).ToLowerInvariant()} was asked for.";
}

/// <summary>A carer whose own needs are assessed.</summary>
public enum CarerAssessed
{
    /// <summary>Section 17ZA.</summary>
    [Says("The child as a young carer")] YoungCarer = 1,
    /// <summary>Section 17ZD.</summary>
    [Says("A parent who cares for the child")] ParentCarer = 2,
}
