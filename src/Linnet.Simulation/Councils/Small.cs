namespace Linnet.Simulation.Councils;

/// <summary>A small council: about as many children as one small unitary authority knows.</summary>
internal static class Small
{
    public static Scenario Scenario { get; } = new(Sizes.Median.Times(0.22), Sizes.TeamsOfMedian(0.22), new())
    {
        Key = "small",
        Says = "A small council with good practice.",
        EndsOn = new(2026, 3, 31),
        Months = 18,
        Children = 4_000,
    };
}
