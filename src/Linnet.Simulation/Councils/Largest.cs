namespace Linnet.Simulation.Councils;

/// <summary>A council as large as the largest: nearly five times the median.</summary>
internal static class Largest
{
    public static Scenario Scenario { get; } = new(Sizes.Median.Times(4.6), Sizes.TeamsOfMedian(4.6), new())
    {
        Key = "largest",
        Says = "A council as large as the largest there are.",
        EndsOn = new(2026, 3, 31),
        Months = 12,
        Children = 57_000,
    };
}
