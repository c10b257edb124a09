namespace Linnet.Simulation.Practice;

/// <summary>How young people are prepared for leaving care, and supported after it.</summary>
internal sealed record LeavingCareWays
{
    /// <summary>The fewest weeks after the sixteenth birthday until somebody becomes the young person's adviser.</summary>
    public int AdviserAfterWeeks { get; init; } = 2;

    /// <summary>The most.</summary>
    public int AdviserAfterWeeksAtMost { get; init; } = 14;

    /// <summary>The share of pathway plans and their reviews that are late.</summary>
    public double PlansLate { get; init; } = 0.08;

    /// <summary>The days between contacts with a care leaver, as they are meant.</summary>
    public int InTouchEveryDays { get; init; } = 45;

    /// <summary>The share of tries to which the young person does not answer.</summary>
    public double DoesNotAnswer { get; init; } = 0.12;
}
