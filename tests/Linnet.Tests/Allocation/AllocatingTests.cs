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

    [Theory]
    [InlineData("Duty tray", "This name is not on the council's list of workers")]
    [InlineData("MANAGER", "A manager's name is not an allocation")]
    [InlineData("ANALYST", "Whoever has this post does not hold the work with a child")]
    [InlineData("REVIEWER", "Whoever has this post does not hold the work with a child")]
    [InlineData("ADVISER", "This worker is not on the list as a registered social worker")]
    [InlineData("LEFT", "This worker left on 30 January 2026")]
    public void A_name_that_is_no_workers_is_not_an_allocation_by_any_other_name(string worker, string says)
    {
        var problem = Assert.Single(new Story().Against("2026-02-02", Lead(worker), Post.TeamManager, workers: List));
        Assert.Equal("worker", problem.Field);
        Assert.StartsWith(says, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_social_worker_who_is_here_is_allocated_and_a_manager_may_hold_what_is_recorded_as_held_by_a_manager()
    {
        Assert.Empty(new Story().Against("2026-02-02", Lead("WORKER"), Post.TeamManager, workers: List));
        Assert.Empty(new Story().Against("2026-01-30", Lead("LEFT"), Post.TeamManager, workers: List));
        Assert.Empty(new Story().Against("2026-02-02", new WorkAllocated { HeldBy = HeldBy.LeadPractitioner, Worker = "ADVISER" }, Post.TeamManager, workers: List));
        Assert.Empty(new Story().Against("2026-02-02", new WorkAllocated { HeldBy = HeldBy.Manager, Worker = "MANAGER" }, Post.TeamManager, workers: List));
    }

    private static WorkerOnList? List(string worker) => worker switch
    {
        "WORKER" => new(Post.SocialWorker, "North", LeftOn: null),
        "LEFT" => new(Post.SocialWorker, "North", Day("2026-01-30")),
        "MANAGER" => new(Post.TeamManager, "North", LeftOn: null),
        "ANALYST" => new(Post.Analyst, Team: null, LeftOn: null),
        "REVIEWER" => new(Post.ReviewingOfficer, Team: null, LeftOn: null),
        "ADVISER" => new(Post.PersonalAdviser, "Leaving care", LeftOn: null),
        _ => null,
    };

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
