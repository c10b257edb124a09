using Linnet.Record;

namespace Linnet.Audits;

/// <summary>Somebody who did not do the work looked at it in a child's record, and graded one thing about it on what they found.</summary>
[RecordType("audit-finding", "Audit finding", When = "When was the work audited?")]
public sealed record AuditFinding : Particulars
{
    /// <summary>What was looked at.</summary>
    [Ask("What was graded?"), Coded]
    public required AuditCriterion Criterion { get; init; }

    /// <summary>The grade.</summary>
    [Ask("What is the grade?"), Coded]
    public required AuditGrade Grade { get; init; }

    /// <summary>Whose work.</summary>
    [Ask("Whose work was it?", Worker = true), Coded]
    public string? WhoseWork { get; init; }

    /// <summary>On what it rests.</summary>
    [Ask("On what does the grade rest?", Hint = "What you read, and what it did or did not say of this child.", Long = true)]
    public required string Evidence { get; init; }

    /// <summary>What should follow.</summary>
    [Ask("What should be done for this child now?", Long = true)]
    public string? ToDo { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"An audit graded the work: {Words.Of(Criterion).ToLowerInvariant()}, {Words.Of(Grade).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The audit must be today or in the past");
        if (string.IsNullOrWhiteSpace(Evidence)) yield return new("evidence", "Write on what the grade rests");
    }
}

/// <summary>What an audit grades.</summary>
public enum AuditCriterion
{
    /// <summary>Professional curiosity.</summary>
    [Says("Professional curiosity")] ProfessionalCuriosity = 1,
    /// <summary>The child's voice.</summary>
    [Says("The child's voice")] ChildsVoice = 2,
    /// <summary>Analysis.</summary>
    [Says("Analysis of risk and need")] Analysis = 3,
    /// <summary>The plan.</summary>
    [Says("The plan and its progress")] Plan = 4,
    /// <summary>Oversight.</summary>
    [Says("Supervision and management oversight")] Oversight = 5,
}

/// <summary>A grade of an audit, in the words of the inspectorate.</summary>
/// <remarks>Ofsted, inspecting local authority children's services: the four judgements.</remarks>
public enum AuditGrade
{
    /// <summary>Outstanding.</summary>
    [Says("Outstanding")] Outstanding = 1,
    /// <summary>Good.</summary>
    [Says("Good")] Good = 2,
    /// <summary>Requires improvement.</summary>
    [Says("Requires improvement")] RequiresImprovement = 3,
    /// <summary>Inadequate.</summary>
    [Says("Inadequate")] Inadequate = 4,
}
