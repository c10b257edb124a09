using System.Collections.Concurrent;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Waiting;

/// <summary>The radar: every open wait of every child, as asked, and the lists drawn from them.</summary>
public sealed class WaitingRoom
{
    private readonly Dictionary<string, List<WaitingChild>> byStandard = [];
    private readonly HashSet<(Moment Moment, bool FromExtract)> met;

    private WaitingRoom(AsKnown asked, IEnumerable<WaitingChild> waits, HashSet<(Moment Moment, bool FromExtract)> met)
    {
        Asked = asked;
        this.met = met;
        foreach (var wait in waits)
        {
            if (!byStandard.TryGetValue(wait.Clock.Standard.Key, out var list)) byStandard[wait.Clock.Standard.Key] = list = [];
            list.Add(wait);
        }
    }

    /// <summary>What was asked.</summary>
    public AsKnown Asked { get; }

    /// <summary>Every open wait of every child.</summary>
    public IEnumerable<WaitingChild> All => byStandard.Values.SelectMany(w => w);

    /// <summary>Looks at every child once, on all cores.</summary>
    public static WaitingRoom Of(IEnumerable<SubjectFacts> children, AsKnown asked, LocalSettings? settings = null)
    {
        var waits = new ConcurrentBag<List<WaitingChild>>();
        var moments = new ConcurrentBag<HashSet<(MomentSet Moments, bool FromExtract)>>();
        Parallel.ForEach(
            Partitioner.Create(children),
            () => (Run: new ClockRun(StandardTable.All, settings ?? LocalSettings.None), Found: new List<WaitingChild>(), Met: new HashSet<(MomentSet, bool)>()),
            (facts, _, mine) =>
            {
                foreach (var fact in facts.Facts)
                    if (fact.Day <= asked.Day && fact.Recorded <= asked.KnownAt) mine.Met.Add((fact.Moments, fact.Imported));
                WhoHolds? holds = null;
                foreach (ref readonly var wait in mine.Run.Of(facts, asked))
                {
                    if (!wait.IsOpen) continue;
                    holds ??= WhoHolds.Of(facts, asked);
                    mine.Found.Add(new(facts.Subject, new(wait, StandardTable.All.Standards[wait.Standard], facts, asked, mine.Run.Terms), holds));
                }

                return mine;
            },
            mine =>
            {
                waits.Add(mine.Found);
                moments.Add(mine.Met);
            });
        return new(asked, waits.SelectMany(w => w), [.. moments.SelectMany(m => m).SelectMany(m => m.Moments.Moments.Select(moment => (moment, m.FromExtract)))]);
    }

    /// <summary>Every list, danger first.</summary>
    public IReadOnlyList<WaitingAnswer> Lists(Func<WaitingChild, bool>? only = null) => [.. WaitingLists.All.Select(l => List(l, only))];

    /// <summary>One list: each child once, with the wait that is furthest gone.</summary>
    public WaitingAnswer List(WaitingList list, Func<WaitingChild, bool>? only = null)
    {
        var children = list.Standards
            .SelectMany(s => byStandard.GetValueOrDefault(s.Key, []))
            .Where(w => list.Holds(w.Clock) && list.Held(w.Holds) && (only is null || only(w)))
            .GroupBy(w => w.Subject)
            .Select(g => g.MinBy(w => (LeastLeft(w), w.Clock.Started)) ?? g.First())
            .OrderBy(LeastLeft)
            .ThenBy(w => w.Since)
            .ThenBy(w => w.Subject);
        return new(list, [.. children], list.Standards.Any(s => met.Any(m => s.IsStartedBy(m.Moment, m.FromExtract))));

        static LocalDate LeastLeft(WaitingChild wait) => wait.Clock.DueOn ?? wait.Clock.Started;
    }
}
