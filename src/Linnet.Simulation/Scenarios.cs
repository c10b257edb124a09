using System.Collections.Frozen;

using Linnet.Simulation.Councils;

namespace Linnet.Simulation;

/// <summary>Every invented council there is.</summary>
public static class Scenarios
{
    /// <summary>By name.</summary>
    public static IReadOnlyDictionary<string, Scenario> All { get; } =
        new[] { Demonstration.Scenario, Small.Scenario, Median.Scenario }.ToFrozenDictionary(s => s.Key, StringComparer.Ordinal);
}
