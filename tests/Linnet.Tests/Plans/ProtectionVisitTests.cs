using Linnet.Plans;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Visits;
using static Linnet.Plans.ProtectionVisitStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Plans;

public sealed class ProtectionVisitTests
{
    private static readonly ProtectionPlanStarted Plan = new() { Category = CategoryOfAbuse.Neglect };
    private static readonly Visit SeenAlone = new() { Seen = Seen.Alone };

    /// <summary>
    /// Thursday 2 April 2026 is day 0. Good Friday and Easter Monday do not count: 7 to 10 April are days 1 to 4, 13 to 17 days 5 to
    /// 9, Monday 20 April day 10.
    /// </summary>
    [Fact]
    public void First_is_due_ten_working_days_after_the_conference() =>
        Assert.Equal(Day("2026-04-20"), new Story().Then("2026-04-02", Plan).OnlyClock(FirstProtectionVisit, "2026-04-03").DueOn);

    /// <summary>
    /// Monday 2 March 2026 is day 0: 3 to 6 March are days 1 to 4, then three full weeks to day 19 on 27 March, and Monday 30 March
    /// is day 20.
    /// </summary>
    [Fact]
    public void Is_due_twenty_working_days_after_the_plan_began() =>
        Assert.Equal(Day("2026-03-30"), new Story().Then("2026-03-02", Plan).OnlyClock(ProtectionVisit, "2026-03-03").DueOn);

    /// <summary>
    /// From Monday 30 March twenty working days end on Wednesday 29 April, because Good Friday and Easter Monday do not count; four
    /// weeks would end on 27 April.
    /// Seen every ten working days from Monday 14 December: Christmas Day and Monday 28 December do not count, so Wednesday 30
    /// December; fourteen days would be 28 December.
    /// </summary>
    [Trap(10)]
    [Fact]
    public void Working_days_and_weeks_differ_at_easter_and_christmas_and_the_unit_is_said()
    {
        var easter = new Story().Then("2026-03-02", Plan).Then("2026-03-30", SeenAlone).LastClock(ProtectionVisit, "2026-04-01");
        Assert.Equal(Day("2026-04-29"), easter.DueOn);
        Assert.Equal(TimeUnit.WorkingDays, easter.Unit);

        var christmas = new Story()
            .Then("2026-12-14", Plan with { VisitEvery = VisitsSetByPlan.EveryTenWorkingDays })
            .OnlyClock(ProtectionVisit, "2026-12-15");
        Assert.Equal(Day("2026-12-30"), christmas.DueOn);
        Assert.Contains("calendar days", ProtectionVisit.Range, StringComparison.Ordinal);
    }

    public static TheoryData<Visit> NoVisitAtAll =>
        new()
        {
            new Visit { Seen = Seen.NotSeen },
            new Visit { Seen = Seen.Alone, Mode = VisitMode.Telephone },
            new Visit { Seen = Seen.Alone, Mode = VisitMode.Video },
            new Visit { Seen = Seen.NotAlone, Statutory = false }, // Seen in passing, by somebody else.
        };

    [Trap(15)]
    [Theory]
    [MemberData(nameof(NoVisitAtAll))]
    public void A_call_an_attempt_or_a_glimpse_is_not_a_visit(Visit visit) =>
        Assert.True(new Story().Then("2026-03-02", Plan).Then("2026-03-09", visit).OnlyClock(ProtectionVisit, "2026-03-10").IsOpen);

    [Trap(16)]
    [Fact]
    public void One_trip_to_two_children_is_two_visits_and_only_the_child_who_was_seen_has_been_visited()
    {
        var sister = new Story("child:1").Then("2026-03-02", Plan).Then("2026-03-16", SeenAlone);
        var brother = new Story("child:2").Then("2026-03-02", Plan).Then("2026-03-16", new Visit { Seen = Seen.NotSeen });
        Assert.Equal(ClockState.MetInTime, sister.Clocks(ProtectionVisit, "2026-03-31")[0].State);
        Assert.Equal(ClockState.Overdue, brother.OnlyClock(ProtectionVisit, "2026-03-31").State);
    }

    [Trap(35)]
    [Fact]
    public void Goes_on_while_the_child_is_missing_and_cannot_be_found()
    {
        var missing = new Visit { Seen = Seen.NotSeen, Account = "The child has been missing since Friday." };
        var clock = new Story().Then("2026-03-02", Plan).Then("2026-03-16", missing).OnlyClock(ProtectionVisit, "2026-04-01");
        Assert.Equal(Day("2026-03-02"), clock.Started);
        Assert.Equal(ClockState.Overdue, clock.State);
    }

    /// <summary>Ten working days from Monday 2 March end on Monday 16 March.</summary>
    [Fact]
    public void Is_as_often_as_the_conference_set_from_the_first() =>
        Assert.Equal(
            Day("2026-03-16"),
            new Story()
                .Then("2026-03-02", Plan with { VisitEvery = VisitsSetByPlan.EveryTenWorkingDays })
                .OnlyClock(ProtectionVisit, "2026-03-03")
                .DueOn
        );

