using Linnet.Care;
using Linnet.Standards;
using static Linnet.Care.CareReviewStandards;
using static Linnet.Care.ReviewFollowUpStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Care;

/// <summary>
/// A review of Friday 30 January 2026: each week after it ends on a Friday, so 5, 10, 15 and 20 working days are 6, 13, 20 and 27 February.
/// </summary>
public sealed class ReviewFollowUpTests
{
    private static Story Reviewed =>
        new Story().Then("2026-01-05", new CareStarted()).Then("2026-01-30", new CareReview { ChairedByReviewingOfficer = true });

    [Trap(48)]
    [Fact]
    public void The_review_counts_as_held_while_its_papers_are_still_waited_for()
    {
        Assert.Equal(ClockState.MetInTime, Reviewed.Clocks(CareReviewed, "2026-03-01")[0].State);
        Assert.Equal(Day("2026-02-06"), Reviewed.OnlyClock(DecisionsSent, "2026-03-01").DueOn);
        Assert.Equal(Day("2026-02-13"), Reviewed.OnlyClock(PlanUpdated, "2026-03-01").DueOn);
        Assert.Equal(Day("2026-02-20"), Reviewed.OnlyClock(RecordWritten, "2026-03-01").DueOn);
        Assert.Equal(Day("2026-02-27"), Reviewed.OnlyClock(RecordSent, "2026-03-01").DueOn);
        Assert.Equal(Day("2026-04-30"), Reviewed.OnlyClock(OfficerChecked, "2026-03-01").DueOn);
    }

