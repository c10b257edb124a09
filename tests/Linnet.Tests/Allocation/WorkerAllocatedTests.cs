using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.Standards;
using static Linnet.Allocation.AllocationStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Allocation;

public sealed class WorkerAllocatedTests
{
    private static WorkAllocated To(string worker) => new() { HeldBy = HeldBy.SocialWorker, Worker = worker };

    private static readonly WorkAllocated OnDuty = new() { HeldBy = HeldBy.Duty, Worker = "Duty" };

    [Trap(24)]
    [Fact]
    public void Duty_is_not_an_allocation()
    {
        var clock = new Story().Then("2026-03-02", new AssessmentStarted()).Then("2026-03-02", OnDuty).OnlyClock(WorkerAllocated, "2026-03-31");
        Assert.Equal(ClockState.Overdue, clock.State);
        Assert.Equal(29, clock.DaysWaited);
    }

    [Fact]
    public void A_child_whose_worker_left_waits_again_from_that_day()
    {
        var story = new Story()
            .Then("2026-01-05", new AssessmentStarted())
            .Then("2026-01-05", To("W1"))
            .Then("2026-02-20", new AllocationEnded { Worker = "W1", Why = EndOfAllocation.WorkerLeft });
        var clock = story.LastClock(WorkerAllocated, "2026-03-06");
        Assert.Equal(Day("2026-02-20"), clock.Started);
        Assert.Equal(10, clock.Elapsed); // Ten working days from Friday 20 February to Friday 6 March.
    }

    [Fact]
    public void A_child_handed_from_one_worker_to_another_never_waits()
    {
        var story = new Story()
            .Then("2026-01-05", new AssessmentStarted())
            .Then("2026-01-05", To("W1"))
            .Then("2026-02-20", To("W2"))
            .Then("2026-02-20", new AllocationEnded { Worker = "W1", Why = EndOfAllocation.TeamChanged });
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(WorkerAllocated, "2026-03-06").State);
    }

    [Fact]
    public void Being_put_back_on_duty_starts_the_wait_again()
    {
        var story = new Story().Then("2026-01-05", new AssessmentStarted()).Then("2026-01-05", To("W1")).Then("2026-02-20", OnDuty);
        Assert.Equal(Day("2026-02-20"), story.LastClock(WorkerAllocated, "2026-03-06").Started);
    }
}
