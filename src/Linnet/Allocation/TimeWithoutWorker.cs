using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Allocation;

/// <summary>
/// What a child's wait for a worker adds up to: days without one since they first needed one, and how many workers they have had.
/// </summary>
/// <param name="Days">Calendar days without a worker, over every gap.</param>
/// <param name="Gaps">How often the child was without one for a day or more.</param>
/// <param name="Workers">How many different people led the work.</param>
public sealed record TimeWithoutWorker(int Days, int Gaps, int Workers)
{
    /// <summary>Reads it from a child's facts as asked. One gap closed says nothing about the next: they are added.</summary>
    public static TimeWithoutWorker Of(SubjectFacts facts, AsKnown asked, IEnumerable<Clock> clocks)
    {
        var gaps = clocks.Where(c => c.Standard.Key == AllocationStandards.WorkerAllocated.Key && !c.Voided && c.DaysWaited > 0).ToList();
        var workers = facts.AsAt(asked.Day, asked.KnownAt)
            .Where(f => f.Moments.Has(AllocationMoments.WorkerAllocated))
            .Select(f => f.Holder)
            .Distinct()
            .Count();
        return new(gaps.Sum(g => g.DaysWaited), gaps.Count, workers);
    }
}
