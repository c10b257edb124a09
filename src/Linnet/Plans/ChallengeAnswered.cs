using Linnet.Record;

namespace Linnet.Plans;

/// <summary>
/// A manager answered a chair's challenge. If the chair is not content, it goes to the next manager up and waits for an answer again.
/// </summary>
[RecordType("chair-challenge-answered", "Answer to a chair's challenge", When = "When was it answered?")]
[PartOf(Strand.Challenge)]
public sealed record ChallengeAnswered : Particulars
{
    /// <summary>At which level.</summary>
    [Ask("Who answered?"), Coded]
    public required ChallengeLevel Level { get; init; }

    /// <summary>Whether the chair is content.</summary>
    [Ask("Is the chair content with the answer?", Hint = "If not, it goes to the next manager up."), Coded]
    public required bool ChairContent { get; init; }

    /// <summary>The answer.</summary>
    [Ask("What was the answer?", Long = true)]
    public string? Answer { get; init; }

    /// <inheritdoc />
    public override string Sentence => ChairContent
        ? $"The challenge was answered by the {Words.Of(Level).ToLowerInvariant()}, and the chair is content."
        : $"The challenge was answered by the {Words.Of(Level).ToLowerInvariant()}. The chair is not content, and it goes further up.";
}

/// <summary>How far up a challenge has gone.</summary>
public enum ChallengeLevel
{
    /// <summary>First.</summary>
    [Says("Team manager")] TeamManager = 1,
    /// <summary>Second.</summary>
    [Says("Head of service")] HeadOfService = 2,
    /// <summary>Third.</summary>
    [Says("Director")] Director = 3,
}
