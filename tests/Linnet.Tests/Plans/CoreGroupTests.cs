using Linnet.Plans;
using Linnet.Standards;
using static Linnet.Plans.ProtectionPlanStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Plans;

public sealed class CoreGroupTests
{
    private static readonly ProtectionPlanStarted Plan = new() { Category = CategoryOfAbuse.Neglect };
    private static readonly CoreGroup Met = new() { OtherAgencyThere = true };
    private static readonly ProtectionPlanEnded Ended = new() { Why = EndOfProtection.NoLongerNeeded };

    /// <summary>
    /// Wednesday 1 April 2026 is day 0; 2 April is day 1; Good Friday 3 April and Easter Monday 6 April do not count;
    /// 7, 8, 9, 10 April are days 2 to 5, 13 to 17 April days 6 to 10.
    /// </summary>
    [Fact]
    public void First_meets_within_ten_working_days_of_the_conference() =>
        Assert.Equal(Day("2026-04-17"), new Story().Then("2026-04-01", Plan).OnlyClock(FirstCoreGroup, "2026-04-02").DueOn);

    [Theory]
    [InlineData("2026-04-17", ClockState.MetInTime)]
    [InlineData("2026-04-20", ClockState.MetLate)]
    public void Is_in_time_on_the_tenth_working_day_and_late_on_the_eleventh(string met, ClockState expected) =>
        Assert.Equal(expected, new Story().Then("2026-04-01", Plan).Then(met, Met).OnlyClock(FirstCoreGroup, "2026-04-30").State);

    [Fact]
    public void Without_another_agency_it_was_not_a_core_group()
    {
        var alone = new CoreGroup { OtherAgencyThere = false };
        Assert.False(alone.Counts);
        Assert.True(new Story().Then("2026-04-01", Plan).Then("2026-04-10", alone).OnlyClock(FirstCoreGroup, "2026-04-13").IsOpen);
    }

    /// <summary>Met on Friday 10 April; six weeks are 42 days: 20 to the end of April, 22 in May. Friday 22 May.</summary>
    [Trap(10)]
    [Fact]
    public void Meets_again_within_six_weeks_and_no_bank_holiday_stretches_them() =>
        Assert.Equal(
            Day("2026-05-22"),
            new Story().Then("2026-04-01", Plan).Then("2026-04-10", Met).OnlyClock(LaterCoreGroup, "2026-05-01").DueOn
        );

    [Fact]
    public void Each_later_one_counts_from_the_day_of_the_one_before()
    {
        var later = new Story()
            .Then("2026-04-01", Plan)
            .Then("2026-04-10", Met)
            .Then("2026-05-08", Met)
            .Clocks(LaterCoreGroup, "2026-05-31");
        Assert.Equal(ClockState.MetInTime, later[0].State);
        Assert.Equal(Day("2026-06-19"), later[1].DueOn); // 8 May and 42 days: 23 in May, 19 in June.
    }

    [Fact]
    public void Is_waited_for_no_more_when_the_plan_ends()
    {
        var story = new Story().Then("2026-04-01", Plan).Then("2026-04-10", Met).Then("2026-05-04", Ended);
        Assert.Equal(ClockState.Lapsed, story.OnlyClock(LaterCoreGroup, "2026-07-01").State);
    }
}
