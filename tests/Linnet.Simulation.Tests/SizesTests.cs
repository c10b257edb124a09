using System.Diagnostics;

namespace Linnet.Simulation.Tests;

public sealed class SizesTests
{
    [Fact]
    public void The_median_council_is_told_in_seconds_and_stays_loadable()
    {
        var watch = Stopwatch.StartNew();
        var entries = InventedCouncil.Run(Scenarios.All["median"], seed: 1).Count();
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
        Assert.InRange(entries, 100_000, 600_000);
    }

    [Fact]
    public void Asked_for_half_the_children_a_council_is_about_half_as_large()
    {
        var scenario = Scenarios.All["small"];
        var whole = InventedCouncil.Run(scenario, seed: 1).Select(e => e.Subject).Distinct().Count();
        var half = InventedCouncil.Run(scenario, seed: 1, children: scenario.Children / 2).Select(e => e.Subject).Distinct().Count();
        Assert.InRange((double)half / whole, 0.4, 0.6);
        Assert.InRange((double)whole / scenario.Children, 0.8, 1.25);
    }
}
