using Linnet.Enquiries;
using Linnet.FrontDoor;
using Linnet.Standards;
using static Linnet.Enquiries.StrategyStandards;
using static Linnet.Tests.Enquiries.Sittings;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Enquiries;

public sealed class StrategyDiscussionTests
{
    private static readonly Referral Referred = new() { From = ContactSource.School };
    private static readonly ReferralDecision Suspected = new() { Outcome = ReferralOutcome.StrategyDiscussion, Manager = "M1" };
    private static readonly StrategyDiscussion WithoutHealth = Began with { TookPart = [StrategyAgency.SocialCare, StrategyAgency.Police] };

    /// <summary>Thursday 2 April 2026; after Easter, Tuesday 7 April is day 1.</summary>
    [Fact]
    public void Is_held_by_the_next_working_day_of_suspecting_harm()
    {
        var story = new Story().Then("2026-04-02T09:00", Referred).Then("2026-04-02T11:00", Suspected);
        Assert.Equal(Day("2026-04-07"), story.OnlyClock(DiscussionHeld, "2026-04-02").DueOn);
        Assert.Equal(Basis.Local, DiscussionHeld.Basis);
        Assert.Equal(ClockState.MetInTime, story.Then("2026-04-07T09:00", Began).OnlyClock(DiscussionHeld, "2026-04-08").State);
    }

    [Fact]
    public void Is_held_the_same_day_where_the_child_may_be_in_danger_now()
    {
        var story = new Story().Then("2026-04-02T11:00", new SignificantHarmSuspected { Risk = EnquiryRisk.High });
        Assert.Equal(Day("2026-04-02"), story.OnlyClock(DiscussionHeldAtOnce, "2026-04-02").DueOn);
        Assert.Equal(ClockState.Overdue, story.OnlyClock(DiscussionHeldAtOnce, "2026-04-03").State);
    }

    [Fact]
    public void A_child_known_to_us_already_waits_from_when_harm_was_suspected()
    {
        var story = new Story().Then("2026-04-02T11:00", new SignificantHarmSuspected { Risk = EnquiryRisk.Lower });
        Assert.Equal(Day("2026-04-02"), story.OnlyClock(DiscussionHeld, "2026-04-08").Started);
    }

    [Trap(17)]
    [Fact]
    public void Without_the_police_or_health_it_was_held_and_is_incomplete()
    {
        var story = new Story().Then("2026-04-02T09:00", Referred).Then("2026-04-02T11:00", Suspected)
            .Then("2026-04-02T15:00", WithoutHealth);
        Assert.Equal(ClockState.Overdue, story.OnlyClock(DiscussionHeld, "2026-04-08").State);
        Assert.True(story.Facts.All[^1].Moments.Has(EnquiryMoments.StrategyDiscussionIncomplete));

        // The enquiry it decided on has begun all the same.
        Assert.Equal(Day("2026-04-02"), story.OnlyClock(EnquiryStandards.ConferenceFollowsEnquiry, "2026-04-08").Started);
        Assert.Equal(ClockState.MetLate, story.Then("2026-04-09T09:00", Review).OnlyClock(DiscussionHeld, "2026-04-10").State);
    }

