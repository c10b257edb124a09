using Linnet.Children;
using Linnet.Enquiries;
using Linnet.Standards;
using Linnet.Visits;
using static Linnet.Enquiries.EnquiryStandards;
using static Linnet.Tests.Enquiries.Sittings;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Enquiries;

public sealed class ChildSeenInEnquiryTests
{
    private static readonly Visit Seen = new() { Seen = Linnet.Visits.Seen.Alone };
    private static readonly Visit Tried = new() { Seen = Linnet.Visits.Seen.NotSeen };

    /// <summary>
    /// Monday 30 March 2026 is day 0; 31 March, 1 and 2 April are days 1 to 3; after Easter 7 and 8 April are days 4 and 5.
    /// </summary>
    [Fact]
    public void A_child_is_seen_within_five_working_days() =>
        Assert.Equal(Day("2026-04-08"), new Story().Then("2026-03-30", Began).OnlyClock(ChildSeen, "2026-03-31").DueOn);

    [Fact]
    public void A_child_who_may_be_in_danger_now_is_seen_by_the_next_working_day()
    {
        // Thursday 2 April; Good Friday, the weekend and Easter Monday do not count: Tuesday 7 April is day 1.
        var clock = new Story().Then("2026-04-02", Began with { Risk = EnquiryRisk.High }).OnlyClock(ChildSeenAtHighRisk, "2026-04-02");
        Assert.Equal(Day("2026-04-07"), clock.DueOn);
    }

    [Fact]
    public void The_day_that_the_discussion_set_comes_before_the_councils_own_rule()
    {
        var story = new Story().Then("2026-03-30", Began with { Risk = EnquiryRisk.High, SeeBy = Day("2026-04-01") });
        Assert.Equal(Day("2026-04-01"), story.OnlyClock(ChildSeenByTheDaySet, "2026-03-31").DueOn);
        Assert.Equal(ClockState.Overdue, story.OnlyClock(ChildSeenByTheDaySet, "2026-04-02").State);
        Assert.Empty(story.Clocks(ChildSeenAtHighRisk, "2026-04-02"));
        Assert.Empty(story.Clocks(ChildSeen, "2026-04-02"));
    }

    [Trap(15)]
    [Fact]
    public void A_visit_that_was_tried_or_a_call_is_not_seeing_the_child()
    {
        var call = Seen with { Mode = VisitMode.Telephone };
        var story = new Story().Then("2026-03-30", Began).Then("2026-03-31", Tried).Then("2026-04-01", call);
        Assert.Equal(ClockState.Overdue, story.OnlyClock(ChildSeen, "2026-04-09").State);
        Assert.Equal(ClockState.MetInTime, story.Then("2026-04-08", Seen).OnlyClock(ChildSeen, "2026-04-09").State);
    }

    [Fact]
    public void Concluding_the_enquiry_does_not_end_the_wait_of_a_child_nobody_saw()
    {
        var unseen = new EnquiryEnded { Outcome = EnquiryOutcome.NotBorneOut, Manager = "M1", ChildSeen = SeenInEnquiry.No, WhyNotSeen = "Nobody opened." };
        var story = new Story().Then("2026-03-30", Began).Then("2026-04-09", unseen);
        Assert.Equal(ClockState.Overdue, story.OnlyClock(ChildSeen, "2026-04-20").State);
        Assert.Equal(21, story.OnlyClock(ChildSeen, "2026-04-20").DaysWaited);
        Assert.Equal(ClockState.Overdue, story.OnlyClock(EnquiryConcludedInTime, "2026-04-23").State);
    }

    [Trap(16)]
    [Fact]
    public void Each_child_of_a_family_has_their_own_clock()
    {
        var elder = new Story("child:1").Then("2026-03-30", Began).Then("2026-03-31", Seen);
        var younger = new Story("child:2").Then("2026-03-30", Began).Then("2026-03-31", Tried);
        var joinedLater = new Story("child:3").Then("2026-03-30", DecidedAgainst).Then("2026-04-08", Began);
        Assert.Equal(ClockState.MetInTime, elder.OnlyClock(ChildSeen, "2026-04-09").State);
        Assert.Equal(ClockState.Overdue, younger.OnlyClock(ChildSeen, "2026-04-09").State);
        Assert.Equal(Day("2026-04-08"), joinedLater.OnlyClock(ConferenceFollowsEnquiry, "2026-04-09").Started);
    }

    [Trap(29)]
    [Fact]
    public void An_unborn_child_is_seen_once_born_and_the_conference_clock_runs_before()
    {
        var story = new Story().Then("2026-03-01", new ChildDetails { ExpectedOn = Day("2026-05-01") }).Then("2026-03-30", Began);
        Assert.Empty(story.Clocks(ChildSeen, "2026-04-20"));
        Assert.Equal(Day("2026-04-22"), story.OnlyClock(ConferenceFollowsEnquiry, "2026-04-20").DueOn);

        // Born on Monday 27 April: 28, 29, 30 April and 1 May are days 1 to 4; 4 May is a bank holiday; Tuesday 5 May is day 5.
        var born = story.Then("2026-04-27", new ChildDetails { BornOn = Day("2026-04-27") }).OnlyClock(ChildSeen, "2026-04-28");
        Assert.Equal(Day("2026-04-27"), born.Started);
        Assert.Equal(Day("2026-05-05"), born.DueOn);
    }

    [Fact]
    public void A_visit_earlier_on_the_day_of_the_discussion_came_before_it()
    {
        var story = new Story().Then("2026-03-30T09:00", Seen).Then("2026-03-30T14:00", Began);
        Assert.True(story.OnlyClock(ChildSeen, "2026-03-31").IsOpen);
        Assert.False(story.Then("2026-03-30T17:30", Seen).OnlyClock(ChildSeen, "2026-03-31").IsOpen);
    }
}
