using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.Care;
using Linnet.Enquiries;
using Linnet.Need;
using Linnet.Plans;
using Linnet.Standards;
using Linnet.Visits;
using static Linnet.Allocation.AllocationStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Allocation;

public sealed class MetByTheirWorkerTests
{
    private static WorkAllocated To(string worker) => new() { HeldBy = HeldBy.SocialWorker, Worker = worker };

    private static Visit SeenBy(string? worker, bool? duty = null) =>
        new()
        {
            Seen = Seen.Alone,
            VisitedBy = worker,
            Duty = duty,
        };

    [Fact]
    public void An_allocated_worker_whom_the_child_has_not_met_is_a_wait_without_a_number()
    {
        var clock = new Story().Then("2026-01-05", To("W1")).OnlyClock(MetByTheirWorker, "2026-01-26");
        Assert.Equal(21, clock.DaysWaited);
        Assert.Null(clock.DueOn);
    }

    [Fact]
    public void Only_their_own_worker_meets_them()
    {
        var story = new Story().Then("2026-01-05", To("W1")).Then("2026-01-08", SeenBy("W2")).Then("2026-01-09", SeenBy(null, duty: true));
        Assert.True(story.OnlyClock(MetByTheirWorker, "2026-01-12").IsOpen);
        Assert.Equal(Day("2026-01-13"), story.Then("2026-01-13", SeenBy("W1")).OnlyClock(MetByTheirWorker, "2026-01-26").MetOn);
    }

    [Fact]
    public void A_new_worker_has_to_meet_them_too()
    {
        var story = new Story()
            .Then("2026-01-05", To("W1"))
            .Then("2026-01-19", To("W2"))
            .Then("2026-01-19", new AllocationEnded { Worker = "W1", Why = EndOfAllocation.TeamChanged });
        var waits = story.Clocks(MetByTheirWorker, "2026-01-26");
        Assert.Equal([ClockState.Lapsed, ClockState.Running], waits.Select(w => w.State));
        Assert.Equal(7, waits[1].DaysWaited);
        Assert.Equal(
            Day("2026-01-27"),
            story
                .Then("2026-01-27", new HandoverHeld { NewWorker = "W2", ChildMetWorker = true })
                .LastClock(MetByTheirWorker, "2026-02-01")
                .MetOn
        );
    }

    [Fact]
    public void A_worker_they_have_met_need_not_meet_them_again_after_a_change_of_team()
    {
        var story = new Story()
            .Then("2026-01-05", To("W1"))
            .Then("2026-01-13", SeenBy("W1"))
            .Then("2026-02-02", To("W1") with { Team = "North" });
        Assert.False(story.OnlyClock(MetByTheirWorker, "2026-02-10").IsOpen);
    }

    [Fact]
    public void What_an_extract_says_of_allocation_starts_no_such_wait() =>
        Assert.Empty(new Story().Then("2026-01-05", To("W1"), imported: true).Clocks(MetByTheirWorker, "2026-01-26"));

    /// <summary>On duty from Monday 2 March: on Monday 16 March, ten working days, it has been raised at 2, 5 and 10.</summary>
    [Trap(24)]
    [Fact]
    public void A_wait_for_a_worker_is_raised_again_as_it_grows_older()
    {
        var story = new Story().Then("2026-03-02", new WorkAllocated { HeldBy = HeldBy.Duty });
        Assert.Equal(0, story.OnlyClock(WorkerAllocated, "2026-03-03").Raised);
        Assert.Equal(3, story.OnlyClock(WorkerAllocated, "2026-03-16").Raised);
        Assert.Equal(0, story.Then("2026-03-17", To("W1")).OnlyClock(WorkerAllocated, "2026-03-18").Raised);
    }