    [Fact]
    public void A_discussion_of_the_same_day_counts_where_no_hour_is_known()
    {
        var story = new Story().Then("2026-04-02", Referred).Then("2026-04-02T11:00", Suspected).Then("2026-04-02", Began);
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(DiscussionHeld, "2026-04-08").State);
    }

    [Fact]
    public void A_discussion_earlier_that_day_is_not_the_one_that_is_needed()
    {
        var story = new Story().Then("2026-04-02T09:00", DecidedAgainst)
            .Then("2026-04-02T15:00", new SignificantHarmSuspected { Risk = EnquiryRisk.Lower });
        Assert.True(story.OnlyClock(DiscussionHeld, "2026-04-02").IsOpen);
    }

    [Trap(47)]
    [Fact]
    public void A_manager_may_say_that_none_is_needed_and_one_already_late_is_kept_as_missed()
    {
        var notNeeded = new StrategyDiscussionNotNeeded { Manager = "M1", Reasons = "The injury has been explained by the hospital." };
        var story = new Story().Then("2026-04-02T09:00", Referred).Then("2026-04-02T11:00", Suspected).Then("2026-04-09T09:00", notNeeded);
        var clock = story.OnlyClock(DiscussionHeld, "2026-04-10");
        Assert.Equal(ClockState.Lapsed, clock.State);
        Assert.True(clock.Missed);
    }

    [Trap(47)]
    [Fact]
    public void What_held_it_up_explains_a_late_one_and_does_not_make_it_timely()
    {
        var late = Began with { WhyLate = DiscussionDelay.Police };
        var story = new Story().Then("2026-04-02T09:00", Referred).Then("2026-04-02T11:00", Suspected).Then("2026-04-09T09:00", late);
        Assert.Equal(ClockState.MetLate, story.OnlyClock(DiscussionHeld, "2026-04-10").State);
        Assert.Equal("police", story.Facts.All[^1].Coded["whyLate"]);
    }

    [Fact]
    public void Its_record_with_names_and_days_goes_out_by_the_next_working_day()
    {
        var story = new Story().Then("2026-03-30T10:00", Began);
        Assert.Equal(Day("2026-03-31"), story.OnlyClock(RecordShared, "2026-03-30").DueOn);
        Assert.True(story.Then("2026-03-31", new StrategyRecordShared { ActionsHaveNamesAndDays = false })
            .OnlyClock(RecordShared, "2026-03-31").IsOpen);
        Assert.False(story.Then("2026-03-31", new StrategyRecordShared { ActionsHaveNamesAndDays = true })
            .OnlyClock(RecordShared, "2026-03-31").IsOpen);
    }

    // The sitting of Monday 30 March: sent by Tuesday 31 March. That of 31 March: by Wednesday 1 April.
    [Fact]
    public void Each_sitting_has_a_record_to_be_sent_and_sending_the_first_says_nothing_of_the_second()
    {
        var story = new Story().Then("2026-03-30T10:00", Began).Then("2026-03-31T09:00", Began with { Decision = StrategyDecision.EnquiryGoesOn });
        Assert.Equal([Day("2026-03-31"), Day("2026-04-01")], Clocks().Select(c => c.DueOn));

        story.Then("2026-03-31", UpTo("2026-03-30"));
        Assert.Equal([ClockState.MetInTime, ClockState.Overdue], Clocks().Select(c => c.State));
        story.Then("2026-04-02", UpTo("2026-03-31"));
        Assert.Equal([ClockState.MetInTime, ClockState.MetLate], Clocks().Select(c => c.State));

        IEnumerable<Clock> Clocks() => story.Clocks(RecordShared, "2026-04-02").OrderBy(c => c.Started);
    }

    [Fact]
    public void A_record_that_goes_up_to_the_last_sitting_holds_those_before_and_one_that_names_none_is_of_the_oldest()
    {
        var two = new Story().Then("2026-03-30T10:00", Began).Then("2026-03-31T09:00", Began with { Decision = StrategyDecision.EnquiryGoesOn });
        two.Then("2026-03-31", new StrategyRecordShared { ActionsHaveNamesAndDays = true });
        Assert.Equal(Day("2026-03-31"), Assert.Single(two.Clocks(RecordShared, "2026-03-31"), c => c.IsOpen).Started);

        var all = new Story().Then("2026-03-30T10:00", Began).Then("2026-03-31T09:00", Began with { Decision = StrategyDecision.EnquiryGoesOn });
        Assert.DoesNotContain(all.Then("2026-03-31", UpTo("2026-03-31")).Clocks(RecordShared, "2026-03-31"), c => c.IsOpen);
    }

    private static StrategyRecordShared UpTo(string day) => new() { ActionsHaveNamesAndDays = true, UpToSittingOn = Day(day) };

    /// <summary>
    /// Monday 30 March 2026: three days to Maundy Thursday, four more to Friday 10 April, and 13, 14, 15 April are days 8, 9 and 10.
    /// </summary>
    [Trap(2)]
    [Fact]
    public void What_was_left_open_is_met_about_again_within_ten_working_days()
    {
        var story = new Story().Then("2026-03-30T10:00", Began with { MeetAgain = true });
        Assert.Equal(Day("2026-04-15"), story.OnlyClock(MetAgain, "2026-03-31").DueOn);
        story.Then("2026-04-13T10:00", Review);
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(MetAgain, "2026-04-16").State);
        Assert.Equal(Day("2026-03-30"), story.OnlyClock(EnquiryStandards.ConferenceFollowsEnquiry, "2026-04-16").Started);
    }

    [Trap(3)]
    [Fact]
    public void An_adjourned_sitting_must_meet_again() =>
        Assert.Single(new Story().Then("2026-03-26T15:00", Adjourned).Clocks(MetAgain, "2026-03-27"));

    [Trap(8)]
    [Fact]
    public void A_sitting_that_decided_after_midnight_belongs_to_the_later_day()
    {
        // Met late on Monday 30 March and decided at twenty to one: day 0 is Tuesday 31 March, and the fifteenth working day Thursday 23 April.
        var clock = new Story().Then("2026-03-31T00:40", Began).OnlyClock(EnquiryStandards.ConferenceFollowsEnquiry, "2026-04-01");
        Assert.Equal(Day("2026-04-23"), clock.DueOn);
    }
}
