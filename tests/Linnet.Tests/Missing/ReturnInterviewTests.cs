using Linnet.Missing;
using Linnet.Standards;
using static Linnet.Missing.MissingStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Missing;

public sealed class ReturnInterviewTests
{
    private static readonly ChildMissing WentMissing = new() { Kind = MissingKind.Missing, From = MissingFrom.Care };
    private static readonly ReturnInterview Talked = new() { Independent = true, ChildsWords = "I was with a friend." };

    private static Story Back(string at) =>
        new Story().Then("2026-03-09T20:00", WentMissing).Then(at, new ChildReturned { How = WayBack.Alone });

    [Fact]
    public void Is_due_seventy_two_hours_after_the_return()
    {
        var clock = Back("2026-03-10T06:30").OnlyClock(ReturnInterviewHeld, "2026-03-11");
        Assert.Equal(At("2026-03-13T06:30"), clock.DueAt);
    }

    [Trap(9)]
    [Fact]
    public void They_are_real_hours_when_the_clocks_go_forward()
    {
        // Back on Saturday 28 March at 18:00; the clocks go forward on Sunday at 01:00, so 72 hours end on Tuesday at 19:00.
        Assert.Equal(At("2026-03-31T19:00"), Back("2026-03-28T18:00").OnlyClock(ReturnInterviewHeld, "2026-03-29").DueAt);
    }

    [Trap(9)]
    [Fact]
    public void And_when_they_go_back()
    {
        // Back on Saturday 24 October at 18:00; the clocks go back on Sunday 25 October: Tuesday at 17:00.
        Assert.Equal(At("2026-10-27T17:00"), Back("2026-10-24T18:00").OnlyClock(ReturnInterviewHeld, "2026-10-25").DueAt);
    }

    [Trap(8)]
    [Fact]
    public void Without_a_time_it_counts_from_midnight_and_says_so()
    {
        var clock = Back("2026-03-10").Then("2026-03-12", Talked).OnlyClock(ReturnInterviewHeld, "2026-03-20");
        Assert.True(clock.TimeMissing);
        Assert.Equal(At("2026-03-13T00:00"), clock.DueAt);
        Assert.Equal(ClockState.MetInTime, clock.State); // To the end of 12 March: never in our favour, and still in time.
    }

    [Trap(19)]
    [Fact]
    public void Declined_counts_as_offered_and_never_as_held()
    {
        var story = Back("2026-03-10T06:30").Then("2026-03-11T10:00", new ReturnInterviewOffered { Answer = OfferAnswer.Declined });
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(MissingStandards.ReturnInterviewOffered, "2026-03-20").State);
        var held = story.OnlyClock(ReturnInterviewHeld, "2026-03-20");
        Assert.Equal(ClockState.Lapsed, held.State);
        Assert.Null(held.MetOn);
    }

    [Trap(19)]
    [Fact]
    public void A_police_check_is_not_a_return_interview() =>
        Assert.True(new Story()
            .Then("2026-03-09T20:00", WentMissing)
            .Then("2026-03-10T06:30", new ChildReturned { How = WayBack.Police, PoliceChecked = true })
            .OnlyClock(ReturnInterviewHeld, "2026-03-11").IsOpen);

    [Trap(19)]
    [Fact]
    public void Every_return_has_its_own_clock_whatever_the_kind_of_episode()
    {
        var story = Back("2026-03-10T06:30")
            .Then("2026-03-11T21:00", new ChildMissing { Kind = MissingKind.Away })
            .Then("2026-03-12T07:00", new ChildReturned())
            .Then("2026-03-13T12:00", Talked);
        var clocks = story.Clocks(ReturnInterviewHeld, "2026-03-20");
        Assert.Equal([ClockState.Overdue, ClockState.MetInTime], clocks.Select(c => c.State));
    }

    [Trap(18)]
    [Fact]
    public void A_blank_form_or_an_interviewer_who_is_not_independent_is_no_interview()
    {
        Assert.True(
            Back("2026-03-10T06:30").Then("2026-03-11T10:00", Talked with { ChildsWords = " " })
                .OnlyClock(ReturnInterviewHeld, "2026-03-12").IsOpen);
        Assert.True(
            Back("2026-03-10T06:30").Then("2026-03-11T10:00", Talked with { Independent = null })
                .OnlyClock(ReturnInterviewHeld, "2026-03-12").IsOpen);
    }
}
