namespace Linnet.Simulation.Practice;

/// <summary>How children are seen.</summary>
internal sealed record VisitingWays
{
    /// <summary>The share of visits that slip past the day they were meant for.</summary>
    public double Slips { get; init; } = 0.03;

    /// <summary>The same while nobody is allocated and duty should go.</summary>
    public double SlipsOnDuty { get; init; } = 0.2;

    /// <summary>By how many working days they slip, at most.</summary>
    public int SlipsByUpTo { get; init; } = 8;

    /// <summary>The share of children of an age to be seen alone who are.</summary>
    public double SeenAlone { get; init; } = 0.85;

    /// <summary>How often somebody goes back within days when a child was not seen.</summary>
    public double GoesBack { get; init; } = 0.9;
}
