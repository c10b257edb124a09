namespace Linnet.Simulation.Practice;

/// <summary>How plans are made, carried and reviewed.</summary>
internal sealed record PlanWays
{
    /// <summary>The share of meetings about a plan that are put off.</summary>
    public double MeetingsPutOff { get; init; } = 0.03;

    /// <summary>By how many working days at most.</summary>
    public int PutOffByUpTo { get; init; } = 10;

    /// <summary>The share of review conferences that are put off.</summary>
    public double ReviewsPutOff { get; init; } = 0.01;

    /// <summary>By how many days at most.</summary>
    public int ReviewsPutOffByUpTo { get; init; } = 21;

    /// <summary>The fewest working days until the minutes of a conference are sent.</summary>
    public int MinutesTakeAtLeast { get; init; } = 8;

    /// <summary>The most.</summary>
    public int MinutesTakeUpTo { get; init; } = 21;

    /// <summary>The share of conferences whose minutes are never written.</summary>
    public double MinutesNeverSent { get; init; }

    /// <summary>The share of reviews at which the chair challenges the work.</summary>
    public double Challenged { get; init; } = 0.04;

    /// <summary>How often a challenge is answered each time somebody should.</summary>
    public double ChallengesAnswered { get; init; } = 0.92;

    /// <summary>How many months a child in need plan lasts, at most.</summary>
    public int NeedPlansLastUpTo { get; init; } = 10;
}
