using Linnet.Care;
using Linnet.Standards;
using Linnet.Visits;
using static Linnet.Care.OtherCareStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Care;

public sealed class OtherCareTests
{
    private static readonly Visit SeenAlone = new() { Seen = Seen.Alone, Statutory = true };

    private static Story OnShortBreaks =>
        new Story().Then("2026-01-05", new CareStarted { LegalStatus = LegalStatus.ShortBreaksAgreement });

    [Fact]
    public void One_short_break_lasts_seventeen_days_at_most()
    {
        var story = OnShortBreaks.Then("2026-03-02", new ShortBreakStarted());
        Assert.Equal(Day("2026-03-19"), story.OnlyClock(ShortBreakWithinLimit, "2026-03-03").DueOn);
        Assert.Equal(
            ClockState.MetLate,
            story.Then("2026-03-20", new ShortBreakEnded()).OnlyClock(ShortBreakWithinLimit, "2026-04-01").State);
    }

    [Fact]
    public void A_series_is_reviewed_and_the_child_visited_after_three_months_and_then_every_six()
    {
        var story = OnShortBreaks.Then("2026-04-02", new CareReview()).Then("2026-03-09", SeenAlone);
        Assert.Equal([Day("2026-04-05"), Day("2026-10-02")], story.Clocks(ShortBreaksReviewed, "2026-04-10").Select(c => c.DueOn));
        Assert.Equal([Day("2026-04-05"), Day("2026-09-09")], story.Clocks(VisitedOnShortBreaks, "2026-04-10").Select(c => c.DueOn));
    }

    [Trap(36)]
    [Fact]
    public void A_child_in_hospital_for_long_is_visited_by_a_number_we_do_not_invent()
    {
        var story = new Story().Then("2026-01-05", new LongStayNotified { Where = LongStay.Hospital });
        Assert.Null(story.OnlyClock(VisitedOnLongStay, "2026-02-01").DueOn);
        Assert.Equal(Day("2026-08-02"), story.Then("2026-02-02", SeenAlone).LastClock(VisitedOnLongStay, "2026-02-03").DueOn);
        Assert.Equal(ClockState.Lapsed, story.Then("2026-05-01", new LongStayEnded()).LastClock(VisitedOnLongStay, "2026-06-01").State);
    }

    [Trap(36)]
    [Fact]
    public void A_formerly_accommodated_child_in_custody_is_visited_within_ten_working_days()
    {
        Assert.Equal(
            Day("2026-01-19"),
            new Story().Then("2026-01-05", new DetentionNotified()).OnlyClock(VisitedInCustody, "2026-01-06").DueOn);
        Assert.Empty(new Story().Then("2026-01-05", new DetentionNotified { RelevantChild = true }).Clocks(VisitedInCustody, "2026-02-01"));
        Assert.Equal(
            ClockState.Lapsed,
            new Story()
                .Then("2026-01-05", new DetentionNotified()).Then("2026-01-12", new DetentionEnded())
                .OnlyClock(VisitedInCustody, "2026-02-01").State);
    }

    [Fact]
    public void A_visit_that_was_asked_for_has_no_number_and_an_adverse_notice_a_week()
    {
        Assert.Null(
            new Story()
                .Then("2026-03-02", new VisitAsked { By = AskedForVisit.Child })
                .OnlyClock(AskedVisitStandards.VisitedWhenAsked, "2026-03-10").DueOn);
        Assert.Equal(
            Day("2026-03-09"),
            new Story()
                .Then("2026-03-02", new VisitAsked { By = AskedForVisit.AdverseNotice })
                .OnlyClock(AskedVisitStandards.VisitedAfterAdverseNotice, "2026-03-10").DueOn);
    }
}
