using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>A manager returned an assessment for more work. Counted beside timeliness: quick and returned is not good.</summary>
[RecordType("assessment-returned", "Assessment returned for more work", When = "When was it returned?")]
[PartOf(Strand.Assessment, Lies = Lies.SinceItBegan)]
public sealed record AssessmentReturned : Particulars
{
    /// <summary>The main reason.</summary>
    [Ask("What is missing?"), Coded]
    public required MissingFromAssessment Missing { get; init; }

    /// <summary>What to do.</summary>
    [Ask("What should be done, and by when?", Long = true)]
    public string? Asked { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The manager returned the assessment: {Words.Of(Missing).ToLowerInvariant()}.";
}

/// <summary>What a manager misses in an assessment.</summary>
public enum MissingFromAssessment
{
    /// <summary>The child was not seen.</summary>
    [Says("The child was not seen")] ChildNotSeen = 1,
    /// <summary>The child's voice.</summary>
    [Says("What the child says and lives through")] ChildsVoice = 2,
    /// <summary>History.</summary>
    [Says("The family's history")] History = 3,
    /// <summary>Other agencies.</summary>
    [Says("What other agencies know")] Agencies = 4,
    /// <summary>Brothers and sisters.</summary>
    [Says("Brothers and sisters")] Siblings = 5,
    /// <summary>Analysis.</summary>
    [Says("What it all means")] Analysis = 6,
    /// <summary>Plan.</summary>
    [Says("What happens next")] NextSteps = 7,
}
