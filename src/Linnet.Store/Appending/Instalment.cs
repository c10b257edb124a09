using Linnet.Record;
using Linnet.Store.People;
using Linnet.Store.Reading;
using Linnet.Store.Searching;
using Linnet.Store.Seals;
using Npgsql;

namespace Linnet.Store.Appending;

/// <summary>
/// Entries on their way in, within one transaction that holds their subjects: checked against the record and settled into pieces of
/// work.
/// </summary>
internal sealed class Instalment(NpgsqlConnection connection, RecordKeys keys)
{
    private readonly Dictionary<Subject, StrandLedger> ledgers = [];
    private DateTime takenInAt;

    /// <summary>Whether an entry that could belong to several open pieces of work is asked about, or goes to the latest.</summary>
    public bool AsksWhichPiece { get; init; }

    /// <summary>Whether nothing had been recorded before, so that no subject has a piece of work but those settled here.</summary>
    public bool IntoEmptyRecord { get; init; }

    /// <summary>Checks and settles, in the order they became known. Nothing is written.</summary>
    public async Task<Outcome> SettleAsync(IEnumerable<Entry> given, CancellationToken cancel)
    {
        var entries = given.Select(e => keys.Seal(EntryRows.Kept(e))).OrderBy(e => e.Recorded).ThenBy(e => e.Happened).ToList();
        var held = await HeldAsync(entries, cancel);
        var corrected = await CorrectedEntry.FindAsync(connection, entries, cancel);
        await OpenLedgersAsync(entries, cancel);
        var seqs = await SeqsAsync(entries.Count, cancel);

        var outcome = new Outcome([], [], []);
        foreach (var entry in entries)
        {
            if (!held.Add(entry.Id))
            {
                outcome.Unchanged.Add(entry.Id);
                continue;
            }

            var replaced = entry.Replaces is { } id ? corrected.GetValueOrDefault(id) : null;
            var ledger = ledgers[entry.Subject];
            var answers = EntryRows.AnswersOf(entry);
            if (Storable.Check(entry, answers) is { } problem || (problem = Check(entry, replaced, ledger)) is not null)
            {
                held.Remove(entry.Id);
                outcome.Refused.Add(new(entry, problem));
                continue;
            }

            if (entry.Replaces is { } earlier)
                corrected[earlier] = corrected[earlier] with { By = entry.By, On = entry.Recorded };
            corrected[entry.Id] = CorrectedEntry.Of(entry);
            var names = WhoIsWho.Names(entry.Type) || (replaced is not null && WhoIsWho.Names(replaced.Kind));
            outcome.Settled.Add(new(entry, FactOf.Entry(entry, ledger), answers, seqs[outcome.Settled.Count], names));
        }

        return outcome;
    }

    /// <summary>Writes what was settled.</summary>
    public async Task WriteAsync(Outcome outcome, CancellationToken cancel)
    {
        if (outcome.Settled.Count == 0)
            return;
        await EntryRows.AddAsync(connection, keys, outcome.Settled, takenInAt, cancel);
        await FactRows.AddAsync(connection, outcome.Settled, cancel);
        await WordRows.AddAsync(connection, outcome.Settled, cancel);
    }

    private Problem? Check(Entry entry, CorrectedEntry? replaced, StrandLedger ledger)
    {
        if (!entry.Type.About.Contains(entry.Subject.Kind))
            return new("subject", $"'{entry.Type.Title}' is not recorded about a {Words.Of(entry.Subject.Kind).ToLowerInvariant()}");
        if (entry.Replaces is not null)
            return CorrectedEntry.Check(entry, replaced);
        if (!AsksWhichPiece || entry.Source is not null || entry.Strand is not null)
            return null;
        var open = ledger.Candidates(entry);
        return open.Count < 2 ? null : new("strand", Several(open));
    }

    private static string Several(IReadOnlyList<StrandLedger.Piece> open)
    {
        var days = string.Join(" and ", open.Select(p => p.OpenedOn.ToString("d MMMM yyyy", EnglishWords.Culture)));
        return $"Say which {Words.Of(open[0].Strand).ToLowerInvariant()} this belongs to: {open.Count} are open, from {days}";
    }

    private async Task<HashSet<Guid>> HeldAsync(List<Entry> entries, CancellationToken cancel) =>
        [
            .. await connection
                .Ask("select id from entries where id = any($1)", entries.Select(e => e.Id).ToArray())
                .ListAsync(r => r.GetGuid(0), cancel),
        ];

    private async Task OpenLedgersAsync(List<Entry> entries, CancellationToken cancel)
    {
        var unopened = entries.Select(e => e.Subject).Where(s => !ledgers.ContainsKey(s)).ToHashSet();
        foreach (var subject in unopened)
            ledgers[subject] = new();
        if (IntoEmptyRecord || unopened.Count == 0)
            return;
        foreach (var fact in await FactRows.OfAsync(connection, unopened, cancel))
            ledgers[fact.Subject].Remember(fact);
    }

    /// <summary>
    /// The transaction's own number comes first: whoever seals knows by it that these rows are still to come. It is asked for as a column,
    /// since PostgreSQL leaves out what nobody reads.
    /// </summary>
    private async Task<List<long>> SeqsAsync(int count, CancellationToken cancel)
    {
        takenInAt = await connection.Ask("select now(), pg_current_xact_id()").OneAsync<DateTime>(cancel);
        return await connection.Ask("select nextval('entry_seq') from generate_series(1, $1)", count).ListAsync(r => r.GetInt64(0), cancel);
    }
}

/// <summary>What came of an instalment before it is written.</summary>
internal sealed record Outcome(List<Settled> Settled, List<Guid> Unchanged, List<Refusal> Refused);
