using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>
/// While a brother or sister was assessed, somebody asked what life is like for this child too. It does not say that the child was
/// seen: a visit does.
/// </summary>
/// <remarks>Working Together 2023, chapter 3: all children of the household are considered.</remarks>
[RecordType("considered-with-sibling", "Considered in the assessment of a brother or sister", When = "When was this child considered?")]
public sealed record ConsideredWithSibling : Particulars
{
    /// <summary>What it came to.</summary>
    [Ask("What follows for this child?"), Coded]
    public required SiblingFinding Finds { get; init; }

    /// <summary>What life is like for them.</summary>
    [Ask("What is life like for this child, and how do we know?", Long = true)]
    public string? Account { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The child was considered in the assessment of a brother or sister: {Words.Of(Finds).ToLowerInvariant()}.";
}

/// <summary>What follows for a child whose brother or sister is assessed.</summary>
public enum SiblingFinding
{
    /// <summary>Their own assessment.</summary>
    [Says("Needs an assessment of their own")] OwnAssessment = 1,
    /// <summary>Included.</summary>
    [Says("Their needs are part of this assessment")] Included = 2,
    /// <summary>None.</summary>
    [Says("No needs that services should meet")] NoNeeds = 3,
    /// <summary>Lives elsewhere.</summary>
    [Says("Lives somewhere else")] Elsewhere = 4,
}
