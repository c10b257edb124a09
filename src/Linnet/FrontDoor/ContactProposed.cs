using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>A worker at the front door has screened a contact and proposes what it should lead to. It waits for a manager from then on.</summary>
[RecordType("contact-proposed", "Proposal on a contact", When = "When was it proposed?", Hour = true)]
[PartOf(Strand.Contact)]
public sealed record ContactProposed : Particulars
{
    /// <summary>What is proposed.</summary>
    [Ask("What do you propose?"), Coded]
    public required ContactOutcome Outcome { get; init; }

    /// <summary>The level of need.</summary>
    [Ask("Which level of need is it?"), Coded]
    public ThresholdLevel? Threshold { get; init; }

    /// <summary>Who proposes it.</summary>
    [Ask("Who proposes it?", Worker = true), Coded]
    public string? By { get; init; }

    /// <summary>Why.</summary>
    [Ask("Why?", Long = true)]
    public string? Reasons { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"It was proposed what the contact should lead to: {Words.Of(Outcome).ToLowerInvariant()}.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (circumstances.Happened.Day > circumstances.Today) yield return new("happened", "The proposal must be today or in the past");
    }
}
