using Linnet.Conferences;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Workers;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Plans;

public sealed class PlanDocumentTests
{
    private static readonly PlanSignedOff SignOff = new() { Plan = LongPlan.Protection, ReviewOn = Day("2026-06-01") };

    private static Story OnAPlan() => new Story().Born("2017-05-04").Then("2026-03-02", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect });

    private static ActionAgreed Planned(string? by = null, ActionOwner owner = ActionOwner.Worker) =>
        new() { From = ActionFrom.Plan, Owner = owner, By = by is null ? null : Day(by), What = "Ring school." };

    private static PlanDocument Plan(Story story, string on) => Assert.Single(PlanDocument.InForce(story.Facts, AsKnown.At(Day(on))));

    [Fact]
    public void Lacks_what_a_manager_needs_before_signing_off()
    {
        var story = OnAPlan();
        Assert.Equal(["it does not say what needs to change", "it has no action", "it has no contingency"], Plan(story, "2026-03-03").Lacks);

        story.Then("2026-03-03", new PlanGoal { What = "Meals." }).Then("2026-03-03", Planned()).Then("2026-03-03", Planned("2026-03-20", ActionOwner.Agency));
        Assert.Equal(["1 action without a day", "1 action for an agency that is not named", "it has no contingency"], Plan(story, "2026-03-03").Lacks);
        Assert.Contains("1 action without a day", Assert.Single(story.Against("2026-03-04", SignOff, Post.TeamManager)).Message, StringComparison.Ordinal);
        Assert.Equal(2, story.Against("2026-03-04", SignOff, Post.SocialWorker).Count);
    }

    [Fact]
    public void Is_signed_off_once_each_action_has_a_day_and_there_is_a_contingency()
    {
        var story = OnAPlan().Then("2026-03-03", new PlanGoal { What = "Meals." }).Then("2026-03-03", Planned())
            .Then("2026-03-04", new ActionGivenAnotherDay { By = Day("2026-03-20"), Reasons = "Agreed." })
            .Then("2026-03-04", new PlanContingency { Trigger = "No meals.", Then = "Court." })
            .Then("2026-03-04", new PlanInTheirWords { ChildSays = "My tea." });
        Assert.Empty(story.Against("2026-03-05", SignOff, Post.TeamManager));
        Assert.Equal(0, Assert.Single(Plan(story, "2026-03-05").Actions).Renewed);
    }

    [Fact]
    public void Stands_from_the_decision_of_the_conference_before_its_category_is_recorded()
    {
        var story = new Story().Then("2026-03-02", new InitialConference { Outcome = ConferenceOutcome.Plan, Quorate = true });
        var plan = Plan(story, "2026-03-02");
        Assert.True(plan.DecidedOnly);
        Assert.Equal(Day("2026-03-02"), plan.Since);
        Assert.False(Plan(story.Then("2026-03-02", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect }, recorded: "2026-03-04"), "2026-03-05").DecidedOnly);
    }

    [Fact]
    public void Ends_after_it_began_and_for_a_reason()
    {
        var story = OnAPlan();
        ProtectionPlanEnded Ended(EndOfProtection? why) => new() { Why = why };
        Assert.Equal("happened", Assert.Single(story.Against("2026-03-01", Ended(EndOfProtection.LeftTheCountry), Post.TeamManager)).Field);
        Assert.Equal("why", Assert.Single(story.Against("2026-06-01", Ended(null), Post.TeamManager)).Field);
        Assert.Equal("why", Assert.Single(story.Against("2026-06-01", Ended(EndOfProtection.NoLongerNeeded), Post.TeamManager)).Field);
        story.Then("2026-06-01", new ReviewConference { Quorate = true, Decision = ReviewDecision.PlanEnds });
        Assert.Empty(story.Against("2026-06-01", Ended(EndOfProtection.NoLongerNeeded), Post.TeamManager));

        var need = new Story().Then("2026-03-02", new NeedPlanStarted());
        Assert.Equal("why", Assert.Single(need.Against("2026-03-03", new NeedPlanEnded(), Post.SocialWorker)).Field);
        Assert.Equal("happened", Assert.Single(need.Against("2026-03-01", new NeedPlanEnded { Why = EndOfNeedPlan.Reached }, Post.SocialWorker)).Field);
    }

    [Fact]
    public void An_action_without_a_day_waits_for_one_in_a_plan_and_is_refused_elsewhere()
    {
        var story = OnAPlan().Then("2026-03-03", Planned());
        Assert.Equal(ClockState.Running, story.OnlyClock(ActionStandards.ActionGetsADay, "2026-03-31").State);
        Assert.Empty(story.Clocks(ActionStandards.ActionDoneByItsDay, "2026-03-31"));
        story.Then("2026-03-10", new ActionGivenAnotherDay { By = Day("2026-03-20"), Reasons = "Agreed." });
        Assert.False(story.OnlyClock(ActionStandards.ActionGetsADay, "2026-03-31").IsOpen);
        Assert.Equal(Day("2026-03-20"), story.OnlyClock(ActionStandards.ActionDoneByItsDay, "2026-03-31").DueOn);

        var supervised = Planned() with { From = ActionFrom.Supervision };
        Assert.Contains(supervised.Check(new(Day("2026-03-03"), new(Day("2026-03-03")))), p => p.Field == "by");
    }

    [Fact]
    public void An_action_renewed_twice_drifts()
    {
        var story = OnAPlan().Then("2026-03-03", Planned("2026-03-10"))
            .Then("2026-03-10", new ActionGivenAnotherDay { By = Day("2026-03-17"), Reasons = "Away." });
        Assert.False(Assert.Single(Plan(story, "2026-03-31").Actions).Drifts);
        story.Then("2026-03-17", new ActionGivenAnotherDay { By = Day("2026-03-24"), Reasons = "Away again." });
        var action = Assert.Single(Plan(story, "2026-03-31").Actions);
        Assert.True(action.Drifts);
        Assert.True(action.IsOverdue(Day("2026-03-25")));
        Assert.False(action.IsOverdue(Day("2026-03-24")));
    }
}
