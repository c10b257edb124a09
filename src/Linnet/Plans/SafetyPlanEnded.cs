using Linnet.Record;

namespace Linnet.Plans;

/// <summary>A safety plan ended: the danger is gone, or something stronger took its place.</summary>
[RecordType("safety-plan-ended", "Safety plan ended", When = "On which day did it end?")]
[PartOf(Strand.SafetyPlan, Closes = true)]
public sealed record SafetyPlanEnded : Particulars
{
    /// <summary>Why.</summary>
    [Ask("Why did it end?"), Coded]
    public required EndOfSafetyPlan Why { get; init; }

    /// <summary>What keeps the child safe now.</summary>
    [Ask("What keeps the child safe now?", Long = true)]
    public string? Now { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The safety plan ended: {Words.Of(Why).ToLowerInvariant()}.";
}

/// <summary>Why a safety plan ended.</summary>
public enum EndOfSafetyPlan
{
    /// <summary>The danger is gone.</summary>
    [Says("The danger is gone")] DangerGone = 1,
    /// <summary>Replaced.</summary>
    [Says("Another safety plan took its place")] Replaced = 2,
    /// <summary>It did not work.</summary>
    [Says("It did not work, and something stronger was done")] Stronger = 3,
}
