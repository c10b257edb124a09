using System.Collections.Frozen;
using Linnet.Simulation.Councils;

namespace Linnet.Simulation;

/// <summary>Every invented council there is.</summary>
public static class Scenarios
{
    /// <summary>By name.</summary>
    public static IReadOnlyDictionary<string, Scenario> All { get; } = new[]
    {
        Demonstration.Scenario,
        NorthSomerset2019.Scenario,
        NorthEastLincolnshire2019.Scenario,
        Somerset2017.Scenario,
        Bath2022.Scenario,
        Small.Scenario,
        Median.Scenario,
        Largest.Scenario,
    }.ToFrozenDictionary(s => s.Key, StringComparer.Ordinal);
}
