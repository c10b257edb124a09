using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Standards;
using static Linnet.FrontDoor.ContactStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.FrontDoor;

public sealed class ContactActedOnTests
{
    private static readonly Contact Red = new() { From = ContactSource.School, Rating = ContactRating.Red };
    private static readonly Contact Amber = Red with { Rating = ContactRating.Amber };
    private static readonly Contact Green = Red with { Rating = ContactRating.Green };
    private static readonly ContactActedOn Rang = new() { Action = ContactAction.FamilySpokenWith };

    [Theory]
    [InlineData(ContactRating.Red, "2026-03-30T13:00")]
    [InlineData(ContactRating.Amber, "2026-03-31T09:00")]
    [InlineData(ContactRating.Green, "2026-04-02T09:00")]
    public void Is_due_four_twenty_four_or_seventy_two_hours_after_it_reached_us(ContactRating rating, string due)
    {
        var story = new Story().Then("2026-03-30T09:00", Red with { Rating = rating });
        var standard = rating switch { ContactRating.Red => RedActedOn, ContactRating.Amber => AmberActedOn, _ => GreenActedOn };
        Assert.Equal(At(due), story.OnlyClock(standard, "2026-03-30").DueAt);
    }

    [Fact]
    public void A_call_to_the_family_a_check_or_the_decision_answers_it()
    {
        Assert.Equal(ClockState.MetInTime, new Story().Then("2026-03-30T09:00", Red).Then("2026-03-30T12:59", Rang)
            .OnlyClock(RedActedOn, "2026-03-31").State);
        var check = new AgencyCheckAsked { Agency = CheckedAgency.Police, Rating = ContactRating.Red };
        Assert.Equal(ClockState.MetLate, new Story().Then("2026-03-30T09:00", Red).Then("2026-03-30T13:01", check)
            .OnlyClock(RedActedOn, "2026-03-31").State);
        var decision = new ContactDecision { Outcome = ContactOutcome.StrategyDiscussion, Consent = FamilyConsent.NotAsked };
        Assert.Equal(ClockState.MetInTime, new Story().Then("2026-03-30T09:00", Red).Then("2026-03-30T10:00", decision)
            .OnlyClock(RedActedOn, "2026-03-31").State);
    }

    [Fact]
    public void A_higher_rating_counts_from_when_the_contact_reached_us_and_not_from_the_rating()
    {
        var story = new Story().Then("2026-03-30T09:00", Green)
            .Then("2026-03-30T12:00", new ContactRated { Rating = ContactRating.Red, Was = ContactRating.Green });
        var red = story.OnlyClock(RedActedOn, "2026-03-30", now: "2026-03-30T13:30");
        Assert.Equal(At("2026-03-30T13:00"), red.DueAt);
        Assert.Equal(ClockState.Overdue, red.State);
        Assert.Equal(ClockState.Lapsed, story.OnlyClock(GreenActedOn, "2026-03-30").State);
    }

    [Fact]
    public void What_was_done_before_it_was_rated_higher_counts()
    {
        var higher = new ContactRated { Rating = ContactRating.Red, Was = ContactRating.Green };
        var story = new Story().Then("2026-03-30T09:00", Green).Then("2026-03-30T10:00", Rang).Then("2026-03-30T15:00", higher);
        var red = story.OnlyClock(RedActedOn, "2026-03-31");
        Assert.Equal(ClockState.MetInTime, red.State);
        Assert.Equal(At("2026-03-30T10:00"), red.MetAt);
        Assert.StartsWith("Contact on Monday 30 March 2026", red.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lower_rating_without_a_managers_reason_changes_nothing()
    {
        var lower = new ContactRated { Rating = ContactRating.Amber, Was = ContactRating.Red };
        var story = new Story().Then("2026-03-30T09:00", Red).Then("2026-03-30T10:00", lower);
        Assert.True(story.OnlyClock(RedActedOn, "2026-03-30").IsOpen);
        Assert.Empty(story.Clocks(AmberActedOn, "2026-03-30"));
        Assert.Equal(["manager", "reasons"], lower.Check(new(Day("2026-03-30"), default)).Select(p => p.Field));
    }

    [Fact]
    public void A_lower_rating_with_a_managers_reason_gives_the_longer_time_from_the_same_start()
    {
        var lower = new ContactRated { Rating = ContactRating.Amber, Was = ContactRating.Red, Manager = "M1", Reasons = "The child is with their aunt tonight." };
        var story = new Story().Then("2026-03-30T09:00", Red).Then("2026-03-30T10:00", lower);
        Assert.Equal(ClockState.Lapsed, story.OnlyClock(RedActedOn, "2026-03-30").State);
        Assert.Equal(At("2026-03-31T09:00"), story.OnlyClock(AmberActedOn, "2026-03-30").DueAt);
    }

    [Trap(9)]
    [Fact]
    public void Hours_are_real_hours_when_the_clocks_go_forward()
    {
        // From noon on Saturday 28 March 2026; the night has 23 hours: 24 hours later the clock on the wall says one.
        Assert.Equal(At("2026-03-29T13:00"), new Story().Then("2026-03-28T12:00", Amber).OnlyClock(AmberActedOn, "2026-03-28").DueAt);
    }

    [Trap(8)]
    [Fact]
    public void Without_a_time_it_is_counted_from_midnight_and_says_so()
    {
        var clock = new Story().Then("2026-03-30", Red).OnlyClock(RedActedOn, "2026-03-30");
        Assert.Equal(At("2026-03-30T04:00"), clock.DueAt);
        Assert.True(clock.TimeMissing);
    }

    [Trap(47)]
    [Fact]
    public void A_duplicate_is_voided_with_a_reason_and_a_name_and_stays_listed()
    {
        var duplicate = new WorkClosed { Why = ClosingReason.Duplicate, ApprovedBy = "M1" };
        var clock = new Story().Then("2026-03-30T09:00", Red).Then("2026-03-30T10:00", duplicate).OnlyClock(RedActedOn, "2026-03-31");
        Assert.True(clock.Voided);
        Assert.False(clock.Missed);
    }
}
