using Linnet.Record;

namespace Linnet.Enquiries;

/// <summary>The authority challenged a partner agency about a practice that keeps coming back, above any one child. It stays open until it is resolved.</summary>
/// <remarks>Working Together 2023, chapter 2: safeguarding partners hold one another to account. One open challenge for each agency.</remarks>
[RecordType("practice-challenged", "Challenge to a partner agency", When = "When was it raised?", About = [SubjectKind.Authority])]
[Opens(Strand.Challenge, GoesOn = true, By = "agency")]
public sealed record PracticeChallenged : Particulars
{
    /// <summary>The agency.</summary>
    [Ask("Which agency?"), Coded]
    public required StrategyAgency Agency { get; init; }

    /// <summary>Who raised it.</summary>
    [Ask("Who raised it?", Worker = true), Coded]
    public string? RaisedBy { get; init; }

    /// <summary>What keeps coming back.</summary>
    [Ask("What keeps coming back, and what is asked of the agency?", Hint = "No names of children.", Long = true)]
    public required string Issue { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"{Words.Of(Agency)}: challenged about a practice that keeps coming back.";
}
