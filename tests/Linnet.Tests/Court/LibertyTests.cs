using Linnet.Court;
using Linnet.Standards;
using static Linnet.Court.LibertyStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Court;

public sealed class LibertyTests
{
    private static Story Secure(string at) => new Story().Then(at, new SecureStayStarted());

    [Fact]
    public void An_authorisation_is_renewed_before_it_runs_out_and_the_renewal_has_its_own_day()
    {
        var story = new Story().Then("2026-03-02", new DeprivationOfLiberty { Until = Day("2026-03-30"), Registered = false })
            .Then("2026-03-27", new DeprivationOfLiberty { Until = Day("2026-05-22") });
        var clocks = story.Clocks(DeprivationReviewed, "2026-04-10");
        Assert.Equal([Day("2026-03-30"), Day("2026-05-22")], clocks.Select(c => c.DueOn));
        Assert.Equal(ClockState.MetInTime, clocks[0].State);
        Assert.Equal(
            ClockState.MetLate,
            story.Then("2026-05-25", new DeprivationOfLibertyEnded()).LastClock(DeprivationReviewed, "2026-06-01").State);
    }

    [Fact]
    public void Seventy_two_hours_without_an_order_end_to_the_minute()
    {
        Assert.Equal(At("2026-03-05T18:20"), Secure("2026-03-02T18:20").OnlyClock(SecureWithoutOrder, "2026-03-03").DueAt);
        Assert.Equal(
            ClockState.MetLate,
            Secure("2026-03-02T18:20").Then("2026-03-05T18:21", new SecureOrderMade()).OnlyClock(SecureWithoutOrder, "2026-03-10").State);
        Assert.Empty(
            new Story().Then("2026-03-02T18:20", new SecureStayStarted { UnderOrder = true }).Clocks(SecureWithoutOrder, "2026-03-10"));
    }

    [Trap(8)]
    [Fact]
    public void Without_a_time_a_limit_on_liberty_is_counted_from_midnight()
    {
        var clock = Secure("2026-03-02").OnlyClock(SecureWithoutOrder, "2026-03-03");
        Assert.True(clock.TimeMissing);
        Assert.Equal(At("2026-03-05T00:00"), clock.DueAt);
    }

    [Fact]
    public void An_order_lasts_three_months_and_a_renewal_six()
    {
        var story = Secure("2026-03-02T18:20")
            .Then("2026-03-05T10:00", new SecureOrderMade()).Then("2026-06-01T10:00", new SecureOrderMade());
        Assert.Equal([Day("2026-06-05"), Day("2026-12-01")], story.Clocks(SecureOrderRenewed, "2026-06-10").Select(c => c.DueOn));
        Assert.Equal(
            ClockState.Lapsed,
            story.Then("2026-07-01T09:00", new SecureStayEnded()).LastClock(SecureOrderRenewed, "2026-08-01").State);
    }

    [Trap(17)]
    [Fact]
    public void Three_people_review_it_within_a_month_and_then_every_three()
    {
        var story = Secure("2026-03-02T18:20").Then("2026-03-27", new SecureReviewHeld { ThreePeople = false });
        Assert.Equal(Day("2026-04-02"), story.OnlyClock(SecureReviewed, "2026-03-28").DueOn);
        Assert.Equal(
            Day("2026-06-30"),
            story.Then("2026-03-30", new SecureReviewHeld { ThreePeople = true }).LastClock(SecureReviewed, "2026-04-01").DueOn);
    }
}
