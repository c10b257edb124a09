using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Waiting;

namespace Linnet.Web.Waiting;

/// <summary>Children who wait, as a table.</summary>
/// <param name="Children">The children, in order.</param>
/// <param name="Sorting">How it may be sorted; null where it may not.</param>
/// <param name="ShowsLastLook">Whether it shows when a manager last looked: where a child waits with nobody of their own.</param>
public sealed record WaitingTable(IReadOnlyList<WaitingChild> Children, Sorting? Sorting = null, bool ShowsLastLook = false)
{
    /// <summary>The agencies whose answers each contact waits for; null where the list is not about contacts.</summary>
    public Func<WaitingChild, IReadOnlyList<OutstandingCheck>>? Checks { get; init; }

    /// <summary>What is due next for each child, where somebody must do it though nobody holds the work; null where it is not shown.</summary>
    public Func<Subject, NextSteps>? Next { get; init; }
}
