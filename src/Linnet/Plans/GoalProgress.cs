using Linnet.Record;

namespace Linnet.Plans;

/// <summary>Whether what needs to change has moved, as a review or meeting found it, and what shows that.</summary>
[RecordType("goal-progress", "Progress with what needs to change", When = "When was it looked at?")]
[PartOf(Strand.Goal, Lies = Lies.SinceItBegan)]
public sealed record GoalProgress : Particulars
{
    /// <summary>How far.</summary>
    [Ask("Has it changed?"), Coded]
    public required GoalMoved Moved { get; init; }

    /// <summary>Where the risk is going.</summary>
    [Ask("Is the child at more risk or at less than before?"), Coded]
    public RiskMoves? Risk { get; init; }

    /// <summary>What shows that.</summary>
    [Ask("What shows that?", Hint = "What somebody saw or heard, and when.", Long = true)]
    public string? Evidence { get; init; }

    /// <inheritdoc />
    public override string Sentence => Risk is { } risk
        ? $"It was looked at whether what needs to change has changed: {Words.Of(Moved).ToLowerInvariant()}. {Words.Of(risk)}."
        : $"It was looked at whether what needs to change has changed: {Words.Of(Moved).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The day must be today or in the past");
    }
}

/// <summary>How far something that needs to change has moved.</summary>
public enum GoalMoved
{
    /// <summary>Reached.</summary>
    [Says("It has changed, and lasts")] Reached = 1,
    /// <summary>Better.</summary>
    [Says("It is better")] Better = 2,
    /// <summary>The same.</summary>
    [Says("It is the same")] Same = 3,
    /// <summary>Worse.</summary>
    [Says("It is worse")] Worse = 4,
}

/// <summary>Where the risk to a child is going.</summary>
public enum RiskMoves
{
    /// <summary>Down.</summary>
    [Says("The risk is falling")] Falling = 1,
    /// <summary>The same.</summary>
    [Says("The risk is the same")] Same = 2,
    /// <summary>Up.</summary>
    [Says("The risk is growing")] Growing = 3,
}
