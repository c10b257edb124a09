using Linnet.Conferences;
using Linnet.FrontDoor;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Workers;

namespace Linnet.Tests.Conferences;

/// <summary>A conference on Monday 23 March 2026 and a core group on 1 April.</summary>
public sealed class MeetingSafeguardsTests
{
    private readonly Story held = new Story().Born("2015-06-01")
        .Then("2026-03-23", new InitialConference { Outcome = ConferenceOutcome.Plan, Quorate = true })
        .Then("2026-03-23", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect })
        .Then("2026-04-01", new CoreGroup { OtherAgencyThere = true });

    [Fact]
    public void Minutes_and_decisions_are_sent_after_the_conference()
    {
        Assert.Equal(
            "The conference was held on 23 March 2026. The minutes cannot have been sent before it: check the day, or which conference",
            Said("2026-03-20", new MinutesSent { Which = ConferenceKind.Initial }));
        Assert.Equal(
            "The conference was held on 23 March 2026. The decisions cannot have been sent before it: check the day, or which conference",
            Said("2026-03-20", new ConferenceDecisionsSent { Which = ConferenceKind.Initial }));
        Assert.Null(Said("2026-03-23", new MinutesSent { Which = ConferenceKind.Initial }));
        // No review is on the record: it may lie before the record began.
        Assert.Null(Said("2026-03-20", new MinutesSent { Which = ConferenceKind.Review }));
    }

    [Fact]
    public void Whether_an_agency_came_is_said_once_so_that_no_dissent_is_written_over()
    {
        AgencyAtMeeting came = new() { Agency = CheckedAgency.Health, Meeting = MeetingKind.CoreGroup, How = Attendance.Came, Dissents = true, View = "It should end." };
        held.Then("2026-04-01", came);
        var first = held.Last.Id;

        Assert.Equal("That is on the record already for the core group of 1 April 2026. Correct that entry in the timeline, and say why", Said("2026-04-01", came with { How = Attendance.Absent, Dissents = null }));
        Assert.Empty(held.AgainstCorrecting(first, "2026-04-01", came with { View = "It should go on." }, Post.SocialWorker));
        Assert.Null(Said("2026-04-01", came with { Agency = CheckedAgency.Police }));
    }

    [Fact]
    public void An_agency_is_asked_once_for_its_report_to_one_conference()
    {
        AgencyReportAsked asked = new() { Agency = CheckedAgency.Health, ConferenceOn = Story.Day("2026-06-16") };
        held.Then("2026-05-18", asked);

        Assert.Equal("Health was asked for its report to that conference on 18 May 2026. Record the report when it comes", Said("2026-05-20", asked));
        Assert.Null(Said("2026-05-20", asked with { ConferenceOn = Story.Day("2026-12-07") }));
    }

    [Fact]
    public void Whoever_came_came_to_a_meeting_that_is_on_the_record()
    {
        AgencyAtMeeting came = new() { Agency = CheckedAgency.Health, Meeting = MeetingKind.CoreGroup, How = Attendance.Came };
        FamilyAtMeeting family = new() { Meeting = MeetingKind.CoreGroup, TookPart = Participation.TooYoung };

        Assert.Equal("No core group of 2 April 2026 is on the record. Record it first, or check the day and which meeting it was", Said("2026-04-02", came));
        Assert.Equal("No core group of 23 March 2026 is on the record. Record it first, or check the day and which meeting it was", Said("2026-03-23", family));
        Assert.Null(Said("2026-04-01", came));
        Assert.Null(Said("2026-04-01", family));
    }

    [Fact]
    public void Minutes_of_a_core_group_are_of_one_that_met()
    {
        PlanMeetingMinutes minutes = new() { Meeting = MeetingKind.CoreGroup, HeldOn = Story.Day("2026-03-31"), Stage = MinutesStage.Written };

        Assert.Equal("No core group of 31 March 2026 is on the record. Record it first, or check the day and which meeting it was", Said("2026-04-07", minutes));
        Assert.Null(Said("2026-04-07", minutes with { HeldOn = Story.Day("2026-04-01") }));
    }

    private string? Said(string on, Particulars particulars) => held.Against(on, particulars, Post.SocialWorker).SingleOrDefault()?.Message;
}
