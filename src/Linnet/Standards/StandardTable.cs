using System.Collections.Frozen;
using System.Reflection;
using Linnet.Record;

namespace Linnet.Standards;

/// <summary>What a moment does to the clocks of a standard.</summary>
internal enum Part : byte
{
    Satisfies = 0,
    Ends = 1,
    Voids = 2,
    Supersedes = 3,
    Withdraws = 4,
    ClosedWithoutOutcome = 5,
    Loses = 6,
    Stops = 7,
    GoesOn = 8,
    Starts = 9,
    Switches = 10,
}

/// <summary>One thing to do when a fact is met.</summary>
internal readonly record struct Act(short Standard, Part Part, byte Which)
{
    /// <summary>A start that an extract cannot make.</summary>
    public const byte NotFromExtract = 1;
}

/// <summary>The practice standards in force, made ready so that a fact's moments lead straight to the clocks they touch.</summary>
public sealed class StandardTable
{
    private static readonly Lazy<StandardTable> Declared = new(() => new(Discover()));
    private readonly Dictionary<Moment, Act[]> byMoment;
    private Act[]?[] bySet = [];

    /// <summary>A table of these standards.</summary>
    public StandardTable(IEnumerable<PracticeStandard> standards)
    {
        Standards = [.. standards.OrderBy(s => s.Key, StringComparer.Ordinal)];
        ByKey = Standards.ToFrozenDictionary(s => s.Key);
        byMoment = Acts().GroupBy(a => a.Moment).ToDictionary(g => g.Key, g => g.Select(a => a.Act).ToArray());
    }

    /// <summary>Every standard declared in the domain: each is a static property of a class that ends in <c>Standards</c>.</summary>
    public static StandardTable All => Declared.Value;

    /// <summary>The standards, in order of key.</summary>
    public IReadOnlyList<PracticeStandard> Standards { get; }

    /// <summary>The standards, by key.</summary>
    public IReadOnlyDictionary<string, PracticeStandard> ByKey { get; }

    /// <summary>What a fact of these moments does, what is met before what ends before what starts.</summary>
    internal Act[] ActsOf(MomentSet moments)
    {
        var known = bySet;
        if (moments.Number < known.Length && known[moments.Number] is { } acts) return acts;
        acts = [.. moments.Moments.SelectMany(m => byMoment.GetValueOrDefault(m, [])).Distinct().OrderBy(a => a.Part).ThenBy(a => a.Standard).ThenBy(a => a.Which)];
        lock (byMoment)
        {
            var grown = bySet.Length > moments.Number ? bySet : new Act[]?[Math.Max(MomentSet.Count, moments.Number + 1) + 64];
            if (!ReferenceEquals(grown, bySet)) Array.Copy(bySet, grown, bySet.Length);
            grown[moments.Number] = acts;
            Volatile.Write(ref bySet, grown);
        }

        return acts;
    }

    private IEnumerable<(Moment Moment, Act Act)> Acts()
    {
        for (short number = 0; number < Standards.Count; number++)
        {
            var standard = Standards[number];
            foreach (var moment in standard.SatisfiedBy) yield return (moment, new(number, Part.Satisfies, 0));
            foreach (var moment in standard.Ends) yield return (moment, new(number, Part.Ends, 0));
            foreach (var moment in standard.Voids) yield return (moment, new(number, Part.Voids, 0));
            foreach (var moment in standard.SupersededBy) yield return (moment, new(number, Part.Supersedes, 0));
            foreach (var moment in standard.Withdraws) yield return (moment, new(number, Part.Withdraws, 0));
            foreach (var moment in standard.StandsUntil) yield return (moment, new(number, Part.Loses, 0));
            foreach (var moment in standard.StopsWith) yield return (moment, new(number, Part.Stops, 0));
            foreach (var moment in standard.GoesOnWith) yield return (moment, new(number, Part.GoesOn, 0));
            foreach (var moment in standard.Starts) yield return (moment, new(number, Part.Starts, standard.IsStartedBy(moment, fromExtract: true) ? (byte)0 : Act.NotFromExtract));
            for (byte which = 0; which < standard.Switches.Count; which++)
            {
                yield return (standard.Switches[which].On, new(number, Part.Switches, which));
                if (standard.Switches[which].IfAlso is { } also) yield return (also, new(number, Part.Switches, (byte)(which | Switch.Also)));
            }

            if (standard.Chains) yield return (RecordMoments.ClosedWithoutOutcome, new(number, Part.ClosedWithoutOutcome, 0));
            if (standard.About != SubjectKind.Child) continue;
            yield return (RecordMoments.ClosedAsNothingToAnswer, new(number, Part.Voids, 0));
            yield return (RecordMoments.ChildDied, new(number, Part.Ends, 0));
        }
    }

    private static IEnumerable<PracticeStandard> Discover() =>
        from declared in typeof(PracticeStandard).Assembly.GetTypes()
        where declared.IsAbstract && declared.IsSealed && declared.Name.EndsWith("Standards", StringComparison.Ordinal)
        from property in declared.GetProperties(BindingFlags.Public | BindingFlags.Static)
        where property.PropertyType == typeof(PracticeStandard)
        select (PracticeStandard)(property.GetValue(null) ?? throw new InvalidOperationException(property.Name));
}
