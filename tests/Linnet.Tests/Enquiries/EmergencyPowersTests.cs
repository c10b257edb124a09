using Linnet.Enquiries;
using Linnet.Standards;
using static Linnet.Enquiries.EmergencyStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Enquiries;

public sealed class EmergencyPowersTests
{
    private static readonly PoliceProtectionBegan Taken = new() { Place = PlaceOfSafety.PlacedByCouncil };
    private static readonly EmergencyOrderMade Order = new() { RunsUntil = Day("2026-03-13") };
    private static readonly EmergencyOrderEnded Discharged = new() { How = EndOfEmergencyOrder.Discharged };

    /// <summary>Monday 2 March 2026, 21:40, and 72 hours.</summary>
    [Theory]
    [InlineData("2026-03-05T21:40", ClockState.MetInTime)]
    [InlineData("2026-03-05T21:41", ClockState.MetLate)]
    public void Police_protection_ends_within_seventy_two_hours(string released, ClockState expected)
    {
        var story = new Story().Then("2026-03-02T21:40", Taken)
            .Then(released, new PoliceProtectionEnded { How = EndOfPoliceProtection.Released });
        Assert.Equal(At("2026-03-05T21:40"), story.OnlyClock(PoliceProtectionEnds, "2026-03-06").DueAt);
        Assert.Equal(expected, story.OnlyClock(PoliceProtectionEnds, "2026-03-06").State);
    }

    [Trap(9)]
    [Theory]
    [InlineData("2026-10-23T21:40", "2026-10-26T20:40")]
    [InlineData("2026-03-27T21:40", "2026-03-30T22:40")]
    public void Seventy_two_hours_are_real_hours_when_the_clocks_change(string taken, string due) =>
        Assert.Equal(At(due), new Story().Then(taken, Taken).OnlyClock(PoliceProtectionEnds, taken[..10]).DueAt);

    [Trap(8)]
    [Fact]
    public void Without_a_time_police_protection_is_counted_from_midnight_never_in_our_favour()
    {
        var clock = new Story().Then("2026-03-02", Taken).OnlyClock(PoliceProtectionEnds, "2026-03-05");
        Assert.Equal(At("2026-03-05T00:00"), clock.DueAt);
        Assert.True(clock.TimeMissing);
        Assert.True(clock.Standard.LimitsLiberty);
        Assert.Equal(ClockState.Overdue, clock.State);
    }

    [Trap(10)]
    [Fact]
    public void Bank_holidays_do_not_stop_the_hours()
    {
        // From Good Friday, 3 April 2026, 10 in the morning, to Easter Monday.
        Assert.Equal(At("2026-04-06T10:00"), new Story().Then("2026-04-03T10:00", Taken)
            .OnlyClock(PoliceProtectionEnds, "2026-04-03").DueAt);
    }

    [Trap(30)]
    [Fact]
    public void An_emergency_order_ends_police_protection_and_has_its_own_limit()
    {
        var story = new Story().Then("2026-03-02T21:40", Taken).Then("2026-03-05T12:00", Order);
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(PoliceProtectionEnds, "2026-03-06").State);
        Assert.Equal(Day("2026-03-13"), story.OnlyClock(EmergencyOrderEnds, "2026-03-06").DueOn);
    }

    /// <summary>Made on Thursday 5 March 2026; the eighth day is Friday 13 March.</summary>
    [Fact]
    public void An_emergency_order_lasts_eight_days_at_most()
    {
        var story = new Story().Then("2026-03-05T12:00", Order);
        Assert.Equal(Day("2026-03-13"), story.OnlyClock(EmergencyOrderEnds, "2026-03-06").DueOn);
        Assert.Equal(Basis.Statute, EmergencyOrderEnds.Basis);
        Assert.Equal(ClockState.MetInTime, story.Then("2026-03-13", Discharged).OnlyClock(EmergencyOrderEnds, "2026-03-14").State);
    }

    [Fact]
    public void Extended_once_it_ends_fifteen_days_after_it_was_made()
    {
        // Extended on 12 March: 5 March and fifteen days is Friday 20 March.
        var story = new Story().Then("2026-03-05T12:00", Order)
            .Then("2026-03-12T10:00", new EmergencyOrderExtended { RunsUntil = Day("2026-03-20") });
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(EmergencyOrderEnds, "2026-03-14").State);
        var extended = story.OnlyClock(ExtendedOrderEnds, "2026-03-14");
        Assert.Equal(Day("2026-03-05"), extended.Started);
        Assert.Equal(Day("2026-03-20"), extended.DueOn);
        Assert.Equal(Day("2026-03-20"), story.OnlyClock(EmergencyOrderRunsOut, "2026-03-14").DueOn);
    }

    [Fact]
    public void Where_the_court_let_it_run_past_a_sunday_the_day_that_it_set_counts()
    {
        // Made on Saturday 7 March; the eighth day, 15 March, is a Sunday: it runs to noon on Monday 16 March.
        var order = new EmergencyOrderMade { RunsUntil = Day("2026-03-16"), ToNoonAfterHoliday = true };
        var story = new Story().Then("2026-03-07", order);
        Assert.Empty(story.Clocks(EmergencyOrderEnds, "2026-03-16"));
        Assert.Equal(Day("2026-03-16"), story.OnlyClock(EmergencyOrderRunsOut, "2026-03-10").DueOn);
    }

    [Fact]
    public void An_order_cannot_be_recorded_for_longer_than_eight_days()
    {
        var tooLong = new EmergencyOrderMade { RunsUntil = Day("2026-03-14") };
        Assert.Equal("runsUntil", Assert.Single(tooLong.Check(new(Day("2026-03-05"), new(Day("2026-03-05"))))).Field);
    }

    [Fact]
    public void A_child_assessment_order_gives_seven_days_from_the_day_the_court_named()
    {
        var story = new Story().Then("2026-03-05", new AssessmentOrderBegan());
        Assert.Equal(Day("2026-03-12"), story.OnlyClock(ChildAssessmentOrderEnds, "2026-03-06").DueOn);
        Assert.Equal(ClockState.MetInTime, story.Then("2026-03-11", new AssessmentOrderDone { Assessed = true })
            .OnlyClock(ChildAssessmentOrderEnds, "2026-03-13").State);
    }
}
