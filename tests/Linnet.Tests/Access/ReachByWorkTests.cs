using Linnet.Access;
using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.Care;
using Linnet.Conferences;
using Linnet.EarlyHelp;
using Linnet.Enquiries;
using Linnet.FrontDoor;
using Linnet.LeavingCare;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Workers;
using static Linnet.Tests.Dates;

namespace Linnet.Tests.Access;

/// <summary>A child whom W1 of the team East leads since 1 February 2026, and somebody of the team West who does one thing for the child, as long as they do it.</summary>
public sealed class ReachByWorkTests
{
    private static readonly WhoOpens West = new("W3", Post.SocialWorker, "West");

    private static Story Held() => new Story().Born("2009-05-04").Then("2026-02-01", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W1", Team = "East" });

    [Fact]
    public void Opens_to_who_assesses_until_the_assessment_is_authorised()
    {
        var story = Held().Then("2026-02-02", new AssessmentStarted { AssessedBy = "W3" });

        Assert.Equal(Relation.DoesWork, On(story, "2026-03-10"));
        Assert.Null(On(story.Then("2026-03-09", new AssessmentAuthorised { Outcome = AssessmentOutcome.NoFurtherAction }), "2026-03-10"));
    }

    [Fact]
    public void Opens_to_who_enquires_and_to_the_personal_adviser_until_another_is_named_or_they_leave()
    {
        var enquiry = Held().Then("2026-02-02", new StrategyDiscussion { Decision = StrategyDecision.BeginEnquiry }).Then("2026-02-02", new EnquiryOpened { LedBy = "W3" });
        Assert.Equal(Relation.DoesWork, On(enquiry, "2026-02-10"));
        Assert.Null(On(enquiry.Then("2026-02-11", new EnquiryOpened { LedBy = "W9" }), "2026-02-12"));

        var adviser = Held().Then("2026-02-02", new PersonalAdviserAllocated { Adviser = "W3" });
        Assert.Equal(Relation.DoesWork, On(adviser, "2026-02-10"));
        Assert.Null(On(adviser.Then("2026-02-11", new PersonalAdviserLeft { Adviser = "W3" }), "2026-02-12"));
    }

    [Fact]
    public void Opens_to_the_chair_from_the_booking_until_four_weeks_after_the_conference()
    {
        var story = Held().Then("2026-02-02", new ConferenceBooked { Which = ConferenceKind.Initial, For = Day("2026-02-16"), Chair = "W3" });

        // Monday 16 February and 28 days: Monday 16 March.
        Assert.Equal(Relation.Chairs, On(story, "2026-02-02"));
        Assert.Equal(Relation.Chairs, On(story, "2026-03-16"));
        Assert.Null(On(story, "2026-03-17"));
        Assert.Null(On(story.Then("2026-02-10", new ConferenceBooked { Which = ConferenceKind.Initial, For = Day("2026-02-17"), Chair = "W9" }), "2026-02-11"));
    }

    [Fact]
    public void Opens_to_whoever_a_manager_asks_to_read_it_until_the_day_that_was_named()
    {
        var story = Held().Then("2026-02-02", new ReadingAllowed { Worker = "W3", For = ReadingFor.Audit, Until = Day("2026-02-20") });

        Assert.Equal(Relation.AskedToRead, On(story, "2026-02-20"));
        Assert.Null(On(story, "2026-02-21"));
        Assert.Null((Reach(story, "2026-02-10") with { Restricted = true }).Of(West));
        Assert.Null((Reach(Held().Then("2026-02-02", new ConflictOfInterest { Worker = "W3", Stands = true }).Then("2026-02-03", new ReadingAllowed { Worker = "W3", For = ReadingFor.Audit, Until = Day("2026-02-20") }), "2026-02-10")).Of(West));
        Assert.Null(On(story.Then("2026-02-04", new ReadingAllowed { Worker = "W3", For = ReadingFor.Audit, Until = Day("2026-02-05") }), "2026-02-10"));
    }

    [Fact]
    public void Somebody_is_asked_to_read_by_a_manager_who_is_another_and_for_three_months_at_most()
    {
        var reads = new ReadingAllowed { Worker = "W3", For = ReadingFor.Panel, Until = Day("2026-03-20") };
        Assert.Empty(Held().Against("2026-03-10", reads, Post.TeamManager));
        Assert.NotEmpty(Held().Against("2026-03-10", reads, Post.SocialWorker));

        // 10 March and 92 days: 10 June.
        Assert.Empty(Wrong(reads with { Until = Day("2026-06-10") }));
        Assert.NotEmpty(Wrong(reads with { Until = Day("2026-06-11") }));
        Assert.NotEmpty(Wrong(reads with { Until = Day("2026-03-09") }));
    }

    [Fact]
    public void Opens_to_everybody_who_works_with_children_while_an_incident_is_to_be_looked_at_or_the_nights_work_to_be_taken_over()
    {
        var night = Held().Then("2026-03-01T23:00", new OutOfHoursWork());
        Assert.Equal(Relation.ContactInHand, On(night, "2026-03-10"));
        Assert.Null(On(night.Then("2026-03-02T09:00", new HandoverTaken()), "2026-03-10"));

        // For four weeks: 28 February is the last of the 28 days that begin on 1 February.
        var incident = Held().Then("2026-02-01T22:00", new PoliceIncident { Kind = IncidentKind.DomesticAbuse });
        Assert.Equal(Relation.IncidentInHand, On(incident, "2026-02-28"));
        Assert.Null(On(incident, "2026-03-01"));
    }

    [Fact]
    public void Opens_to_the_reviewing_officer_who_was_appointed_last_while_the_child_is_in_care()
    {
        var inCare = Held().Then("2026-02-02", new CareStarted()).Then("2026-02-03", new ReviewingOfficerAppointed { Officer = "W3" });

        Assert.Equal(Relation.Reviews, On(inCare, "2026-03-10"));
        Assert.Null(On(inCare.Then("2026-03-01", new ReviewingOfficerAppointed { Officer = "W9" }), "2026-03-10"));
        Assert.Null(On(inCare.Then("2026-03-02", new CareEnded { Why = EndOfCare.HomePlanned }), "2026-03-10"));
    }

    [Fact]
    public void Opens_to_the_manager_of_the_team_that_works_with_a_brother()
    {
        var brother = new Story("child:2").Then("2026-02-01", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W9", Team = "West" });
        var reach = Reach(Held(), "2026-03-10") with { Family = [brother.Facts] };

        Assert.Equal(Relation.Family, reach.Of(new("M3", Post.TeamManager, "West")));
        Assert.Null(reach.Of(West));
    }

    [Fact]
    public void Opens_to_whoever_stands_above_the_manager_in_the_line_that_workers_details_name()
    {
        var line = new ManagementLine(
        [
            Named("W1", Post.SocialWorker, "East", "M1"), Named("M1", Post.TeamManager, "East", "L1"), Named("L1", Post.TeamManager, "Leaders", "M1"), Named("M3", Post.TeamManager, "West", "L2"),
        ]);
        var reach = Reach(Held(), "2026-03-10") with { Above = line.Above };
        var onDuty = Reach(new Story().Then("2026-02-01", new WorkAllocated { HeldBy = HeldBy.Duty, Team = "East" }), "2026-03-10") with { Above = line.Above, Restricted = true };

        Assert.Equal(Relation.ManagementLine, reach.Of(new("L1", Post.TeamManager, "Leaders")));
        Assert.Equal(Relation.ManagementLine, onDuty.Of(new("L1", Post.TeamManager, "Leaders")));
        Assert.Null(reach.Of(new("L2", Post.TeamManager, "Other leaders")));
    }

    private static SubjectFacts Named(string worker, Post post, string team, string manager) =>
        new Story($"worker:{worker}").Then("2026-01-01", new WorkerDetails { FamilyName = worker, Post = post, Team = team, Manager = manager }).Facts;

    private static IEnumerable<Problem> Wrong(ReadingAllowed reads) => reads.Check(new(Day("2026-03-10"), new(Day("2026-03-10"))));

    private static Relation? On(Story story, string day) => Reach(story, day).Of(West);

    private static Reach Reach(Story story, string day)
    {
        Assert.True(Happening.TryParse(day + "T12:00", out var at, out var wrong), wrong);
        return new(story.Facts, [], Restricted: false, _ => null, AsKnown.At(at.Day, now: at.At));
    }
}
