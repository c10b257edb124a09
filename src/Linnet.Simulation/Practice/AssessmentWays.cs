namespace Linnet.Simulation.Practice;

/// <summary>How children and families are assessed.</summary>
internal sealed record AssessmentWays
{
    /// <summary>The fewest working days of steady work that an assessment takes.</summary>
    public int TakesAtLeast { get; init; } = 12;

    /// <summary>The most.</summary>
    public int TakesUpTo { get; init; } = 43;

    /// <summary>How much of that work is done in a day on which nobody is allocated.</summary>
    public double DoneOnDuty { get; init; } = 0.3;

    /// <summary>How much of the work is begun again when the worker changes.</summary>
    public double LostWithTheWorker { get; init; } = 0.25;

    /// <summary>The share of weeks in which nothing is done.</summary>
    public double IdleWeeks { get; init; } = 0.02;

    /// <summary>The first day on which assessments that have drifted are closed and begun again; null where that is not done.</summary>
    public LocalDate? ClosedAndBegunAgainFrom { get; init; }

    /// <summary>The last such day.</summary>
    public LocalDate ClosedAndBegunAgainUntil { get; init; } = LocalDate.MaxIsoValue;

    /// <summary>The share of drifted assessments that this befalls.</summary>
    public double ClosedAndBegunAgain { get; init; }
}
