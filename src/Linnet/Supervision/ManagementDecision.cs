using Linnet.Record;

namespace Linnet.Supervision;

/// <summary>A manager decided something for a child, said why, and by when it is looked at again. Everything else points at it.</summary>
[RecordType("management-decision", "Management decision", When = "When was it decided?")]
public sealed record ManagementDecision : Particulars
{
    /// <summary>What was decided.</summary>
    [Ask("What was decided?", Long = true)]
    public required string Decision { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why?", Long = true)]
    public required string Reasons { get; init; }

    /// <summary>What was considered and not chosen.</summary>
    [Ask("What else was considered, and why was it not chosen?", Long = true)]
    public string? Refused { get; init; }

    /// <summary>The manager.</summary>
    [Ask("Which manager decided?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <summary>The day by which somebody looks whether it was done and helped.</summary>
    [Ask("When will somebody check that it was done?"), Coded]
    public LocalDate? CheckBy { get; init; }

    /// <summary>Who looks.</summary>
    [Ask("Who will check it?", Worker = true), Coded]
    public string? Checker { get; init; }

    /// <inheritdoc />
    public override LocalDate? NamedDay => CheckBy;

    /// <inheritdoc />
    public override string Sentence => "A manager made a decision for the child.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The decision must be today or in the past");
        if (CheckBy < circumstances.Happened.Day) yield return new("checkBy", "The day to check must not be before the decision");
    }
}
