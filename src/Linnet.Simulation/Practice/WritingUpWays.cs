namespace Linnet.Simulation.Practice;

/// <summary>How soon what was done is written up.</summary>
internal sealed record WritingUpWays
{
    /// <summary>The share written up on the day.</summary>
    public double SameDay { get; init; } = 0.7;

    /// <summary>The most days that the rest takes.</summary>
    public int TakesUpTo { get; init; } = 4;

    /// <summary>Months in which the record cannot be relied on begin on this day: a new system, a backlog.</summary>
    public LocalDate? UnreliableFrom { get; init; }

    /// <summary>And end on this one.</summary>
    public LocalDate UnreliableUntil { get; init; } = LocalDate.MaxIsoValue;

    /// <summary>The share written up on the day in those months.</summary>
    public double SameDayThen { get; init; } = 0.2;

    /// <summary>The most days that the rest takes in those months.</summary>
    public int TakesUpToThen { get; init; } = 60;
}
