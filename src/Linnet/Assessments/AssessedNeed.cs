using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>A risk or need of a child that an assessment named. It stays open until an action, or a reason for none, answers it.</summary>
/// <remarks>Working Together 2023, chapter 3: the assessment leads to a plan that answers what it found.</remarks>
[RecordType("assessed-need", "Risk or need found in an assessment", When = "When was it found?")]
[Opens(Strand.AssessedNeed, Strand.Assessment)]
public sealed record AssessedNeed : Particulars
{
    /// <summary>Risk or need.</summary>
    [Ask("Is it a risk or a need?"), Coded]
    public required RiskOrNeed Kind { get; init; }

    /// <summary>What it is.</summary>
    [Ask("What is it, for this child?", Long = true)]
    public required string What { get; init; }

    /// <inheritdoc />
    public override string Sentence => Kind == RiskOrNeed.Risk ? "The assessment named a risk to the child." : "The assessment named a need of the child.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (string.IsNullOrWhiteSpace(What)) yield return new("what", "Say what the risk or need is, for this child");
    }
}

/// <summary>What an assessment names.</summary>
public enum RiskOrNeed
{
    /// <summary>A risk.</summary>
    [Says("A risk")] Risk = 1,
    /// <summary>A need.</summary>
    [Says("A need")] Need = 2,
}
