using Linnet.Conferences;
using Linnet.FrontDoor;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Workers;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Conferences;

public sealed class ChildMeetingTests
{
    private static readonly Circumstances On1June = new(Day("2026-06-01"), new(Day("2026-06-01")));

    private static IReadOnlyList<ChildMeeting> Meetings(Story story, string on) => ChildMeeting.Of(story.Facts, AsKnown.At(Day(on)));

    [Fact]
    public void Holds_each_agency_as_invited_reported_and_came()
    {
        var story = new Story()
            .Then("2026-03-02", new ConferenceBooked { Which = ConferenceKind.Initial, For = Day("2026-03-16") })
            .Then("2026-03-03", new AgencyInvited { Agency = CheckedAgency.Police, Meeting = MeetingKind.InitialConference })
            .Then("2026-03-03", new AgencyReportAsked { Agency = CheckedAgency.Police, ConferenceOn = Day("2026-03-16") })
            .Then("2026-03-10", new AgencyReportReceived { Agency = CheckedAgency.Police });
        var booked = Assert.Single(Meetings(story, "2026-03-12"));
        Assert.Null(booked.Held);
        Assert.Null(Assert.Single(booked.Seats).How);

        // It was held a day later than booked, and stays one meeting.
        story.Then("2026-03-17", new InitialConference { Outcome = ConferenceOutcome.Plan, Quorate = true })
            .Then("2026-03-17", new AgencyAtMeeting { Agency = CheckedAgency.Police, Meeting = MeetingKind.InitialConference, How = Attendance.Came, Dissents = true, View = "No." })
            .Then("2026-03-17", new FamilyAtMeeting { Meeting = MeetingKind.InitialConference, TookPart = Participation.SentView });
        var held = Assert.Single(Meetings(story, "2026-03-18"));
        var seat = Assert.Single(held.Seats);
        Assert.True(seat.Dissents);
        Assert.Equal(Attendance.Came, seat.How);
        Assert.NotNull(seat.Invited);
        Assert.NotNull(seat.Report);
        Assert.Equal("Did not come, and sent their view", held.Participation);
    }

    [Fact]
    public void Tells_the_gap_and_leaves_an_invitation_with_the_meeting_it_was_to()
    {
        var story = new Story()
            .Then("2026-03-02", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect })
            .Then("2026-03-04", new AgencyInvited { Agency = CheckedAgency.Health, Meeting = MeetingKind.CoreGroup })
            .Then("2026-03-10", new CoreGroup { OtherAgencyThere = true })
            .Then("2026-05-05", new CoreGroup { OtherAgencyThere = false });
        var meetings = Meetings(story, "2026-05-06");
        Assert.Equal([Day("2026-05-05"), Day("2026-03-10")], meetings.Select(m => m.On));
        // 10 March to 5 May: 21 days of March, 30 of April, 5 of May.
        Assert.Equal(56, meetings[0].Gap);
        Assert.False(meetings[0].Counts);
        Assert.Empty(meetings[0].Seats);
        Assert.Single(meetings[1].Seats);
    }

    // Ten working days after Monday 2 March is Monday the 16th; after Tuesday the 10th, Tuesday the 24th.
    [Fact]
    public void A_core_group_that_meets_before_the_minutes_of_the_last_has_a_clock_of_its_own()
    {
        var story = new Story().Then("2026-02-24", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect })
            .Then("2026-03-02", new CoreGroup { OtherAgencyThere = true }).Then("2026-03-10", new CoreGroup { OtherAgencyThere = true });
        Assert.Equal([Day("2026-03-16"), Day("2026-03-24")], Clocks().Select(c => c.DueOn));

        story.Then("2026-03-12", Sent("2026-03-10"));
        Assert.Equal([ClockState.Overdue, ClockState.MetInTime], Clocks().Select(c => c.State));
        story.Then("2026-03-17", Sent("2026-03-02"));
        Assert.Equal([ClockState.MetLate, ClockState.MetInTime], Clocks().Select(c => c.State));

        IEnumerable<Clock> Clocks() => story.Clocks(MeetingStandards.CoreGroupMinutesSent, "2026-03-17").OrderBy(c => c.Started);

        PlanMeetingMinutes Sent(string held) => new() { Meeting = MeetingKind.CoreGroup, HeldOn = Day(held), Stage = MinutesStage.SentOut };
    }

    [Fact]
    public void Minutes_of_a_core_group_are_due_ten_working_days_after_it()
    {
        var story = new Story().Then("2026-03-02", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect }).Then("2026-03-10", new CoreGroup { OtherAgencyThere = true });
        // Ten working days on from Tuesday 10 March is Tuesday 24 March.
        Assert.Equal(Day("2026-03-24"), story.OnlyClock(MeetingStandards.CoreGroupMinutesSent, "2026-03-11").DueOn);
        PlanMeetingMinutes Minutes(MinutesStage stage) => new() { Meeting = MeetingKind.CoreGroup, HeldOn = Day("2026-03-10"), Stage = stage };
        Assert.True(story.Then("2026-03-20", Minutes(MinutesStage.Written)).OnlyClock(MeetingStandards.CoreGroupMinutesSent, "2026-03-23").IsOpen);
        Assert.Equal(ClockState.MetInTime, story.Then("2026-03-23", Minutes(MinutesStage.SentOut)).OnlyClock(MeetingStandards.CoreGroupMinutesSent, "2026-03-23").State);
        var meeting = Assert.Single(Meetings(story, "2026-03-23"));
        Assert.NotNull(meeting.MinutesWritten);
        Assert.NotNull(meeting.MinutesSent);

        var need = new Story().Then("2026-03-02", new NeedPlanStarted()).Then("2026-03-10", new NeedPlanReviewed { OtherAgencyThere = true });
        Assert.Equal(Day("2026-03-24"), need.OnlyClock(MeetingStandards.NeedReviewMinutesSent, "2026-03-11").DueOn);
        Assert.Contains((Minutes(MinutesStage.Written) with { Meeting = MeetingKind.ReviewConference }).Check(On1June), p => p.Field == "meeting");
    }

    [Theory]
    [InlineData(CategoryOfAbuse.Neglect, Worry.PhysicalHarm, true)]
    [InlineData(CategoryOfAbuse.Physical, Worry.PhysicalHarm, false)]
    [InlineData(CategoryOfAbuse.Emotional, Worry.DomesticAbuse, false)]
    [InlineData(CategoryOfAbuse.Neglect, Worry.Hardship, false)]
    public void A_category_that_does_not_say_what_the_worry_was_is_told(CategoryOfAbuse category, Worry worry, bool differs)
    {
        var facts = new Story().Then("2026-02-02", new Contact { From = ContactSource.School, Worry = worry })
            .Then("2026-03-02", new ProtectionPlanStarted { Category = category }).Facts.All;
        Assert.Equal(differs, CategoryAndConcern.Of(facts, facts.First(f => f.Type.Class == typeof(ProtectionPlanStarted)))?.Differs);
    }

    [Fact]
    public void A_conference_is_held_once_on_a_day()
    {
        var conference = new InitialConference { Outcome = ConferenceOutcome.NoPlan };
        var story = new Story().Then("2026-03-16", conference);
        Assert.Equal("happened", Assert.Single(story.Against("2026-03-16", conference, Post.SocialWorker)).Field);
        Assert.Empty(story.Against("2026-03-17", conference, Post.SocialWorker));
        Assert.Equal("happened", Assert.Single(new Story().Then("2026-03-16", new ReviewConference()).Against("2026-03-16", new ReviewConference(), Post.ReviewingOfficer)).Field);
    }
}
