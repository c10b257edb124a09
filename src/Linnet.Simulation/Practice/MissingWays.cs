namespace Linnet.Simulation.Practice;

/// <summary>What happens when children go missing and come back.</summary>
internal sealed record MissingWays
{
    /// <summary>The share of children who come back with whom somebody independent talks.</summary>
    public double Interviewed { get; init; } = 0.85;

    /// <summary>The fewest hours until then.</summary>
    public int HoursAtLeast { get; init; } = 6;

    /// <summary>The most.</summary>
    public int HoursAtMost { get; init; } = 76;

    /// <summary>The share of interviews whose form is left blank.</summary>
    public double LeftBlank { get; init; } = 0.02;

    /// <summary>The share of children who are offered one on the day after they came back, whenever it then takes place.</summary>
    public double OfferedNextDay { get; init; } = 0.9;
}
