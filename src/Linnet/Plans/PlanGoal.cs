using Linnet.Record;

namespace Linnet.Plans;

/// <summary>One thing that needs to change for a child: for whom, how it is now, and how everybody will know that it has changed.</summary>
/// <remarks>Working Together 2023, chapter 3: plans set out what needs to change, by when, and how progress is measured.</remarks>
[RecordType("plan-goal", "What needs to change", When = "When was it agreed?")]
[Opens(Strand.Goal, Strand.ProtectionPlan, Strand.NeedPlan)]
public sealed record PlanGoal : Particulars
{
    /// <summary>What.</summary>
    [Ask("What needs to change for the child?", Long = true)]
    public required string What { get; init; }

    /// <summary>For whom.</summary>
    [Ask("Who has to change something, or to whom does it happen?"), Coded]
    public GoalFor? ForWhom { get; init; }

    /// <summary>How it is now.</summary>
    [Ask("How is it now?", Hint = "So that a review can tell whether it has moved.", Long = true)]
    public string? Baseline { get; init; }

    /// <summary>How we will know.</summary>
    [Ask("How will we know that it has changed?", Hint = "What the child, the family and those who visit would see.", Long = true)]
    public string? HowKnown { get; init; }

    /// <inheritdoc />
    public override string Sentence => ForWhom is { } whom
        ? $"The plan says what needs to change: {Words.Of(whom).ToLowerInvariant()}."
        : "The plan says what needs to change.";
}

/// <summary>Who has to change something under a plan.</summary>
public enum GoalFor
{
    /// <summary>The child.</summary>
    [Says("For the child")] Child = 1,
    /// <summary>The mother.</summary>
    [Says("For the mother")] Mother = 2,
    /// <summary>The father.</summary>
    [Says("For the father")] Father = 3,
    /// <summary>Another carer.</summary>
    [Says("For another carer")] Carer = 4,
    /// <summary>The whole family.</summary>
    [Says("For the whole family")] Family = 5,
    /// <summary>Agencies.</summary>
    [Says("For the agencies")] Agencies = 6,
}
