using Linnet.Bench.Trust;

namespace Linnet.Web.Tests.Trust;

/// <summary>The short form of figure F15; the long one is <c>./linnet bench trust time</c>.</summary>
public sealed class TimeTests
{
    [Theory]
    [InlineData("UTC")]
    [InlineData("Europe/London")]
    [InlineData("Pacific/Auckland")]
    [Trait("Category", "Long")]
    public async Task The_tests_of_the_domain_pass_wherever_the_machine_stands(string zone)
    {
        Assert.SkipWhen(!TestsElsewhere.AreBuilt("Linnet.Tests"), "The tests of the domain have not been built: run ./test, which builds them.");

        var tests = await TestsElsewhere.RunAsync("Linnet.Tests", zone, TestContext.Current.CancellationToken);

        Assert.Equal(0, tests.Failed);
        Assert.NotEqual(0, tests.Passed);
    }

    [Fact]
    public void Every_half_hour_from_2000_to_2100_belongs_to_the_day_that_the_law_on_summer_time_says() =>
        Assert.Equal(0, EveryHalfHour.Compare(EveryHalfHour.Calendars).Wrong);

    // Seven months a year, the hour before midnight belongs to the next day in England: two half hours a day of summer time.
    [Fact]
    public void A_day_taken_from_Greenwich_time_is_found_out() => Assert.NotEqual(0, EveryHalfHour.Compare(EveryHalfHour.Naive).Wrong);
}
