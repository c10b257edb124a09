using Linnet.Assessments;
using Linnet.Children;
using Linnet.Enquiries;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Visits;
using static Linnet.FrontDoor.ReferralStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.FrontDoor;

public sealed class ReferralTests
{
    private static readonly Referral Referred = new() { From = ContactSource.School };
    private static readonly ReferralDecision InDanger = new() { Outcome = ReferralOutcome.ImmediateProtection, Manager = "M1" };
    private static readonly Visit Seen = new() { Seen = Linnet.Visits.Seen.Alone };

    /// <summary>Friday 22 May 2026; Monday 25 May is a bank holiday: Tuesday 26 May is day 1.</summary>
    [Fact]
    public void The_referrer_is_told_by_the_next_working_day_that_it_arrived()
    {
        var story = new Story().Then("2026-05-22", Referred);
        Assert.Equal(Day("2026-05-26"), story.OnlyClock(ReferralStandards.ReferralAcknowledged, "2026-05-22").DueOn);
        Assert.Equal(ClockState.MetInTime, story.Then("2026-05-26", new ReferralAcknowledged { How = HowTold.Writing })
            .OnlyClock(ReferralStandards.ReferralAcknowledged, "2026-05-27").State);
    }

    [Fact]
    public void The_referrer_is_told_what_was_decided_by_the_working_day_after_the_decision()
    {
        var story = new Story().Then("2026-05-22", Referred)
            .Then("2026-05-26", new ReferralDecision { Outcome = ReferralOutcome.Assessment });
        Assert.Equal(Day("2026-05-27"), story.OnlyClock(ReferrerTold, "2026-05-26").DueOn);
        var toFamilyOnly = new ReferralOutcomeTold { Referrer = false, Family = true };
        Assert.True(story.Then("2026-05-26", toFamilyOnly).OnlyClock(ReferrerTold, "2026-05-26").IsOpen);
        Assert.False(story.Then("2026-05-27", new ReferralOutcomeTold { Referrer = true }).OnlyClock(ReferrerTold, "2026-05-27").IsOpen);
    }

    [Fact]
    public void A_child_who_needs_protecting_at_once_is_seen_by_the_next_working_day()
    {
        var story = new Story().Then("2026-05-22T09:00", Referred).Then("2026-05-22T10:00", InDanger);
        Assert.Equal(Day("2026-05-26"), story.OnlyClock(ChildInDangerSeen, "2026-05-22").DueOn);
        Assert.Equal(ClockState.MetInTime, story.Then("2026-05-22T13:00", Seen).OnlyClock(ChildInDangerSeen, "2026-05-27").State);
    }

    [Fact]
    public void The_police_count_if_a_social_worker_agreed_with_them_what_to_do()
    {
        var story = new Story().Then("2026-05-22T09:00", Referred).Then("2026-05-22T10:00", InDanger);
        Assert.True(story.Then("2026-05-22T11:00", new PoliceSawChild { AgreedWithUs = false })
            .OnlyClock(ChildInDangerSeen, "2026-05-22").IsOpen);
        Assert.False(story.Then("2026-05-22T12:00", new PoliceSawChild { AgreedWithUs = true })
            .OnlyClock(ChildInDangerSeen, "2026-05-22").IsOpen);
    }

    [Fact]
    public void A_strategy_discussion_may_set_another_day()
    {
        var begun = Enquiries.Sittings.Began with { SeeBy = Day("2026-05-28") };
        var story = new Story().Then("2026-05-22T10:00", new SignificantHarmSuspected { Risk = EnquiryRisk.High })
            .Then("2026-05-22T15:00", begun);
        Assert.Equal(ClockState.Lapsed, story.OnlyClock(ChildInDangerSeen, "2026-05-27").State);
        Assert.Equal(Day("2026-05-28"), story.OnlyClock(EnquiryStandards.ChildSeenByTheDaySet, "2026-05-27").DueOn);
    }

    [Trap(29)]
    [Fact]
    public void An_unborn_childs_assessment_is_due_eight_weeks_before_the_expected_date()
    {
        // Expected on Tuesday 1 September 2026: eight weeks, 56 days, before it is Tuesday 7 July.
        var story = new Story().Then("2026-03-02", new ChildDetails { ExpectedOn = Day("2026-09-01") }).Then("2026-03-02", Referred);
        Assert.Equal(Day("2026-07-07"), story.OnlyClock(AssessedBeforeBirth, "2026-03-31").DueOn);

        // The date is corrected to 22 September: 56 days before it is 28 July. What was known before stays known.
        story.Then("2026-04-20", new ChildDetails { ExpectedOn = Day("2026-09-22") });
        Assert.Equal(Day("2026-07-28"), story.OnlyClock(AssessedBeforeBirth, "2026-04-30").DueOn);
        Assert.Equal(Day("2026-07-07"), story.OnlyClock(AssessedBeforeBirth, "2026-04-30", knownAt: "2026-04-19").DueOn);
        Assert.Equal(ClockState.MetInTime, story.Then("2026-05-01", new AssessmentStarted())
            .Then("2026-06-30", new AssessmentAuthorised { Outcome = AssessmentOutcome.ChildProtection })
                .OnlyClock(AssessedBeforeBirth, "2026-07-01").State);
    }

    [Trap(29)]
    [Fact]
    public void A_pregnancy_that_ended_leaves_nothing_to_wait_for()
    {
        var ended = new WorkClosed { Why = ClosingReason.PregnancyEnded, ApprovedBy = "M1" };
        var story = new Story().Then("2026-03-02", new ChildDetails { ExpectedOn = Day("2026-09-01") }).Then("2026-03-02", Referred)
            .Then("2026-04-01", ended);
        Assert.All(story.Clocks("2026-12-31"), c => Assert.True(c.Voided));
    }

    [Fact]
    public void A_child_already_born_and_a_day_already_past_have_no_such_clock()
    {
        Assert.Empty(new Story().Born("2020-01-01").Then("2026-03-02", Referred).Clocks(AssessedBeforeBirth, "2026-03-31"));
        var late = new Story().Then("2026-08-03", new ChildDetails { ExpectedOn = Day("2026-09-01") }).Then("2026-08-03", Referred);
        Assert.Empty(late.Clocks(AssessedBeforeBirth, "2026-08-31"));
        Assert.Single(late.Clocks(AssessmentStandards.WithinFortyFiveDaysOfReferral, "2026-08-31"));
    }
}
