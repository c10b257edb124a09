using Linnet.Record;
using Linnet.Standards;
using Linnet.Waiting;
using Linnet.Workers;

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

    /// <summary>A worker's name is that of somebody who works with children here: not duty or a tray by another name.</summary>
    public static Safeguard HeldBySomebodyWhoMayHold { get; } = new()
    {
        Says = "Only somebody whom the council's list names, who has not left, and whose post is to work with children is allocated. "
            + "A manager's name, duty or a tray is recorded as that, and the child goes on waiting.",
        Before = typeof(WorkAllocated),
        Stops = attempt => attempt.Answers<WorkAllocated>() is { Holder: { } worker } allocated && attempt.Workers is { } list
            ? WhyNot(list(worker), allocated.HeldBy, attempt.Entry.Happened.Day) is { } why ? new("worker", why) : null
            : null,
    };

    private static string? WhyNot(WorkerOnList? worker, HeldBy held, LocalDate from) => worker switch
    {
        null => "This name is not on the council's list of workers. Choose somebody from the list, or say that the child is held on duty or in a tray",
        { LeftOn: { } left } when left < from => $"This worker left on {Calendar.Written.Day(left)}. Choose somebody who works here",
        { Post: { } post } when Attempt.IsManagers(post) =>
            "A manager's name is not an allocation. Choose a worker, or say that the work is held by a manager until somebody is found",
        { MayHoldWork: false } => "Whoever has this post does not hold the work with a child. Choose a social worker, or a named lead practitioner",
        { Post: not null and not Post.SocialWorker } when held == HeldBy.SocialWorker =>
            "This worker is not on the list as a registered social worker. Choose a social worker, or record a named lead practitioner",
        _ => null,
    };

    private static bool Ends(Entry entry, Subject child, string? worker) =>
        entry.Subject == child && entry.Particulars is AllocationEnded ended && ended.Worker == worker;
}
