using Linnet.Allocation;
using Linnet.EarlyHelp;
using Linnet.Standards;
using static Linnet.EarlyHelp.EarlyHelpStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.EarlyHelp;

public sealed class EarlyHelpTests
{
    private static readonly EarlyHelpAccepted Agreed = new() { From = WayToEarlyHelp.FrontDoor };
    private static readonly TeamAroundFamily Met = new() { FamilyThere = true, Lead = "L1" };
    private static readonly EarlyHelpEnded Withdrew = new() { Why = EndOfEarlyHelp.FamilyWithdrew };

    /// <summary>Monday 2 March 2026 and ten working days: Monday 16 March.</summary>
    [Fact]
    public void Early_help_takes_over_from_social_work_within_ten_working_days()
    {
        var story = new Story().Then("2026-03-02", new CaseClosed { Why = EndOfNeed.ToEarlyHelp });
        Assert.Equal(Day("2026-03-16"), story.OnlyClock(SteppedDown, "2026-03-03").DueOn);
        Assert.True(story.Then("2026-03-09", Met with { Lead = null }).OnlyClock(SteppedDown, "2026-03-10").IsOpen);
        Assert.Equal(ClockState.MetInTime, story.Then("2026-03-16", Met).OnlyClock(SteppedDown, "2026-03-17").State);
    }

    /// <summary>Monday 2 March 2026 and 45 working days, less Easter and the May bank holiday: Thursday 7 May.</summary>
    [Fact]
    public void The_assessment_is_due_forty_five_working_days_after_the_family_agreed_and_not_after_it_began()
    {
        var story = new Story().Then("2026-03-02", Agreed).Then("2026-03-16", new EarlyHelpStarted { Organisation = "A school" });
        Assert.Equal(Day("2026-05-07"), story.OnlyClock(Assessed, "2026-03-20").DueOn);
        Assert.Equal(ClockState.MetInTime, story.Then("2026-05-07", new EarlyHelpAssessed { WithFamily = true })
            .OnlyClock(Assessed, "2026-05-08").State);
    }

    [Fact]
    public void A_family_that_no_longer_wants_it_waits_for_nothing() =>
        Assert.Equal(ClockState.Lapsed, new Story().Then("2026-03-02", Agreed).Then("2026-03-20", Withdrew)
            .OnlyClock(Assessed, "2026-12-31").State);

    [Trap(11)]
    [Fact]
    public void The_team_meets_every_eight_weeks_counted_from_when_it_last_met()
    {
        // Planned on Monday 2 March: eight weeks on is Monday 27 April. Met on 20 April: the next is due on Monday 15 June.
        var story = new Story().Then("2026-03-02", Agreed).Then("2026-03-02", new EarlyHelpPlanMade { Lead = "L1" });
        Assert.Equal(Day("2026-04-27"), story.OnlyClock(Reviewed, "2026-03-03").DueOn);
        Assert.Equal(Day("2026-06-15"), story.Then("2026-04-20", Met).LastClock(Reviewed, "2026-04-21").DueOn);
    }

    [Fact]
    public void A_meeting_without_the_family_is_not_theirs()
    {
        var story = new Story().Then("2026-03-02", Agreed).Then("2026-03-02", new EarlyHelpPlanMade())
            .Then("2026-04-20", Met with { FamilyThere = false });
        Assert.Equal(ClockState.Overdue, story.OnlyClock(Reviewed, "2026-04-28").State);
    }
}
