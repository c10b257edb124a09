using Linnet.Care;
using Linnet.Education;
using Linnet.Standards;
using static Linnet.Education.EducationStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Education;

/// <summary>
/// By the usual pattern the autumn term of 2025 is 2 September to 19 December, the spring term Monday 5 January to Friday 27 March 2026
/// (the Friday before Palm Sunday, 29 March), with the week of 16 February off, and the summer term Monday 13 April to Wednesday 22 July.
/// </summary>
public sealed class EducationPlanTests
{
    private static readonly EducationPlan Begun = new() { Step = EducationPlanStep.Begun };
    private static readonly EducationPlan Complete = new() { Step = EducationPlanStep.Completed };
    private static readonly EducationPlan SignedOff = new() { Step = EducationPlanStep.SignedOff };

    private static Story InCare => new Story().Born("2014-05-05").Then("2026-01-05", new CareStarted());

    [Fact]
    public void Is_begun_within_ten_working_days_and_complete_for_the_first_review()
    {
        var story = InCare.Then("2026-01-16", Begun);
        Assert.Equal(Day("2026-01-19"), story.OnlyClock(PlanBegun, "2026-01-20").DueOn);
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(PlanBegun, "2026-01-20").State);
        Assert.Equal(Day("2026-02-02"), story.OnlyClock(PlanForFirstReview, "2026-01-20").DueOn);
        Assert.Equal(ClockState.MetInTime, story.Then("2026-02-02", Complete).OnlyClock(PlanForFirstReview, "2026-02-10").State);
    }

    [Fact]
    public void Is_not_asked_of_a_baby_and_starts_at_three()
    {
        var story = new Story().Born("2023-04-13").Then("2026-01-05", new CareStarted());
        Assert.Empty(story.Clocks(PlanBegun, "2026-04-12"));
        Assert.Equal(Day("2026-04-27"), story.OnlyClock(PlanBegun, "2026-04-13").DueOn); // Three on Monday 13 April; two whole weeks.
    }

    [Fact]
    public void Without_a_date_of_birth_it_counts_from_coming_into_care() =>
        Assert.Equal(Day("2026-01-19"), new Story().Then("2026-01-05", new CareStarted()).OnlyClock(PlanBegun, "2026-01-06").DueOn);

    [Trap(14)]
    [Fact]
    public void Is_complete_once_in_each_term_and_not_every_so_many_days()
    {
        var story = InCare.Then("2026-01-20", Complete);
        // In spring: by the last day of the summer term.
        Assert.Equal(Day("2026-07-22"), story.OnlyClock(PlanEveryTerm, "2026-02-10").DueOn);
        Assert.Contains("usual pattern", story.OnlyClock(PlanEveryTerm, "2026-02-10").Because, StringComparison.Ordinal);

        // A second one in the same term does not stand for the next.
        Assert.Equal(Day("2026-07-22"), story.Then("2026-03-16", Complete).LastClock(PlanEveryTerm, "2026-03-17").DueOn);
    }

    [Trap(14)]
    [Fact]
    public void Terms_are_the_councils_own_where_it_has_given_them()
    {
        var story = InCare
            .Then("2026-01-20", Complete)
            .Terms(("Autumn", "2025-09-01", "2025-12-19"), ("Spring", "2026-01-05", "2026-04-02"), ("Summer", "2026-04-20", "2026-07-17"));
        var clock = story.OnlyClock(PlanEveryTerm, "2026-02-10");
        Assert.Equal(Day("2026-07-17"), clock.DueOn);
        Assert.Contains("by the council's term dates", clock.Because, StringComparison.Ordinal);
    }

    [Trap(14)]
    [Fact]
    public void A_year_with_a_term_missing_keeps_the_usual_pattern() =>
        Assert.Equal(
            Day("2026-07-22"),
            InCare.Then("2026-01-20", Complete).Terms(("Summer", "2026-04-20", "2026-07-17")).OnlyClock(PlanEveryTerm, "2026-02-10").DueOn);

    [Trap(14)]
    [Fact]
    public void The_virtual_school_head_signs_off_within_ten_school_days()
    {
        // From Monday 9 February: 10 to 13 February are 4 school days, the week of the 16th is off, 23 to 27 February make 9, Monday 2
        // March is the tenth.
        var story = InCare.Then("2026-02-09", Complete);
        Assert.Equal(Day("2026-03-02"), story.OnlyClock(PlanSignedOff, "2026-02-10").DueOn);
        Assert.Equal(ClockState.MetInTime, story.Then("2026-03-02", SignedOff).OnlyClock(PlanSignedOff, "2026-03-10").State);
    }

    [Trap(14)]
    [Fact]
    public void A_child_without_a_school_attends_one_within_twenty_school_days()
    {
        // From Monday 2 March: 3 to 6 March 4, the weeks of 9, 16 and 23 March 19; the holidays; Monday 13 April is the twentieth.
        var story = InCare.Then("2026-03-02", new SchoolPlaceLost { Why = WhyNoSchool.Move });
        Assert.Equal(Day("2026-04-13"), story.OnlyClock(BackAtSchool, "2026-03-03").DueOn);
        Assert.Equal(
            ClockState.MetLate,
            story.Then("2026-04-14", new SchoolStarted { FullTime = true }).OnlyClock(BackAtSchool, "2026-05-01").State);
    }

    [Trap(31)]
    [Fact]
    public void A_move_does_not_restart_it() =>
        Assert.Single(InCare.Then("2026-01-12", new PlacementStarted()).Clocks(PlanBegun, "2026-02-01"));

    [Fact]
    public void An_education_health_and_care_plan_is_reviewed_every_year_until_it_ceases()
    {
        var story = new Story()
            .Then("2025-02-03", new NeedsPlan { Step = NeedsPlanStep.Issued })
            .Then("2026-01-26", new NeedsPlan { Step = NeedsPlanStep.Reviewed });
        Assert.Equal([Day("2026-02-03"), Day("2027-01-26")], story.Clocks(NeedsPlanReviewed, "2026-02-10").Select(c => c.DueOn));
        Assert.Equal(
            ClockState.Lapsed,
            story.Then("2026-07-01", new NeedsPlan { Step = NeedsPlanStep.Ceased }).LastClock(NeedsPlanReviewed, "2026-08-01").State);
    }
}
