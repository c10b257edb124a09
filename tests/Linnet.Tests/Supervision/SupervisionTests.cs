using Linnet.Care;
using Linnet.Court;
using Linnet.Need;
using Linnet.Plans;
using Linnet.Standards;
using Linnet.Supervision;
using static Linnet.Supervision.SupervisionStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Supervision;

public sealed class SupervisionTests
{
    private static readonly ProtectionPlanStarted Protection = new() { Category = CategoryOfAbuse.Neglect };
    private static readonly CaseSupervision Supervised = new() { ActionsReviewed = true };

    /// <summary>A month from 31 January ends on 28 February. Held on 20 February, the next is due on 20 March.</summary>
    [Trap(11)]
    [Fact]
    public void A_protection_plan_is_talked_through_every_month()
    {
        var story = new Story().Then("2026-01-31", Protection);
        Assert.Equal(Day("2026-02-28"), story.OnlyClock(ProtectionSupervised, "2026-02-01").DueOn);
        Assert.Equal(Day("2026-03-20"), story.Then("2026-02-20", Supervised).LastClock(ProtectionSupervised, "2026-02-21").DueOn);
    }

    [Fact]
    public void A_talk_that_does_not_go_through_what_was_agreed_is_not_supervision() =>
        Assert.True(
            new Story()
                .Then("2026-01-31", Protection)
                .Then("2026-02-20", Supervised with { ActionsReviewed = false })
                .OnlyClock(ProtectionSupervised, "2026-02-21")
                .IsOpen
        );

    /// <summary>Eight weeks from Monday 5 January are 56 days: 26 in January, 28 in February, 2 in March.</summary>
    [Fact]
    public void A_child_in_need_plan_is_talked_through_every_eight_weeks_until_a_protection_plan_takes_over()
    {
        var story = new Story().Then("2026-01-05", new NeedPlanStarted());
        Assert.Equal(Day("2026-03-02"), story.OnlyClock(NeedSupervised, "2026-01-06").DueOn);
        Assert.Equal(ClockState.Lapsed, story.Then("2026-02-02", Protection).OnlyClock(NeedSupervised, "2026-02-03").State);
    }

    [Fact]
    public void A_manager_looks_at_every_open_child_within_eight_weeks_in_one_way_or_another()
    {
        var story = new Story().Then("2026-01-05", new NeedOpened());
        Assert.Equal(Day("2026-03-02"), story.OnlyClock(ManagerLooks, "2026-01-06").DueOn);
        story.Then("2026-02-02", new ManagementOversight { Finds = OversightFinds.TooSlow });
        Assert.Equal(Day("2026-03-30"), story.LastClock(ManagerLooks, "2026-02-03").DueOn); // 26 in February, 30 in March.
        story.Then("2026-02-09", Supervised);
        // 19 in February, 31 in March, 6 in April: a bank holiday, and still due then.
        Assert.Equal(Day("2026-04-06"), story.LastClock(ManagerLooks, "2026-02-10").DueOn);
    }

    [Fact]
    public void A_decision_is_checked_by_the_day_the_manager_set()
    {
        var decision = new ManagementDecision
        {
            Decision = "Family network meeting.",
            Reasons = "Both grandmothers offer help.",
            CheckBy = Day("2026-03-20"),
        };
        var story = new Story().Then("2026-03-02", decision).Then("2026-03-19", new DecisionChecked { Outcome = DecisionOutcome.TooSoon });
        Assert.Equal(Day("2026-03-20"), story.OnlyClock(DecisionCheckedByItsDay, "2026-03-03").DueOn);
        Assert.Equal(ClockState.Overdue, story.OnlyClock(DecisionCheckedByItsDay, "2026-03-23").State);
        Assert.Equal(
            ClockState.MetLate,
            story
                .Then("2026-03-24", new DecisionChecked { Outcome = DecisionOutcome.Helped })
                .OnlyClock(DecisionCheckedByItsDay, "2026-03-31")
                .State
        );
    }

