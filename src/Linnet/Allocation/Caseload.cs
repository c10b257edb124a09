using Linnet.Record;
using Linnet.Standards;
using Linnet.Waiting;

namespace Linnet.Allocation;

/// <summary>How many children each worker of a team holds; never shown without the children whom nobody holds.</summary>
/// <param name="Team">The team; empty where none is named.</param>
/// <param name="Workers">Each worker with the children whose lead they are, by worker.</param>
/// <param name="Unallocated">The team's children without a worker of their own.</param>
public sealed record Caseload(string Team, IReadOnlyList<Caseload.Load> Workers, IReadOnlyList<Subject> Unallocated)
{
    /// <summary>One worker and their children.</summary>
    /// <param name="Worker">The worker.</param>
    /// <param name="Children">The children whose lead they are.</param>
    public sealed record Load(string Worker, IReadOnlyList<Subject> Children);

    /// <summary>Children who have a worker.</summary>
    public int Allocated => Workers.Sum(w => w.Children.Count);

    /// <summary>Children per worker; null where there is no worker.</summary>
    public double? Mean => Workers.Count == 0 ? null : (double)Allocated / Workers.Count;

    /// <summary>Children per worker, if the children whom nobody holds were shared out: what a good mean may hide.</summary>
    public double? MeanIfAllWereAllocated => Workers.Count == 0 ? null : (double)(Allocated + Unallocated.Count) / Workers.Count;

    /// <summary>Half of the workers hold this many or fewer; null where there is no worker.</summary>
    public double? Median
    {
        get
        {
            if (Workers.Count == 0) return null;
            var counts = Workers.Select(w => w.Children.Count).Order().ToList();
            return counts.Count % 2 == 1 ? counts[counts.Count / 2] : (counts[(counts.Count / 2) - 1] + counts[counts.Count / 2]) / 2.0;
        }
    }

    /// <summary>The most that one worker holds; null where there is no worker.</summary>
    public int? Most => Workers.Count == 0 ? null : Workers.Max(w => w.Children.Count);

    /// <summary>How many workers hold more than this many.</summary>
    public int Above(int limit) => Workers.Count(w => w.Children.Count > limit);

    /// <summary>The caseload of each team, by name, with every child counted once under the lead's team.</summary>
    /// <param name="children">Every child's facts.</param>
    /// <param name="asked">As at which day, as known when.</param>
    /// <param name="unallocated">The children without a worker of their own, from the list of that name.</param>
    public static IReadOnlyList<Caseload> ByTeam(IEnumerable<SubjectFacts> children, AsKnown asked, IEnumerable<WaitingChild> unallocated)
    {
        var held = children
            .Select(c => (c.Subject, Holds: WhoHolds.Of(c, asked)))
            .Where(c => c.Holds.IsWorker)
            .ToLookup(c => c.Holds.Team ?? "");
        var waiting = unallocated.ToLookup(w => w.Holds.Team ?? "", w => w.Subject);
        return
        [
            .. held.Select(t => t.Key).Union(waiting.Select(t => t.Key)).Order(StringComparer.Ordinal).Select(team => new Caseload(
                team,
                [.. held[team].GroupBy(c => c.Holds.Worker ?? "").OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => new Load(w.Key, [.. w.Select(c => c.Subject).Order()]))],
                [.. waiting[team].Distinct().Order()])),
        ];
    }

    /// <summary>All teams as one.</summary>
    public static Caseload Together(IEnumerable<Caseload> teams)
    {
        var all = teams.ToList();
        return new("", [.. all.SelectMany(t => t.Workers).GroupBy(w => w.Worker).Select(w => new Load(w.Key, [.. w.SelectMany(l => l.Children)]))], [.. all.SelectMany(t => t.Unallocated)]);
    }
}
