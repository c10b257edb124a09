using Linnet.Care;
using Linnet.Missing;
using Linnet.Standards;
using Linnet.Visits;
using static Linnet.Care.CareVisitStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Care;

public sealed class VisitedInPlacementTests
{
    private static readonly Visit SeenAlone = new() { Seen = Seen.Alone, Statutory = true };

    private static Story Placed(string on) =>
        new Story().Then(on, new CareStarted { LegalStatus = LegalStatus.CareOrder }).Then(on, new PlacementStarted());

    /// <summary>
    /// A placement of Monday 3 March 2025: the year is over on 3 March 2026. The visit of Wednesday 4 March 2026 is the first after it.
    /// </summary>
    private static Story AfterAYear(params (string On, Linnet.Record.Particulars What)[] told)
    {
        var story = Placed("2025-03-03");
        foreach (var (on, what) in told) story.Then(on, what);
        return story.Then("2026-03-04", SeenAlone);
    }

    private static (string, Linnet.Record.Particulars) Meant(string on, Intended intended) =>
        (on, new PlacementIntention { Intended = intended });

    private static (string, Linnet.Record.Particulars) Agreed(string on, bool agrees) =>
        (on, new VisitsAgreedWithChild { Agrees = agrees });

    [Trap(12)]
    [Fact]
    public void Is_due_by_the_end_of_the_same_weekday_a_week_later()
    {
        var clock = Placed("2026-03-02").OnlyClock(VisitedInPlacement, "2026-03-09");
        Assert.Equal(Day("2026-03-09"), clock.DueOn); // Monday to Monday.
        Assert.Equal(ClockState.DueSoon, clock.State);
    }

    [Trap(10)]
    [Fact]
    public void Then_every_six_weeks_from_the_visit_bank_holidays_counted()
    {
        // Friday 6 March and 42 days: Friday 17 April, with Good Friday and Easter Monday inside.
        Assert.Equal(
            Day("2026-04-17"),
            Placed("2026-03-02").Then("2026-03-06", SeenAlone).LastClock(VisitedInPlacement, "2026-03-07").DueOn);
    }

    [Trap(15)]
    [Theory]
    [InlineData(Seen.NotSeen, VisitMode.InPerson)]
    [InlineData(Seen.Alone, VisitMode.Video)]
    [InlineData(Seen.Alone, VisitMode.Telephone)]
    public void A_visit_tried_a_video_and_a_call_are_not_visits(Seen seen, VisitMode mode) =>
        Assert.True(
            Placed("2026-03-02")
                .Then("2026-03-06", new Visit { Seen = seen, Mode = mode, Statutory = true })
                .OnlyClock(VisitedInPlacement, "2026-03-07").IsOpen);

    [Trap(31)]
    [Fact]
    public void A_move_begins_the_week_anew_and_keeps_what_was_missed()
    {
        var clocks = Placed("2026-03-02")
            .Then("2026-03-06", SeenAlone).Then("2026-04-20", new PlacementStarted()).Clocks(VisitedInPlacement, "2026-04-21");
        Assert.True(clocks[1].Missed); // It was due on 17 April.
        Assert.Equal(Day("2026-04-27"), clocks[2].DueOn);
    }

    [Trap(31)]
    [Fact]
    public void A_few_days_in_hospital_and_the_way_back_are_the_same_placement()
    {
        var story = Placed("2026-03-02").Then("2026-03-06", SeenAlone)
            .Then("2026-03-16", new PlacementStarted { Type = PlacementType.TemporaryHospital })
            .Then("2026-03-20", new PlacementStarted { BackFromShortStay = true });
        Assert.Equal(Day("2026-04-17"), story.LastClock(VisitedInPlacement, "2026-03-21").DueOn);
    }

    [Trap(33)]
    [Fact]
    public void After_a_year_it_stays_six_weeks_while_nothing_is_recorded() =>
        Assert.Equal(Day("2026-04-15"), AfterAYear().LastClock(VisitedInPlacement, "2026-03-05").DueOn); // 42 days from 4 March.

