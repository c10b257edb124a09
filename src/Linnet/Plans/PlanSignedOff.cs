using Linnet.Record;

namespace Linnet.Plans;

/// <summary>A manager found the document of a plan whole, and signed it off. The plan itself is in force from the decision that made it.</summary>
[RecordType("plan-signed-off", "Plan signed off", When = "When was it signed off?")]
public sealed record PlanSignedOff : Particulars
{
    /// <summary>Which kind of plan.</summary>
    [Ask("Which plan?"), Coded]
    public required LongPlan Plan { get; init; }

    /// <summary>The next review.</summary>
    [Ask("On which day is it reviewed next?"), Coded]
    public required LocalDate ReviewOn { get; init; }

    /// <summary>What the manager says to it.</summary>
    [Ask("What do you say to the plan?", Long = true)]
    public string? Comment { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => ReviewOn;

    /// <inheritdoc />
    public override string Sentence => $"A manager signed off {Words.Of(Plan).ToLowerInvariant()}, to be reviewed on {Calendar.Written.Day(ReviewOn)}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The day must be today or in the past");
        if (ReviewOn < circumstances.Happened.Day) yield return new("reviewOn", "The next review must not be before the day of signing off");
    }
}
