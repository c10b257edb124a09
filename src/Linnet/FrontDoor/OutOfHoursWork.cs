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

    /// <summary>Who did it.</summary>
    [Ask("Who did it?", Worker = true), Coded]
    public string? By { get; init; }

    /// <summary>What was done.</summary>
    [Ask("What was done, and why?", Long = true)]
    public string? Account { get; init; }

    /// <inheritdoc />
    public override string Sentence => "The out-of-hours team did something for the child.";
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
