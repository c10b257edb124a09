using Linnet.Simulation.Chance;

namespace Linnet.Simulation.Tests.Chance;

public sealed class DiceTests
{
    /// <summary>The first throws of SplitMix64 for the seed 0, as its authors publish them.</summary>
    [Fact]
    public void Throw_what_the_algorithm_throws()
    {
        var dice = new Dice(0);
        Assert.Equal(0xE220A8397B1DCDAFUL, dice.Next());
        Assert.Equal(0x6E789E6AA1B965F4UL, dice.Next());
        Assert.Equal(0x06C45D188009454FUL, dice.Next());
    }

    [Fact]
    public void Stay_between_the_least_and_the_most()
    {
        var dice = new Dice(7);
        var thrown = Enumerable.Range(0, 2_000).Select(_ => dice.Between(3, 9)).ToArray();
        Assert.Equal(3, thrown.Min());
        Assert.Equal(9, thrown.Max());
    }

    [Fact]
    public void Happen_as_often_as_their_probability()
    {
        var dice = new Dice(11);
        var happened = Enumerable.Range(0, 20_000).Count(_ => dice.Chance(0.3));
        Assert.InRange(happened, 5_700, 6_300);
    }

    [Theory]
    [InlineData(0.4)]
    [InlineData(3.7)]
    [InlineData(45)]
    public void Happen_so_many_times_as_is_expected(double expected)
    {
        var dice = new Dice(13);
        Assert.InRange(Enumerable.Range(0, 4_000).Average(_ => dice.Times(expected)), expected * 0.93, expected * 1.07);
    }

    [Fact]
    public void Prefer_what_weighs_more()
    {
        var dice = new Dice(17);
        var heavy = Enumerable.Range(0, 10_000).Count(_ => dice.Weighted([("light", 1.0), ("heavy", 9.0)]) == "heavy");
        Assert.InRange(heavy, 8_800, 9_200);
    }
}
