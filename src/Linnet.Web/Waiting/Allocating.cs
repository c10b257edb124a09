using Linnet.Allocation;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Waiting;
using Linnet.Web.Access;
using Linnet.Web.Forms;
using Linnet.Workers;

namespace Linnet.Web.Waiting;

/// <summary>What it would mean to allocate these children so: the load of the worker before and after, the leads whose allocation ends, and the families that would be parted.</summary>
public sealed class Allocating
{
    private readonly Council council;
    private readonly Reaches reaches;
    private readonly AsKnown asked;
    private readonly HashSet<Subject> unallocated;

    /// <param name="council">The council.</param>
    /// <param name="reaches">Whose records the person at the screen may open: no other is theirs to allocate.</param>
    /// <param name="room">The radar, as asked.</param>
    /// <param name="children">The children who were chosen.</param>
    /// <param name="to">The worker, where one was chosen.</param>
    public Allocating(Council council, Reaches reaches, AskedRoom room, IEnumerable<Subject> children, string? to)
    {
        (this.council, this.reaches) = (council, reaches);
        asked = room.Room.Asked;
        To = to;
        var waiting = room.List(AllocationWaits.Unallocated).Children.ToDictionary(w => w.Subject);
        unallocated = [.. waiting.Keys];
        Children = [.. children.Distinct().Where(c => council.Of(c).All.Count > 0 && reaches.Opens(c)).Select(c => ChildToAllocate.Of(council, c, asked, waiting.GetValueOrDefault(c)))];
        var mine = room.Caseloads.SelectMany(c => c.Workers).Where(w => w.Worker == to).SelectMany(w => w.Children).Distinct().ToList();
        Before = WorkerLoad.Of(to ?? "", mine.Select(council.Of), asked);
        After = WorkerLoad.Of(to ?? "", mine.Union(Children.Select(c => c.Child)).Select(council.Of), asked);
    }

    /// <summary>The worker; null where none was chosen.</summary>
    public string? To { get; }

    /// <summary>The children who were chosen.</summary>
    public IReadOnlyList<ChildToAllocate> Children { get; }

    /// <summary>What the worker carries now.</summary>
    public WorkerLoad Before { get; }

    /// <summary>What the worker would carry.</summary>
    public WorkerLoad After { get; }

    /// <summary>Whether the name is a manager's: no allocation.</summary>
    public bool ToManager => To is { } worker && Manages(council, worker);

    /// <summary>Whether the worker is known not to be a registered social worker.</summary>
    public bool ToPractitioner => To is { } worker && council.PostOf(worker) is { } post && post != Post.SocialWorker;

    /// <summary>Whether this worker is known to manage others.</summary>
    public static bool Manages(Council council, string worker) => council.PostOf(worker) is { } post && Attempt.IsManagers(post);

    /// <summary>The brothers and sisters who would not have this worker: left waiting, or with another.</summary>
    public IReadOnlyList<(Subject Sibling, WhoHolds Holds)> Parted =>
    [
        .. Children.SelectMany(c => reaches.Siblings(c.Child)).Select(s => s.Subject).Distinct()
            .Where(s => Children.All(c => c.Child != s))
            .Select(s => (s, Holds: WhoHolds.Of(council.Of(s), asked)))
            .Where(s => unallocated.Contains(s.s) || (s.Holds.IsWorker && s.Holds.Worker != To)),
    ];
}
