using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>
/// A manager looked at an assessment while it was under way, and decided whether it can finish early, goes on or needs more.
/// </summary>
[RecordType("assessment-checkpoint", "Manager's look at an assessment under way", When = "When did the manager look?")]
[PartOf(Strand.Assessment, Lies = Lies.SinceItBegan)]
public sealed record AssessmentCheckpoint : Particulars
{
    /// <summary>Which look; a later one answers the earlier ones too.</summary>
    [Ask("At which point?"), Coded]
    public required CheckpointDay At { get; init; }

    /// <summary>The decision.</summary>
    [Ask("What was decided?"), Coded]
    public required CheckpointDecision Decision { get; init; }

    /// <summary>The manager.</summary>
    [Ask("Which manager?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why?", Long = true)]
    public string? Reasons { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The manager looked at the assessment at {Words.Of(At)}: {Words.Of(Decision).ToLowerInvariant()}.";
}

/// <summary>When a manager looks at an assessment under way.</summary>
public enum CheckpointDay
{
    /// <summary>Day 10.</summary>
    [Says("10 working days")] Ten = 10,
    /// <summary>Day 20.</summary>
    [Says("20 working days")] Twenty = 20,
    /// <summary>Day 35.</summary>
    [Says("35 working days")] ThirtyFive = 35,
}

/// <summary>What a manager decides about an assessment under way.</summary>
public enum CheckpointDecision
{
    /// <summary>Finish.</summary>
    [Says("It can be finished now")] Finish = 1,
    /// <summary>Go on.</summary>
    [Says("It goes on")] GoOn = 2,
    /// <summary>Escalate.</summary>
    [Says("A strategy discussion is needed")] Escalate = 3,
}
