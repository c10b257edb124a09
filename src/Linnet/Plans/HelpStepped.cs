using Linnet.Record;

namespace Linnet.Plans;

/// <summary>A manager stepped the help to a family up or down: why, what it does to the risk, and what stays in place.</summary>
/// <remarks>Working Together 2023, chapter 3: help is stepped down only while the change lasts.</remarks>
[RecordType("help-stepped", "Help stepped up or down", When = "When was it decided?")]
[Opens(Strand.Step)]
public sealed record HelpStepped : Particulars
{
    /// <summary>Up or down.</summary>
    [Ask("Up or down?"), Coded]
    public required StepWay Which { get; init; }

    /// <summary>From where.</summary>
    [Ask("From which help?"), Coded]
    public required HelpLevel From { get; init; }

    /// <summary>To where.</summary>
    [Ask("To which help?"), Coded]
    public required HelpLevel To { get; init; }

    /// <summary>What it does to the risk.</summary>
    [Ask("Where is the risk going?"), Coded]
    public RiskMoves? Risk { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why, and how does it keep the family with us and the change lasting?", Long = true)]
    public required string Reasons { get; init; }

    /// <summary>What stays.</summary>
    [Ask("Which support stays in place after a step down?", Long = true)]
    public string? SupportLeft { get; init; }

    /// <summary>The re-check.</summary>
    [Ask("On which day does somebody look again?", Hint = "Needed for a step down."), Coded]
    public LocalDate? RecheckOn { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => RecheckOn;

    /// <inheritdoc />
    public override string Sentence =>
        $"The help was stepped {(Which == StepWay.Up ? "up" : "down")}: from {Words.Of(From).ToLowerInvariant()} to {Words.Of(To).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The day must be today or in the past");
        if (Which == StepWay.Down && RecheckOn is null) yield return new("recheckOn", "Enter the day on which somebody looks again, like 31/3/2026");
        if (Which == StepWay.Down && string.IsNullOrWhiteSpace(SupportLeft)) yield return new("supportLeft", "Write which support stays in place, or that none does and why");
        if (RecheckOn < circumstances.Happened.Day) yield return new("recheckOn", "The day to look again must not be before the decision");
        if (From == To) yield return new("to", "The help must differ from what it was. Choose another, or do not record a step");
        else if (Which == StepWay.Up != To > From) yield return new("which", "Check up or down: that is not the way from the one help to the other");
    }
}

/// <summary>Up or down.</summary>
public enum StepWay
{
    /// <summary>Up.</summary>
    [Says("Up")] Up = 1,
    /// <summary>Down.</summary>
    [Says("Down")] Down = 2,
}

/// <summary>A level of help, from the lightest to the strongest.</summary>
public enum HelpLevel
{
    /// <summary>Universal services.</summary>
    [Says("Universal services")] Universal = 1,
    /// <summary>Early help.</summary>
    [Says("Early help")] EarlyHelp = 2,
    /// <summary>Child in need.</summary>
    [Says("A child in need plan")] ChildInNeed = 3,
    /// <summary>Child protection.</summary>
    [Says("A child protection plan")] Protection = 4,
    /// <summary>Pre-proceedings.</summary>
    [Says("Pre-proceedings")] PreProceedings = 5,
    /// <summary>Care.</summary>
    [Says("Care")] Care = 6,
}
