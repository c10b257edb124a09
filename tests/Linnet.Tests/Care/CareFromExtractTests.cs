using Linnet.Care;
using Linnet.Health;
using Linnet.Standards;
using Linnet.Visits;
using static Linnet.Care.CareReviewStandards;
using static Linnet.Care.CareVisitStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Care;

/// <summary>Annex A gives the latest review, visit and assessment only. It may not accuse anybody of what came before.</summary>
public sealed class CareFromExtractTests
{
    private static Story InCareSince2020 => new Story()
        .Then("2020-02-03", new CareStarted(), recorded: "2026-03-01", imported: true)
        .Then("2023-05-01", new PlacementStarted { Type = PlacementType.FosterLongTerm }, recorded: "2026-03-01", imported: true);

    [Fact]
    public void A_review_without_its_ordinal_gives_a_range_and_counts_to_the_later()
    {
        var clocks = InCareSince2020
            .Then("2026-01-10", new CareReview(), recorded: "2026-03-01", imported: true).Clocks(CareReviewed, "2026-03-01");
        var clock = Assert.Single(clocks); // Nothing is said of the reviews before.
        Assert.Equal(Day("2026-04-10"), clock.MayBeDueFrom); // Three months, were it the first.
        Assert.Equal(Day("2026-07-10"), clock.DueOn); // Six months, were it a later one.
        Assert.Contains("may be due from Friday 10 April 2026", clock.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void A_latest_review_in_time_for_the_first_is_the_first()
    {
        // Care from Monday 5 January 2026: the first review was due on 2 February, and this one came before.
        var story = new Story().Then("2026-01-05", new CareStarted(), recorded: "2026-03-01", imported: true)
            .Then("2026-01-30", new CareReview(), recorded: "2026-03-01", imported: true);
        var clocks = story.Clocks(CareReviewed, "2026-03-01");
        Assert.Equal(ClockState.MetInTime, clocks[0].State);
        Assert.Equal(Day("2026-04-30"), clocks[1].DueOn);
        Assert.Null(clocks[1].MayBeDueFrom);
    }

    [Fact]
    public void A_latest_visit_says_nothing_of_the_first_week()
    {
        var story = InCareSince2020
            .Then("2026-02-10", new Visit { Seen = Seen.NotKnown, Statutory = true }, recorded: "2026-03-01", imported: true);
        Assert.Equal(Day("2026-03-24"), story.OnlyClock(VisitedInPlacement, "2026-03-01").DueOn); // Six weeks: 42 days from 10 February.
    }

    [Fact]
    public void A_latest_health_assessment_long_after_says_nothing_of_the_first_and_starts_the_next()
    {
        var story = InCareSince2020.Born("2015-03-01")
            .Then("2025-11-03", new HealthAssessment { Kind = HealthAssessmentKind.NotKnown }, recorded: "2026-03-01", imported: true);
        Assert.Empty(story.Clocks(HealthStandards.InitialHealthAssessed, "2026-03-01"));
        Assert.Equal(Day("2026-11-03"), story.OnlyClock(HealthStandards.HealthReviewed, "2026-03-01").DueOn);
    }

    [Fact]
    public void A_plan_for_permanence_on_the_extracts_day_may_be_years_old_and_none_is_none()
    {
        PermanencePlan plan = new() { Route = PermanenceRoute.Fostering };
        var told = InCareSince2020.Then("2026-03-01", plan, recorded: "2026-03-01", imported: true);
        Assert.Empty(told.Clocks(CareStandards.PermanencePlanned, "2026-03-01"));
        Assert.Equal(ClockState.Overdue, InCareSince2020.OnlyClock(CareStandards.PermanencePlanned, "2026-03-01").State);
    }

    [Fact]
    public void The_latest_placement_says_nothing_of_the_first_day() =>
        Assert.Empty(InCareSince2020.Clocks(CareEntryStandards.PlacedOnTheFirstDay, "2026-03-01"));

    [Fact]
    public void No_review_at_all_in_the_extract_is_a_child_without_a_review() =>
        Assert.Equal(ClockState.Overdue, InCareSince2020.OnlyClock(CareReviewed, "2026-03-01").State);
}
