using Linnet.Need;
using Linnet.Standards;
using static Linnet.Need.SupervisionOrderStandards;
using static Linnet.Need.SupportStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Need;

public sealed class SupportTests
{
    private static readonly PackageStarted ShortBreaks = new() { Kind = PackageKind.ShortBreaks };
    private static readonly PackageStarted Payments = new() { Kind = PackageKind.DirectPayments };
    private static readonly SupervisionOrderMade Order = new();

    /// <summary>Six months from 15 January end on 15 July. Reviewed with the child on 1 July: twelve months on.</summary>
    [Trap(11)]
    [Fact]
    public void A_package_is_reviewed_with_the_child_after_six_months_and_then_every_twelve()
    {
        var story = new Story().Then("2026-01-15", ShortBreaks).Then("2026-06-01", new PackageReviewed { ChildSeen = false });
        Assert.Equal(Day("2026-07-15"), story.OnlyClock(SupportStandards.PackageReviewed, "2026-06-02").DueOn);
        Assert.Equal(
            Day("2027-07-01"),
            story
                .Then("2026-07-01", new PackageReviewed { ChildSeen = true })
                .LastClock(SupportStandards.PackageReviewed, "2026-07-02")
                .DueOn
        );
    }

    /// <summary>Regulations: once in the first year, and then every twelve months, counted from the review on 10 December.</summary>
    [Fact]
    public void Direct_payments_are_reviewed_in_their_first_year_and_every_twelve_months_after()
    {
        var story = new Story().Then("2026-01-15", Payments);
        Assert.Equal(Day("2027-01-15"), story.OnlyClock(DirectPaymentsReviewed, "2026-01-16").DueOn);
        Assert.Equal(
            Day("2027-12-10"),
            story
                .Then("2026-12-10", new PackageReviewed { ChildSeen = true, PaymentMeetsNeed = true })
                .LastClock(DirectPaymentsReviewed, "2026-12-11")
                .DueOn
        );
        Assert.Empty(story.Clocks(SupportStandards.PackageReviewed, "2026-12-11"));
    }

    [Fact]
    public void Nothing_is_reviewed_after_it_ended() =>
        Assert.Equal(
            ClockState.Lapsed,
            new Story()
                .Then("2026-01-15", ShortBreaks)
                .Then("2026-03-02", new PackageEnded())
                .OnlyClock(SupportStandards.PackageReviewed, "2026-12-01")
                .State
        );

    [Fact]
    public void A_supervision_order_lasts_a_year_and_with_extensions_three()
    {
        var story = new Story().Then("2026-01-15", Order);
        Assert.Equal(Day("2027-01-15"), story.OnlyClock(LastsAYear, "2026-01-16").DueOn);

        story.Then("2027-01-08", new SupervisionOrderExtended { Until = Day("2028-01-15") });
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(LastsAYear, "2027-01-09").State);
        Assert.Equal(Day("2028-01-15"), story.OnlyClock(LastsToTheDaySet, "2027-01-09").DueOn);
        Assert.Equal(Day("2029-01-15"), story.OnlyClock(LastsThreeYearsInAll, "2027-01-09").DueOn);
    }

    [Fact]
    public void A_shorter_order_lasts_to_the_day_the_court_set()
    {
        var story = new Story().Then("2026-01-15", Order with { Until = Day("2026-07-15") });
        Assert.Empty(story.Clocks(LastsAYear, "2026-01-16"));
        Assert.Equal(Day("2026-07-15"), story.OnlyClock(LastsToTheDaySet, "2026-01-16").DueOn);
        Assert.False(
            story
                .Then("2026-07-15", new SupervisionOrderEnded { How = EndOfSupervisionOrder.RanOut })
                .OnlyClock(LastsToTheDaySet, "2026-08-01")
                .IsOpen
        );
    }

    [Fact]
    public void A_supervision_order_is_reviewed_every_three_months_so_that_it_does_not_run_out_by_oversight()
    {
        var story = new Story().Then("2026-01-15", Order);
        Assert.Equal(Day("2026-04-15"), story.OnlyClock(SupervisionOrderStandards.SupervisionOrderReviewed, "2026-01-16").DueOn);
        Assert.Equal(
            Day("2026-07-09"),
            story
                .Then("2026-04-09", new SupervisionOrderReviewed { Decision = SupervisionOrderDecision.GoesOn })
                .LastClock(SupervisionOrderStandards.SupervisionOrderReviewed, "2026-04-10")
                .DueOn
        );
    }
}
