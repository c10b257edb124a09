using Linnet.Conferences;
using Linnet.Enquiries;
using Linnet.Record;
using Linnet.Standards;
using static Linnet.Enquiries.EnquiryStandards;
using static Linnet.Tests.Enquiries.Sittings;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Enquiries;

public sealed class ConferenceFollowsEnquiryTests
{
    private static readonly InitialConference Conference = new() { Outcome = ConferenceOutcome.Plan, Quorate = true };

    /// <summary>
    /// Monday 30 March 2026 is day 0. 31 March, 1 and 2 April are days 1 to 3; Good Friday and Easter Monday do not count;
    /// 7 to 10 April are days 4 to 7, 13 to 17 April days 8 to 12, 20, 21 and 22 April days 13, 14 and 15.
    /// </summary>
    [Trap(1)]
    [Fact]
    public void Is_due_fifteen_working_days_on_counting_neither_weekends_nor_bank_holidays() =>
        Assert.Equal(Day("2026-04-22"), new Story().Then("2026-03-30", Began).OnlyClock(ConferenceFollowsEnquiry, "2026-03-31").DueOn);

    [Trap(1)]
    [Theory]
    [InlineData("2026-04-22", ClockState.MetInTime)]
    [InlineData("2026-04-23", ClockState.MetLate)]
    public void Is_in_time_on_the_fifteenth_working_day_and_late_on_the_sixteenth(string held, ClockState expected) =>
        Assert.Equal(expected, new Story().Then("2026-03-30", Began).Then(held, Conference)
            .OnlyClock(ConferenceFollowsEnquiry, "2026-05-01").State);

    [Theory]
    [InlineData("2026-04-14", ClockState.Running)]
    [InlineData("2026-04-15", ClockState.DueSoon)]
    [InlineData("2026-04-22", ClockState.DueSoon)]
    [InlineData("2026-04-23", ClockState.Overdue)]
    public void Warns_from_the_tenth_working_day_and_is_overdue_only_the_day_after_it_is_due(string today, ClockState expected) =>
        Assert.Equal(expected, new Story().Then("2026-03-30", Began).OnlyClock(ConferenceFollowsEnquiry, today).State);

    /// <summary>
    /// Friday 20 December 2024 and the Saturday after it: days 1 to 2 are 23 and 24 December, 27, 30 and 31 December are 3 to 5, 2 January
    /// is 6.
    /// </summary>
    [Trap(7)]
    [Theory]
    [InlineData("2024-12-20", "2025-01-15")]
    [InlineData("2024-12-21", "2025-01-15")]
    [InlineData("2026-03-27", "2026-04-21")]
    [InlineData("2026-04-02", "2026-04-27")]
    [InlineData("2026-04-03", "2026-04-27")]
    public void A_discussion_on_a_day_off_is_due_when_the_last_working_day_before_it_would_be(string discussed, string due) =>
        Assert.Equal(Day(due), new Story().Then(discussed, Began).OnlyClock(ConferenceFollowsEnquiry, discussed).DueOn);

    [Trap(8)]
    [Fact]
    public void A_discussion_ten_minutes_before_midnight_belongs_to_that_day() =>
        Assert.Equal(Day("2026-04-22"), new Story().Then("2026-03-30T23:50", Began).OnlyClock(ConferenceFollowsEnquiry, "2026-03-31")
            .DueOn);

    [Trap(2)]
    [Fact]
    public void A_discussion_that_chose_no_enquiry_starts_nothing() =>
        Assert.Empty(new Story().Then("2026-03-16", DecidedAgainst).Clocks(ConferenceFollowsEnquiry, "2026-04-30"));

    [Trap(2)]
    [Fact]
    public void A_later_discussion_in_the_same_enquiry_restarts_nothing()
    {
        var clock = new Story().Then("2026-03-30", Began).Then("2026-04-09", Review).OnlyClock(ConferenceFollowsEnquiry, "2026-04-10");
        Assert.Equal(Day("2026-03-30"), clock.Started);
        Assert.Equal(Day("2026-04-22"), clock.DueOn);
    }

    [Trap(2)]
    [Fact]
    public void Beginning_the_enquiry_twice_leaves_the_first_clock_running()
    {
        var clock = new Story().Then("2026-03-30", Began).Then("2026-04-09", Began).OnlyClock(ConferenceFollowsEnquiry, "2026-04-10");
        Assert.Equal(Day("2026-03-30"), clock.Started);
    }

