namespace Linnet.Record;

/// <summary>All facts of one subject in the order of their life, with what replaced what and which piece of work arose from which.</summary>
/// <remarks>Holds every version: what counts is asked for "as at" a day and "as known at" a moment.</remarks>
public sealed class SubjectFacts
{
    /// <summary>Never: a fact that nothing has replaced.</summary>
    public const long Never = long.MaxValue;

    private readonly Fact[] facts;
    private readonly long[]? replacedAt;
    private readonly short[] strands;
    private readonly short[] parents;
    private readonly KindSet kinds;

    /// <summary>The facts of one subject, in any order.</summary>
    public SubjectFacts(Subject subject, IEnumerable<Fact> facts)
    {
        Subject = subject;
        this.facts = [.. facts];
        if (!AreInOrder(this.facts)) Array.Sort(this.facts, Fact.InOrder);
        PutAfterWhatTheyAroseFrom(this.facts);
        replacedAt = Replacements(this.facts);
        (strands, parents, StrandIds) = Number(this.facts);
        kinds = KindSet.Of(this.facts);
    }

    /// <summary>Whom they are about.</summary>
    public Subject Subject { get; }

    /// <summary>The facts, in order.</summary>
    public ReadOnlySpan<Fact> Facts => facts;

    /// <summary>The facts, in order, for lists and pages.</summary>
    public IReadOnlyList<Fact> All => facts;

    /// <summary>Whether anything of these kinds is held, whether it still counts or not: false spares a list the reading of every fact.</summary>
    public bool Holds(in KindSet any) => kinds.Overlaps(any);

    /// <summary>The pieces of work by their number.</summary>
    public IReadOnlyList<Guid> StrandIds { get; }

    /// <summary>The number of the piece of work of the fact at this place; -1 where it has none.</summary>
    public short StrandOf(int place) => strands[place];

    /// <summary>The number of the piece of work that this one arose from; -1 where it arose from none.</summary>
    public short ParentOf(short strand) => parents[strand];

    /// <summary>When the fact at this place was replaced, in milliseconds since 1970, or <see cref="Never"/>.</summary>
    public long ReplacedAt(int place) => replacedAt is null ? Never : replacedAt[place];

    /// <summary>Whether the fact at this place counts: happened by this day, known by this moment and not replaced by then.</summary>
    public bool Counts(int place, int asAtDay, long knownAt) =>
        facts[place].Day <= asAtDay && facts[place].Recorded <= knownAt && ReplacedAt(place) > knownAt;

    /// <summary>The facts that count as at a day and as known at a moment, in order.</summary>
    public IEnumerable<Fact> AsAt(int day, long knownAt = Never - 1)
    {
        for (var place = 0; place < facts.Length; place++)
            if (Counts(place, day, knownAt)) yield return facts[place];
    }

    /// <summary>The same facts and one more.</summary>
    public SubjectFacts With(Fact fact) => new(Subject, [.. facts, fact]);

    /// <summary>Most of the record is written in the order in which it happened.</summary>
    private static bool AreInOrder(Fact[] facts)
    {
        for (var place = 1; place < facts.Length; place++)
            if (Fact.InOrder(facts[place - 1], facts[place]) > 0) return false;
        return true;
    }

    /// <summary>
    /// A day without a time comes before every time of that day; but an assessment comes after the referral of that day from which it arose,
    /// and after what was decided on it.
    /// </summary>
    private static void PutAfterWhatTheyAroseFrom(Span<Fact> facts)
    {
        var moves = facts.Length;
        for (var place = 0; place < facts.Length - 1; place++)
        {
            while (LaterThatDay(facts, place) is var last and > 0 && moves-- > 0)
            {
                var fact = facts[place];
                facts[(place + 1)..(last + 1)].CopyTo(facts[place..]);
                facts[last] = fact;
            }
        }
    }

    /// <summary>The place of the last opening or timed fact of that day in the piece of work from which this one arose; 0 where none comes later.</summary>
    private static int LaterThatDay(Span<Fact> facts, int place)
    {
        var fact = facts[place];
        if (fact.AroseFrom is not { } origin || fact.At != Fact.None || fact.Type.Opens is null) return 0;
        var last = 0;
        for (var later = place + 1; later < facts.Length && facts[later].Day == fact.Day; later++)
            if (facts[later].Strand == origin && (facts[later].At != Fact.None || facts[later].Type.Opens is not null)) last = later;
        return last;
    }

    /// <summary>None where nothing was replaced, as for most.</summary>
    private static long[]? Replacements(Fact[] facts)
    {
        Dictionary<Guid, long>? replaced = null;
        foreach (var fact in facts)
            if (fact.Replaces is { } earlier) (replaced ??= [])[earlier] = fact.Recorded;
        if (replaced is null) return null;
        var at = new long[facts.Length];
        Array.Fill(at, Never);
        for (var place = 0; place < facts.Length; place++)
            if (replaced.TryGetValue(facts[place].Entry, out var when)) at[place] = when;
        return at;
    }

    private static (short[] Strands, short[] Parents, Guid[] Ids) Number(Fact[] facts)
    {
        var numbers = new short[facts.Length];
        var ids = new List<Guid>();
        var arose = new List<short>();
        for (var place = 0; place < facts.Length; place++)
        {
            numbers[place] = NumberOf(facts[place].Strand);
            var parent = NumberOf(facts[place].AroseFrom);
            if (parent >= 0 && parent != numbers[place] && numbers[place] >= 0) arose[numbers[place]] = parent;
        }

        return (numbers, [.. arose], [.. ids]);

        short NumberOf(Guid? id)
        {
            if (id is not { } strand) return -1;
            var known = ids.IndexOf(strand);
            if (known >= 0) return (short)known;
            ids.Add(strand);
            arose.Add(-1);
            return (short)(ids.Count - 1);
        }
    }
}
