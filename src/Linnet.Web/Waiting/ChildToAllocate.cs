using Linnet.Allocation;
using Linnet.Children;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Waiting;
using Linnet.Web.Child;

namespace Linnet.Web.Waiting;

/// <summary>A child who is to have a worker, with what whoever chooses one must know.</summary>
/// <param name="Child">The child.</param>
/// <param name="Holds">Who holds the work now.</param>
/// <param name="LastWorker">The last worker of their own whom the child had, before now; null where there was none.</param>
/// <param name="Wait">The wait for a worker; null where the child has one and is to have another.</param>
/// <param name="Open">The open work.</param>
public sealed record ChildToAllocate(Subject Child, WhoHolds Holds, string? LastWorker, WaitingChild? Wait, IReadOnlyList<OpenWork> Open)
{
    /// <summary>The lead whose allocation ends when another is allocated; null where nobody leads.</summary>
    public string? Lead => Holds.IsWorker ? Holds.Worker : null;

    /// <summary>What the child is to the council.</summary>
    public IEnumerable<StatusTag> Tags => StatusTag.Of(Open);

    /// <summary>Whether only a registered social worker may lead.</summary>
    public bool NeedsSocialWorker => Open.Any(w => w.Strand is Strand.Enquiry or Strand.ProtectionPlan or Strand.Care);

    /// <summary>Reads it.</summary>
    public static ChildToAllocate Of(Council council, Subject child, AsKnown asked, WaitingChild? wait)
    {
        var facts = council.Of(child);
        var history = AllocationHistory.Of(facts, asked);
        var holds = WhoHolds.Of(facts, asked);
        var last = history.Turns.LastOrDefault(t => t.Holds.IsWorker && t.Until is not null)?.Holds.Worker;
        return new(child, holds, last, wait, OpenWork.Of(facts, asked));
    }
}
