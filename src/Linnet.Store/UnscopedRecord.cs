using System.Data;
using System.Runtime.CompilerServices;
using Linnet.Record;
using Linnet.Store.People;
using Linnet.Store.Reading;
using Npgsql;

namespace Linnet.Store;

/// <summary>
/// The whole record, read for no reader in particular and without a trace: for the council's own count, measures, returns and
/// rebuilding.
/// </summary>
/// <remarks>Named in the access policy. What a person is shown of it is theirs to see, and is written down, by whoever shows it.</remarks>
public sealed class UnscopedRecord(Database database)
{
    /// <summary>What the last snapshot could not see: written by a transaction that was open then, or that began after it.</summary>
    private const string New = """
        where written >= pg_snapshot_xmin($1::pg_snapshot) and not pg_visible_in_snapshot(written, $1::pg_snapshot)
            and pg_visible_in_snapshot(written, pg_current_snapshot())
        """;

    /// <summary>Whether nothing has been recorded yet.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        return !await connection.Ask("select exists (select from entries)").OneAsync<bool>(cancel);
    }

    /// <summary>The facts of one subject.</summary>
    public async Task<SubjectFacts> ReadFactsAsync(Subject subject, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        return new(subject, await FactRows.OfAsync(connection, [subject], cancel));
    }

    /// <summary>Every fact there is, by subject.</summary>
    public async IAsyncEnumerable<SubjectFacts> ReadAllFactsAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var facts in (await ReadAllAsync(cancel)).Subjects)
            yield return facts;
    }

    /// <summary>Everything in the read tables.</summary>
    public Task<ReadTables> ReadAllAsync(CancellationToken cancel) =>
        InOneSnapshotAsync(
            async (connection, seen) =>
                new ReadTables(
                    await AllFacts.ReadAsync(database, connection, cancel),
                    await connection.Ask($"select {PeopleRows.Columns} from people").ListAsync(PeopleRows.Read, cancel),
                    await ExtractsAsync(connection, cancel),
                    seen
                ),
            cancel
        );

    /// <summary>
    /// What has come since, in whatever order it was committed; null when the tables were filled afresh and everything is to be read
    /// again.
    /// </summary>
    public Task<News?> ReadSinceAsync(Seen last, CancellationToken cancel) =>
        InOneSnapshotAsync(
            async (connection, seen) =>
                last.Generation != seen.Generation
                    ? null
                    : new News(
                        await FactRows.ListAsync(
                            connection.Ask($"select {FactRows.ReadColumns} from facts {New} order by seq", last.Snapshot),
                            cancel
                        ),
                        await connection
                            .Ask($"select {PeopleRows.Columns} from people {New}", last.Snapshot)
                            .ListAsync(PeopleRows.Read, cancel),
                        await ExtractsAsync(connection, cancel),
                        seen
                    ),
            cancel
        );

    /// <summary>
    /// Every entry that had happened by a day and was recorded by a moment, with its answers, by subject and then in the order of a
    /// timeline.
    /// </summary>
    public async IAsyncEnumerable<KeptEntry> ReadAllEntriesAsync(
        LocalDate? asAt,
        Instant? knownAt,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        const string order = "order by e.subject_kind, e.subject_id, e.happened_on, e.happened_at nulls first, e.recorded_at, e.seq";
        await foreach (var row in KeptEntryRows.Ask(connection, asAt, knownAt, order).RowsAsync(cancel))
            yield return KeptEntryRows.Read(row);
    }

    private async Task<T> InOneSnapshotAsync<T>(Func<NpgsqlConnection, Seen, Task<T>> read, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        var seen = await connection
            .Ask("select pg_current_snapshot()::text, generation from read_tables")
            .ListAsync(r => new Seen(r.GetString(0), r.GetInt64(1)), cancel);
        return await read(connection, seen[0]);
    }

    private static Task<List<LocalDate>> ExtractsAsync(NpgsqlConnection connection, CancellationToken cancel) =>
        connection
            .Ask("select distinct as_of from imports where as_of is not null order by as_of")
            .ListAsync(r => LocalDate.FromDateOnly(r.GetFieldValue<DateOnly>(0)), cancel);
}
