using Linnet.Children;
using Linnet.Conferences;
using Linnet.Enquiries;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Workers;

namespace Linnet.Tests.Plans;

/// <summary>The conference of Monday 23 March 2026 decided on a plan, which nobody has recorded yet.</summary>
public sealed class PlanOrderSafeguardsTests
{
    private static readonly ProtectionPlanStarted Plan = new() { Category = CategoryOfAbuse.Neglect };

    private readonly Story decided = new Story().Born("2015-06-01")
        .Then("2026-03-02", new StrategyDiscussion { Decision = StrategyDecision.BeginEnquiry })
        .Then("2026-03-23", new InitialConference { Outcome = ConferenceOutcome.Plan, Quorate = true });

    [Theory]
    [InlineData("2026-03-22")]
    [InlineData("2026-03-25")]
    public void The_plan_begins_on_the_day_of_its_conference_and_on_no_other(string on) => Assert.Equal(
        "The conference of 23 March 2026 decided on the plan: it began on that day. Enter that day, or correct the day of the conference first",
        Assert.Single(decided.Against(on, Plan, Post.SocialWorker)).Message);

    [Fact]
    public void Nor_is_it_corrected_to_another()
    {
        Assert.Empty(decided.Against("2026-03-23", Plan, Post.SocialWorker));
        decided.Then("2026-03-23", Plan);
        var plan = decided.Last.Id;

        Assert.Equal("happened", Assert.Single(decided.AgainstCorrecting(plan, "2026-03-25", Plan, Post.SocialWorker)).Field);
        Assert.Empty(decided.AgainstCorrecting(plan, "2026-03-23", Plan with { Category = CategoryOfAbuse.Physical }, Post.SocialWorker));
    }

    [Fact]
    public void A_core_group_comes_after_the_conference_though_the_plan_is_not_recorded_yet()
    {
        Assert.Equal(
            "The conference that decided on the plan was held on 23 March 2026: 'Core group' cannot come before it. Check the day",
            Assert.Single(decided.Against("2026-03-20", new CoreGroup(), Post.SocialWorker)).Message);
        Assert.Empty(decided.Against("2026-03-23", new CoreGroup(), Post.SocialWorker));
    }

    [Fact]
    public void The_review_that_ended_an_earlier_plan_does_not_end_this_one()
    {
        ProtectionPlanEnded noLongerNeeded = new() { Why = EndOfProtection.NoLongerNeeded };
        var second = new Story().Born("2015-06-01").Then("2025-01-13", Plan)
            .Then("2025-04-07", new ReviewConference { Quorate = true, Decision = ReviewDecision.PlanEnds })
            .Then("2025-04-07", noLongerNeeded)
            .Then("2026-03-23", Plan);
        IReadOnlyList<Problem> Ending() => second.Against("2026-07-01", noLongerNeeded, Post.TeamManager);

        Assert.Equal("why", Assert.Single(Ending()).Field);
        second.Then("2026-06-16", new ReviewConference { Quorate = true, Decision = ReviewDecision.PlanEnds });
        Assert.Empty(Ending());
        // The latest says otherwise.
        second.Then("2026-06-30", new ReviewConference { Quorate = true, Decision = ReviewDecision.PlanContinues });
        Assert.Equal("why", Assert.Single(Ending()).Field);
    }

    /// <summary>Born on 1 June 2015: eighteen on 1 June 2033.</summary>
    [Fact]
    public void No_plan_ends_with_a_birthday_to_come_nor_with_a_death_that_nobody_recorded()
    {
        var story = decided.Then("2026-03-23", Plan);
        ProtectionPlanEnded Ended(EndOfProtection why) => new() { Why = why };

        Assert.Equal("The child turns 18 on 1 June 2033. Choose why the plan ended", Assert.Single(story.Against("2026-06-01", Ended(EndOfProtection.TurnedEighteen), Post.TeamManager)).Message);
        Assert.Empty(story.Against("2033-06-01", Ended(EndOfProtection.TurnedEighteen), Post.TeamManager));
        Assert.Equal("why", Assert.Single(story.Against("2026-06-01", Ended(EndOfProtection.Died), Post.TeamManager)).Field);
        Assert.Empty(story.Then("2026-05-30", new ChildDied()).Against("2026-06-01", Ended(EndOfProtection.Died), Post.TeamManager));
    }
}
