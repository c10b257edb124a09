using Linnet.Conferences;
using Linnet.Enquiries;
using Linnet.Standards;
using static Linnet.Conferences.TransferStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Conferences;

public sealed class TransferTests
{
    private static readonly TransferInKnown Here = new() { Stay = Stay.ToStay, MovedOn = Day("2026-03-02"), PlansElsewhere = 1 };
    private static readonly TransferInConference Held = new() { Outcome = ConferenceOutcome.Plan, Quorate = true };

    /// <summary>
    /// Moved on Monday 2 March, known on Monday 30 March 2026: the fifteenth working day, Easter not counted, is Wednesday 22 April.
    /// </summary>
    [Trap(27)]
    [Fact]
    public void The_conference_is_counted_from_when_we_knew_and_not_from_the_move()
    {
        var story = new Story().Then("2026-03-30", Here);
        Assert.Equal(Day("2026-04-22"), story.OnlyClock(TransferInConferenceHeld, "2026-04-01").DueOn);
        Assert.Equal(ClockState.MetInTime, story.Then("2026-04-22", Held).OnlyClock(TransferInConferenceHeld, "2026-04-23").State);
    }

    [Trap(27)]
    [Fact]
    public void It_stands_under_no_enquiry_and_gives_no_time_from_one()
    {
        var story = new Story().Then("2026-03-30", Here).Then("2026-04-22", Held);
        Assert.Empty(story.Clocks(EnquiryStandards.ConferenceFollowsEnquiry, "2026-04-30"));
        Assert.DoesNotContain(story.Facts.All, f => f.Moments.Has(ConferenceMoments.InitialConferenceHeld));
        Assert.Single(story.Clocks(ConferenceStandards.PlanRecorded, "2026-04-30"));
    }

    [Trap(28)]
    [Fact]
    public void A_child_who_is_here_for_a_while_is_not_transferred()
    {
        Assert.Empty(new Story().Then("2026-03-30", Here with { Stay = Stay.ForAWhile }).Clocks(TransferInConferenceHeld, "2026-04-30"));
        var wentBack = new TransferInNotNeeded { Why = WhyNoTransfer.WentBack, Manager = "M1" };
        Assert.Equal(ClockState.Lapsed, new Story().Then("2026-03-30", Here).Then("2026-04-07", wentBack)
            .OnlyClock(TransferInConferenceHeld, "2026-04-30").State);
    }

    [Trap(17)]
    [Fact]
    public void A_conference_with_too_few_agencies_does_not_count() =>
        Assert.True(new Story().Then("2026-03-30", Here).Then("2026-04-20", Held with { Quorate = false })
            .OnlyClock(TransferInConferenceHeld, "2026-04-21").IsOpen);

    /// <summary>Thursday 2 April 2026: after Easter, Tuesday 7 April is day 1 and Monday 13 April day 5.</summary>
    [Fact]
    public void The_area_to_which_a_child_moves_is_told_at_once_and_has_the_papers_within_five_working_days()
    {
        var story = new Story().Then("2026-04-02", new FamilyMovedAway { Stay = Stay.ToStay });
        Assert.Equal(Day("2026-04-07"), story.OnlyClock(TransferStandards.NewAreaTold, "2026-04-02").DueOn);
        Assert.Equal(Day("2026-04-13"), story.OnlyClock(NewAreaHasPapers, "2026-04-02").DueOn);

        story.Then("2026-04-07", new NewAreaTold { How = NewAreaNotice.Telephone });
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(TransferStandards.NewAreaTold, "2026-04-08").State);
        Assert.True(story.OnlyClock(NewAreaHasPapers, "2026-04-08").IsOpen);
        Assert.False(story.Then("2026-04-13", new NewAreaTold { How = NewAreaNotice.Papers })
            .OnlyClock(NewAreaHasPapers, "2026-04-13").IsOpen);
    }

    [Trap(28)]
    [Fact]
    public void A_family_away_for_a_while_stays_ours() =>
        Assert.Empty(new Story().Then("2026-04-02", new FamilyMovedAway { Stay = Stay.ForAWhile })
            .Clocks(TransferStandards.NewAreaTold, "2026-04-30"));
}
