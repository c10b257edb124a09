using Linnet.Care;
using Linnet.Court;
using Linnet.Standards;
using static Linnet.Court.AgreementStandards;
using static Linnet.Court.CourtStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Court;

/// <summary>Issued on Monday 2 March 2026.</summary>
public sealed class ProceedingsTests
{
    private static Story Issued =>
        new Story().Then("2026-03-02", new ProceedingsIssued { Application = Application.CareOrder, CaseNumber = "XX26C00001" });

    [Trap(38)]
    [Fact]
    public void Ends_within_a_hundred_and_eighty_two_days_of_issue_even_on_a_bank_holiday()
    {
        // 29 to the end of March, 30, 31, 30, 31 and 31: Monday 31 August, the summer bank holiday. Weeks do not roll forward.
        Assert.Equal(Day("2026-08-31"), Issued.OnlyClock(FinalOrderInTime, "2026-03-10").DueOn);
        Assert.Equal(
            ClockState.MetLate,
            Issued.Then("2026-09-01", new FinalOrderMade { Order = FinalOrder.Care }).OnlyClock(FinalOrderInTime, "2026-10-01").State);
    }

    [Trap(38)]
    [Fact]
    public void More_time_has_a_clock_of_its_own_and_leaves_the_twenty_six_weeks_as_they_are()
    {
        var story = Issued.Then("2026-08-24", new ProceedingsExtended { Until = Day("2026-10-19") });
        Assert.Equal(ClockState.Overdue, story.OnlyClock(FinalOrderInTime, "2026-09-14").State);
        Assert.Equal(Day("2026-10-19"), story.OnlyClock(FinalOrderByExtendedDay, "2026-09-14").DueOn);

        story.Then("2026-10-12", new ProceedingsExtended { Until = Day("2026-11-30") });
        Assert.Equal(Day("2026-11-30"), story.OnlyClock(FinalOrderByExtendedDay, "2026-10-20").DueOn);
        story.Then("2026-11-27", new FinalOrderMade { Order = FinalOrder.CareAndPlacement });
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(FinalOrderByExtendedDay, "2026-12-10").State);
        Assert.Equal(ClockState.MetLate, story.OnlyClock(FinalOrderInTime, "2026-12-10").State);
    }

    [Fact]
    public void A_withdrawn_case_is_not_counted() =>
        Assert.Equal(
            ClockState.Lapsed,
            Issued.Then("2026-05-01", new ProceedingsWithdrawn()).OnlyClock(FinalOrderInTime, "2026-10-01").State);

    [Fact]
    public void An_application_for_a_placement_order_alone_has_no_twenty_six_weeks() =>
        Assert.Empty(
            new Story()
                .Then("2026-03-02", new ProceedingsIssued { Application = Application.PlacementOrder })
                .Clocks(FinalOrderInTime, "2026-04-01"));

    [Fact]
    public void The_day_of_issue_is_day_one_of_the_case_management_hearing()
    {
        // Day 1 is Monday 2 March. Day 5 is Friday 6, day 10 Friday 13, day 15 Friday 20, day 18 Wednesday 25 March: 17 working days after
        // issue.
        var clock = Issued.OnlyClock(CaseManaged, "2026-03-10");
        Assert.Equal(Day("2026-03-25"), clock.DueOn);
        Assert.Equal(Day("2026-03-17"), clock.WarnsOn); // Day 12, the first on which it may be held.
        Assert.Equal(
            ClockState.MetInTime,
            Issued.Then("2026-03-25", new CourtHearing { Hearing = Hearing.CaseManagement }).OnlyClock(CaseManaged, "2026-04-01").State);
    }

    [Fact]
    public void The_issues_resolution_hearing_is_held_by_week_twenty() =>
        Assert.Equal(Day("2026-07-20"), Issued.OnlyClock(IssuesResolved, "2026-03-10").DueOn); // 140 days: 29, 30, 31, 30 and 20.

    [Fact]
    public void What_is_directed_is_filed_by_the_day_and_each_direction_stands_alone()
    {
        var first = Guid.Parse("00000000-0000-0000-0000-000000000001");
        var story = Issued.Then("2026-03-20", new CourtDirection { What = "Final evidence", By = Day("2026-05-08") }, strand: first)
            .Then("2026-03-20", new CourtDirection { What = "Sibling assessment", By = Day("2026-04-17") })
            .Then("2026-05-08", new FiledWithCourt(), strand: first);
        Assert.Equal(
            [ClockState.MetInTime, ClockState.Overdue],
            story.Clocks(DirectionFiled, "2026-05-11").OrderByDescending(c => c.DueOn).Select(c => c.State));
    }

    [Fact]
    public void A_direction_that_is_varied_is_due_on_the_new_day()
    {
        var direction = Guid.Parse("00000000-0000-0000-0000-000000000001");
        var story = Issued.Then("2026-03-20", new CourtDirection { What = "Final evidence", By = Day("2026-05-08") }, strand: direction)
            .Then("2026-04-30", new CourtDirection { What = "Final evidence", By = Day("2026-05-22") }, strand: direction);
        Assert.Equal(Day("2026-05-22"), story.OnlyClock(DirectionFiled, "2026-05-01").DueOn);
    }

    [Fact]
    public void Consent_to_accommodation_is_looked_at_with_the_first_review_and_then_as_often_as_the_reviews()
    {
        // From Monday 5 January day 20 is Monday 2 February.
        var story = new Story()
            .Then("2026-01-05", new CareStarted { LegalStatus = LegalStatus.Section20 })
            .Then("2026-01-30", new ConsentReviewed { Consent = ConsentNow.Holds })
            .Then("2026-04-20", new ConsentReviewed { Consent = ConsentNow.InDoubt });
        Assert.Equal(
            [Day("2026-02-02"), Day("2026-04-30"), Day("2026-10-20")],
            story.Clocks(ConsentLookedAt, "2026-05-01").Select(c => c.DueOn));
        story.Then("2026-05-11", new LegalStatusChanged { LegalStatus = LegalStatus.InterimCareOrder });
        Assert.Equal(ClockState.Lapsed, story.LastClock(ConsentLookedAt, "2026-06-01").State);
    }

    [Fact]
    public void When_consent_is_withdrawn_no_time_is_allowed()
    {
        var story = new Story()
            .Then("2026-01-05", new CareStarted { LegalStatus = LegalStatus.Section20 })
            .Then("2026-03-09", new ConsentReviewed { Consent = ConsentNow.Withdrawn });
        Assert.Null(story.OnlyClock(ActedOnWithdrawal, "2026-03-09").DueOn);
        Assert.False(
            story.Then("2026-03-09", new CareEnded { Why = EndOfCare.HomeUnplanned }).OnlyClock(ActedOnWithdrawal, "2026-03-10").IsOpen);
    }

    [Fact]
    public void A_report_on_special_guardianship_is_due_within_three_months_of_notice()
    {
        var story = new Story().Then("2026-03-02", new GuardianshipNotice());
        Assert.Equal(Day("2026-06-02"), story.OnlyClock(GuardianshipReported, "2026-03-10").DueOn);
        Assert.Equal(
            ClockState.MetInTime,
            story.Then("2026-06-01", new GuardianshipReport()).OnlyClock(GuardianshipReported, "2026-07-01").State);
    }
}
