using Linnet.Calendar;
using Linnet.Record;
using Linnet.Returns.AnnexA.Import;

namespace Linnet.Returns.AnnexA;

/// <summary>What an extract adds to the record, and what became of each of its rows.</summary>
/// <param name="Entries">To be appended, all or none, in this order.</param>
public sealed record AnnexAPlan(IReadOnlyList<Entry> Entries, Reconciliation Reconciliation);

/// <summary>
/// Turns an extract into the entries that the record does not hold yet. Pure: the same extract and record give the same plan.
/// </summary>
/// <remarks>
/// Entries are recorded at the end of the extract's day, or now if that day is today. What differs corrects what an extract said before,
/// never what a person recorded. A row that is gone ends nothing. The same extract twice adds nothing.
/// </remarks>
public sealed class AnnexAImport
{
    // The day's own last second: what is known at a day is what was recorded before the next one began.
    private static readonly Duration LastSecond = Duration.FromSeconds(1);

    private readonly ExtractIndex index;
    private readonly HeldSlots held;
    private readonly EntryWriter writer;
    private readonly List<Entry> entries = [];
    private readonly Dictionary<AnnexAList, ListReconciliation> lists = [];

    private AnnexAImport(AnnexAExtract extract, HeldSlots held, ConfirmedNames names, Instant now)
    {
        this.held = held;
        index = new ExtractIndex(extract, names);
        writer = new EntryWriter(extract.AsOf, Instant.Min(London.EndOf(extract.AsOf) - LastSecond, now), held, names);
    }

    /// <param name="names">What the council says the names in its extracts stand for.</param>
    /// <param name="now">The moment at which it is taken in: nothing is recorded later than this.</param>
    /// <exception cref="ImportRefusedException">The extract's day is still to come.</exception>
    public static AnnexAPlan Plan(AnnexAExtract extract, HeldSlots held, ConfirmedNames names, Instant now)
    {
        if (extract.AsOf > London.DayOf(now))
            throw new ImportRefusedException(new(new(extract.File), new AnnexAFault.DayToCome(extract.AsOf, London.DayOf(now))));

        var import = new AnnexAImport(extract, held, names, now);
        import.Take();
        return new(
            import.entries,
            new(extract.File, extract.AsOf, [.. import.lists.Values.OrderBy(l => l.List.Number)], Unknowable.From(extract))
        );
    }

    private void Take()
    {
        var details = index.Children.ToDictionary(c => c, c => Details.RowOf(c, index), StringComparer.Ordinal);
        var holders = index.Children.ToDictionary(c => c, c => Holders.RowOf(c, index), StringComparer.Ordinal);

        foreach (var list in index.Extract.Lists)
        {
            var counted = CountedOf(list.List);
            counted.Refuse(list.NotTaken?.Fault.Reason ?? "", list.NotTaken is null ? 0 : list.Read);
            foreach (var refused in list.Refused)
                counted.Refuse(refused.Why.Fault.Reason, 1);
            foreach (var _ in list.Repeated)
                counted.Count(RowOutcome.SameRowTwice);
            foreach (var problem in list.Rows.SelectMany(r => r.Problems))
                counted.Unread(problem.Fault.Reason);

            foreach (var row in list.Rows)
            {
                IEnumerable<Said> said = row.List.Says(row, index);
                if (details[row.Subject] == row)
                    said = said.Append(Details.Of(row, index));
                if (holders[row.Subject] == row)
                    said = said.Append(Holders.Of(row, index));
                counted.Count(Take(said, counted));
            }
        }

        foreach (var (child, row) in details)
            if (Details.AreDisputed(child, index))
                CountedOf(row.List).Ask(Details.ListsDisagree, child, row.CellOf(row.List.Columns[0]));
        foreach (var (child, row) in holders)
            if (row is not null && Holders.AreDisputed(child, index))
                CountedOf(row.List).Ask(Holders.DifferentWorkers, child, row.CellOf(Lists.Person.Worker));

        var gone = new GoneRows(index.Extract, held, writer);
        foreach (var (list, entry) in gone.Entries())
        {
            entries.Add(entry);
            if (!writer.TakesBack(entry))
                CountedOf(list).NoLongerReported++;
        }
    }

    private RowOutcome Take(IEnumerable<Said> said, ListReconciliation counted)
    {
        var outcome = RowOutcome.Unchanged;
        var isRecordedHere = false;
        foreach (var one in said)
        {
            // What belongs to a piece of work that a person opened here goes to that one.
            var written = writer.Write(isRecordedHere && one.Strand is not null ? one with { Strand = null } : one);
            isRecordedHere |= written.Outcome == RowOutcome.RecordedHere;
            entries.AddRange(written.Entries);
            if (written.Question is { } question)
                counted.Ask(question, one.Subject.Id, one.Cell);
            if (written.Outcome > outcome)
                outcome = written.Outcome;
        }

        return outcome;
    }

    private ListReconciliation CountedOf(AnnexAList list)
    {
        if (!lists.TryGetValue(list, out var counted))
            lists[list] = counted = new(list);
        return counted;
    }
}
