using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Visits;
using Linnet.Waiting;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Standards;

/// <summary>What an extract can say, and what it cannot.</summary>
public sealed class ExtractsTests
{
    private static readonly Visit Visited = new() { Seen = Seen.NotKnown, Statutory = true };

    // Within 20 days of an assessment's start, then within 3 months, then every 6.
    private static readonly PracticeStandard Reviewed = new()
    {
        Key = "reviewed",
        Catalogue = "test",
        Says = "It is reviewed.",
        WaitsFor = "a review",
        Source = new("A test"),
        Basis = Basis.Local,
        Confidence = Confidence.Low,
        Owner = Role.TeamManager,
        Starts = [AssessmentMoments.AssessmentBegan],
        SatisfiedBy = [VisitMoments.StatutoryVisit],
        Allows = 20.Days,
        ThenEvery = [3.Months, 6.Months],
    };

    private static readonly PracticeStandard Once = Reviewed with { Key = "once", ThenEvery = [], ExtractsHoldTheLatestOnly = true };

    [Fact]
    public void A_listed_contact_waits_for_no_decision_because_no_extract_says_whether_it_was_decided()
    {
        var story = new Story().Then("2026-03-02", new Contact { From = ContactSource.Police }, imported: true);

        Assert.Empty(story.Clocks("2026-03-31"));
        Assert.False(Radar(story).List(FrontDoorWaits.ContactsUndecided).CanBeKnown);
    }

    [Fact]
    public void A_contact_recorded_here_waits_and_the_list_can_be_known()
    {
        var story = new Story().Then("2026-03-02", new Contact { From = ContactSource.Police });

        Assert.True(Radar(story).List(FrontDoorWaits.ContactsUndecided).CanBeKnown);
    }

    [Fact]
    public void A_listed_referral_starts_the_assessments_clock_only_where_it_led_to_one()
    {
        var led = new Story().Then("2026-03-02", new ReferralListed { LedTo = ListedOutcome.Assessment }, imported: true);
        var not = new Story().Then("2026-03-02", new ReferralListed { LedTo = ListedOutcome.NoFurtherAction }, imported: true);

        Assert.Equal(Day("2026-03-02"), led.OnlyClock(AssessmentStandards.WithinFortyFiveDaysOfReferral, "2026-03-31").Started);
        Assert.Empty(not.Clocks("2026-03-31"));
    }

    [Fact]
    public void A_listed_assessment_says_nothing_of_who_holds_the_child_now() =>
        Assert.Empty(
            new Story()
                .Then("2026-03-02", new AssessmentStarted(), imported: true)
                .Clocks(AllocationStandards.WorkerAllocated, "2026-03-31")
        );

    [Fact]
    public void A_child_without_a_name_in_an_extract_waits_until_a_name_stands_there_that_may_be_a_worker()
    {
        var story = new Story()
            .Then("2026-03-02", new WorkAllocated { HeldBy = HeldBy.Nobody }, imported: true)
            .Then("2026-03-31", new WorkAllocated { HeldBy = HeldBy.NotConfirmed, Worker = "A. Elm" }, imported: true);

        Assert.True(story.OnlyClock(AllocationStandards.WorkerAllocated, "2026-03-30").IsOpen);
        Assert.False(story.OnlyClock(AllocationStandards.WorkerAllocated, "2026-03-31").IsOpen);
    }

    [Fact]
    public void The_latest_review_of_an_extract_is_never_late_because_others_may_have_come_before_it()
    {
        var clock = OnlyClock(Reviewed, Since2020(), "2026-03-31");

        Assert.Equal(Day("2026-01-15"), clock.Started);
        Assert.Equal(ClockState.Running, clock.State);
    }

    [Fact]
    public void A_review_without_its_ordinal_gives_a_range_of_due_dates()
    {
        // It may be the first, due again in 3 months, or a later one, due in 6.
        var clock = OnlyClock(Reviewed, Since2020(), "2026-03-31");

        Assert.Equal(Day("2026-04-15"), clock.MayBeDueFrom);
        Assert.Equal(Day("2026-07-15"), clock.DueOn);
        Assert.Contains("it may be due from Wednesday 15 April 2026", clock.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void After_two_reviews_that_are_known_the_next_is_certain()
    {
        var clock = OnlyClock(Reviewed, Since2020().Then("2026-06-15", Visited, imported: true), "2026-06-30");

        Assert.Equal(Day("2026-12-15"), clock.DueOn);
        Assert.Null(clock.MayBeDueFrom);
    }

    [Fact]
    public void A_first_review_that_the_extract_shows_in_time_is_the_first()
    {
        var story = new Story().Then("2026-01-05", new AssessmentStarted(), imported: true).Then("2026-01-15", Visited, imported: true);

        var clocks = Clocks(Reviewed, story, "2026-02-01");

        Assert.Equal([ClockState.MetInTime, ClockState.Running], clocks.Select(c => c.State));
        Assert.Equal(Day("2026-04-15"), clocks[1].DueOn);
    }

    [Fact]
    public void A_latest_check_says_nothing_of_when_the_first_was() => Assert.Empty(Clocks(Once, Since2020(), "2026-03-31"));

    [Fact]
    public void None_at_all_is_waited_for_from_the_start()
    {
        var story = new Story().Then("2020-01-06", new AssessmentStarted(), imported: true);

        Assert.Equal(ClockState.Overdue, OnlyClock(Once, story, "2026-03-31").State);
    }

    private static Story Since2020() =>
        new Story().Then("2020-01-06", new AssessmentStarted(), imported: true).Then("2026-01-15", Visited, imported: true);

    private static Clock OnlyClock(PracticeStandard standard, Story story, string today) => Assert.Single(Clocks(standard, story, today));

    private static IReadOnlyList<Clock> Clocks(PracticeStandard standard, Story story, string today) =>
        Linnet.Standards.Clocks.Of(story.Facts, AsKnown.At(Day(today)), table: new StandardTable([standard]));

    private static WaitingRoom Radar(Story story) => WaitingRoom.Of([story.Facts], AsKnown.At(Day("2026-03-31")));
}
