namespace Linnet.Simulation.Councils;

/// <summary>A council as large as the largest: five times the median.</summary>
internal static class Largest
{
    public static Scenario Scenario { get; } = new(Sizes.Median.Times(5), Sizes.TeamsOfMedian(5), new())
    {
        Key = "largest",
        Says = "A council as large as the largest there are.",
        EndsOn = new(2026, 3, 31),
        Months = 15,
        Children = 80_000,
    };
}
