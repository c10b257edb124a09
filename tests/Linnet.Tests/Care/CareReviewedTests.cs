using Linnet.Care;
using Linnet.Standards;
using static Linnet.Care.CareReviewStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Care;

/// <summary>
/// Monday 5 January 2026 is day 0: days 1 to 4 are 6 to 9 January, 5 to 9 the week of 12, 10 to 14 of 19, 15 to 19 of 26; 20 is Monday 2
/// February.
/// </summary>
public sealed class CareReviewedTests
{
    private static readonly CareStarted CameIntoCare =
        new() { LegalStatus = LegalStatus.Section20, Category = CategoryOfNeed.AbuseOrNeglect };
    private static readonly CareReview Review = new() { ChairedByReviewingOfficer = true, Participation = Participation.Spoke };

    private static Story InCare => new Story().Then("2026-01-05", CameIntoCare);

    [Fact]
    public void The_first_is_due_twenty_working_days_after_coming_into_care() =>
        Assert.Equal(Day("2026-02-02"), InCare.OnlyClock(CareReviewed, "2026-01-12").DueOn);

    [Theory]
    [InlineData("2026-02-02", ClockState.DueSoon)]
    [InlineData("2026-02-03", ClockState.Overdue)]
    public void Is_overdue_only_the_day_after(string today, ClockState expected) =>
        Assert.Equal(expected, InCare.OnlyClock(CareReviewed, today).State);

    [Trap(11)]
    [Fact]
    public void The_second_counts_three_months_and_the_third_six_from_the_day_the_last_was_held()
    {
        var story = InCare.Then("2026-01-30", Review).Then("2026-04-20", Review);
        Assert.Equal(
            [Day("2026-02-02"), Day("2026-04-30"), Day("2026-10-20")],
            story.Clocks(CareReviewed, "2026-04-21").Select(c => c.DueOn));
    }

    [Trap(11)]
    [Fact]
    public void A_late_review_is_late_and_the_next_counts_from_it()
    {
        var clocks = InCare.Then("2026-02-16", Review).Clocks(CareReviewed, "2026-02-17");
        Assert.Equal(ClockState.MetLate, clocks[0].State);
        Assert.Equal(Day("2026-05-16"), clocks[1].DueOn); // A Saturday: what the law counts in months does not roll forward.
    }

    [Trap(11)]
    [Fact]
    public void Three_months_from_the_last_of_November_end_with_February()
    {
        // Monday 2 November 2026; day 20 is Monday 30 November. There is no 30 February.
        var story = new Story().Then("2026-11-02", CameIntoCare).Then("2026-11-30", Review);
        Assert.Equal(Day("2027-02-28"), story.LastClock(CareReviewed, "2026-12-01").DueOn);
    }

    [Trap(31)]
    [Fact]
    public void A_move_does_not_restart_it()
    {
        var story = InCare.Then("2026-01-05", new PlacementStarted()).Then("2026-01-26", new PlacementStarted());
        Assert.Equal(Day("2026-02-02"), story.OnlyClock(CareReviewed, "2026-01-27").DueOn);
    }

    [Trap(30)]
    [Fact]
    public void Police_protection_starts_it_and_the_interim_order_after_it_does_not()
    {
        var story = new Story()
            .Then("2026-01-05T21:15", new CareStarted { LegalStatus = LegalStatus.PoliceProtection })
            .Then("2026-01-08", new LegalStatusChanged { LegalStatus = LegalStatus.InterimCareOrder });
        Assert.Equal(Day("2026-02-02"), story.OnlyClock(CareReviewed, "2026-01-12").DueOn);
    }

    [Trap(30)]
    [Fact]
    public void Less_than_a_day_of_accommodation_leaves_nothing_late_and_more_counts_from_its_beginning()
    {
        var home = InCare.Then("2026-01-06", new CareEnded { Why = EndOfCare.WithinADay }).OnlyClock(CareReviewed, "2026-03-31");
        Assert.Equal(ClockState.Lapsed, home.State);
        Assert.False(home.Missed);

        // Accommodated late on Sunday 4 January: day 0 is that Sunday, day 1 is Monday, so day 20 is Friday 30 January.
        var stayed = new Story().Then("2026-01-04T23:30", CameIntoCare, recorded: "2026-01-06");
        Assert.Equal(Day("2026-01-30"), stayed.OnlyClock(CareReviewed, "2026-01-12").DueOn);
    }

    [Trap(34)]
    [Fact]
    public void Coming_back_into_care_is_a_new_period_with_a_first_review_of_its_own()
    {
        // Monday 1 June 2026: days 1 to 4 are 2 to 5 June, then three weeks of five; day 20 is Monday 29 June.
        var story = InCare
            .Then("2026-01-30", Review).Then("2026-03-02", new CareEnded { Why = EndOfCare.HomePlanned }).Then("2026-06-01", CameIntoCare);
        var clock = story.LastClock(CareReviewed, "2026-06-02");
        Assert.Equal(1, clock.Ordinal);
        Assert.Equal(Day("2026-06-29"), clock.DueOn);
    }

    [Fact]
    public void Leaving_care_overdue_is_kept_as_missed() =>
        Assert.True(
            InCare.Then("2026-02-10", new CareEnded { Why = EndOfCare.HomeUnplanned }).OnlyClock(CareReviewed, "2026-03-01").Missed);

    [Trap(17)]
    [Fact]
    public void A_meeting_without_the_reviewing_officer_is_no_review() =>
        Assert.True(
            InCare.Then("2026-01-30", new CareReview { ChairedByReviewingOfficer = false }).OnlyClock(CareReviewed, "2026-02-01").IsOpen);

    [Fact]
    public void A_series_of_meetings_is_held_when_the_last_of_them_is()
    {
        var story = InCare.Then("2026-01-28", new CareReview { Meeting = ReviewMeeting.FirstOfSeries });
        Assert.True(story.OnlyClock(CareReviewed, "2026-01-29").IsOpen);
        story.Then("2026-02-02", new CareReview { Meeting = ReviewMeeting.LastOfSeries });
        Assert.Equal(ClockState.MetInTime, story.Clocks(CareReviewed, "2026-02-02")[0].State);
    }

    [Fact]
    public void A_series_of_short_breaks_is_not_reviewed_by_this_rule() =>
        Assert.Empty(
            new Story()
                .Then("2026-01-05", new CareStarted { LegalStatus = LegalStatus.ShortBreaksAgreement }).Clocks(CareReviewed, "2026-02-28"));
}
