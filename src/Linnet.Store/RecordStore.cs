using System.Security.Cryptography;
using System.Text;
using Linnet.Record;
using Linnet.Store.Appending;
using Linnet.Store.Files;
using Linnet.Store.People;
using Linnet.Store.Reading;
using Linnet.Store.Seals;
using Npgsql;

namespace Linnet.Store;

/// <summary>The record: entries are added to it and read from it, and that is all.</summary>
public sealed partial class RecordStore(Database database)
{
    /// <summary>Adds entries made in one go, all or none. What a person must put right comes back as problems.</summary>
    /// <param name="idempotencyKey">The key of the form: sent twice, it is taken once, and the second answer is the first.</param>
    public Task<Appended> AppendAsync(IReadOnlyList<Entry> entries, string? idempotencyKey, CancellationToken cancel) =>
        AppendAsync(entries, files: [], idempotencyKey, cancel);

    /// <summary>Adds entries made in one go with the files that lie beside them, all or none.</summary>
    /// <param name="idempotencyKey">The key of the form: sent twice, it is taken once, and the second answer is the first.</param>
    /// <param name="stops">
    /// What stands in the way, asked of the subjects' facts while nobody else can add to them: two who allocate one child at the same
    /// moment do not both find it free.
    /// </param>
    public async Task<Appended> AppendAsync(
        IReadOnlyList<Entry> given,
        IReadOnlyList<AttachedFile> files,
        string? idempotencyKey,
        CancellationToken cancel,
        Func<Func<Subject, SubjectFacts>, IReadOnlyList<Problem>>? stops = null
    )
    {
        IReadOnlyList<Entry> entries = [.. given.Select(database.Keys.Seal)];
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        try
        {
            if (idempotencyKey is not null && await EarlierAsync(connection, idempotencyKey, entries, cancel) is { } earlier)
                return earlier;
            var subjects = entries.Select(e => e.Subject).Distinct().ToList();
            await HoldAsync(connection, subjects, cancel);
            if (stops is not null && stops(await FactsAsync(connection, subjects, cancel)) is { Count: > 0 } stopped)
                return new([], [], stopped);
            if (await ProtectedInWriting.FindAsync(connection, database.Keys, entries, cancel) is { Count: > 0 } givenAway)
                return new([], [], givenAway);

            var instalment = new Instalment(connection, database.Keys) { AsksWhichPiece = true };
            var outcome = await instalment.SettleAsync(entries, cancel);
            if (outcome.Refused.Count > 0)
                return new([], [], [.. outcome.Refused.Select(Told)]);

            await FileRows.AddAsync(connection, files, cancel);
            await instalment.WriteAsync(outcome, cancel);
            await PeopleRows.RefreshAsync(connection, outcome.Settled.Where(s => s.Names).Select(s => s.Entry.Subject).ToHashSet(), cancel);
            await transaction.CommitAsync(cancel);
            return new([.. outcome.Settled.Select(s => s.Fact)], outcome.Unchanged, []);

            Problem Told(Refusal refused) =>
                AreSeveral(entries) ? refused.Problem with { About = refused.Entry.Subject } : refused.Problem;
        }
        catch (PostgresException wrong) when (wrong.ConstraintName == "two_corrections_cannot_both_win")
        {
            return new([], [], [CorrectedEntry.AlreadyCorrected("")]);
        }
    }

    private static async Task<Func<Subject, SubjectFacts>> FactsAsync(
        NpgsqlConnection connection,
        IReadOnlyCollection<Subject> subjects,
        CancellationToken cancel
    )
    {
        var facts = (await FactRows.OfAsync(connection, subjects, cancel)).ToLookup(f => f.Subject);
        return subject => new(subject, facts[subject]);
    }

    /// <summary>Whether what is made in one go is about several subjects.</summary>
    public static bool AreSeveral(IReadOnlyList<Entry> entries) => entries.Any(e => e.Subject != entries[0].Subject);

