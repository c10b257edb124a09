using Linnet.Record;

namespace Linnet.Allocation;

/// <summary>The manager of the other team did not take a child on yet, and said what is missing. The team that proposed the move goes on holding them.</summary>
[RecordType("transfer-sent-back", "Move to another team sent back", When = "When was it sent back?", OnScreen = false)]
[PartOf(Strand.Transfer, Closes = true)]
public sealed record TransferSentBack : Particulars
{
    /// <summary>What is missing.</summary>
    [Ask("What is missing, and by when can it be there?", Long = true)]
    public required string Missing { get; init; }

    /// <summary>The manager of the other team.</summary>
    [Ask("Which manager sent it back?", Worker = true), Coded]
    public string? Manager { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The other team has not taken the child on yet, and said what is missing.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The day must be today or in the past");
    }
}
