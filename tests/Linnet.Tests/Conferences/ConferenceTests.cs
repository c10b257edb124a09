using Linnet.Children;
using Linnet.Conferences;
using Linnet.Enquiries;
using Linnet.FrontDoor;
using Linnet.Plans;
using Linnet.Standards;
using static Linnet.Conferences.ConferenceStandards;
using static Linnet.Tests.Enquiries.Sittings;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Conferences;

public sealed class ConferenceTests
{
    private static readonly EnquiryEnded Needed =
        new() { Outcome = EnquiryOutcome.ConferenceNeeded, Manager = "M1", ChildSeen = SeenInEnquiry.Alone };
    private static readonly ConferenceBooked Booked = new() { Which = ConferenceKind.Initial, For = Day("2026-04-21") };
    private static readonly InitialConference Held = new() { Outcome = ConferenceOutcome.Plan, Quorate = true };
    private static readonly ConferenceReportShared Shared = new() { Which = ConferenceKind.Initial, WithParents = true, WithChair = true };

    /// <summary>Thursday 2 April 2026; after Easter, Tuesday 7 April is day 1.</summary>
    [Fact]
    public void Is_requested_by_the_working_day_after_it_was_found_to_be_needed()
    {
        var story = new Story().Then("2026-03-30", Began).Then("2026-04-02", Needed);
        Assert.Equal(Day("2026-04-07"), story.OnlyClock(ConferenceStandards.ConferenceRequested, "2026-04-02").DueOn);
        Assert.Equal(ClockState.MetInTime, story.Then("2026-04-07", new ConferenceRequested { WithInvitations = true })
            .OnlyClock(ConferenceStandards.ConferenceRequested, "2026-04-08").State);
    }

    [Fact]
    public void One_booked_before_the_enquiry_was_written_up_needs_no_request() =>
        Assert.Equal(
            ClockState.MetInTime,
            new Story().Then("2026-03-30", Began).Then("2026-04-01", Booked).Then("2026-04-09", Needed)
                .OnlyClock(ConferenceStandards.ConferenceRequested, "2026-04-30").State);

    /// <summary>Booked for Tuesday 21 April 2026: Monday 20, Friday 17 and Thursday 16 April lie three working days before.</summary>
    [Fact]
    public void Parents_and_chair_have_the_report_three_working_days_before()
    {
        var story = new Story().Then("2026-03-30", Began).Then("2026-04-01", Booked);
        Assert.Equal(Day("2026-04-16"), story.OnlyClock(ReportShared, "2026-04-02").DueOn);
        Assert.True(story.Then("2026-04-15", Shared with { WithParents = false }).OnlyClock(ReportShared, "2026-04-15").IsOpen);
        Assert.Equal(ClockState.MetInTime, story.Then("2026-04-16", Shared).OnlyClock(ReportShared, "2026-04-17").State);
    }

    [Fact]
    public void Booking_another_day_moves_the_day_of_the_report()
    {
        // For Friday 24 April: Thursday 23, Wednesday 22 and Tuesday 21 April.
        var story = new Story().Then("2026-03-30", Began).Then("2026-04-01", Booked)
            .Then("2026-04-09", Booked with { For = Day("2026-04-24") });
        Assert.Equal(Day("2026-04-21"), story.OnlyClock(ReportShared, "2026-04-10").DueOn);
    }

    /// <summary>A review on Tuesday 21 April 2026: 20, 17, 16, 15 and Tuesday 14 April are the five working days before.</summary>
    [Fact]
    public void Before_a_review_it_is_five_working_days()
    {
        var story = new Story().Then("2026-03-30", new MeetingBooked { What = BookedMeeting.ReviewConference, For = Day("2026-04-21") });
        Assert.Equal(Day("2026-04-14"), story.OnlyClock(ReviewReportShared, "2026-04-02").DueOn);
        Assert.False(story.Then("2026-04-14", Shared with { Which = ConferenceKind.Review })
            .OnlyClock(ReviewReportShared, "2026-04-15").IsOpen);
    }

    [Fact]
    public void Each_agencys_report_is_a_wait_of_its_own()
    {
        var story = new Story()
            .Then("2026-03-30", Began)
            .Then("2026-04-01", new AgencyReportAsked { Agency = CheckedAgency.Health, ConferenceOn = Day("2026-04-21") })
            .Then("2026-04-01", new AgencyReportAsked { Agency = CheckedAgency.Education, ConferenceOn = Day("2026-04-21") })
            .Then("2026-04-16", new AgencyReportReceived { Agency = CheckedAgency.Health })
            .Then("2026-04-21", Held);
        Assert.Equal([ClockState.MetInTime, ClockState.Lapsed], story.Clocks(ConferenceStandards.AgencyReportReceived, "2026-04-22").Select(c => c.State));
        Assert.All(story.Clocks(ConferenceStandards.AgencyReportReceived, "2026-04-22"), c => Assert.Equal(Day("2026-04-16"), c.DueOn));
    }

