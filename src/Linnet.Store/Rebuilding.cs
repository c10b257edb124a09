using Linnet.Record;
using Linnet.Store.Appending;
using Linnet.Store.People;
using Linnet.Store.Reading;
using Linnet.Store.Searching;
using Npgsql;

namespace Linnet.Store;

/// <summary>Fills the read tables afresh from entries and their bodies, and says whether they had held the same rows.</summary>
/// <remarks>As the owner. Nobody appends meanwhile; whoever keeps a council in memory reads it again.</remarks>
public sealed class Rebuilding(Database database)
{
    private const int AtATime = 20_000;

    /// <summary>This build of the domain: another may find other moments and codes in the same entries.</summary>
    internal static string Program { get; } = typeof(Entry).Assembly.ManifestModule.ModuleVersionId.ToString();

    /// <summary>Whether the read tables were filled by this build of the program.</summary>
    public async Task<bool> IsCurrentAsync(CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        return await connection.Ask("select program = $1 from read_tables", Program).OneAsync<bool>(cancel);
    }

    /// <summary>Drops and refills facts, who is who and the words that search finds.</summary>
    /// <param name="progress">Told how much is done, between 0 and 1.</param>
    public async Task<Rebuilt> RebuildAsync(IProgress<double>? progress, CancellationToken cancel)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await connection.Ask("select pg_advisory_xact_lock($1)", Locks.Record).DoAsync(cancel);
        await connection.Ask("set local client_min_messages = warning").DoAsync(cancel);

        var facts = new ReadTable("facts", FactRows.Columns);
        var people = new ReadTable("people", $"{PeopleRows.Columns}, words, sounds");
        var words = new ReadTable("words", WordRows.Columns);
        await facts.BeginAsync(connection, cancel);
        await people.BeginAsync(connection, cancel);
        await words.BeginAsync(connection, cancel);
        await FillFromEntriesAsync(connection, facts.Again, words.Again, progress, cancel);
        await FillPeopleAsync(connection, people.Again, cancel);
        var rebuilt = new Rebuilt(
            await facts.CompareAsync(connection, cancel),
            await people.CompareAsync(connection, cancel),
            await words.CompareAsync(connection, cancel)
        );

        await facts.ReplaceAsync(connection, cancel);
        await people.ReplaceAsync(connection, cancel);
        await words.ReplaceAsync(connection, cancel);
        await connection
            .Ask("update read_tables set generation = generation + 1, program = $1, filled_at = now()", Program)
            .DoAsync(cancel);
        await transaction.CommitAsync(cancel);
        progress?.Report(1);
        return rebuilt;
    }

    private static async Task FillFromEntriesAsync(
        NpgsqlConnection connection,
        string facts,
        string words,
        IProgress<double>? progress,
        CancellationToken cancel
    )
    {
        var count = await connection.Ask("select count(*) from entries").OneAsync<long>(cancel);
        await connection
            .Ask(
                $"""
                declare entries_again cursor for
                select {KeptEntryRows.EntryColumns}
                from entries e join bodies b on b.entry_id = e.id order by e.subject_kind, e.subject_id, e.seq
                """
            )
            .DoAsync(cancel);

        var ledger = new StrandLedger();
        Subject? about = null;
        long done = 0;
        while (true)
        {
            var some = await connection.Ask($"fetch {AtATime} from entries_again").ListAsync(Settle, cancel);
            if (some.Count == 0)
                break;
            await FactRows.AddAsync(connection, some, cancel, facts);
            await WordRows.AddAsync(connection, some, cancel, words);
            progress?.Report((double)(done += some.Count) / Math.Max(done, count));
        }

        await connection.Ask("close entries_again").DoAsync(cancel);

        Settled Settle(NpgsqlDataReader row)
        {
            var entry = KeptEntryRows.EntryOf(row);
            if (entry.Subject != about)
                (about, ledger) = (entry.Subject, new());
            return new(entry, FactOf.Entry(entry, ledger), "", row.GetInt64(1), Names: false);
        }
    }

    private static async Task FillPeopleAsync(NpgsqlConnection connection, string table, CancellationToken cancel)
    {
        var named = await connection
            .Ask(
                "select distinct subject_kind, subject_id from entries join bodies on entry_id = id where kind = any($1)",
                (object)WhoIsWho.Kinds.ToArray()
            )
            .ListAsync(r => new Subject((SubjectKind)r.GetInt16(0), r.GetString(1)), cancel);
        await PeopleRows.FillAsync(connection, named, table, cancel);
    }
}

/// <summary>What filling the read tables afresh came to.</summary>
public sealed record Rebuilt(Comparison Facts, Comparison People, Comparison Words)
{
    /// <summary>Whether the tables had held the same rows.</summary>
    public bool WereEqual => Facts.WereEqual && People.WereEqual && Words.WereEqual;
}

/// <summary>One read table against what it ought to hold.</summary>
/// <param name="Rows">How many rows it ought to hold.</param>
/// <param name="Missing">How many of them it did not hold.</param>
/// <param name="Surplus">How many it held besides.</param>
public sealed record Comparison(long Rows, long Missing, long Surplus)
{
    /// <summary>Whether it held exactly those.</summary>
    public bool WereEqual => Missing == 0 && Surplus == 0;
}

/// <summary>A read table and the same filled afresh beside it.</summary>
file sealed record ReadTable(string Name, string Columns)
{
    public string Again => $"{Name}_again";

    public Task BeginAsync(NpgsqlConnection connection, CancellationToken cancel) =>
        connection.Ask($"create temporary table {Again} (like {Name} including defaults) on commit drop").DoAsync(cancel);

    public async Task<Comparison> CompareAsync(NpgsqlConnection connection, CancellationToken cancel) =>
        new(
            await connection.Ask($"select count(*) from {Again}").OneAsync<long>(cancel),
            await connection
                .Ask($"select count(*) from (select {Columns} from {Again} except all select {Columns} from {Name}) as missing")
                .OneAsync<long>(cancel),
            await connection
                .Ask($"select count(*) from (select {Columns} from {Name} except all select {Columns} from {Again}) as surplus")
                .OneAsync<long>(cancel)
        );

    public async Task ReplaceAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await connection.Ask($"truncate {Name}").DoAsync(cancel);
        await connection.Ask($"insert into {Name} ({Columns}) select {Columns} from {Again}").DoAsync(cancel);
        await connection.Ask($"analyze {Name}").DoAsync(cancel);
    }
}
