using Linnet.Record;

namespace Linnet.Supervision;

/// <summary>Somebody looked whether what a manager decided for a child was done, and whether it helped.</summary>
[RecordType("decision-checked", "Management decision checked", When = "When was it checked?", OnScreen = false)]
public sealed record DecisionChecked : Particulars
{
    /// <summary>What was found.</summary>
    [Ask("Was it done, and did it help?"), Coded]
    public required DecisionOutcome Outcome { get; init; }

    /// <summary>Who checked.</summary>
    [Ask("Who checked?", Worker = true), Coded]
    public string? CheckedBy { get; init; }

    /// <summary>The entry of the decision; where none is named, the oldest that nobody has checked.</summary>
    [Ask("Which decision?"), Coded]
    public string? Decision { get; init; }

    /// <summary>What changed.</summary>
    [Ask("What changed for the child?", Long = true)]
    public string? Changed { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"It was checked what came of the manager's decision: {Words.Of(Outcome).ToLowerInvariant()}.";
}

/// <summary>What came of a decision.</summary>
public enum DecisionOutcome
{
    /// <summary>Done, and it helped.</summary>
    [Says("It was done and it helped")] Helped = 1,
    /// <summary>Done, and it did not help.</summary>
    [Says("It was done and it did not help")] DidNotHelp = 2,
    /// <summary>Not done.</summary>
    [Says("It was not done")] NotDone = 3,
    /// <summary>Too soon.</summary>
    [Says("It is too soon to say")] TooSoon = 4,
}
