using Linnet.Allocation;
using Linnet.Children;
using Linnet.Need;
using Linnet.Plans;
using Linnet.Standards;
using Linnet.Visits;
using static Linnet.Tests.Story;
using static Linnet.Visits.SeenStandards;

namespace Linnet.Tests.Visits;

public sealed class NotSeenTests
{
    private static readonly NeedOpened Opened = new();
    private static readonly Visit SeenAlone = new() { Seen = Seen.Alone };
    private static readonly Visit SeenWithOthers = new() { Seen = Seen.NotAlone, WhyNotAlone = WhyNotAlone.ChildRefused };

    /// <summary>Seen on Monday 2 February; on Wednesday 25 February that is 23 days ago.</summary>
    [Fact]
    public void Says_how_many_days_ago_somebody_saw_the_child_and_has_no_number_to_breach()
    {
        var clock = new Story().Then("2026-01-05", Opened).Then("2026-02-02", SeenAlone).LastClock(NotSeen, "2026-02-25");
        Assert.Equal(23, clock.DaysWaited);
        Assert.Null(clock.DueOn);
        Assert.Equal(ClockState.Running, clock.State);
    }

    [Fact]
    public void A_child_nobody_ever_saw_counts_from_the_day_they_became_open() =>
        // 26 days of January, 25 of February.
        Assert.Equal(51, new Story().Then("2026-01-05", Opened).OnlyClock(NotSeen, "2026-02-25").DaysWaited);

    [Trap(15)]
    [Fact]
    public void A_visit_at_which_the_child_was_not_seen_changes_nothing()
    {
        var story = new Story()
            .Then("2026-01-05", Opened)
            .Then("2026-02-02", SeenAlone)
            .Then("2026-02-10", new Visit { Seen = Seen.NotSeen });
        Assert.Equal(23, story.LastClock(NotSeen, "2026-02-25").DaysWaited);
    }

    [Fact]
    public void A_statutory_visit_of_which_an_extract_does_not_say_whether_the_child_was_seen_answers_the_visit_and_not_the_wait()
    {
        var story = new Story()
            .Then("2026-02-02", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect }, imported: true)
            .Then("2026-02-20", new Visit { Seen = Seen.NotKnown, Statutory = true }, imported: true);
        Assert.Equal(ClockState.MetInTime, story.Clocks(ProtectionVisitStandards.ProtectionVisit, "2026-02-25")[0].State);
        Assert.Equal(Day("2026-02-02"), story.OnlyClock(NotSeen, "2026-02-25").Started);
    }

    [Fact]
    public void Being_seen_with_others_leaves_the_child_not_seen_alone()
    {
        var story = new Story().Then("2026-01-05", Opened).Then("2026-02-02", SeenAlone).Then("2026-02-16", SeenWithOthers);
        Assert.Equal(9, story.LastClock(NotSeen, "2026-02-25").DaysWaited);
        Assert.Equal(23, story.LastClock(NotSeenAlone, "2026-02-25").DaysWaited);
    }

    [Fact]
    public void Seen_in_an_extract_that_does_not_say_alone_is_seen_and_not_seen_alone()
    {
        var story = new Story().Then("2026-01-05", Opened).Then("2026-02-16", new Visit { Seen = Seen.SeenAloneNotKnown }, imported: true);
        Assert.Equal(Day("2026-02-16"), story.LastClock(NotSeen, "2026-02-25").Started);
        Assert.Equal(Day("2026-01-05"), story.LastClock(NotSeenAlone, "2026-02-25").Started);
    }

    [Fact]
    public void Ends_when_work_ends_and_a_later_visit_begins_nothing()
    {
        var story = new Story()
            .Then("2026-01-05", Opened)
            .Then("2026-02-02", new CaseClosed { Why = EndOfNeed.ServicesEnded })
            .Then("2026-02-16", SeenAlone);
        Assert.Equal(ClockState.Lapsed, story.OnlyClock(NotSeen, "2026-02-25").State);
    }

    [Fact]
    public void A_plan_within_the_episode_does_not_count_the_child_twice()
    {
        var story = new Story().Then("2026-01-05", Opened).Then("2026-01-19", new NeedPlanStarted());
        Assert.Equal(Day("2026-01-05"), story.OnlyClock(NotSeen, "2026-02-25").Started);
    }

    /// <summary>Noted on Thursday 2 April; 7 to 10 April are days 1 to 4, Monday 13 April day 5.</summary>
    [Trap(48)]
    [Fact]
    public void A_short_note_counts_as_the_visit_and_its_record_has_its_own_five_working_days()
    {
        var story = new Story().Then("2026-03-02", Opened).Then("2026-04-02", SeenAlone with { ToBeWrittenUp = true });
        Assert.Equal(Day("2026-04-02"), story.LastClock(NotSeen, "2026-04-03").Started);
        Assert.Equal(Day("2026-04-13"), story.OnlyClock(VisitRecordSigned, "2026-04-03").DueOn);
        Assert.Equal(
            ClockState.MetLate,
            story
                .Then("2026-04-14", new VisitWrittenUp { Account = "We talked in the kitchen." })
                .OnlyClock(VisitRecordSigned, "2026-04-15")
                .State
        );
    }

    /// <summary>
    /// Expected on 1 April, born on 30 March: on 10 April not seen for 11 days, and the visit under the plan of 2 March counts from
    /// the birth too.
    /// </summary>
    [Trap(29)]
    [Fact]
    public void Before_birth_there_is_nobody_to_see_and_after_it_the_days_count_from_the_birth()
    {
        var story = new Story()
            .Then("2026-02-02", new ChildDetails { ExpectedOn = Day("2026-04-01") })
            .Then("2026-03-02", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect });
        Assert.Empty(story.Clocks(NotSeen, "2026-03-20"));
        Assert.Empty(story.Clocks(ProtectionVisitStandards.ProtectionVisit, "2026-03-20"));
        Assert.Equal(Day("2026-06-02"), story.OnlyClock(ProtectionPlanStandards.FirstReviewConference, "2026-03-20").DueOn);

        story.Then("2026-03-31", new ChildDetails { BornOn = Day("2026-03-30") });
        Assert.Equal(11, story.OnlyClock(NotSeen, "2026-04-10").DaysWaited);
        Assert.Equal(Day("2026-03-30"), story.OnlyClock(ProtectionVisitStandards.ProtectionVisit, "2026-04-10").Started);
    }
}