    /// <summary>
    /// Without a worker from 5 to 12 January, 7 days, and from 20 February to 6 March, 14 days: 8 in February, 6 in March.
    /// </summary>
    [Trap(24)]
    [Fact]
    public void Days_without_a_worker_add_up_and_changes_of_worker_are_counted()
    {
        var story = new Story()
            .Then("2026-01-05", new AssessmentStarted())
            .Then("2026-01-12", To("W1"))
            .Then("2026-02-20", new AllocationEnded { Worker = "W1", Why = EndOfAllocation.WorkerLeft })
            .Then("2026-03-06", To("W2"));
        Assert.Equal(new(21, 2, 2), TimeWithoutWorker.Of(story.Facts, AsKnown.At(Day("2026-03-31")), story.Clocks("2026-03-31")));
    }

    [Fact]
    public void An_episode_or_a_plan_starts_the_wait_for_a_worker_too()
    {
        Assert.Equal(ClockState.Overdue, new Story().Then("2026-03-02", new NeedOpened()).OnlyClock(WorkerAllocated, "2026-03-10").State);
        Assert.Equal(
            ClockState.Overdue,
            new Story().Then("2026-03-02", new NeedPlanStarted()).OnlyClock(WorkerAllocated, "2026-03-10").State
        );
    }

    [Trap(24)]
    [Fact]
    public void A_child_on_a_protection_plan_needs_a_registered_social_worker()
    {
        var story = new Story()
            .Then("2026-01-05", new WorkAllocated { HeldBy = HeldBy.LeadPractitioner, Worker = "P1" })
            .Then("2026-03-02", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect });
        Assert.Empty(story.Clocks(WorkerAllocated, "2026-03-10"));
        Assert.Equal(ClockState.Overdue, story.OnlyClock(SocialWorkerForProtection, "2026-03-10").State);
        Assert.False(story.Then("2026-03-11", To("W1")).OnlyClock(SocialWorkerForProtection, "2026-03-12").IsOpen);
    }

    /// <summary>Agreed on Monday 2 March: ten working days end on Monday 16 March.</summary>
    [Fact]
    public void A_move_between_teams_ends_with_a_handover_within_ten_working_days()
    {
        var story = new Story().Then("2026-03-02", new TransferAgreed { ToTeam = "Long term" });
        Assert.Equal(Day("2026-03-16"), story.OnlyClock(TransferCompleted, "2026-03-03").DueOn);
        Assert.Equal(
            ClockState.MetInTime,
            story.Then("2026-03-16", new HandoverHeld { NewWorker = "W2" }).OnlyClock(TransferCompleted, "2026-03-31").State
        );
    }

    /// <summary>Decided on Monday 2 March: ten working days end on Monday 16 March.</summary>
    [Fact]
    public void The_end_of_work_is_signed_within_ten_working_days_of_the_decision()
    {
        var story = new Story().Then("2026-03-02", new ClosureDecided { Reasons = "Safe with her grandmother, seen over six months." });
        Assert.Equal(Day("2026-03-16"), story.OnlyClock(ClosureSigned, "2026-03-03").DueOn);
        Assert.Equal(
            ClockState.MetLate,
            story.Then("2026-03-17", new CaseClosed { Why = EndOfNeed.ServicesEnded }).OnlyClock(ClosureSigned, "2026-03-31").State
        );
    }

    [Trap(24)]
    [Fact]
    public void So_does_a_child_in_care_and_a_child_in_an_enquiry()
    {
        var practitioner = new WorkAllocated { HeldBy = HeldBy.LeadPractitioner, Worker = "P1" };
        var inCare = new Story().Then("2026-01-05", practitioner).Then("2026-03-02", new CareStarted());
        Assert.Equal(ClockState.Overdue, inCare.OnlyClock(SocialWorkerForCare, "2026-03-10").State);
        var enquiry = new Story()
            .Then("2026-01-05", practitioner)
            .Then("2026-03-02", new StrategyDiscussion { Decision = StrategyDecision.BeginEnquiry });
        Assert.Equal(ClockState.Overdue, enquiry.OnlyClock(SocialWorkerForEnquiry, "2026-03-10").State);
    }
}
