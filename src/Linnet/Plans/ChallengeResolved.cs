using Linnet.Record;

namespace Linnet.Plans;

/// <summary>A chair's challenge came to its end: what was asked for was done, or the chair withdrew it.</summary>
[RecordType("chair-challenge-resolved", "Challenge by a chair resolved", When = "When was it resolved?")]
[PartOf(Strand.Challenge, Closes = true)]
public sealed record ChallengeResolved : Particulars
{
    /// <summary>How.</summary>
    [Ask("How was it resolved?"), Coded]
    public required ChallengeEnd How { get; init; }

    /// <summary>What changed for the child.</summary>
    [Ask("What changed for the child?", Long = true)]
    public string? Difference { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The chair's challenge came to its end: {Words.Of(How).ToLowerInvariant()}.";
}

/// <summary>How a challenge ended.</summary>
public enum ChallengeEnd
{
    /// <summary>Done.</summary>
    [Says("What was asked for was done")] Done = 1,
    /// <summary>Agreed otherwise.</summary>
    [Says("Another way was agreed")] AgreedOtherwise = 2,
    /// <summary>Withdrawn.</summary>
    [Says("The chair withdrew it")] Withdrawn = 3,
}
