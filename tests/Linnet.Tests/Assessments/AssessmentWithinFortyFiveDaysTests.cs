using Linnet.Assessments;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Standards;
using static Linnet.Assessments.AssessmentStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Assessments;

public sealed class AssessmentWithinFortyFiveDaysTests
{
    private static readonly Referral Referred = new() { From = ContactSource.School };
    private static readonly AssessmentStarted Began = new();
    private static readonly AssessmentAuthorised Authorised = new() { Outcome = AssessmentOutcome.ChildInNeedPlan };
    private static readonly WorkClosed Closed = new() { Why = ClosingReason.NoOutcome };

    /// <summary>
    /// Monday 2 March 2026 is day 0. Good Friday is 3 April, Easter Monday 6 April and the early May holiday 4 May.
    /// Days 1 to 24 are 3 March to 2 April plus 7 April (23 to 2 April, then day 24 is 7 April); 45 is Thursday 7 May.
    /// </summary>
    [Fact]
    public void Is_due_forty_five_working_days_after_the_referral()
    {
        var clock = new Story().Then("2026-03-02", Referred).OnlyClock(WithinFortyFiveDaysOfReferral, "2026-03-10");
        Assert.Equal(Day("2026-05-07"), clock.DueOn);
        Assert.Equal(6, clock.Elapsed); // 3, 4, 5, 6, 9 and 10 March.
        Assert.Contains("Good Friday", clock.Because);
    }

    [Trap(4)]
    [Fact]
    public void Runs_two_clocks_the_guidance_from_the_referral_and_the_census_from_its_own_start()
    {
        var story = new Story().Then("2026-03-02", Referred).Then("2026-03-09", Began);
        Assert.Equal(Day("2026-03-02"), story.OnlyClock(WithinFortyFiveDaysOfReferral, "2026-03-31").Started);
        Assert.Equal(Day("2026-03-09"), story.OnlyClock(WithinFortyFiveDaysOfItsStart, "2026-03-31").Started);
    }

    [Trap(6)]
    [Fact]
    public void Closing_without_outcome_and_starting_again_keeps_the_first_clock_however_long_the_gap()
    {
        // Started on Monday 5 January; closed on day 30, Monday 16 February; begun again on Monday 1 June.
        var story = new Story().Then("2026-01-05", Began).Then("2026-02-16", Closed, strand: null).Then("2026-06-01", Began);
        var clock = story.OnlyClock(WithinFortyFiveDaysOfReferral, "2026-06-02");
        Assert.Equal(Day("2026-01-05"), clock.Started);
        Assert.True(clock.Restarted);
        Assert.Equal(ClockState.Overdue, clock.State);
        Assert.Equal(1, clock.RawElapsed); // Only 2 June by the new form.
    }

    [Fact]
    public void Goes_on_while_closed_without_an_outcome()
    {
        var clock = new Story().Then("2026-01-05", Began).Then("2026-02-16", Closed).OnlyClock(WithinFortyFiveDaysOfReferral, "2026-03-31");
        Assert.Equal(ClockState.Overdue, clock.State);
        Assert.True(clock.ClosedWithoutOutcome);
    }

    [Fact]
    public void A_duplicate_that_a_manager_approved_leaves_nothing_to_answer()
    {
        var duplicate = new WorkClosed { Why = ClosingReason.Duplicate, ApprovedBy = "M1" };
        var clock = new Story().Then("2026-01-05", Began).Then("2026-01-07", duplicate).OnlyClock(WithinFortyFiveDaysOfReferral, "2026-03-31");
        Assert.Equal(ClockState.Lapsed, clock.State);
        Assert.True(clock.Voided);
    }

    [Fact]
    public void Two_assessments_within_twenty_working_days_show_as_one_chain_from_the_first_start()
    {
        // Authorised on Monday 16 February; begun again on Monday 2 March, 10 working days later; authorised on Friday 27 March.
        var story = new Story().Then("2026-01-05", Began).Then("2026-02-16", Authorised).Then("2026-03-02", Began).Then("2026-03-27", Authorised);
        var chain = story.OnlyClock(OneAfterAnother, "2026-04-30");
        Assert.Equal(Day("2026-01-05"), chain.Started);
        Assert.Null(chain.DueOn);
        Assert.Equal(2, story.Clocks(WithinFortyFiveDaysOfReferral, "2026-04-30").Count);
    }

    /// <summary>The referral came at 09:00 and the assessment began that day, without a time: it is one wait, from the referral.</summary>
    [Fact]
    public void Beginning_on_the_day_of_the_referral_is_one_wait_and_not_two()
    {
        var story = new Story().Then("2026-03-02T09:00", Referred).Then("2026-03-02", Began).Then("2026-03-27", Authorised);
        var clock = story.OnlyClock(WithinFortyFiveDaysOfReferral, "2026-03-31");
        Assert.Equal(ClockState.MetInTime, clock.State);
        Assert.Equal(typeof(Referral), clock.StartedBy.Type.Class);
    }

    /// <summary>Referred at 09:00, decided at 11:00, begun that day: nobody waits for an assessment to begin.</summary>
    [Fact]
    public void Beginning_on_the_day_of_the_decision_comes_after_it()
    {
        var story = new Story()
            .Then("2026-03-02T09:00", Referred)
            .Then("2026-03-02T11:00", new ReferralDecision { Outcome = ReferralOutcome.Assessment })
            .Then("2026-03-02", Began);
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(AssessmentOversightStandards.AssessmentBegun, "2026-03-31").State);
    }
}
