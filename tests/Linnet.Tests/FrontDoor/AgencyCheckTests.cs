using Linnet.FrontDoor;
using Linnet.Standards;
using static Linnet.FrontDoor.ContactStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.FrontDoor;

public sealed class AgencyCheckTests
{
    private static readonly Contact Worried = new() { From = ContactSource.School };
    private static readonly AgencyCheckAsked PoliceAsked = new() { Agency = CheckedAgency.Police, Rating = ContactRating.Green };
    private static readonly AgencyCheckAsked HealthAsked = PoliceAsked with { Agency = CheckedAgency.Health };
    private static readonly AgencyCheckAnswered PoliceAnswered = new() { Agency = CheckedAgency.Police, Answer = CheckAnswer.NothingHeld };

    [Fact]
    public void A_check_on_danger_now_is_answered_within_four_hours() =>
        Assert.Equal(
            At("2026-03-30T13:00"),
            new Story().Then("2026-03-30T09:00", PoliceAsked with { Rating = ContactRating.Red })
                .OnlyClock(RedCheckAnswered, "2026-03-30").DueAt);

    /// <summary>
    /// Thursday 2 April 2026: after Easter, Tuesday 7 April is day 1, Wednesday 8 April day 2 and Thursday 9 April day 3.
    /// </summary>
    [Fact]
    public void Others_are_answered_within_one_or_three_working_days()
    {
        Assert.Equal(Day("2026-04-07"), new Story().Then("2026-04-02T09:00", PoliceAsked with { Rating = ContactRating.Amber })
            .OnlyClock(AmberCheckAnswered, "2026-04-02").DueOn);
        Assert.Equal(Day("2026-04-09"), new Story().Then("2026-04-02T09:00", PoliceAsked).OnlyClock(GreenCheckAnswered, "2026-04-02")
            .DueOn);
    }

    [Fact]
    public void Each_agency_is_a_wait_of_its_own()
    {
        var story = new Story()
            .Then("2026-03-30T08:00", Worried)
            .Then("2026-03-30T09:00", PoliceAsked)
            .Then("2026-03-30T09:05", HealthAsked)
            .Then("2026-03-30T11:00", PoliceAnswered);
        Assert.Equal([ClockState.MetInTime, ClockState.Overdue], story.Clocks(GreenCheckAnswered, "2026-04-10").Select(c => c.State));
    }

    [Fact]
    public void Asking_the_same_agency_again_does_not_begin_the_wait_anew()
    {
        var story = new Story().Then("2026-03-30T08:00", Worried).Then("2026-03-30T09:00", PoliceAsked)
            .Then("2026-04-01T09:00", PoliceAsked);
        Assert.Equal(Day("2026-03-30"), story.OnlyClock(GreenCheckAnswered, "2026-04-02").Started);
    }

    [Fact]
    public void Going_on_without_an_answer_needs_a_managers_name()
    {
        var without = PoliceAnswered with { Answer = CheckAnswer.WentOnWithout };
        Assert.True(new Story().Then("2026-03-30T09:00", PoliceAsked).Then("2026-03-30T12:00", without)
            .OnlyClock(GreenCheckAnswered, "2026-03-31").IsOpen);
        Assert.False(new Story().Then("2026-03-30T09:00", PoliceAsked).Then("2026-03-30T12:00", without with { Manager = "M1" })
            .OnlyClock(GreenCheckAnswered, "2026-03-31").IsOpen);
    }

    [Fact]
    public void What_was_decided_without_the_answer_no_longer_waits_for_it()
    {
        var decision = new ContactDecision { Outcome = ContactOutcome.Advice };
        var story = new Story().Then("2026-03-30T08:00", Worried).Then("2026-03-30T09:00", PoliceAsked).Then("2026-04-08T12:00", decision);
        var clock = story.OnlyClock(GreenCheckAnswered, "2026-04-10");
        Assert.Equal(ClockState.Lapsed, clock.State);
        Assert.True(clock.Missed); // Due on Thursday 2 April, decided on 8 April.
    }

    [Fact]
    public void One_that_ended_within_the_day_is_missed_by_the_hour()
    {
        var red = PoliceAsked with { Rating = ContactRating.Red };
        var decision = new ContactDecision { Outcome = ContactOutcome.StrategyDiscussion };
        var story = new Story().Then("2026-03-30T08:00", Worried).Then("2026-03-30T09:00", red).Then("2026-03-30T15:00", decision);
        var clock = story.OnlyClock(RedCheckAnswered, "2026-03-31");
        Assert.True(clock.Missed); // Due by 13:00.
        Assert.Equal(6, clock.Elapsed);
    }
}
