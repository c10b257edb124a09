namespace Linnet.Simulation.Practice;

/// <summary>How plans are made, carried and reviewed.</summary>
internal sealed record PlanWays
{
    /// <summary>The share of meetings about a plan that are put off.</summary>
    public double MeetingsPutOff { get; init; } = 0.03;

    /// <summary>By how many working days at most.</summary>
    public int PutOffByUpTo { get; init; } = 10;

    /// <summary>How many months a child in need plan lasts, at most.</summary>
    public int NeedPlansLastUpTo { get; init; } = 15;

    /// <summary>How many months a child protection plan lasts, at most.</summary>
    public int ProtectionPlansLastUpTo { get; init; } = 22;
}
