using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.Care;
using Linnet.Children;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Workers;
using static Linnet.Tests.Dates;

namespace Linnet.Tests.Allocation;

public sealed class AllocatingTests
{
    private static readonly AsKnown Now = AsKnown.At(Day("2026-03-31"));

    [Fact]
    public void A_child_in_care_on_a_plan_weighs_two_and_any_other_one()
    {
        var facts = new Story().Then("2026-01-05", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect }).Then("2026-02-02", new CareStarted()).Facts;

        // 1 for the child, a half for the plan, a half for care.
        Assert.Equal(2.0m, CaseloadWeight.Of(OpenWork.Of(facts, Now)));
        Assert.Equal(1.0m, CaseloadWeight.Of([]));
    }

    [Fact]
    public void A_second_lead_is_asked_about_unless_the_first_ends_in_the_same_step()
    {
        var story = new Story().Then("2026-01-05", Lead("W1"));

        Assert.Contains(story.Against("2026-02-02", Lead("W2"), Post.TeamManager), p => p.Message.Contains("Another worker leads", StringComparison.Ordinal));
        Assert.Empty(story.Against("2026-02-02", Lead("W1"), Post.TeamManager));
        Assert.Empty(story.Against("2026-02-02", Lead("W2") with { Role = AllocationRole.CoWorker }, Post.TeamManager));
        Assert.Empty(story.Against("2026-01-04", Lead("W2"), Post.TeamManager));
    }

    [Fact]
    public void A_co_worker_who_comes_to_lead_or_stops_is_none_any_more()
    {
        var facts = new Story()
            .Then("2026-01-05", Lead("W2") with { Role = AllocationRole.CoWorker })
            .Then("2026-01-06", Lead("W3") with { Role = AllocationRole.CoWorker })
            .Then("2026-01-07", Lead("W4") with { Role = AllocationRole.CoWorker })
            .Then("2026-02-02", Lead("W2"))
            .Then("2026-02-03", new AllocationEnded { Worker = "W3", Why = EndOfAllocation.WorkerLeft })
            .Facts;

        Assert.Equal([("W4", Day("2026-01-07"))], CoWorkers.Of(facts, Now));
    }

    [Fact]
    public void Nothing_is_said_of_who_supports_while_no_support_has_followed()
    {
        var story = new Story().Then("2026-01-05", new AssessmentStarted { AssessedBy = "W1" }).Then("2026-01-05", Lead("W2"));

        Assert.Null(SameWorker.Of(story.Facts, Now));
        Assert.False(SameWorker.Of(story.Then("2026-02-02", new NeedPlanStarted()).Facts, Now)?.IsSame);
    }

    [Fact]
    public void A_next_visit_before_the_handover_is_asked_about() =>
        Assert.Equal("nextVisitOn", Assert.Single(new HandoverNote { NextVisitOn = Day("2026-03-30") }.Check(new(Day("2026-03-31"), new(Day("2026-03-31"))))).Field);

    private static WorkAllocated Lead(string worker) => new() { HeldBy = HeldBy.SocialWorker, Worker = worker };
}