    [Trap(2)]
    [Fact]
    public void A_fresh_enquiry_after_the_first_was_concluded_has_its_own_clock()
    {
        var story = new Story()
            .Then("2026-03-02", Began)
            .Then("2026-03-12", new EnquiryEnded { Outcome = EnquiryOutcome.NotBorneOut, Manager = "M1", ChildSeen = SeenInEnquiry.Alone })
            .Then("2026-03-30", Began);
        var clocks = story.Clocks(ConferenceFollowsEnquiry, "2026-04-01");
        Assert.Equal([ClockState.Lapsed, ClockState.Running], clocks.Select(c => c.State));
        Assert.Equal(Day("2026-04-22"), clocks[1].DueOn);
    }

    [Trap(3)]
    [Fact]
    public void Of_several_sittings_the_one_that_decided_starts_the_clock()
    {
        // Adjourned on Thursday 26 March, decided on Monday 30 March.
        var clock = new Story().Then("2026-03-26T15:00", Adjourned).Then("2026-03-30T10:00", Began)
            .OnlyClock(ConferenceFollowsEnquiry, "2026-04-01");
        Assert.Equal(Day("2026-03-30"), clock.Started);
        Assert.Equal(Day("2026-04-22"), clock.DueOn);
    }

    [Fact]
    public void Ends_when_the_enquiry_finds_that_no_conference_is_needed()
    {
        var ended = new EnquiryEnded { Outcome = EnquiryOutcome.NoContinuingRisk, Manager = "M1", ChildSeen = SeenInEnquiry.Alone };
        Assert.Equal(ClockState.Lapsed, new Story().Then("2026-03-30", Began).Then("2026-04-10", ended)
            .OnlyClock(ConferenceFollowsEnquiry, "2026-12-31").State);
    }

    [Fact]
    public void Ends_when_a_manager_decides_that_none_is_needed()
    {
        var decided = new ConferenceNotNeeded { Why = WhyNoConference.SafeInCare, Manager = "M1" };
        Assert.Equal(ClockState.Lapsed, new Story().Then("2026-03-30", Began).Then("2026-04-10", decided)
            .OnlyClock(ConferenceFollowsEnquiry, "2026-12-31").State);
    }

    [Trap(17)]
    [Fact]
    public void A_conference_with_too_few_agencies_does_not_count_unless_its_chair_went_on_with_a_reason()
    {
        var story = new Story().Then("2026-03-30", Began).Then("2026-04-20", Conference with { Quorate = false });
        Assert.Equal(ClockState.Overdue, story.OnlyClock(ConferenceFollowsEnquiry, "2026-04-23").State);

        var wentOn = new Story().Then("2026-03-30", Began)
            .Then("2026-04-20", Conference with { Quorate = false, ChairWentOn = true, Reasons = "The police sent a report." });
        Assert.Equal(ClockState.MetInTime, wentOn.OnlyClock(ConferenceFollowsEnquiry, "2026-04-23").State);
    }

    [Trap(49)]
    [Fact]
    public void A_booking_is_not_the_conference()
    {
        var booked = new ConferenceBooked { Which = ConferenceKind.Initial, For = Day("2026-04-21") };
        Assert.Equal(ClockState.Overdue, new Story().Then("2026-03-30", Began).Then("2026-04-01", booked)
            .OnlyClock(ConferenceFollowsEnquiry, "2026-04-23").State);
    }

    [Trap(1)]
    [Fact]
    public void A_conference_dated_before_its_enquiry_gives_no_duration_and_still_stands_in_the_record()
    {
        var story = new Story().Then("2026-03-27", Conference).Then("2026-03-30", Began);
        Assert.False(story.OnlyClock(ConferenceFollowsEnquiry, "2026-04-01").MetOn.HasValue);
        Assert.Single(story.Facts.All, f => f.Moments.Has(ConferenceMoments.InitialConferenceHeld));
    }

    [Fact]
    public void An_enquiry_in_an_extract_starts_the_conference_clock_and_leaves_unsaid_what_no_extract_holds()
    {
        var story = new Story().Then("2026-03-30", new StrategyDiscussion { Decision = StrategyDecision.BeginEnquiry }, imported: true);
        Assert.Equal(Day("2026-04-22"), story.OnlyClock(ConferenceFollowsEnquiry, "2026-04-30", horizon: "2026-04-15").DueOn);
        Assert.Empty(story.Clocks(ChildSeen, "2026-04-30"));
        Assert.Empty(story.Clocks(EnquiryConcludedInTime, "2026-04-30"));
        Assert.Empty(story.Clocks(EnquiryTakenUp, "2026-04-30"));
    }
}
