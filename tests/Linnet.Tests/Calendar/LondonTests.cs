using Linnet.Calendar;
using static Linnet.Tests.Dates;

namespace Linnet.Tests.Calendar;

public sealed class LondonTests
{
    private const int TenToMidnight = 23 * 60 + 50;

    // On 30 March 2026 the clocks have gone forward: 22:50 in UTC is 23:50 on the wall.
    [Theory]
    [InlineData("2026-03-30T22:50Z", "2026-03-30")]
    [InlineData("2026-03-30T23:10Z", "2026-03-31")]
    [InlineData("2026-01-30T23:50Z", "2026-01-30")]
    [InlineData("2026-01-31T00:10Z", "2026-01-31")]
    [Trap(8)]
    public void Ten_to_midnight_belongs_to_that_day(string instant, string day) => Assert.Equal(Day(day), London.DayOf(At(instant)));

    [Fact]
    [Trap(8)]
    public void A_day_clock_has_until_the_last_moment_of_its_day()
    {
        Assert.True(London.TryAt(Day("2026-03-30"), TenToMidnight, out var lateInTheEvening));

        Assert.True(lateInTheEvening < London.EndOf(Day("2026-03-30")));
        Assert.Equal(London.StartOf(Day("2026-03-31")), London.EndOf(Day("2026-03-30")));
        Assert.Equal(At("2026-03-30T23:00Z"), London.EndOf(Day("2026-03-30")));
    }

    [Theory]
    [InlineData("2026-03-29", 23)]
    [InlineData("2026-10-25", 25)]
    [InlineData("2026-06-01", 24)]
    [Trap(9)]
    public void A_day_the_clocks_change_is_an_hour_shorter_or_longer(string day, int hours) =>
        Assert.Equal(Duration.FromHours(hours), London.EndOf(Day(day)) - London.StartOf(Day(day)));

    [Fact]
    public void There_is_no_half_past_one_when_the_clocks_go_forward()
    {
        Assert.False(London.TryAt(Day("2026-03-29"), 90, out _));
        Assert.True(London.TryAt(Day("2026-03-29"), 59, out _));
        Assert.True(London.TryAt(Day("2026-03-29"), 120, out var two));
        Assert.Equal(At("2026-03-29T01:00Z"), two);
    }

    [Fact]
    public void Half_past_one_is_the_first_of_two_when_the_clocks_go_back()
    {
        Assert.True(London.TryAt(Day("2026-10-25"), 90, out var halfPastOne));

        Assert.Equal(At("2026-10-25T00:30Z"), halfPastOne);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1440)]
    public void A_minute_outside_the_day_is_refused(int minute) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => London.TryAt(Day("2026-03-30"), minute, out _));

    [Theory]
    [InlineData("2026-03-30T20:40Z", "2026-03-30T21:40+01:00")]
    [InlineData("2026-01-30T21:40Z", "2026-01-30T21:40+00:00")]
    [InlineData("2026-10-25T00:30Z", "2026-10-25T01:30+01:00")]
    [InlineData("2026-10-25T01:30Z", "2026-10-25T01:30+00:00")]
    public void Wall_time_is_written_with_its_offset(string instant, string written) => Assert.Equal(written, London.Write(At(instant)));

    [Fact]
    public void Wall_time_is_a_day_and_its_minutes() =>
        Assert.Equal((Day("2026-03-30"), 21 * 60 + 40), London.LocalOf(At("2026-03-30T20:40Z")));

    [Fact]
    public void Every_day_starts_on_itself_and_ends_on_the_next() =>
        Assert.Empty(EveryDay.All.Breaking(number =>
        {
            var day = Days.FromNumber(number);
            return London.DayOf(London.StartOf(day)) == day && London.DayOf(London.EndOf(day) - Duration.Epsilon) == day;
        }));
}