    [Trap(33)]
    [Fact]
    public void After_a_year_in_a_placement_meant_to_last_it_is_three_months() =>
        Assert.Equal(
            Day("2026-06-04"),
            AfterAYear(Meant("2025-06-02", Intended.UntilEighteen)).LastClock(VisitedInPlacement, "2026-03-05").DueOn);

    [Trap(33)]
    [Fact]
    public void Within_the_year_it_is_six_weeks_however_long_it_is_meant_to_last()
    {
        var story = Placed("2025-03-03")
            .Then("2025-06-02", new PlacementIntention { Intended = Intended.UntilEighteen }).Then("2026-03-02", SeenAlone);
        Assert.Equal(Day("2026-04-13"), story.LastClock(VisitedInPlacement, "2026-03-03").DueOn); // The visit was a day before the year.
    }

    [Trap(33)]
    [Fact]
    public void Six_months_needs_long_term_fostering_and_the_childs_agreement()
    {
        var matched = Meant("2025-06-02", Intended.LongTermFostering);
        Assert.Equal(Day("2026-06-04"), AfterAYear(matched).LastClock(VisitedInPlacement, "2026-03-05").DueOn);
        Assert.Equal(Day("2026-06-04"), AfterAYear(matched, Agreed("2025-09-01", false)).LastClock(VisitedInPlacement, "2026-03-05").DueOn);
        Assert.Equal(Day("2026-09-04"), AfterAYear(matched, Agreed("2025-09-01", true)).LastClock(VisitedInPlacement, "2026-03-05").DueOn);
        Assert.Equal(Day("2026-09-04"), AfterAYear(Agreed("2025-05-01", true), matched).LastClock(VisitedInPlacement, "2026-03-05").DueOn);
    }

    [Trap(33)]
    [Fact]
    public void An_agreement_given_in_another_placement_does_not_count()
    {
        var story = Placed("2024-01-08")
            .Then("2024-03-04", new VisitsAgreedWithChild { Agrees = true })
            .Then("2025-03-02", new PlacementEnded { Why = EndOfPlacement.CarePlan, Planned = true })
            .Then("2025-03-03", new PlacementStarted())
            .Then("2025-06-02", new PlacementIntention { Intended = Intended.LongTermFostering })
            .Then("2026-03-04", SeenAlone);
        Assert.Equal(Day("2026-06-04"), story.LastClock(VisitedInPlacement, "2026-03-05").DueOn);
    }

    [Trap(32)]
    [Fact]
    public void When_the_rule_tightens_the_earlier_day_holds_but_never_before_the_decision()
    {
        var story = AfterAYear(Meant("2025-06-02", Intended.UntilEighteen));
        Assert.Equal(
            Day("2026-04-15"),
            story
                .Then("2026-03-30", new PlacementIntention { Intended = Intended.NotUntilEighteen })
                .LastClock(VisitedInPlacement, "2026-03-31").DueOn);

        var late = AfterAYear(Meant("2025-06-02", Intended.UntilEighteen));
        Assert.Equal(
            Day("2026-04-20"),
            late.Then("2026-04-20", new PlacementIntention { Intended = Intended.NotUntilEighteen })
                .LastClock(VisitedInPlacement, "2026-04-21").DueOn);
    }

    [Trap(35)]
    [Fact]
    public void Goes_on_while_the_child_is_missing() =>
        Assert.Equal(
            ClockState.Overdue,
            Placed("2026-03-02")
                .Then("2026-03-05T22:00", new ChildMissing { Kind = MissingKind.Missing })
                .OnlyClock(VisitedInPlacement, "2026-03-10").State);

    [Fact]
    public void Ends_with_care_and_at_eighteen()
    {
        Assert.Equal(
            ClockState.Lapsed,
            Placed("2026-03-02")
                .Then("2026-03-05", new CareEnded { Why = EndOfCare.HomePlanned }).OnlyClock(VisitedInPlacement, "2026-05-01").State);
        var grown = Placed("2026-03-02").Born("2008-03-06").OnlyClock(VisitedInPlacement, "2026-05-01");
        Assert.Equal(Day("2026-03-06"), grown.LapsedOn);
    }
}
