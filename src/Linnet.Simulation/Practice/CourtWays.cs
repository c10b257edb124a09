namespace Linnet.Simulation.Practice;

/// <summary>How children's cases are brought to court, or kept out of it.</summary>
internal sealed record CourtWays
{
    /// <summary>How often, between one core group and the next, a plan that changes too little is taken to legal planning.</summary>
    public double TakenToLegalPlanning { get; init; } = 0.02;

    /// <summary>How often a step of pre-proceedings is put off.</summary>
    public double StepsPutOff { get; init; } = 0.08;

    /// <summary>By how many working days at most.</summary>
    public int PutOffByUpTo { get; init; } = 15;

    /// <summary>The share of pre-proceedings after which enough has changed.</summary>
    public double EnoughChanges { get; init; } = 0.5;

    /// <summary>The fewest weeks that care proceedings take.</summary>
    public int WeeksAtLeast { get; init; } = 18;

    /// <summary>The most.</summary>
    public int WeeksAtMost { get; init; } = 36;
}
