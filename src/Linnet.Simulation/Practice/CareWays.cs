namespace Linnet.Simulation.Practice;

/// <summary>How children in care are looked after.</summary>
internal sealed record CareWays
{
    /// <summary>How readily children are brought into care, against other councils.</summary>
    public double ComesReadily { get; init; } = 1;

    /// <summary>The share of placements more than twenty miles from home.</summary>
    public double OverTwentyMiles { get; init; } = 0.18;

    /// <summary>How many times in a year a placement ends and another begins.</summary>
    public double MovesInAYear { get; init; } = 0.35;

    /// <summary>The share of visits to children in care that slip past the day they were meant for.</summary>
    public double VisitsSlip { get; init; } = 0.03;

    /// <summary>By how many working days at most.</summary>
    public int VisitsSlipByUpTo { get; init; } = 12;

    /// <summary>The share of reviews that are put off past the day they were due.</summary>
    public double ReviewsPutOff { get; init; } = 0.02;

    /// <summary>By how many days at most.</summary>
    public int ReviewsPutOffByUpTo { get; init; } = 25;

    /// <summary>The share of plans, notices and records that are late.</summary>
    public double PapersLate { get; init; } = 0.05;

    /// <summary>The share of health assessments for which no appointment is found in time.</summary>
    public double HealthLate { get; init; } = 0.1;

    /// <summary>By how many days at most.</summary>
    public int HealthLateByUpTo { get; init; } = 60;
}
