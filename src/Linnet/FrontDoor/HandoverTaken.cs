using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>The team of the day has read what was done for a child out of hours and has taken it over.</summary>
[RecordType("handover-taken", "Night's work taken over", When = "When was it taken over?", Hour = true)]
public sealed record HandoverTaken : Particulars
{
    /// <summary>Who took it over.</summary>
    [Ask("Who took it over?", Worker = true), Coded]
    public string? By { get; init; }

    /// <summary>What is done next.</summary>
    [Ask("What happens next, and by when?", Long = true)]
    public string? Next { get; init; }

    /// <summary>Who does it.</summary>
    [Ask("Who does it?", Worker = true), Coded]
    public string? Owner { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The team of the day took over from the out-of-hours team.";
}
