namespace Linnet.Simulation.Councils;

/// <summary>A council of median size.</summary>
internal static class Median
{
    public static Scenario Scenario { get; } = new(Sizes.Median, Sizes.TeamsOfMedian(1), new())
    {
        Key = "median",
        Says = "A council of median size, with what goes well and what slips in an ordinary year.",
        EndsOn = new(2026, 3, 31),
        Months = 15,
        Children = 15_000,
    };
}
