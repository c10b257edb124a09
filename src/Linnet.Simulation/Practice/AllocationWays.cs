namespace Linnet.Simulation.Practice;

/// <summary>How work with children is shared out among workers.</summary>
internal sealed record AllocationWays
{
    /// <summary>How many children the council lets wait on duty, in all its teams, before workers take more than their caseload.</summary>
    public int DutyTolerated { get; init; }

    /// <summary>The days after which somebody takes a child from duty however full they are.</summary>
    public int LongestOnDuty { get; init; } = 3;

    /// <summary>By how much a caseload stretches when it must.</summary>
    public double StretchesTo { get; init; } = 1.6;

    /// <summary>How often the one who has waited longest is taken first, rather than whoever looks most pressing that day.</summary>
    public double TakesTheOldestFirst { get; init; } = 0.5;

    /// <summary>
    /// How much it counts, against how a case looks to whoever shares out, what the work is about: care and protection before need.
    /// </summary>
    public double MindsTheStage { get; init; } = 0.2;

    /// <summary>The share of workers who leave in a year.</summary>
    public double LeaveInAYear { get; init; } = 0.12;

    /// <summary>The share of a leaver's work that is handed to somebody on the day.</summary>
    public double HandedOver { get; init; } = 0.97;

    /// <summary>The share of moves between teams in which the family meets the new worker late.</summary>
    public double IntroducedLate { get; init; } = 0.05;

    /// <summary>How many weeks a post stays empty, at most.</summary>
    public int PostsEmptyForUpTo { get; init; } = 10;

    /// <summary>What stands in for a worker while there is none: the share of teams' trays and managers' names; the rest is duty.</summary>
    public double HeldInManagersName { get; init; }
}
