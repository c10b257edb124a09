using Linnet.Access;
using Linnet.Calendar;
using Linnet.Record;
using Linnet.Simulation;
using Linnet.Workers;

namespace Linnet.Bench.Trust.Looking;

/// <summary>Plants curious people among the looks of an invented council, and has them sought.</summary>
public sealed record SoughtSnoopers
{
    // As the page goes through them.
    private const int DaysAtOnce = 28;

    /// <summary>How many looks there are, those of the curious among them.</summary>
    public required int Looks { get; init; }

    /// <summary>How many people are curious.</summary>
    public int Planted { get; init; } = 500;

    /// <summary>How many children the council knows.</summary>
    public int Children { get; init; } = 4_000;

    /// <summary>A control: what seeks them knows nobody's work, nobody's team and nobody's writing.</summary>
    public bool KnowsNoRelation { get; init; }

    /// <summary>From which everything is drawn.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Runs it.</summary>
    public SnoopersFound Run()
    {
        var entries = InventedCouncil.Run(Scenarios.All["small"], (ulong)Seed, Children).ToList();
        var invented = new InventedLooks(entries, Seed);
        var planted = invented.Curious(Planted).ToList();
        var looks = invented.AtWork(Looks - planted.Sum(p => p.Looks.Count)).Concat(planted.SelectMany(p => p.Looks)).OrderBy(l => l.At).ToList();
        var sought = Detector(invented, FactOf.Entries(entries).ToDictionary(f => f.Subject));
        var written = KnowsNoRelation ? [] : invented.Written.OrderBy(w => w.At).ToList();
        var (asked, explained, altogether) = (new Dictionary<(string, Subject), Onlooker>(), 0, 0);
        for (var from = looks[0].At; from <= looks[^1].At; from += Duration.FromDays(DaysAtOnce))
        {
            var until = from + Duration.FromDays(DaysAtOnce);
            var found = sought.Explain(looks.Where(l => l.At >= from && l.At < until), written.Where(w => w.At > from - Duration.FromDays(14) && w.At < until + Duration.FromDays(14)));
            foreach (var onlooker in found.ToBeAskedAbout) asked[(onlooker.Looks.Worker, onlooker.Looks.Child)] = onlooker;
            (explained, altogether) = (explained + found.Explained, altogether + found.Altogether);
        }

        var curious = planted.SelectMany(p => p.Looks).Select(l => (l.Worker, l.Child)).ToHashSet();
        return new()
        {
            Looks = looks.Count, People = invented.Staff.Count, Planted = planted.Count, Asked = asked.Count,
            AskedRightly = asked.Keys.Count(curious.Contains),
            AskedWrongly = [.. asked.Where(a => !curious.Contains(a.Key)).CountBy(a => a.Value.Links[0]).OrderByDescending(l => l.Value).Select(l => $"{l.Value} {Words.Of(l.Key).ToLowerInvariant()}")],
            Caught = planted.Count(p => p.Looks.Any(l => asked.ContainsKey((l.Worker, l.Child)))),
            Missed = [.. planted.Where(p => !p.Looks.Any(l => asked.ContainsKey((l.Worker, l.Child)))).CountBy(p => p.How).Select(m => $"{m.Value} who {m.Key}")],
            Explained = explained, Altogether = altogether,
        };
    }

    private LooksExplained Detector(InventedLooks invented, Dictionary<Subject, SubjectFacts> facts)
    {
        IReadOnlyList<Subject> Family(Subject child) => invented.FamilyOf.TryGetValue(child, out var family) ? [.. invented.Families[family].Distinct().Where(s => s != child)] : [];
        string? TeamOf(string worker) => invented.Staff.GetValueOrDefault(worker)?.Team;
        return new()
        {
            Who = worker => !KnowsNoRelation && invented.Staff.TryGetValue(worker, out var person) ? new(worker, person.Post, person.Team) : null,
            FamilyName = worker => invented.Staff.GetValueOrDefault(worker)?.FamilyName,
            FamilyNames = child => [.. Family(child).Prepend(child).Select(c => invented.NameOf.GetValueOrDefault(c)).OfType<string>()],
            Reach = (child, now) => new(facts[child], [.. Family(child).Where(facts.ContainsKey).Select(s => facts[s])], Restricted: false, TeamOf, now),
        };
    }
}

/// <summary>What seeking them came to.</summary>
public sealed record SnoopersFound
{
    /// <summary>How many looks were gone through.</summary>
    public required int Looks { get; init; }

    /// <summary>Of how many people.</summary>
    public required int People { get; init; }

    /// <summary>How many were curious.</summary>
    public required int Planted { get; init; }

    /// <summary>How many of those came up with at least one of the children.</summary>
    public required int Caught { get; init; }

    /// <summary>How many came up, a person with a child at a time.</summary>
    public required int Asked { get; init; }

    /// <summary>How many of those were curious.</summary>
    public required int AskedRightly { get; init; }

    /// <summary>What brought up those who were not.</summary>
    public required IReadOnlyList<string> AskedWrongly { get; init; }

    /// <summary>Which kinds were missed.</summary>
    public required IReadOnlyList<string> Missed { get; init; }

    /// <summary>How many looks the record explained.</summary>
    public required int Explained { get; init; }

    /// <summary>Of how many.</summary>
    public required int Altogether { get; init; }

    /// <summary>The part of the curious that was caught.</summary>
    public double Recall => (double)Caught / Planted;

    /// <summary>The part of those to be asked about who were curious.</summary>
    public double Precision => Asked == 0 ? 0 : (double)AskedRightly / Asked;
}
