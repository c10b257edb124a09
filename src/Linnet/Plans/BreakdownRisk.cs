using Linnet.Record;

namespace Linnet.Plans;

/// <summary>Whether a family may break down so that the child could not live there any more, and what supports it.</summary>
[RecordType("breakdown-risk", "Risk that the family breaks down", When = "When was it judged?")]
public sealed record BreakdownRisk : Particulars
{
    /// <summary>Whether.</summary>
    [Ask("May the family break down?"), Coded]
    public required bool AtRisk { get; init; }

    /// <summary>What supports the parents.</summary>
    [Ask("Which support is in place?", Hint = "Leave empty where there is none yet."), Coded]
    public IReadOnlyList<FamilySupport> Support { get; init; } = [];

    /// <summary>Why.</summary>
    [Ask("What shows that?", Long = true)]
    public string? Reasons { get; init; }

    /// <summary>Whether any support is in place.</summary>
    public bool Supported => Support.Count > 0;

    /// <inheritdoc />
    public override string Sentence => !AtRisk
        ? "The family is not thought to be at risk of breaking down."
        : Supported ? "The family may break down, and is supported." : "The family may break down, and no support is in place.";
}

/// <summary>Support that keeps a family together.</summary>
public enum FamilySupport
{
    /// <summary>Parenting.</summary>
    [Says("Help with parenting")] Parenting = 1,
    /// <summary>Short breaks.</summary>
    [Says("Short breaks")] ShortBreaks = 2,
    /// <summary>Family group conference.</summary>
    [Says("A family group conference or mediation")] FamilyGroup = 3,
    /// <summary>An edge-of-care team.</summary>
    [Says("Intensive work on the edge of care")] EdgeOfCare = 4,
    /// <summary>Practical help.</summary>
    [Says("Practical help at home")] Practical = 5,
    /// <summary>Health services.</summary>
    [Says("Treatment or therapy")] Treatment = 6,
}
