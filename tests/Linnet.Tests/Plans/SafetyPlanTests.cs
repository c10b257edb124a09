using Linnet.Plans;
using Linnet.Record;
using Linnet.Standards;
using static Linnet.Plans.SafetyPlanStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Plans;

public sealed class SafetyPlanTests
{
    private static SafetyPlanMade Made(string testOn) => new() { What = "Nan is there at night.", Monitoring = "Rings each evening.", TestOn = Day(testOn) };

    [Fact]
    public void Is_tested_on_the_day_that_was_set_and_again_on_the_next()
    {
        var story = new Story().Then("2026-03-02", Made("2026-03-09"));
        Assert.Equal(Day("2026-03-09"), story.OnlyClock(SafetyPlanTestedInTime, "2026-03-03").DueOn);
        Assert.Equal(ClockState.Overdue, story.OnlyClock(SafetyPlanTestedInTime, "2026-03-10").State);

        story.Then("2026-03-11", new SafetyPlanTested { Works = SafetyPlanEffect.InPart, How = "Called unannounced.", TestOn = Day("2026-03-25") });
        Assert.Equal(Day("2026-03-25"), Assert.Single(story.Clocks(SafetyPlanTestedInTime, "2026-03-12"), c => c.IsOpen).DueOn);

        story.Then("2026-03-20", new SafetyPlanEnded { Why = EndOfSafetyPlan.Stronger });
        Assert.DoesNotContain(story.Clocks(SafetyPlanTestedInTime, "2026-03-31"), c => c.IsOpen);
    }

    [Fact]
    public void A_step_down_is_looked_at_again_on_its_day_unless_help_is_stepped_up()
    {
        var down = new HelpStepped
        {
            Which = StepWay.Down,
            From = HelpLevel.Protection,
            To = HelpLevel.ChildInNeed,
            Reasons = "Safer.",
            SupportLeft = "Nursery.",
            RecheckOn = Day("2026-04-27"),
        };
        var story = new Story().Then("2026-03-02", down);
        Assert.Equal(Day("2026-04-27"), story.OnlyClock(StepDownLookedAtAgain, "2026-03-31").DueOn);
        Assert.Equal(ClockState.MetInTime, story.Then("2026-04-20", new StepRechecked { Lasts = true }).OnlyClock(StepDownLookedAtAgain, "2026-04-30").State);
        Assert.Equal("The help was stepped down: from a child protection plan to a child in need plan.", down.Sentence);

        var on = new Circumstances(Day("2026-03-02"), new(Day("2026-03-02")));
        Assert.Empty(down.Check(on));
        Assert.Contains((down with { RecheckOn = null }).Check(on), p => p.Field == "recheckOn");
        Assert.Contains((down with { SupportLeft = "" }).Check(on), p => p.Field == "supportLeft");
        Assert.Contains((down with { Which = StepWay.Up }).Check(on), p => p.Field == "which");
    }

    [Fact]
    public void A_family_that_may_break_down_waits_until_support_is_in_place()
    {
        var story = new Story().Then("2026-03-02", new BreakdownRisk { AtRisk = true });
        Assert.Equal(ClockState.Running, story.OnlyClock(BreakdownSupported, "2026-03-31").State);
        story.Then("2026-03-16", new BreakdownRisk { AtRisk = true, Support = [FamilySupport.Parenting] });
        Assert.False(story.OnlyClock(BreakdownSupported, "2026-03-31").IsOpen);
    }

    [Fact]
    public void Progress_says_where_the_risk_is_going() =>
        Assert.Equal(
            "It was looked at whether what needs to change has changed: it is worse. The risk is growing.",
            new GoalProgress { Moved = GoalMoved.Worse, Risk = RiskMoves.Growing }.Sentence);
}
