using Linnet.Record;

namespace Linnet.Visits;

/// <summary>
/// That a child has not been seen was taken to a manager, and something was decided. The child still has not been seen: that wait
/// goes on.
/// </summary>
[RecordType("not-seen-taken-up", "Child not seen: taken to a manager", When = "When was it taken up?")]
public sealed record NotSeenTakenUp : Particulars
{
    /// <summary>How far up.</summary>
    [Ask("To whom was it taken?"), Coded]
    public required NotSeenLevel Level { get; init; }

    /// <summary>What is done now.</summary>
    [Ask("What is done now so that the child is seen?"), Coded]
    public required NotSeenDecision Decision { get; init; }

    /// <summary>The manager.</summary>
    [Ask("Which manager?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <summary>Why the child was not seen.</summary>
    [Ask("Why was the child not seen?", Long = true)]
    public string? Reasons { get; init; }

    /// <inheritdoc />
    public override string Sentence =>
        $"That the child has not been seen was taken to the {Words.Of(Level).ToLowerInvariant()}: {Words.Of(Decision).ToLowerInvariant()}.";
}

/// <summary>How far up it was taken that a child is not seen.</summary>
public enum NotSeenLevel
{
    /// <summary>The worker's manager.</summary>
    [Says("Team manager")] TeamManager = 1,
    /// <summary>The head of service.</summary>
    [Says("Head of service")] HeadOfService = 2,
}

/// <summary>What is done so that a child is seen.</summary>
public enum NotSeenDecision
{
    /// <summary>Unannounced visit, or another worker.</summary>
    [Says("Another worker or another time, this week")] TryAgain = 1,
    /// <summary>With the police.</summary>
    [Says("The police are asked to see the child")] Police = 2,
    /// <summary>Strategy discussion.</summary>
    [Says("A strategy discussion is called")] StrategyDiscussion = 3,
    /// <summary>Court.</summary>
    [Says("Legal advice is taken")] LegalAdvice = 4,
}
