using Linnet.Record;

namespace Linnet.Enquiries;

/// <summary>A partner agency answered a challenge. Only a challenge that is resolved is over.</summary>
[RecordType("practice-challenge-answered", "Partner agency's answer to a challenge", When = "When did it answer?", About = [SubjectKind.Authority])]
[PartOf(Strand.Challenge, By = "agency")]
[Concludes("practice-challenge-resolved", Strand.Challenge)]
public sealed record PracticeChallengeAnswered : Particulars
{
    /// <summary>The agency.</summary>
    [Ask("Which agency?"), Coded]
    public required StrategyAgency Agency { get; init; }

    /// <summary>Whether it is resolved.</summary>
    [Ask("Has the practice changed?", Hint = "A promise is an answer. It is resolved when the practice has changed."), Coded]
    public required bool Resolved { get; init; }

    /// <summary>The answer.</summary>
    [Ask("What was the answer?", Long = true)]
    public string? Answer { get; init; }

    /// <inheritdoc />
    public override string Sentence => Resolved
        ? $"{Words.Of(Agency)}: the challenged practice has changed."
        : $"{Words.Of(Agency)}: answered a challenge. It is not resolved.";
}
