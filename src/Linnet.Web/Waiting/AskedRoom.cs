using Linnet.Allocation;
using Linnet.Waiting;

namespace Linnet.Web.Waiting;

/// <summary>What the radar shows as asked: every wait, every list, and the caseloads beside them. Worked out once and kept.</summary>
public sealed class AskedRoom
{
    private readonly Lazy<IReadOnlyList<WaitingAnswer>> lists;
    private readonly Lazy<IReadOnlyList<Caseload>> caseloads;

    /// <param name="room">Every open wait.</param>
    /// <param name="caseloads">The caseloads, given the children whom nobody holds.</param>
    public AskedRoom(WaitingRoom room, Func<IEnumerable<WaitingChild>, IReadOnlyList<Caseload>> caseloads)
    {
        Room = room;
        lists = new(() => room.Lists());
        this.caseloads = new(() => caseloads(List(WaitingLists.Unallocated).Children));
    }

    /// <summary>Every open wait.</summary>
    public WaitingRoom Room { get; }

    /// <summary>Every list, danger first, with the children of every team.</summary>
    public IReadOnlyList<WaitingAnswer> Lists => lists.Value;

    /// <summary>The caseload of each team.</summary>
    public IReadOnlyList<Caseload> Caseloads => caseloads.Value;

    /// <summary>The teams that hold children, by name.</summary>
    public IReadOnlyList<string> Teams =>
        [.. Room.All.Select(w => w.Holds.Team).Concat(Caseloads.Select(c => c.Team)).OfType<string>().Where(t => t.Length > 0).Distinct().Order(StringComparer.CurrentCulture)];

    /// <summary>The lists of one team; null for all.</summary>
    public IReadOnlyList<WaitingAnswer> ListsOf(string? team) =>
        team is null ? Lists : [.. Lists.Select(a => a with { Children = [.. a.Children.Where(c => Waiting.Teams.Holds(team, c))] })];

    /// <summary>One list.</summary>
    public WaitingAnswer List(WaitingList list) => Lists.First(a => a.List == list);
}
