using Linnet.Calendar;
using Linnet.Children;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Access;

/// <summary>Goes through who looked at which record, and asks of each look what in the record explains it. What nothing explains is put in order by what links the two.</summary>
/// <remarks>
/// Somebody who looks out of curiosity has nothing to do with the child and leaves nothing behind but the look: that is what is sought. It
/// accuses nobody; it says whom to ask. What it cannot see: an address or a friendship that the record does not hold, and somebody who looks
/// at a child of their own work for another reason.
/// </remarks>
public sealed class LooksExplained
{
    // Around a look: a worker reads before a visit and writes after it.
    private static readonly Duration WritesWithin = Duration.FromDays(14);

    private const int FewestChildren = 5;
    private const int ManyOnlookers = 4;

    private static readonly HashSet<Relation> OwnWork =
    [
        Relation.Leads, Relation.CoWorker, Relation.Reviews, Relation.ManagesTeam, Relation.Named, Relation.Family, Relation.AskedToTakeOn,
        Relation.DoesWork, Relation.Chairs, Relation.AskedToRead,
    ];

    /// <summary>Who somebody is; null where nobody of that name has an account.</summary>
    public required Func<string, WhoOpens?> Who { get; init; }

    /// <summary>The family name of a worker; null where none is known.</summary>
    public required Func<string, string?> FamilyName { get; init; }

    /// <summary>The family names of a child and its brothers and sisters.</summary>
    public required Func<Subject, IReadOnlyCollection<string>> FamilyNames { get; init; }

    /// <summary>What the record said about who may open it, as it was at a moment.</summary>
    public required Func<Subject, AsKnown, Reach> Reach { get; init; }

    /// <summary>Goes through them.</summary>
    /// <param name="looks">Every look of these days, one for each page.</param>
    /// <param name="written">Who wrote of whom, from two weeks before these days on.</param>
    public ExplainedLooks Explain(IEnumerable<Look> looks, IEnumerable<Look> written)
    {
        var wrote = written.ToLookup(w => (w.Worker, w.Child), w => w.At);
        var judged = LooksAtChild.Of(looks).AsParallel().Select(l => (Looks: l, Because: BecauseOf(l, wrote[(l.Worker, l.Child)]))).ToList();
        var bare = judged.Where(j => j.Because == LookedBecause.Nothing).Select(j => j.Looks).ToList();
        var children = bare.CountBy(l => l.Worker).ToDictionary();
        var many = Many([.. children.Values.Order()]);
        var onlookers = bare.CountBy(l => l.Child).ToDictionary();
        var at = bare.Select(l => (l.Worker, l.Child)).ToHashSet();
        return new(
            judged.GroupBy(j => j.Because).ToDictionary(g => g.Key, g => g.Sum(j => j.Looks.Pages)),
            [
                .. judged.Where(j => j.Because is LookedBecause.Nothing or LookedBecause.Post)
                    .Select(j => new Onlooker(j.Looks, j.Because, [.. Links(j.Looks, j.Because, children.GetValueOrDefault(j.Looks.Worker) >= many, onlookers, at)]))
                    .Where(o => o.IsToBeAskedAbout)
                    .OrderByDescending(o => o.Weight).ThenByDescending(o => o.Looks.Last).ThenBy(o => o.Looks.Worker, StringComparer.Ordinal),
            ]);
    }

    private LookedBecause BecauseOf(LooksAtChild looks, IEnumerable<Instant> wrote)
    {
        var who = Who(looks.Worker);
        if (who is not null && ReachAt(looks.Child, looks.Last).HasConflict(who)) return LookedBecause.Nothing;
        if (wrote.Any(w => w > looks.First - WritesWithin && w < looks.Last + WritesWithin)) return LookedBecause.Wrote;
        if (who is null) return LookedBecause.Nothing;

        var reasons = new[] { looks.First, looks.Last }.Distinct().Select(at => BecauseOf(ReachAt(looks.Child, at), who));
        return reasons.Min();
    }

    /// <summary>A record that nobody holds is open to whoever takes it up: of a child for whom no work is open that explains nothing.</summary>
    private static LookedBecause BecauseOf(Reach reach, WhoOpens who) => reach.Of(who) switch
    {
        { } own when OwnWork.Contains(own) => LookedBecause.OwnWork,
        null or Relation.OpenedWithReason => LookedBecause.Nothing,
        Relation.HeldByNobody when OpenWork.Of(reach.Child, reach.Now).Count == 0 => LookedBecause.Nothing,
        _ => LookedBecause.Post,
    };

    private IEnumerable<LookLink> Links(
        LooksAtChild looks, LookedBecause because, bool manyChildren, Dictionary<Subject, int> onlookers, HashSet<(string, Subject)> at)
    {
        var reach = ReachAt(looks.Child, looks.Last);
        if (Who(looks.Worker) is { } who && reach.HasConflict(who)) yield return LookLink.Conflict;
        if (FamilyName(looks.Worker) is { } name && FamilyNames(looks.Child).Contains(name, StringComparer.OrdinalIgnoreCase)) yield return LookLink.FamilyName;
        if (because != LookedBecause.Nothing) yield break;

        if (onlookers[looks.Child] >= ManyOnlookers) yield return LookLink.ManyOnlookers;
        if (manyChildren) yield return LookLink.ManyChildren;
        if (reach.Restricted) yield return LookLink.Restricted;
        if (looks.Days > 1) yield return LookLink.CameBack;
        if (reach.Family.Any(sibling => at.Contains((looks.Worker, sibling.Subject)))) yield return LookLink.WholeFamily;
    }

    /// <summary>Everybody errs and is asked for advice: many is well beyond what is usual among those to whom it happened in these days.</summary>
    private static int Many(int[] children) => children.Length == 0 ? FewestChildren : Math.Max(FewestChildren, 2 * children[children.Length / 2] + 2);

    private Reach ReachAt(Subject child, Instant at) => Reach(child, AsKnown.At(London.DayOf(at), at, at));
}

/// <summary>What came of going through the looks of some days.</summary>
/// <param name="Because">How many looks each reason explains.</param>
/// <param name="ToBeAskedAbout">Those that somebody should be asked about, the most pressing first.</param>
public sealed record ExplainedLooks(IReadOnlyDictionary<LookedBecause, int> Because, IReadOnlyList<Onlooker> ToBeAskedAbout)
{
    /// <summary>How many looks there were.</summary>
    public int Altogether => Because.Values.Sum();

    /// <summary>How many of them the record explains: own work, writing, or a post that answers for it.</summary>
    public int Explained => Altogether - Because.GetValueOrDefault(LookedBecause.Nothing);
}
