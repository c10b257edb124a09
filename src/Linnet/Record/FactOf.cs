using Linnet.Calendar;

namespace Linnet.Record;

/// <summary>Reads the fact of an entry when it is appended.</summary>
public static class FactOf
{
    /// <summary>The fact of this entry, its strand settled in its subject's ledger.</summary>
    public static Fact Entry(Entry entry, StrandLedger ledger)
    {
        var (strand, aroseFrom) = ledger.Settle(entry);
        return new()
        {
            Entry = entry.Id,
            Subject = entry.Subject,
            Type = entry.Type,
            Day = Days.NumberOf(entry.Happened.Day),
            At = entry.Happened.At is { } at ? (int)(at.ToUnixTimeSeconds() / 60) : Fact.None,
            NamedDay = entry.Particulars.NamedDay is { } named ? Days.NumberOf(named) : Fact.None,
            Recorded = entry.Recorded.ToUnixTimeMilliseconds(),
            Strand = strand,
            AroseFrom = aroseFrom,
            Replaces = entry.Replaces,
            Moments = MomentSet.Of(MomentTable.Of(entry.Particulars)),
            Coded = CodedAnswers.Of(entry.Type, entry.Particulars),
            Holder = entry.Particulars.Holder,
            Imported = entry.Source is not null,
        };
    }

    /// <summary>The facts of these entries, in the order they became known, by subject.</summary>
    public static IReadOnlyList<SubjectFacts> Entries(IEnumerable<Entry> entries) =>
    [
        .. entries.GroupBy(e => e.Subject).OrderBy(g => g.Key).Select(group =>
        {
            var ledger = new StrandLedger();
            return new SubjectFacts(group.Key, [.. group.OrderBy(e => e.Recorded).ThenBy(e => e.Happened).Select(e => Entry(e, ledger))]);
        }),
    ];
}