    /// <summary>
    /// Last seen on Monday 20 April; ten working days would end on Tuesday 5 May, as 4 May is a holiday.
    /// The review on 22 April sets five working days: 21 to 24 and 27 April, so Monday 27 April.
    /// </summary>
    [Fact]
    public void Comes_forward_at_once_when_a_review_asks_for_more_visits()
    {
        var story = EveryTenAndSeenOn20April()
            .Then("2026-04-22", new ReviewConference { VisitEvery = VisitsSetByPlan.EveryFiveWorkingDays });
        Assert.Equal(Day("2026-04-27"), story.LastClock(ProtectionVisit, "2026-04-23").DueOn);
    }

    /// <summary>
    /// The review on 22 April sets twenty working days: the visit due on 5 May stays due then. After it, twenty from 5 May:
    /// 6 to 8 May are 3, 11 to 22 May 13, 26 to 29 May 17 (25 May is a holiday), 1 to 3 June 20.
    /// </summary>
    [Fact]
    public void Becomes_rarer_only_after_the_visit_that_was_promised()
    {
        var story = EveryTenAndSeenOn20April()
            .Then("2026-04-22", new ReviewConference { VisitEvery = VisitsSetByPlan.EveryTwentyWorkingDays });
        Assert.Equal(Day("2026-05-05"), story.LastClock(ProtectionVisit, "2026-04-23").DueOn);
        Assert.Equal(Day("2026-06-03"), story.Then("2026-05-05", SeenAlone).LastClock(ProtectionVisit, "2026-05-06").DueOn);
    }

    /// <summary>Happened on Friday 27 March, in time for 30 March; written down on Tuesday 7 April.</summary>
    [Trap(48)]
    [Fact]
    public void Until_it_is_recorded_it_is_not_done_and_a_late_entry_is_marked()
    {
        var story = new Story().Then("2026-03-02", Plan).Then("2026-03-27", SeenAlone, recorded: "2026-04-07");
        Assert.Equal(ClockState.Overdue, story.OnlyClock(ProtectionVisit, "2026-04-01", knownAt: "2026-04-01").State);
        var met = story.Clocks(ProtectionVisit, "2026-04-10")[0];
        Assert.Equal(ClockState.MetInTime, met.State);
        Assert.True(met.RecordedLate);
    }

    /// <summary>The council may set its own number here; it may not lengthen what statutory guidance sets, and it may shorten it.</summary>
    [Trap(52)]
    [Theory]
    [InlineData("protection-visit", 30, TimeUnit.WorkingDays, true)]
    [InlineData("first-core-group", 15, TimeUnit.WorkingDays, false)]
    [InlineData("first-core-group", 7, TimeUnit.WorkingDays, true)]
    [InlineData("first-review-conference", 4, TimeUnit.Months, false)]
    [InlineData("protection-visit", 14, TimeUnit.Days, false)]
    public void A_council_may_loosen_what_is_local_and_only_tighten_what_is_not(string standard, int amount, TimeUnit unit, bool allowed)
    {
        var setting = new LocalSetting
        {
            Standard = standard,
            Amount = amount,
            Unit = unit,
            ApprovedBy = "the director",
        };
        Assert.Equal(allowed, !setting.Check(new(Day("2026-01-05"), new(Day("2026-01-05")))).Any());
    }

    /// <summary>
    /// Ten working days from Monday 2 March end on Monday 16 March, for the first visit and for the next: ten from 16 March end on
    /// Monday 30 March.
    /// </summary>
    [Fact]
    public void Follows_the_number_of_the_council_where_the_plan_sets_none()
    {
        var story = new Story()
            .Setting("2026-01-01", "protection-visit", 10, TimeUnit.WorkingDays)
            .Then("2026-03-02", Plan)
            .Then("2026-03-16", SeenAlone);
        Assert.Equal([Day("2026-03-16"), Day("2026-03-30")], story.Clocks(ProtectionVisit, "2026-03-17").Select(c => c.DueOn));
    }

    /// <summary>
    /// Four weeks from 2 March is 30 March, six weeks 13 April. A manager's decision starts the manager's weeks again and not the
    /// head of service's.
    /// </summary>
    [Fact]
    public void Not_being_seen_goes_to_a_manager_after_four_weeks_and_to_the_head_of_service_after_six()
    {
        var story = new Story().Then("2026-03-02", Plan);
        Assert.Equal(Day("2026-03-30"), story.OnlyClock(NotSeenTakenToManager, "2026-03-03").DueOn);

        story.Then("2026-03-30", new NotSeenTakenUp { Level = NotSeenLevel.TeamManager, Decision = NotSeenDecision.TryAgain });
        Assert.Equal(Day("2026-04-27"), story.LastClock(NotSeenTakenToManager, "2026-03-31").DueOn);
        Assert.Equal(Day("2026-04-13"), story.OnlyClock(NotSeenTakenToHeadOfService, "2026-03-31").DueOn);
        Assert.Equal(ClockState.Overdue, story.OnlyClock(ProtectionVisit, "2026-03-31").State);
    }

    private static Story EveryTenAndSeenOn20April() =>
        new Story().Then("2026-03-02", Plan with { VisitEvery = VisitsSetByPlan.EveryTenWorkingDays }).Then("2026-04-20", SeenAlone);
}
