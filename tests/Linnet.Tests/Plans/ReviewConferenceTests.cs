using Linnet.Plans;
using Linnet.Standards;
using static Linnet.Plans.ProtectionPlanStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Plans;

public sealed class ReviewConferenceTests
{
    private static readonly ProtectionPlanStarted Plan = new() { Category = CategoryOfAbuse.Emotional };
    private static readonly ReviewConference Reviewed = new() { Quorate = true, Decision = ReviewDecision.PlanContinues };

    [Theory]
    [InlineData("2026-01-15", "2026-04-15")]
    [InlineData("2025-11-30", "2026-02-28")] // No 30 February: the last day of the month.
    [InlineData("2026-01-31", "2026-04-30")]
    [Trap(11)]
    public void First_takes_place_within_three_months_of_the_initial_conference_by_the_corresponding_date(string conference, string due) =>
        Assert.Equal(Day(due), new Story().Then(conference, Plan).OnlyClock(FirstReviewConference, conference).DueOn);

    /// <summary>Due on 15 April; held early, on 1 April. The next is due six months from 1 April, not from 15 April.</summary>
    [Trap(11)]
    [Fact]
    public void Later_ones_count_from_the_day_the_last_was_held_and_not_from_the_day_it_was_due() =>
        Assert.Equal(
            Day("2026-10-01"),
            new Story().Then("2026-01-15", Plan).Then("2026-04-01", Reviewed).LastClock(LaterReviewConference, "2026-05-01").DueOn
        );

    [Fact]
    public void A_late_one_stays_late_although_the_next_counts_from_it()
    {
        var story = new Story().Then("2026-01-15", Plan).Then("2026-05-20", Reviewed);
        var first = story.OnlyClock(FirstReviewConference, "2026-06-01");
        Assert.Equal(ClockState.MetLate, first.State);
        Assert.Equal(35, first.DaysOverdue); // 15 days to the end of April, 20 in May.
        Assert.Equal(Day("2026-11-20"), story.LastClock(LaterReviewConference, "2026-06-01").DueOn);
    }

    [Fact]
    public void Does_not_count_with_too_few_agencies_unless_the_chair_went_on_with_a_reason()
    {
        var inquorate = new ReviewConference { Quorate = false };
        var story = new Story().Then("2026-01-15", Plan).Then("2026-04-01", inquorate);
        Assert.True(story.OnlyClock(FirstReviewConference, "2026-04-02").IsOpen);
        Assert.Equal(
            ClockState.MetInTime,
            story.Then("2026-04-08", inquorate with { ChairWentOn = true }).OnlyClock(FirstReviewConference, "2026-04-09").State
        );
    }

    /// <summary>A booking in time is not a review: the clock goes on, and is overdue once its day has passed.</summary>
    [Trap(49)]
    [Fact]
    public void A_booking_is_never_the_meeting()
    {
        var booked = new MeetingBooked { What = BookedMeeting.ReviewConference, For = Day("2026-04-10") };
        Assert.Equal(
            ClockState.Overdue,
            new Story().Then("2026-01-15", Plan).Then("2026-03-02", booked).OnlyClock(FirstReviewConference, "2026-04-16").State
        );
    }

    /// <summary>
    /// The plan began on 15 January 2025; the extract gives 20 November 2025 as the latest review. Whether the first was in time is
    /// not known; the next is due on 20 May 2026.
    /// </summary>
    [Fact]
    public void The_latest_of_an_extract_says_when_the_next_is_due_and_nothing_about_the_first()
    {
        var story = new Story()
            .Then("2025-01-15", Plan, imported: true)
            .Then("2025-11-20", new ReviewConference { Which = ReviewOrdinal.Latest }, imported: true);
        Assert.Empty(story.Clocks(FirstReviewConference, "2026-03-01", horizon: "2026-03-01"));
        Assert.Equal(Day("2026-05-20"), story.OnlyClock(LaterReviewConference, "2026-03-01", horizon: "2026-03-01").DueOn);
    }

    /// <summary>No extract holds core groups: they cannot be known, and are not called overdue.</summary>
    [Fact]
    public void A_plan_from_an_extract_starts_no_core_group_that_no_extract_could_meet() =>
        Assert.Empty(new Story().Then("2025-01-15", Plan, imported: true).Clocks(FirstCoreGroup, "2026-03-01"));

    /// <summary>A conference entered for the day of the plan itself is the initial one: it is not the review.</summary>
    [Fact]
    public void Is_not_held_on_the_day_the_plan_began() =>
        Assert.True(
            new Story().Then("2026-01-15", Plan).Then("2026-01-15", Reviewed).OnlyClock(FirstReviewConference, "2026-01-16").IsOpen
        );

    /// <summary>Due on 15 April. Booked for 10 April it will be in time; moved to 20 April it will be late; a booking whose day went by is none.</summary>
    [Trap(49)]
    [Fact]
    public void A_booking_shows_whether_the_day_will_be_in_time()
    {
        var story = new Story().Then("2026-01-15", Plan);
        Assert.Null(story.OnlyClock(FirstReviewConference, "2026-03-01").BookedFor);

        story.Then("2026-03-02", new MeetingBooked { What = BookedMeeting.ReviewConference, For = Day("2026-04-10") });
        Assert.Equal(Day("2026-04-10"), story.OnlyClock(FirstReviewConference, "2026-03-03").BookedFor);
        Assert.False(story.OnlyClock(FirstReviewConference, "2026-03-03").BookedTooLate);
        Assert.Null(story.OnlyClock(FirstReviewConference, "2026-04-11").BookedFor);

        story.Then("2026-03-23", new MeetingBooked { What = BookedMeeting.ReviewConference, For = Day("2026-04-20") });
        Assert.True(story.OnlyClock(FirstReviewConference, "2026-03-24").BookedTooLate);
    }
}
