using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>An agency answered a check, or a manager decided to go on without its answer.</summary>
[RecordType("agency-check-answered", "Check answered by an agency", When = "When did the answer come?", Hour = true)]
[PartOf(Strand.AgencyCheck, Closes = true, By = "agency")]
public sealed record AgencyCheckAnswered : Particulars
{
    /// <summary>The agency.</summary>
    [Ask("Which agency?"), Coded]
    public required CheckedAgency Agency { get; init; }

    /// <summary>How the check ended.</summary>
    [Ask("What came of it?"), Coded]
    public required CheckAnswer Answer { get; init; }

    /// <summary>The manager who went on without.</summary>
    [Ask("If there was no answer: which manager decided to go on without it?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <summary>What the agency holds.</summary>
    [Ask("What do they hold?", Long = true)]
    public string? Account { get; init; }

    /// <summary>Going on without an answer counts with the name of the manager who decided it.</summary>
    public bool Counts => Answer != CheckAnswer.WentOnWithout || !string.IsNullOrWhiteSpace(Manager);

    /// <inheritdoc />
    public override string Sentence => $"{Words.Of(Agency)}: {Words.Of(Answer).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (!Counts) yield return new("manager", "Say which manager decided to go on without the answer");
    }
}

/// <summary>How a check with an agency ended.</summary>
public enum CheckAnswer
{
    /// <summary>They hold something.</summary>
    [Says("They told us what they hold")] Answered = 1,
    /// <summary>They hold nothing.</summary>
    [Says("They hold nothing")] NothingHeld = 2,
    /// <summary>A manager went on without.</summary>
    [Says("A manager decided to go on without an answer")] WentOnWithout = 3,
}
