using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Record;
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

    // From here on nothing but the allocation was recorded: no referral, no assessment, no plan.
    private static Story Allocated(string worker = "W1", bool imported = false) => new Story().Then("2026-01-05", To(worker), imported: imported);

    private static readonly AllocationEnded Left = new() { Worker = "W1", Why = EndOfAllocation.WorkerLeft };

    private static readonly CaseClosed Closed = new() { Why = EndOfNeed.ServicesEnded };

    [Fact]
    public void A_child_who_has_a_worker_has_an_open_case_and_waits_when_the_worker_leaves()
    {
        // Left on Friday 20 February 2026: one working day on is Monday 23 February.
        var clock = Allocated().Then("2026-02-20", Left).OnlyClock(WorkerAllocated, "2026-03-06");
        Assert.Equal((Day("2026-02-20"), Day("2026-02-23")), (clock.Started, clock.DueOn ?? default));
        Assert.Equal((ClockState.Overdue, 14), (clock.State, clock.DaysWaited)); // 8 days left of February and 6 of March.
        Assert.StartsWith("The child's worker stopped holding the work on Friday 20 February 2026", clock.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_waits_while_the_worker_stays_nor_when_another_takes_over_the_same_day()
    {
        Assert.Empty(Allocated().Clocks(WorkerAllocated, "2026-03-06"));
        Assert.Empty(Allocated().Then("2026-02-20", Left).Then("2026-02-20", To("W2")).Clocks(WorkerAllocated, "2026-03-06"));
    }

    [Fact]
    public void A_co_worker_who_leaves_takes_no_worker_away()
    {
        var coWorker = new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W2", Role = AllocationRole.CoWorker };
        var story = Allocated().Then("2026-01-12", coWorker)
            .Then("2026-02-20", new AllocationEnded { Worker = "W2", Why = EndOfAllocation.WorkerLeft });
        Assert.Empty(story.Clocks(WorkerAllocated, "2026-03-06"));
    }

    [Fact]
    public void A_weekend_between_two_workers_is_a_wait_that_was_met_in_time()
    {
        // Friday 20 February to Monday 23 February: one working day.
        var clock = Allocated().Then("2026-02-20", Left).Then("2026-02-23", To("W2")).OnlyClock(WorkerAllocated, "2026-03-06");
        Assert.Equal((ClockState.MetInTime, 3), (clock.State, clock.DaysWaited));
    }

    [Theory]
    [InlineData("2026-02-13")] // Before the worker left.
    [InlineData("2026-02-20")] // The same day.
    public void Nobody_waits_once_work_with_the_child_has_ended(string closed)
    {
        Assert.Empty(Allocated().Then(closed, Closed).Then("2026-02-20", Left).Clocks(WorkerAllocated, "2026-03-06"));
    }

    [Fact]
    public void The_wait_ends_with_the_work_and_not_before()
    {
        var story = Allocated().Then("2026-02-20", new AllocationEnded { Worker = "W1", Why = EndOfAllocation.WorkDone });
        Assert.True(story.OnlyClock(WorkerAllocated, "2026-02-27").IsOpen); // That the work is done is for whoever closes it to say.
        Assert.Equal(Day("2026-03-02"), story.Then("2026-03-02", Closed).OnlyClock(WorkerAllocated, "2026-03-06").LapsedOn);
    }

    [Fact]
    public void A_child_who_comes_back_after_work_had_ended_waits_anew_though_nobody_took_the_old_worker_away()
    {
        var story = Allocated().Then("2026-02-20", Closed).Then("2026-05-05", new AssessmentStarted());
        Assert.Equal(Day("2026-05-05"), story.OnlyClock(WorkerAllocated, "2026-05-08").Started);
    }

    [Fact]
    public void A_child_who_died_waits_for_nobody()
    {
        var died = new ChildDied();
        Assert.Empty(Allocated().Then("2026-02-10", died).Then("2026-02-20", Left).Clocks(WorkerAllocated, "2026-03-06"));
        // Somebody is named after the death, for the family and the review of it, and leaves.
        Assert.Empty(new Story().Then("2026-01-02", died).Then("2026-01-05", To("W1")).Then("2026-02-20", Left).Clocks(WorkerAllocated, "2026-03-06"));
    }

    [Fact]
    public void A_child_whom_another_authority_took_over_waits_for_nobody_here()
    {
        var gone = new WorkClosed { Why = ClosingReason.TransferAccepted, ApprovedBy = "M1" };
        Assert.Empty(Allocated().Then("2026-02-10", gone).Then("2026-02-20", Left).Clocks(WorkerAllocated, "2026-03-06"));
    }

    [Fact]
    public void That_something_was_recorded_twice_takes_away_neither_the_need_nor_the_wait()
    {
        var twice = new WorkClosed { Why = ClosingReason.Duplicate, ApprovedBy = "M1" };
        var contact = Guid.Parse("00000000-0000-0000-0000-000000000c01");
        Story Told(string closed) => Allocated().Then("2026-01-20", new Contact { From = ContactSource.School }, strand: contact)
            .Then(closed, twice, strand: contact).Then("2026-02-20", Left);
        Assert.True(Told("2026-02-10").OnlyClock(WorkerAllocated, "2026-03-06").IsOpen);
        Assert.True(Told("2026-02-25").OnlyClock(WorkerAllocated, "2026-03-06").IsOpen);
    }

    [Fact]
    public void A_move_to_another_team_is_one_wait_from_the_day_the_worker_stopped()
    {
        var story = Allocated().Then("2026-02-18", new TransferAgreed { ToTeam = "Court" }).Then("2026-02-20", Left).Then("2026-03-02", To("W2"));
        // W1 still held the child when the move was agreed. From Friday 20 February to Monday 2 March are ten days.
        var clock = story.OnlyClock(WorkerAllocated, "2026-03-06");
        Assert.Equal((Day("2026-02-20"), ClockState.MetLate, 10), (clock.Started, clock.State, clock.DaysWaited));
    }

    [Fact]
    public void A_worker_whom_an_extract_names_is_lost_like_any_other_once_they_leave()
    {
        var clock = Allocated(imported: true).Then("2026-02-20", Left).OnlyClock(WorkerAllocated, "2026-03-06");
        Assert.Equal(Day("2026-02-20"), clock.Started);
    }

    [Fact]
    public void An_extract_that_named_a_worker_is_put_right_by_a_later_one_that_gives_the_earlier_end_of_work()
    {
        // At the end of January the extract still named a worker; at the end of February it said that work had ended on 4 January.
        var story = new Story()
            .Then("2026-01-31", To("W1"), recorded: "2026-01-31", imported: true)
            .Then("2026-01-04", Closed, recorded: "2026-02-28", imported: true)
            .Then("2026-03-02", Left);
        Assert.Empty(story.Clocks(WorkerAllocated, "2026-03-06"));
    }
}