    /// <summary>
    /// Whether this form was sent before with these same answers, so that a second click is told what the first was.
    /// </summary>
    public async Task<bool> WasSentAsync(IReadOnlyList<Entry> entries, string idempotencyKey, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        return await connection
            .Ask("select exists (select 1 from idempotency where key = $1 and said = $2)", idempotencyKey, Said([.. entries.Select(database.Keys.Seal)]))
            .OneAsync<bool>(cancel);
    }

    /// <summary>Adds one entry.</summary>
    public Task<Appended> AppendAsync(Entry entry, string? idempotencyKey, CancellationToken cancel) =>
        AppendAsync([entry], idempotencyKey, cancel);

    /// <summary>
    /// Whoever appends to these subjects now waits for the other. In one order, so that nobody waits for each other for ever.
    /// </summary>
    private static async Task HoldAsync(NpgsqlConnection connection, IEnumerable<Subject> subjects, CancellationToken cancel)
    {
        await connection.Ask("select pg_advisory_xact_lock_shared($1)", Locks.Record).DoAsync(cancel);
        await connection
            .Ask(
                "select pg_advisory_xact_lock(subject) from unnest($1::bigint[]) as subject",
                subjects.Select(Locks.Of).Distinct().Order().ToArray()
            )
            .DoAsync(cancel);
    }

    /// <summary>
    /// What came of this form when it was sent before; null when it is the first time. A second sender waits here for the first.
    /// </summary>
    private static async Task<Appended?> EarlierAsync(
        NpgsqlConnection connection,
        string key,
        IReadOnlyList<Entry> entries,
        CancellationToken cancel
    )
    {
        var said = Said(entries);
        var isNew =
            await connection
                .Ask(
                    "insert into idempotency (key, said, entries) values ($1, $2, $3) on conflict (key) do nothing",
                    key,
                    said,
                    entries.Select(e => e.Id).ToArray()
                )
                .DoAsync(cancel) == 1;
        if (isNew)
            return null;

        var same = await connection.Ask("select said = $2 from idempotency where key = $1", key, said).OneAsync<bool>(cancel);
        if (!same)
            return new([], [], [new("", "This form was already sent, with other answers. Open it afresh to record more")]);
        var facts = await FactRows.ListAsync(
            connection.Ask(
                $"""
                select {FactRows.ReadColumns} from facts
                where seq in (select e.seq from entries e join idempotency i on e.id = any(i.entries) where i.key = $1)
                order by seq
                """,
                key
            ),
            cancel
        );
        return new(facts, [.. facts.Select(f => f.Entry)], []) { SentBefore = true };
    }

    /// <summary>What a form says, apart from the ids and the moment that each sending gives it.</summary>
    private static byte[] Said(IReadOnlyList<Entry> entries)
    {
        var said = new StringBuilder();
        said.AppendJoin('\n', entries.Select(e => $"{e.Subject} {e.Type.Key} {e.Happened} {e.By} {e.Strand} {e.Replaces} {e.Reason} {EntryRows.AnswersOf(e)}"));
        if (entries.Count > 1)
            for (var place = 0; place < entries.Count; place++)
                said.Replace(entries[place].Id.ToString(), $"entry {place} of this form");
        return SHA256.HashData(Encoding.UTF8.GetBytes(said.ToString()));
    }
}

/// <summary>What came of adding entries: everything was added, or nothing and these problems.</summary>
/// <param name="Facts">The facts read from what was added, in order.</param>
/// <param name="Unchanged">The entries that were in the record already.</param>
/// <param name="Problems">What a person must put right.</param>
public sealed record Appended(IReadOnlyList<Fact> Facts, IReadOnlyList<Guid> Unchanged, IReadOnlyList<Problem> Problems)
{
    /// <summary>Whether everything is now in the record.</summary>
    public bool Done => Problems.Count == 0;

    /// <summary>Whether this form had been sent before: the facts are those of the first time.</summary>
    public bool SentBefore { get; init; }
}
