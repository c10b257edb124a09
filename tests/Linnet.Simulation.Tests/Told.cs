using System.Collections.Concurrent;
using Linnet.Calendar;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Waiting;

namespace Linnet.Simulation.Tests;

/// <summary>A council whose story has been told, and what the product finds in it by itself. Each is told once for all tests.</summary>
public sealed class Told
{
    private static readonly ConcurrentDictionary<(string Scenario, ulong Seed, LocalDate? LastDay), Lazy<Told>> Once = new();
    private readonly List<SubjectFacts> facts;
    private readonly Dictionary<Subject, SubjectFacts> byChild;
    private readonly ConcurrentDictionary<LocalDate, Lazy<IReadOnlyList<Clock>>> asked = new();

    private Told(string scenario, ulong seed, LocalDate? lastDay)
    {
        Scenario = Scenarios.All[scenario];
        LastDay = lastDay ?? Scenario.EndsOn ?? throw new ArgumentException($"{scenario} has no last day", nameof(scenario));
        Entries = [.. InventedCouncil.Run(Scenario, seed, to: LastDay)];
        facts = [.. FactOf.Entries(Entries).Where(f => f.Subject.Kind == SubjectKind.Child)];
        byChild = facts.ToDictionary(f => f.Subject);
    }

    public Scenario Scenario { get; }

    public LocalDate LastDay { get; }

    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>The council of this name, told with this seed.</summary>
    public static Told Of(string scenario, ulong seed = 1, LocalDate? lastDay = null) =>
        Once.GetOrAdd((scenario, seed, lastDay), _ => new(() => new(scenario, seed, lastDay))).Value;

    /// <summary>Every clock as a leader could have asked on that day: with what had been recorded by then.</summary>
    public IReadOnlyList<Clock> Clocks(PracticeStandard standard, LocalDate day) =>
        [.. All(day).Where(c => c.Standard.Key == standard.Key)];

    /// <summary>The same for every standard of a catalogue row.</summary>
    public IReadOnlyList<Clock> Clocks(string catalogue, LocalDate day) => [.. All(day).Where(c => c.Standard.Catalogue == catalogue)];

    /// <summary>A list of the radar as it stood that day.</summary>
    public WaitingAnswer List(WaitingList list, LocalDate day) => WaitingRoom.Of(facts, KnownOn(day)).List(list);

    /// <summary>Children of whom something was recorded by that day, with the facts that counted.</summary>
    public IEnumerable<(Subject Child, IReadOnlyList<Fact> Facts)> Children(LocalDate day)
    {
        var known = KnownOn(day);
        return facts.Select(f => (f.Subject, (IReadOnlyList<Fact>)[.. f.AsAt(known.Day, known.KnownAt)]));
    }

    /// <summary>The facts of one child that counted on that day.</summary>
    public IReadOnlyList<Fact> FactsOf(Subject child, LocalDate day)
    {
        var known = KnownOn(day);
        return [.. byChild[child].AsAt(known.Day, known.KnownAt)];
    }

    private static AsKnown KnownOn(LocalDate day) => AsKnown.At(day, London.EndOf(day));

    private IReadOnlyList<Clock> All(LocalDate day) => asked.GetOrAdd(day, d => new(() =>
    {
        var run = new ClockRun(StandardTable.All, LocalSettings.None);
        return [.. facts.SelectMany(f => Linnet.Standards.Clocks.Of(run, f, KnownOn(d)))];
    })).Value;
}
