using Linnet.Allocation;
using Linnet.Standards;

namespace Linnet.Tests.Allocation;

public sealed class AllocationHistoryTests
{
    private static WorkAllocated To(string worker) => new() { HeldBy = HeldBy.SocialWorker, Worker = worker, Team = "East" };

    private static AllocationHistory On(Story story, string day) => AllocationHistory.Of(story.Facts, AsKnown.At(Dates.Day(day)));

    // W1 from 2 March to 20 March (18 days), nobody until 1 April (12 days), then W2.
    private static readonly Story Handed = new Story()
        .Then("2026-03-02", To("W1"))
        .Then("2026-03-20", new AllocationEnded { Worker = "W1", Why = EndOfAllocation.WorkerLeft })
        .Then("2026-04-01", To("W2"));

    [Fact]
    public void Shows_each_worker_and_the_gap_between_them()
    {
        var turns = On(Handed, "2026-04-11").Turns;

        Assert.Equal([("W1", 18, false), (null, 12, true), ("W2", 10, false)], turns.Select(t => (t.Holds.IsWorker ? t.Holds.Worker : null, t.Days, t.IsGap)));
    }

    [Fact]
    public void Counts_a_gap_that_lasts_to_the_day_asked() => Assert.Equal(7, On(Handed, "2026-03-27").Turns[^1].Days);

    [Fact]
    public void Counts_duty_a_tray_and_a_managers_name_as_gaps()
    {
        var history = On(new Story().Then("2026-03-02", new WorkAllocated { HeldBy = HeldBy.Duty }).Then("2026-03-12", new WorkAllocated { HeldBy = HeldBy.Tray }), "2026-03-22");

        Assert.Equal([10, 10], history.Turns.Select(t => t.Days));
        Assert.All(history.Turns, t => Assert.True(t.IsGap));
    }

    [Fact]
    public void A_hand_over_on_one_day_leaves_no_gap()
    {
        var history = On(new Story()
            .Then("2026-03-02", To("W1"))
            .Then("2026-03-20", new AllocationEnded { Worker = "W1", Why = EndOfAllocation.TeamChanged })
            .Then("2026-03-20", To("W2")), "2026-03-31");

        Assert.Equal(["W1", "W2"], history.Turns.Select(t => t.Holds.Worker));
    }

    [Fact]
    public void The_same_worker_recorded_twice_is_one_turn() =>
        Assert.Single(On(new Story().Then("2026-03-02", To("W1")).Then("2026-03-09", To("W1")), "2026-03-31").Turns);

    [Fact]
    public void Counts_different_workers_within_some_months_and_no_earlier_ones()
    {
        var story = new Story()
            .Then("2024-01-10", To("W1"))
            .Then("2024-06-10", To("W2"))
            .Then("2025-06-10", To("W3"))
            .Then("2026-01-10", To("W2"));

        // 18 months before 31 March 2026 is 30 September 2024: W1 had ended by then, W2 had not.
        Assert.Equal(2, On(story, "2026-03-31").WorkersWithin(18));
        Assert.Equal(3, On(story, "2025-06-30").WorkersWithin(18));
    }

    [Fact]
    public void Time_after_the_work_ended_is_no_gap()
    {
        var history = On(new Story().Then("2026-03-02", To("W1")).Then("2026-03-20", new CaseClosed { Why = EndOfNeed.ServicesEnded }), "2026-06-30");

        Assert.Null(history.Now);
        Assert.DoesNotContain(history.Turns, t => t.IsGap);
    }
}