    /// <summary>
    /// Held on Tuesday 21 April 2026: five working days on is Tuesday 28 April; twenty, the May bank holiday not counted, Wednesday 20 May.
    /// </summary>
    [Trap(48)]
    [Fact]
    public void Decisions_and_minutes_are_waited_for_after_a_conference_that_was_held()
    {
        var story = new Story().Then("2026-03-30", Began).Then("2026-04-21", Held);
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(EnquiryStandards.ConferenceFollowsEnquiry, "2026-06-01").State);
        Assert.Equal(Day("2026-04-28"), story.OnlyClock(DecisionsSent, "2026-04-22").DueOn);
        Assert.Equal(Day("2026-05-20"), story.OnlyClock(ConferenceStandards.MinutesSent, "2026-04-22").DueOn);
        Assert.Equal(ClockState.Overdue, story.OnlyClock(ConferenceStandards.MinutesSent, "2026-06-01").State);

        story.Then("2026-04-28", new ConferenceDecisionsSent { Which = ConferenceKind.Initial })
            .Then("2026-05-20", new MinutesSent { Which = ConferenceKind.Initial });
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(DecisionsSent, "2026-06-01").State);
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(ConferenceStandards.MinutesSent, "2026-06-01").State);
    }

    [Fact]
    public void Minutes_of_a_review_are_not_those_of_the_initial_conference()
    {
        var story = new Story()
            .Then("2026-03-30", Began)
            .Then("2026-04-21", Held)
            .Then("2026-04-21", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect })
            .Then("2026-07-01", new ReviewConference { Quorate = true })
            .Then("2026-07-15", new MinutesSent { Which = ConferenceKind.Review });
        Assert.True(story.OnlyClock(ConferenceStandards.MinutesSent, "2026-07-16").IsOpen);
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(ReviewMinutesSent, "2026-07-16").State);
    }

    [Fact]
    public void A_plan_that_was_decided_is_recorded_from_the_same_day()
    {
        var story = new Story().Then("2026-03-30", Began).Then("2026-04-21", Held);
        Assert.Equal(ClockState.Overdue, story.OnlyClock(PlanRecorded, "2026-04-22").State);
        var recorded = new Story().Then("2026-03-30", Began).Then("2026-04-21", Held)
            .Then("2026-04-21", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect });
        Assert.Equal(ClockState.MetInTime, recorded.OnlyClock(PlanRecorded, "2026-04-22").State);
    }

    [Trap(47)]
    [Fact]
    public void A_delay_that_a_manager_and_a_chair_agreed_stays_a_delay()
    {
        var agreed = new ConferenceDelayAgreed { Why = WhyConferenceLate.RightPeople, Manager = "M1", Chair = "C1" };
        var story = new Story().Then("2026-03-30", Began).Then("2026-04-20", agreed).Then("2026-04-29", Held);
        Assert.Equal(ClockState.MetLate, story.OnlyClock(EnquiryStandards.ConferenceFollowsEnquiry, "2026-05-01").State);
    }

    [Trap(29)]
    [Fact]
    public void An_unborn_childs_conference_is_due_by_both_its_fifteen_days_and_the_thirty_second_week()
    {
        // Expected on 1 July 2026: 56 days before it is Wednesday 6 May.
        var story = new Story().Then("2026-03-01", new ChildDetails { ExpectedOn = Day("2026-07-01") }).Then("2026-03-30", Began);
        Assert.Equal(Day("2026-05-06"), story.OnlyClock(ConferenceBeforeBirth, "2026-04-01").DueOn);
        Assert.Equal(Day("2026-04-22"), story.OnlyClock(EnquiryStandards.ConferenceFollowsEnquiry, "2026-04-01").DueOn);
        Assert.Equal(ClockState.MetInTime, story.Then("2026-04-21", Held).OnlyClock(ConferenceBeforeBirth, "2026-04-22").State);
    }

    [Trap(29)]
    [Fact]
    public void A_plan_made_before_birth_is_reviewed_within_twenty_working_days_of_it()
    {
        var story = new Story().Then("2026-03-01", new ChildDetails { ExpectedOn = Day("2026-07-01") }).Then("2026-03-30", Began)
            .Then("2026-04-21", Held);
        Assert.Empty(story.Clocks(ReviewedAfterBirth, "2026-06-30"));

        // Born on Monday 29 June 2026: four whole weeks without a bank holiday, Monday 27 July.
        story.Then("2026-06-29", new ChildDetails { BornOn = Day("2026-06-29") });
        Assert.Equal(Day("2026-07-27"), story.OnlyClock(ReviewedAfterBirth, "2026-07-01").DueOn);
        Assert.Empty(new Story().Born("2020-01-01").Then("2026-04-21", Held).Clocks(ReviewedAfterBirth, "2026-12-31"));
    }
}
