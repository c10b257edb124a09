using Linnet.Record;
using Linnet.Standards;
using Linnet.Waiting;

namespace Linnet.Allocation;

/// <summary>What stands before an allocation.</summary>
public static class AllocationSafeguards
{
    /// <summary>A child has one lead: the next one's allocation ends the last one's, in the same step and in words.</summary>
    public static Safeguard OneLead { get; } = new()
    {
        Says = "A child has one lead. Whoever allocates another ends the allocation of the one before in the same step.",
        Before = typeof(WorkAllocated),
        Stops = attempt =>
        {
            var allocated = attempt.Answers<WorkAllocated>();
            if (!allocated.IsLead || attempt.Entry.Replaces is not null) return null;

            var leads = WhoHolds.Of(attempt.Facts, AsKnown.At(attempt.Entry.Happened.Day));
            return !leads.IsWorker || leads.Worker == allocated.Worker || attempt.Together.Any(e => Ends(e, attempt.Entry.Subject, leads.Worker))
                ? null
                : new("worker", "Another worker leads the work already. Allocate the child on the page Allocate, which ends that in the same step; "
                    + "or record first that the allocation ended, or this one as a co-worker");
        },
    };

    private static bool Ends(Entry entry, Subject child, string? worker) =>
        entry.Subject == child && entry.Particulars is AllocationEnded ended && ended.Worker == worker;
}
