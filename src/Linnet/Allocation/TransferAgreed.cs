using Linnet.Record;

namespace Linnet.Allocation;

/// <summary>
/// Two managers agreed that a child moves from one team to another. Until a new worker has met the child with the old one, nothing
/// has moved but a name.
/// </summary>
[RecordType("transfer-agreed", "Move to another team agreed", When = "When was it agreed?")]
[Opens(Strand.Transfer)]
public sealed record TransferAgreed : Particulars
{
    /// <summary>From which team.</summary>
    [Ask("From which team?"), Coded]
    public string? FromTeam { get; init; }

    /// <summary>To which team.</summary>
    [Ask("To which team?"), Coded]
    public required string ToTeam { get; init; }

    /// <summary>The manager who took the child on.</summary>
    [Ask("Which manager of the new team agreed?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <summary>Whether the record is fit to hand over.</summary>
    [Ask("Are the assessment, the plan and the case summary up to date?"), Coded]
    public bool? RecordUpToDate { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"It was agreed that the child moves to {ToTeam}.";
}
