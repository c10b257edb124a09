using Linnet.Record;

namespace Linnet.Plans;

/// <summary>A conference chair raised that a protection plan is not keeping a child safe, or is not being carried out.</summary>
[RecordType("chair-challenge", "Challenge by a conference chair", When = "When was it raised?")]
[Opens(Strand.Challenge, Strand.ProtectionPlan, Strand.Enquiry)]
public sealed record ChairChallenge : Particulars
{
    /// <summary>What about.</summary>
    [Ask("What is it about?"), Coded]
    public required ChallengeAbout About { get; init; }

    /// <summary>The chair.</summary>
    [Ask("Which chair?", Worker = true), Coded]
    public string? Chair { get; init; }

    /// <summary>What should happen.</summary>
    [Ask("What should happen for the child, and by when?", Long = true)]
    public required string Asked { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"The conference chair challenged the work with the child: {Words.Of(About).ToLowerInvariant()}.";
}

/// <summary>What a chair challenges.</summary>
public enum ChallengeAbout
{
    /// <summary>Drift.</summary>
    [Says("Drift or delay")] Drift = 1,
    /// <summary>Visits.</summary>
    [Says("The child is not seen as agreed")] NotSeen = 2,
    /// <summary>Core groups.</summary>
    [Says("Core groups do not meet or do not work")] CoreGroups = 3,
    /// <summary>Actions.</summary>
    [Says("Agreed actions are not done")] ActionsNotDone = 4,
    /// <summary>Reports and minutes.</summary>
    [Says("Reports, records or minutes")] Records = 5,
    /// <summary>Legal advice.</summary>
    [Says("Legal advice should be taken")] LegalAdvice = 6,
    /// <summary>Else.</summary>
    [Says("Something else")] Other = 7,
}