    [Fact]
    public void Each_decision_has_a_clock_of_its_own_and_the_check_of_one_says_nothing_of_the_other()
    {
        var clocks = new Story();
        var (first, second) = Two(clocks);
        clocks.Then("2026-03-12", new DecisionChecked { Outcome = DecisionOutcome.Helped, Decision = second.ToString() });
        Assert.Equal(
            [(Day("2026-03-20"), ClockState.Running), (Day("2026-03-13"), ClockState.MetInTime)],
            clocks.Clocks(DecisionCheckedByItsDay, "2026-03-12").OrderBy(c => c.StartedBy.On).Select(c => ((LocalDate)(c.DueOn ?? default), c.State)));

        clocks.Then("2026-03-21", new DecisionChecked { Outcome = DecisionOutcome.NotDone, Decision = first.ToString() });
        Assert.Equal(
            [ClockState.MetLate, ClockState.MetInTime],
            clocks.Clocks(DecisionCheckedByItsDay, "2026-03-31").OrderBy(c => c.StartedBy.On).Select(c => c.State));
    }

    [Fact]
    public void A_check_that_names_no_decision_is_of_the_oldest_that_nobody_has_checked()
    {
        var story = new Story();
        Two(story);
        story.Then("2026-03-12", new DecisionChecked { Outcome = DecisionOutcome.Helped });
        Assert.Equal([false, true], story.Clocks(DecisionCheckedByItsDay, "2026-03-12").OrderBy(c => c.StartedBy.On).Select(c => c.IsOpen));
    }

    [Fact]
    public void A_decision_that_was_corrected_since_keeps_its_check()
    {
        var story = new Story();
        var (first, second) = Two(story);
        story.Then("2026-03-02", ToCheck("2026-03-19"), replaces: first).Then("2026-03-12", new DecisionChecked { Outcome = DecisionOutcome.Helped, Decision = first.ToString() });
        var open = Assert.Single(story.Clocks(DecisionCheckedByItsDay, "2026-03-12"), c => c.IsOpen);
        Assert.Equal(second, open.StartedBy.Entry);
    }

    private static ManagementDecision ToCheck(string by) => new() { Decision = "Decided.", Reasons = "Because.", CheckBy = Day(by) };

    /// <summary>On 2 March one to be checked by the 20th, on 9 March another by the 13th.</summary>
    private static (Guid First, Guid Second) Two(Story story)
    {
        var first = story.Then("2026-03-02", ToCheck("2026-03-20")).Last.Id;
        return (first, story.Then("2026-03-09", ToCheck("2026-03-13")).Last.Id);
    }

    [Fact]
    public void The_summary_and_the_chronology_are_brought_up_to_date_every_three_months()
    {
        var story = new Story().Then("2026-01-15", new NeedOpened()).Then("2026-03-02", new CaseSummary { Summary = "As it stands." });
        Assert.Equal(Day("2026-06-02"), story.LastClock(SummaryUpToDate, "2026-03-03").DueOn);
        Assert.Equal(Day("2026-04-15"), story.OnlyClock(ChronologyUpToDate, "2026-03-03").DueOn);
        Assert.Equal(
            Day("2026-07-10"),
            story.Then("2026-04-10", new ChronologyUpdated()).LastClock(ChronologyUpToDate, "2026-04-11").DueOn
        );
    }

    /// <summary>
    /// Monthly from 5 January; once long-term fostering is the plan, every three months after the next one: 5 February to 5 May.
    /// </summary>
    [Fact]
    public void Care_is_talked_through_every_month_and_every_three_once_the_child_grows_up_with_their_foster_carers()
    {
        var story = new Story()
            .Then("2026-01-05", new CareStarted())
            .Then("2026-01-20", new PermanencePlan { Route = PermanenceRoute.Fostering });
        Assert.Equal(Day("2026-02-05"), story.OnlyClock(CareSupervised, "2026-01-21").DueOn);
        Assert.Equal(Day("2026-05-05"), story.Then("2026-02-05", Supervised).LastClock(CareSupervised, "2026-02-06").DueOn);
    }

    [Fact]
    public void Pre_proceedings_are_talked_through_every_month_until_the_court_has_them()
    {
        var story = new Story().Then("2026-01-15", new LegalPlanningMeeting { Decision = LegalPlanningDecision.PreProceedings });
        Assert.Equal(Day("2026-02-15"), story.OnlyClock(PreProceedingsSupervised, "2026-01-16").DueOn);
        Assert.Equal(
            ClockState.Lapsed,
            story.Then("2026-02-02", new ProceedingsIssued()).OnlyClock(PreProceedingsSupervised, "2026-03-01").State
        );
    }
}
