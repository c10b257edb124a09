namespace Linnet.Simulation.Practice;

/// <summary>How managers look at the work with a child.</summary>
internal sealed record OversightWays
{
    /// <summary>Working days from one supervision of the work to the next.</summary>
    public int EveryWorkingDays { get; init; } = 20;

    /// <summary>The share of supervisions that do not take place and wait for the next.</summary>
    public double Missed { get; init; } = 0.05;
}
