using Linnet.Simulation.Councils;

namespace Linnet.Simulation;

/// <summary>An invented council: how large it is, how it works, and the day on which its story ends.</summary>
public sealed record Scenario
{
    internal Scenario(Demand demand, IReadOnlyList<TeamPlan> teams, WaysOfWorking ways) => (Demand, Teams, Ways) = (demand, teams, ways);

    /// <summary>The stable name.</summary>
    public required string Key { get; init; }

    /// <summary>What it shows, in one sentence.</summary>
    public required string Says { get; init; }

    /// <summary>Its last day; null where whoever runs it says.</summary>
    public LocalDate? EndsOn { get; init; }

    /// <summary>How many months of life it shows before its last day.</summary>
    public required int Months { get; init; }

    /// <summary>
    /// How many children it knows by its last day, roughly, open and closed. Asked for more or fewer, the whole council grows or shrinks.
    /// </summary>
    public required int Children { get; init; }

    internal Demand Demand { get; }

    internal IReadOnlyList<TeamPlan> Teams { get; }

    internal WaysOfWorking Ways { get; }

    /// <inheritdoc />
    public override string ToString() => Key;
}
