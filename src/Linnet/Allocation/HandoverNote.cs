using Linnet.Record;

namespace Linnet.Allocation;

/// <summary>What the next worker must know before they meet the child: what the child wants kept, what is dangerous now, and when they are next seen.</summary>
[RecordType("handover-note", "Handover note", When = "From which day does the new worker hold the work?", Ahead = true)]
public sealed record HandoverNote : Particulars
{
    /// <summary>What the child wants kept.</summary>
    [Ask("What does the child want kept?", Hint = "What the last worker promised, what helps, what they never want to tell twice.", Long = true), ChildsWords]
    public string? ToKeep { get; init; }

    /// <summary>What is dangerous now.</summary>
    [Ask("What are the immediate risks?", Long = true)]
    public string? Risks { get; init; }

    /// <summary>When the child is next seen.</summary>
    [Ask("On which day is the next visit?"), Coded]
    public LocalDate? NextVisitOn { get; init; }

    /// <summary>Who hands over.</summary>
    [Ask("Who hands over?", Worker = true), Coded]
    public string? From { get; init; }

    /// <summary>Who takes over.</summary>
    [Ask("Who takes over?", Worker = true), Coded]
    public string? To { get; init; }

    /// <inheritdoc />
    public override string Sentence => "It was written down for the next worker what the child wants kept, what is dangerous now and when they are next seen.";

    /// <inheritdoc />
    public override IEnumerable<Problem> Check(Circumstances circumstances)
    {
        if (NextVisitOn < circumstances.Happened.Day) yield return new("nextVisitOn", "The next visit must not be before the handover");
    }
}
