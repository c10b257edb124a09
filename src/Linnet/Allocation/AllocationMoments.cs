using Linnet.Record;

namespace Linnet.Allocation;

/// <summary>Moments of allocation.</summary>
public static class AllocationMoments
{
    /// <summary>A named worker leads.</summary>
    public static Moment WorkerAllocated { get; } = Moment.Of<WorkAllocated>("worker-allocated", "a named worker was allocated", a => a.IsLead);

    /// <summary>The child is held without a worker: on duty, in a tray, in a manager's or a leaver's name.</summary>
    public static Moment HeldWithoutWorker { get; } = Moment.Of<WorkAllocated>(
        "held-without-worker",
        "the child was held without a worker of their own",
        a => a.HeldBy is HeldBy.Duty or HeldBy.Tray or HeldBy.Manager or HeldBy.Leaver or HeldBy.Nobody);

    /// <summary>The worker stopped.</summary>
    public static Moment WorkerLost { get; } = Moment.Of<AllocationEnded>("worker-lost", "the child's worker stopped holding the work");

    /// <summary>An extract names somebody, and the council has not confirmed what the name is.</summary>
    public static Moment NameNotConfirmed { get; } = Moment.Of<WorkAllocated>(
        "allocation-not-confirmed", "a name was given that the council has not confirmed to be a worker", a => a.HeldBy == HeldBy.NotConfirmed);

    /// <summary>Work with the child ended.</summary>
    public static Moment WorkEnded { get; } = Moment.Of<CaseClosed>("work-ended", "children's services stopped working with the child");
}
