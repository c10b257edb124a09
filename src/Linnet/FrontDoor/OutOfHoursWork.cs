using Linnet.Record;

namespace Linnet.FrontDoor;

/// <summary>
/// The out-of-hours team did something for a child at night or at the weekend. By the next working morning the day's team knows.
/// </summary>
[RecordType("out-of-hours-work", "Work out of hours", When = "When was it done?", Hour = true)]
public sealed record OutOfHoursWork : Particulars
{
    /// <summary>What is needed from the day's team.</summary>
    [Ask("What is needed from the team of the day?"), Coded]
    public NeededAfterNight? Needed { get; init; }

    /// <summary>Whether the child is safe for now.</summary>
    [Ask("Is the child safe for now?"), Coded]
    public SafeForNow? ChildSafe { get; init; }

    /// <summary>The agencies that took part.</summary>
    [Ask("Which agencies took part?"), Coded]
    public IReadOnlyList<CheckedAgency> TookPart { get; init; } = [];

    /// <summary>Who did it.</summary>
    [Ask("Who did it?", Worker = true), Coded]
    public string? By { get; init; }

    /// <summary>What was done.</summary>
    [Ask("What was done, and why?", Long = true)]
    public string? Account { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The out-of-hours team did something for the child.";
}

/// <summary>Whether a child is safe until the next team takes over.</summary>
public enum SafeForNow
{
    /// <summary>Safe where the child is.</summary>
    [Says("Yes, where the child is")] Safe = 1,
    /// <summary>Safe because of what was put in place.</summary>
    [Says("Yes, because of what was put in place")] MadeSafe = 2,
    /// <summary>Not safe.</summary>
    [Says("No")] NotSafe = 3,
    /// <summary>Nobody knows.</summary>
    [Says("Not known")] NotKnown = 4,
}

/// <summary>What the out-of-hours team needs from the team of the day.</summary>
public enum NeededAfterNight
{
    /// <summary>Something to be done at once.</summary>
    [Says("Something to be done at once")] AtOnce = 1,
    /// <summary>Something to be done.</summary>
    [Says("Something to be done")] Action = 2,
    /// <summary>Only to know of it.</summary>
    [Says("Only to know of it")] Know = 3,
}
