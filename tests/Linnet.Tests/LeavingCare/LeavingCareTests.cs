using Linnet.Care;
using Linnet.LeavingCare;
using Linnet.Standards;
using static Linnet.LeavingCare.LeavingCareStandards;
using static Linnet.LeavingCare.PathwayStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.LeavingCare;

/// <summary>Sixteen on 15 April 2026 unless a test says otherwise.</summary>
public sealed class LeavingCareTests
{
    private static readonly PersonalAdviserAllocated Adviser = new() { Adviser = "P1", Introduced = true };
    private static readonly CareLeaverContact Spoke = new() { How = ContactWay.Call, TwoWay = true };

    private static Story InCare(string since) => new Story().Born("2010-04-15").Then(since, new CareStarted());

    private static Story CareLeaver =>
        new Story().Born("2007-09-01").Then("2026-01-05", new LeavingCareStarted { Eligibility = Eligibility.FormerRelevant });

    [Trap(22)]
    [Fact]
    public void An_adviser_is_due_three_months_after_sixteen_and_is_never_called_statutory()
    {
        var clock = InCare("2024-01-08").OnlyClock(AdviserAllocated, "2026-05-01");
        Assert.Equal(Day("2026-04-15"), clock.Started);
        Assert.Equal(Day("2026-07-15"), clock.DueOn);
        Assert.Equal(Basis.Local, clock.Standard.Basis);
        Assert.Contains("names no day", clock.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_waits_for_one_before_sixteen() =>
        Assert.Empty(InCare("2024-01-08").Clocks(AdviserAllocated, "2026-04-14"));

    [Fact]
    public void Thirteen_weeks_in_care_come_first_for_a_child_who_came_late()
    {
        // Care from Friday 20 March 2026 and 91 days: Friday 19 June, after the birthday.
        var clock = InCare("2026-03-20").OnlyClock(PathwayAssessed, "2026-07-01");
        Assert.Equal(Day("2026-06-19"), clock.Started);
        Assert.Equal(Day("2026-09-19"), clock.DueOn);
    }

    [Fact]
    public void Somebody_who_left_care_before_sixteen_waits_for_nothing()
    {
        var story = InCare("2024-01-08").Then("2026-04-01", new CareEnded { Why = EndOfCare.HomePlanned });
        Assert.Empty(story.Clocks(AdviserAllocated, "2026-08-01"));
        Assert.Empty(story.Clocks(PathwayAssessed, "2026-08-01"));
    }

    [Fact]
    public void Leaving_care_at_seventeen_does_not_end_the_wait_for_an_adviser() =>
        Assert.Equal(
            ClockState.Overdue,
            InCare("2024-01-08")
                .Then("2027-05-04", new CareEnded { Why = EndOfCare.IndependentWithSupport })
                .OnlyClock(AdviserAllocated, "2027-06-01").State);

    [Fact]
    public void When_the_adviser_stops_the_wait_begins_again()
    {
        var story = InCare("2024-01-08").Then("2026-05-01", Adviser).Then("2026-09-01", new PersonalAdviserLeft { Adviser = "P1" });
        Assert.Equal(Day("2026-12-01"), story.LastClock(AdviserAllocated, "2026-09-02").DueOn);
    }

    [Fact]
    public void An_extract_of_children_in_care_accuses_nobody_of_having_no_adviser() =>
        Assert.Empty(
            new Story().Born("2010-04-15")
                .Then("2024-01-08", new CareStarted(), recorded: "2026-08-01", imported: true).Clocks(AdviserAllocated, "2026-08-01"));

    [Fact]
    public void Needs_are_assessed_within_three_months_and_a_plan_follows_within_three()
    {
        var story = InCare("2024-01-08").Then("2026-07-15", new PathwayAssessment { YoungPersonTookPart = true });
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(PathwayAssessed, "2026-08-01").State);
        Assert.Equal(Day("2026-10-15"), story.OnlyClock(PathwayPlanned, "2026-08-01").DueOn);
    }

    [Fact]
    public void Somebody_who_left_care_without_an_assessment_is_assessed_within_three_months()
    {
        var story = new Story().Born("2009-06-01").Then("2026-03-02", new LeavingCareStarted { Eligibility = Eligibility.Eligible })
            .Then("2026-05-18", new EligibilityChanged { Eligibility = Eligibility.Relevant });
        Assert.Equal(Day("2026-08-18"), story.OnlyClock(RelevantAssessed, "2026-06-01").DueOn);
        Assert.Empty(new Story().Born("2009-06-01").Then("2025-09-01", new PathwayAssessment())
            .Then("2026-05-18", new LeavingCareStarted { Eligibility = Eligibility.Relevant }).Clocks(RelevantAssessed, "2026-06-01"));
    }

    [Fact]
    public void The_plan_is_reviewed_every_six_months_from_the_last_review()
    {
        var story = CareLeaver
            .Then("2026-01-12", new PathwayPlanMade { WrittenTogether = true }).Then("2026-05-29", new PathwayPlanReviewed());
        Assert.Equal([Day("2026-07-12"), Day("2026-11-29")], story.Clocks(PathwayReviewed, "2026-06-01").Select(c => c.DueOn));
    }

    [Fact]
    public void A_latest_review_from_an_extract_starts_the_next()
    {
        var story = new Story()
            .Then("2026-03-01", new LeavingCareStarted { Eligibility = Eligibility.Relevant }, recorded: "2026-03-01", imported: true)
            .Then("2025-12-01", new PathwayPlanReviewed(), recorded: "2026-03-01", imported: true);
        Assert.Equal(Day("2026-06-01"), story.OnlyClock(PathwayReviewed, "2026-03-01").DueOn);
    }

    [Fact]
    public void After_a_move_to_unregulated_accommodation_it_is_reviewed_by_the_28th_day() =>
        Assert.Equal(
            Day("2026-03-30"),
            CareLeaver.Then("2026-03-02", new AccommodationStarted { Accommodation = Accommodation.Lodgings, Regulated = false })
                .OnlyClock(PathwayReviewedAfterMove, "2026-03-10").DueOn);

    [Trap(23)]
    [Fact]
    public void Only_an_exchange_keeps_in_touch()
    {
        // Spoke on Monday 2 February; 56 days end on Monday 30 March. A message of 16 March was not answered.
        var story = CareLeaver
            .Then("2026-02-02", Spoke).Then("2026-03-16", new CareLeaverContact { How = ContactWay.Messages, TwoWay = false });
        Assert.Equal(Day("2026-03-30"), story.LastClock(KeptInTouch, "2026-03-17").DueOn);
        Assert.True(
            story.Then("2026-03-17", new CareLeaverContact { How = ContactWay.Messages }).LastClock(KeptInTouch, "2026-03-18").IsOpen);
    }

    [Trap(23)]
    [Fact]
    public void A_snapshot_is_not_contact() =>
        Assert.Equal(
            Day("2026-03-30"),
            CareLeaver
                .Then("2026-02-02", Spoke).Then("2026-03-16", new CareLeaverStatus { InTouch = InTouch.Yes })
                .LastClock(KeptInTouch, "2026-03-17").DueOn);

    [Fact]
    public void Somebody_who_refuses_contact_is_no_longer_waited_for_and_coming_back_begins_again()
    {
        var story = CareLeaver.Then("2026-02-02", new CareLeaverStatus { InTouch = InTouch.Refuses });
        Assert.Equal(ClockState.Lapsed, story.LastClock(KeptInTouch, "2026-06-01").State);
        Assert.Equal(Day("2026-07-27"), story.Then("2026-06-01", Spoke).LastClock(KeptInTouch, "2026-06-02").DueOn);
    }

    [Fact]
    public void Everything_ends_when_support_does() =>
        Assert.Equal(
            ClockState.Lapsed,
            CareLeaver
                .Then("2026-02-02", new LeavingCareEnded { Why = EndOfSupport.NotNeeded, KnowsTheyCanReturn = true })
                .OnlyClock(KeptInTouch, "2026-06-01").State);
}
