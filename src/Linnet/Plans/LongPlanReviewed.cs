using Linnet.Record;

namespace Linnet.Plans;

/// <summary>A senior manager looked at a plan that has run long, and said what changes now. Time alone helps no child.</summary>
[RecordType("long-plan-reviewed", "Long plan looked at by a senior manager", When = "When was it looked at?")]
public sealed record LongPlanReviewed : Particulars
{
    /// <summary>Which plan.</summary>
    [Ask("Which plan?"), Coded]
    public required LongPlan Plan { get; init; }

    /// <summary>The checkpoint that it answers; a later one answers the earlier ones too.</summary>
    [Ask("At which checkpoint?"), Coded]
    public required PlanCheckpoint Checkpoint { get; init; }

    /// <summary>What happens now.</summary>
    [Ask("What was decided?"), Coded]
    public required LongPlanDecision Decision { get; init; }

    /// <summary>The senior manager.</summary>
    [Ask("Which manager?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <summary>What stands in the way, and what changes.</summary>
    [Ask("What stands in the way, and what changes now?", Long = true)]
    public string? Reasons { get; init; }

    /// <inheritdoc />
    public override string Sentence =>
        $"A senior manager looked at {Words.Of(Plan).ToLowerInvariant()} that has run for {Words.Of(Checkpoint)}: "
        + $"{Words.Of(Decision).ToLowerInvariant()}.";
}

/// <summary>A plan that can run long.</summary>
public enum LongPlan
{
    /// <summary>A child protection plan.</summary>
    [Says("A child protection plan")] Protection = 1,
    /// <summary>A child in need plan.</summary>
    [Says("A child in need plan")] Need = 2,
}

/// <summary>How long a plan has run when somebody senior looks at it.</summary>
public enum PlanCheckpoint
{
    /// <summary>Child in need plans.</summary>
    [Says("6 months")] SixMonths = 6,
    /// <summary>Both kinds of plan.</summary>
    [Says("9 months")] NineMonths = 9,
    /// <summary>Child in need plans.</summary>
    [Says("12 months")] TwelveMonths = 12,
    /// <summary>Child protection plans, with the lawyers.</summary>
    [Says("15 months")] FifteenMonths = 15,
    /// <summary>Child protection plans.</summary>
    [Says("18 months")] EighteenMonths = 18,
    /// <summary>Child protection plans: the national measure.</summary>
    [Says("24 months")] TwentyFourMonths = 24,
}

/// <summary>What a senior manager decided about a long plan.</summary>
public enum LongPlanDecision
{
    /// <summary>Goes on, changed.</summary>
    [Says("It goes on, with changes")] GoesOnChanged = 1,
    /// <summary>Goes on as it is.</summary>
    [Says("It goes on as it is")] GoesOn = 2,
    /// <summary>Legal planning.</summary>
    [Says("Legal planning begins")] LegalPlanning = 3,
    /// <summary>Stepped up.</summary>
    [Says("A strategy discussion or conference is needed")] StepUp = 4,
    /// <summary>Towards its end.</summary>
    [Says("It is brought to its end")] TowardsEnd = 5,
}
