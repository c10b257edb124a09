using Linnet.Allocation;
using Linnet.Record;

namespace Linnet.Returns.AnnexA.Import;

/// <summary>
/// What earlier extracts meant, once the council has said what a name in them stands for. Each reading corrects the one before it.
/// </summary>
public static class NamesReadAgain
{
    /// <param name="allocations">Allocations that extracts brought and nothing has corrected.</param>
    /// <param name="names">What the council says now.</param>
    /// <param name="now">The moment of saying so: what was known before stays as it was known.</param>
    /// <returns>The corrections to append; none where nothing is read otherwise.</returns>
    public static IReadOnlyList<Entry> Corrections(IEnumerable<Entry> allocations, ConfirmedNames names, Instant now)
    {
        var corrections = new List<Entry>();
        foreach (var entry in allocations)
        {
            if (entry is not { Source: not null, Particulars: WorkAllocated { HeldBy: HeldBy.NotConfirmed } held })
                continue;
            if (names.ReadAgain(held) is not { HeldBy: not HeldBy.NotConfirmed } again)
                continue;

            corrections.Add(Correction(entry, again, now, "The council confirmed what the name stands for."));
        }

        return corrections;
    }

    /// <summary>The corrections where what the council had said of a name was wrong.</summary>
    /// <param name="allocations">Allocations that extracts brought under the name and nothing has corrected.</param>
    /// <param name="name">What the council says of it now.</param>
    /// <param name="now">The moment of saying so.</param>
    public static IReadOnlyList<Entry> PutRight(IEnumerable<Entry> allocations, NameConfirmed name, Instant now)
    {
        var names = new ConfirmedNames([name]);
        return
        [
            .. from entry in allocations
            where entry.Source is not null
            let held = entry.Particulars as WorkAllocated
            where held is not null
            let again = names.Read(name.Name, held.Team)
            where (again.HeldBy, again.Worker) != (held.HeldBy, held.Worker)
            select Correction(entry, again, now, "What the name stands for had been confirmed wrongly."),
        ];
    }

    private static Entry Correction(Entry entry, WorkAllocated again, Instant now, string reason) =>
        entry with
        {
            Id = EntryJson.FromText($"{entry.Id}|{again.HeldBy}|{again.Worker}"),
            Recorded = now,
            Replaces = entry.Id,
            Reason = reason,
            Particulars = again,
        };

    /// <summary>The names that wait to be confirmed, each with how many children bear it, the most first.</summary>
    public static IReadOnlyList<(string Name, int Children)> Waiting(IEnumerable<Entry> allocations) =>
        [
            .. allocations
                .Where(e => e.Particulars is WorkAllocated { HeldBy: HeldBy.NotConfirmed })
                .GroupBy(e => (e.Particulars as WorkAllocated)?.Worker ?? "")
                .Select(g => (g.Key, g.Select(e => e.Subject).Distinct().Count()))
                .OrderByDescending(n => n.Item2)
                .ThenBy(n => n.Key, StringComparer.Ordinal),
        ];
}