    [Fact]
    public void Each_paper_ends_its_own_wait()
    {
        var story = Reviewed
            .Then("2026-02-06", new ReviewDecisionsSent()).Then("2026-02-12", new CarePlanUpdated())
            .Then("2026-02-20", new ReviewRecordWritten())
            .Then("2026-03-02", new ReviewRecordSent()).Then("2026-04-10", new ReviewingOfficerCheck { OnCourse = true });
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(DecisionsSent, "2026-04-20").State);
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(PlanUpdated, "2026-04-20").State);
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(RecordWritten, "2026-04-20").State);
        Assert.Equal(ClockState.MetLate, story.OnlyClock(RecordSent, "2026-04-20").State);
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(OfficerChecked, "2026-04-20").State);
    }

    [Fact]
    public void The_team_answers_the_decisions_within_five_working_days()
    {
        var story = Reviewed.Then("2026-02-06", new ReviewDecisionsSent());
        Assert.Equal(Day("2026-02-13"), story.OnlyClock(DecisionsAnswered, "2026-02-09").DueOn);
        Assert.Equal(
            ClockState.MetInTime,
            story.Then("2026-02-13", new ReviewDecisionsAnswered { Agreed = false }).OnlyClock(DecisionsAnswered, "2026-02-20").State);
    }

    [Fact]
    public void The_papers_of_one_review_do_not_stand_for_those_of_another()
    {
        var story = Reviewed.Then("2026-04-20", new CareReview()).Then("2026-04-23", new ReviewRecordSent());
        Assert.Equal([ClockState.Overdue, ClockState.MetInTime], story.Clocks(RecordSent, "2026-05-01").Select(c => c.State));
    }

    [Trap(49)]
    [Fact]
    public void A_booking_is_not_a_review()
    {
        var story = new Story()
            .Then("2026-01-05", new CareStarted()).Then("2026-01-12", new CareReviewBooked { BookedFor = Day("2026-01-30") });
        Assert.Equal(ClockState.Overdue, story.OnlyClock(CareReviewed, "2026-02-03").State);
    }

    /// <summary>Booked for Tuesday 7 April 2026; Easter Monday is the 6th. Back from it: 2 April, 1 April and 31 March.</summary>
    [Fact]
    public void The_report_is_shared_three_working_days_before()
    {
        var story = new Story()
            .Then("2026-01-05", new CareStarted()).Then("2026-03-02", new CareReviewBooked { BookedFor = Day("2026-04-07") });
        Assert.Equal(Day("2026-03-31"), story.OnlyClock(ReportShared, "2026-03-03").DueOn);
        Assert.Equal(ClockState.MetLate, story.Then("2026-04-01", new ReviewReportShared()).OnlyClock(ReportShared, "2026-04-20").State);
    }

    [Fact]
    public void A_review_without_the_report_leaves_it_missed()
    {
        var story = new Story()
            .Then("2026-01-05", new CareStarted()).Then("2026-03-02", new CareReviewBooked { BookedFor = Day("2026-04-07") })
            .Then("2026-04-07", new CareReview());
        Assert.True(story.OnlyClock(ReportShared, "2026-04-20").Missed);
    }

    [Fact]
    public void The_reviewing_officer_speaks_with_the_child_before_a_review()
    {
        var story = new Story()
            .Then("2026-01-05", new CareStarted()).Then("2026-03-02", new CareReviewBooked { BookedFor = Day("2026-04-07") });
        Assert.Equal(Day("2026-04-07"), story.OnlyClock(ReviewingOfficerSpoke, "2026-03-03").DueOn);
        Assert.Equal(
            ClockState.MetInTime,
            story.Then("2026-04-07", new CareReview { SpokeWithChildBefore = true }).OnlyClock(ReviewingOfficerSpoke, "2026-04-20").State);
    }

    [Fact]
    public void A_review_held_without_that_does_not_stand_for_it()
    {
        var story = new Story()
            .Then("2026-01-05", new CareStarted()).Then("2026-03-02", new CareReviewBooked { BookedFor = Day("2026-04-07") })
            .Then("2026-04-07", new CareReview());
        Assert.Equal(ClockState.Overdue, story.OnlyClock(ReviewingOfficerSpoke, "2026-04-20").State);
        story.Then("2026-05-01", new CareReviewBooked { BookedFor = Day("2026-07-01") });
        Assert.Equal([true, false], story.Clocks(ReviewingOfficerSpoke, "2026-05-02").Select(c => c.Missed));
    }

    [Fact]
    public void Booking_it_for_another_day_moves_what_comes_before_it()
    {
        var story = new Story()
            .Then("2026-01-05", new CareStarted()).Then("2026-03-02", new CareReviewBooked { BookedFor = Day("2026-04-07") })
            .Then("2026-03-20", new CareReviewBooked { BookedFor = Day("2026-04-14") });
        Assert.Equal([false, false], story.Clocks(ReportShared, "2026-04-02").Select(c => c.Missed));
        // Back from Tuesday 14 April: 13, 10 and 9 April.
        Assert.Equal(Day("2026-04-09"), story.LastClock(ReportShared, "2026-04-02").DueOn);
    }

    [Fact]
    public void A_review_of_several_meetings_is_completed_within_twenty_working_days()
    {
        // From Wednesday 28 January: 2 days that week, then three weeks of five make 17, and day 20 is Wednesday 25 February.
        var story = new Story()
            .Then("2026-01-05", new CareStarted()).Then("2026-01-28", new CareReview { Meeting = ReviewMeeting.FirstOfSeries });
        Assert.Equal(Day("2026-02-25"), story.OnlyClock(ReviewSeriesCompleted, "2026-01-29").DueOn);
        Assert.Equal(
            ClockState.MetInTime,
            story
                .Then("2026-02-25", new CareReview { Meeting = ReviewMeeting.LastOfSeries })
                .OnlyClock(ReviewSeriesCompleted, "2026-03-20").State);
    }

    [Fact]
    public void An_early_review_comes_within_twenty_working_days_and_a_second_reason_starts_no_other_clock()
    {
        var story = Reviewed
            .Then("2026-03-02", new EarlyReviewNeeded { Why = WhyEarlyReview.UnplannedMove })
            .Then("2026-03-09", new EarlyReviewNeeded { Why = WhyEarlyReview.KeepsGoingMissing });
        Assert.Equal(Day("2026-03-30"), story.OnlyClock(ReviewedEarly, "2026-03-10").DueOn);
        Assert.Equal(ClockState.MetInTime, story.Then("2026-03-27", new CareReview()).OnlyClock(ReviewedEarly, "2026-04-20").State);
    }

    [Fact]
    public void A_dispute_is_resolved_within_twenty_working_days_in_all()
    {
        var story = Reviewed
            .Then("2026-03-02", new ReviewingOfficerDispute { About = "No school for six weeks.", Level = DisputeLevel.TeamManager });
        Assert.Equal(Day("2026-03-30"), story.OnlyClock(DisputeResolved, "2026-03-10").DueOn);
        var withdrawn = new ReviewingOfficerDisputeResolved { How = EndOfDispute.Withdrawn };
        Assert.Equal(ClockState.Lapsed, story.Then("2026-03-20", withdrawn).OnlyClock(DisputeResolved, "2026-04-10").State);
    }
}
