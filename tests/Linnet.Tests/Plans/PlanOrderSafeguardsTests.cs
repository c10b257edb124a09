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
}
