using System.Collections.Concurrent;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Waiting;

/// <summary>The radar: every open wait of every child, as asked, and the lists drawn from them.</summary>
public sealed class WaitingRoom
{
    private readonly Dictionary<string, List<WaitingChild>> byStandard = [];
    private readonly Seat[] seats;
    private readonly HashSet<(Moment Moment, bool FromExtract)> met;
    private readonly Lazy<Dictionary<Subject, Seat>> bySubject;

    private WaitingRoom(AsKnown asked, Seat[] seats, HashSet<(Moment Moment, bool FromExtract)> met)
    {
        Asked = asked;
        this.seats = seats;
        this.met = met;
        bySubject = new(() => seats.ToDictionary(s => s.Facts.Subject));
        foreach (var wait in seats.SelectMany(s => s.Waits))
        {
            if (!byStandard.TryGetValue(wait.Clock.Standard.Key, out var list)) byStandard[wait.Clock.Standard.Key] = list = [];
            list.Add(wait);
        }
    }

    /// <summary>What was asked.</summary>
    public AsKnown Asked { get; }

    /// <summary>Every open wait of every child.</summary>
    public IEnumerable<WaitingChild> All => byStandard.Values.SelectMany(w => w);

    /// <summary>Every open wait of one child.</summary>
    public IReadOnlyList<WaitingChild> WaitsOf(Subject child) => bySubject.Value.TryGetValue(child, out var seat) ? seat.Waits : [];

    /// <summary>Looks at every child once, on all cores.</summary>
    public static WaitingRoom Of(IEnumerable<SubjectFacts> children, AsKnown asked, LocalSettings? settings = null) =>
        Fill([.. children.Select(c => new Seat(c, null))], asked, settings ?? LocalSettings.None, []);

    /// <summary>The same question once more: only the children about whom something was recorded since are looked at again.</summary>
    /// <remarks>Under the same settings: a council that changed a number of its own asks anew.</remarks>
    /// <param name="children">The children, in the order they were given before; new ones at the end.</param>
    /// <param name="settings">The settings that held before.</param>
    public WaitingRoom Again(IReadOnlyList<SubjectFacts> children, LocalSettings? settings = null)
    {
        var now = new Seat[children.Count];
        for (var place = 0; place < now.Length; place++)
            now[place] = place < seats.Length && ReferenceEquals(seats[place].Facts, children[place]) ? seats[place] : new(children[place], null);
        return Fill(now, Asked, settings ?? LocalSettings.None, met);
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

    private static WaitingRoom Fill(Seat[] seats, AsKnown asked, LocalSettings settings, HashSet<(Moment Moment, bool FromExtract)> met)
    {
        var moments = new ConcurrentBag<HashSet<(MomentSet Moments, bool FromExtract)>>();
        var empty = seats.Select((seat, place) => (seat, place)).Where(s => s.seat.Known is null).Select(s => s.place).ToList();
        Parallel.ForEach(
            Partitioner.Create(empty, loadBalance: true),
            () => (Run: new ClockRun(StandardTable.All, settings), Met: new HashSet<(MomentSet, bool)>()),
            (place, _, mine) =>
            {
                var facts = seats[place].Facts;
                foreach (var fact in facts.Facts)
                    if (fact.Day <= asked.Day && fact.Recorded <= asked.KnownAt) mine.Met.Add((fact.Moments, fact.Imported));
                seats[place] = new(facts, Look(mine.Run, facts, asked));
                return mine;
            },
            mine => moments.Add(mine.Met));
        return new(asked, seats, [.. met, .. moments.SelectMany(m => m).SelectMany(m => m.Moments.Moments.Select(moment => (moment, m.FromExtract)))]);
    }

    private static WaitingChild[] Look(ClockRun run, SubjectFacts facts, AsKnown asked)
    {
        List<WaitingChild>? found = null;
        WhoHolds? holds = null;
        foreach (ref readonly var wait in run.Of(facts, asked))
        {
            if (!wait.IsOpen) continue;
            holds ??= WhoHolds.Of(facts, asked);
            (found ??= []).Add(new(facts.Subject, new(wait, StandardTable.All.Standards[wait.Standard], facts, asked, run.Terms), holds));
        }

        return found is null ? [] : [.. found];
    }

    /// <summary>One child and what they wait for; null while nobody has looked.</summary>
    private readonly record struct Seat(SubjectFacts Facts, WaitingChild[]? Known)
    {
        public IReadOnlyList<WaitingChild> Waits => Known ?? [];
    }
}
