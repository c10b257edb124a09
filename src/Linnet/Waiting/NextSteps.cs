using Linnet.Standards;

namespace Linnet.Waiting;

/// <summary>What is due next for a child, and when a manager looks at the work next.</summary>
/// <param name="Task">What falls due first, overdue or not; null where nothing with a day is waited for.</param>
/// <param name="Review">The next supervision or look by a manager; null where none is due.</param>
public sealed record NextSteps(Clock? Task, Clock? Review)
{
    private static readonly string[] Reviews = ["supervision-case", "management-oversight"];

    /// <summary>Reads them from the child's open waits. That nobody is allocated yet is no task of those who hold the child meanwhile.</summary>
    public static NextSteps Of(IEnumerable<WaitingChild> waits)
    {
        var dated = waits.Select(w => w.Clock).Where(c => c.DueOn is not null).OrderBy(c => c.DueOn).ThenBy(c => c.Started).ToList();
        return new(
            dated.Find(c => !IsReview(c) && c.Standard.Catalogue != Allocation.AllocationStandards.WorkerAllocated.Catalogue),
            dated.Find(IsReview));
    }

    private static bool IsReview(Clock clock) => Reviews.Contains(clock.Standard.Catalogue);
}
