namespace Linnet.Simulation.Practice;

/// <summary>How managers look at the work with a child.</summary>
internal sealed record OversightWays
{
    /// <summary>Working days from one supervision of the work to the next, as it is meant.</summary>
    public int EveryWorkingDays { get; init; } = 20;

    /// <summary>The share of supervisions that do not take place and wait for the next.</summary>
    public double Missed { get; init; } = 0.05;

    /// <summary>The share of those held in which what was agreed before is gone through.</summary>
    public double ActionsReviewed { get; init; } = 0.92;

    /// <summary>The share in which a manager decides something, and says by when it is looked at again.</summary>
    public double Decide { get; init; } = 0.12;

    /// <summary>The share of those decisions of which somebody looks by that day what came; of the rest weeks or months later.</summary>
    public double Checked { get; init; } = 0.85;

    /// <summary>The share of points in an assessment or a long plan at which a manager is to look, and does.</summary>
    public double LooksAtTheDay { get; init; } = 0.9;

    /// <summary>Weeks from one case summary and chronology to the next, as it is meant.</summary>
    public int SummaryEveryWeeks { get; init; } = 11;

    /// <summary>The share of those that are left for the next time.</summary>
    public double SummaryMissed { get; init; } = 0.1;
}
