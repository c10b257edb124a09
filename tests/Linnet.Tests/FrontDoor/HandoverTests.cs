using Linnet.FrontDoor;
using Linnet.Standards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.FrontDoor;

public sealed class HandoverTests
{
    private static readonly OutOfHoursWork Night = new() { Needed = NeededAfterNight.AtOnce };
    private static readonly HandoverTaken Taken = new() { By = "W1" };

    /// <summary>Tuesday night and early morning, a Friday evening, and the Thursday before Easter 2026.</summary>
    [Theory]
    [InlineData("2026-03-10T22:15", "2026-03-11T10:00")]
    [InlineData("2026-03-11T02:00", "2026-03-11T10:00")]
    [InlineData("2026-03-13T19:00", "2026-03-16T10:00")]
    [InlineData("2026-03-28T23:30", "2026-03-30T10:00")]
    [InlineData("2026-04-02T20:00", "2026-04-07T10:00")]
    public void The_team_of_the_day_takes_over_by_ten_on_the_next_working_morning(string done, string due) =>
        Assert.Equal(At(due), new Story().Then(done, Night).OnlyClock(OutOfHoursStandards.HandoverTaken, done[..10]).DueAt);

    [Theory]
    [InlineData("2026-03-11T10:00", ClockState.MetInTime)]
    [InlineData("2026-03-11T10:01", ClockState.MetLate)]
    public void Is_late_from_the_minute_after(string taken, ClockState expected)
    {
        var clock = new Story().Then("2026-03-10T22:15", Night).Then(taken, Taken)
            .OnlyClock(OutOfHoursStandards.HandoverTaken, "2026-03-12");
        Assert.Equal(expected, clock.State);
        Assert.Equal(11, clock.Elapsed); // Whole hours from a quarter past ten at night.
        Assert.Equal(TimeUnit.Hours, clock.Unit);
        Assert.Contains("10am", clock.Because);
    }

    [Trap(8)]
    [Fact]
    public void Without_an_hour_the_work_is_taken_to_have_been_done_before_that_morning()
    {
        var clock = new Story().Then("2026-03-10", Night).OnlyClock(OutOfHoursStandards.HandoverTaken, "2026-03-10");
        Assert.Equal(At("2026-03-10T10:00"), clock.DueAt);
        Assert.True(clock.TimeMissing);
    }
}
