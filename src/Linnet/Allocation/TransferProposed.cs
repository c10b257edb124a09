using Linnet.Record;

namespace Linnet.Allocation;

/// <summary>One team proposes that a child moves to another. Until that team's manager has taken the child on, the team that proposes it holds them.</summary>
[RecordType("transfer-proposed", "Move to another team proposed", When = "When was it proposed?")]
[Opens(Strand.Transfer)]
public sealed record TransferProposed : Particulars
{
    /// <summary>From which team.</summary>
    [Ask("From which team?"), Coded]
    public string? FromTeam { get; init; }

    /// <summary>To which team.</summary>
    [Ask("To which team?"), Coded]
    public required string ToTeam { get; init; }

    /// <summary>Why, and what the child needs there.</summary>
    [Ask("Why now, and what does the child need from the other team?", Long = true)]
    public string? Why { get; init; }

    /// <summary>Who proposes it.</summary>
    [Ask("Who proposes it?", Worker = true), Coded]
    public string? ProposedBy { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"It was proposed that the child moves to {ToTeam}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The day must be today or in the past");
        if (ToTeam == FromTeam) yield return new("toTeam", "Choose another team: this one holds the child already");
    }
}
