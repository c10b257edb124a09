using System.Data;
using System.Runtime.InteropServices;
using Linnet.Record;
using Npgsql;

namespace Linnet.Store.Reading;

/// <summary>Reads every fact there is, over several connections that share one snapshot, and puts each subject's in order.</summary>
internal static class AllFacts
{
    private const int MostStreams = 4;
    private const int PagesWorthAStream = 2_000;

    /// <summary>The facts of every subject, in order of subject.</summary>
    /// <param name="connection">In a repeatable-read transaction, whose snapshot the others share.</param>
    public static async Task<IReadOnlyList<SubjectFacts>> ReadAsync(
        Database database,
        NpgsqlConnection connection,
        CancellationToken cancel
    )
    {
        var bytes = await connection.Ask("select pg_relation_size('facts')").OneAsync<long>(cancel);
        using var uninterrupted = Uninterrupted.While(bytes * 3 / 2);
        return InOrder(await Task.WhenAll(await StreamsAsync(database, connection, cancel)));
    }

    /// <summary>Each stream reads a run of the table's pages.</summary>
    private static async Task<IReadOnlyList<Task<FactsBySubject>>> StreamsAsync(
        Database database,
        NpgsqlConnection connection,
        CancellationToken cancel
    )
    {
        var pages = await connection.Ask("select pg_relation_size('facts') / current_setting('block_size')::int").OneAsync<long>(cancel);
        var streams = (int)Math.Clamp(pages / PagesWorthAStream, 1, Math.Min(MostStreams, Environment.ProcessorCount));
        var snapshot = await connection.Ask("select pg_export_snapshot()").OneAsync<string>(cancel) ?? "";
        return
        [
            .. Enumerable
                .Range(0, streams)
                .Select(part =>
                {
                    var (from, to) = (pages * part / streams, part == streams - 1 ? uint.MaxValue : pages * (part + 1) / streams);
                    return Task.Run(() => ReadPartAsync(database, snapshot, from, to, cancel), cancel);
                }),
        ];
    }

    private static async Task<FactsBySubject> ReadPartAsync(
        Database database,
        string snapshot,
        long from,
        long to,
        CancellationToken cancel
    )
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        await connection.Ask($"set transaction snapshot '{snapshot}'").DoAsync(cancel);
        return new FactStream().Read(connection, $"where ctid >= '({from},0)' and ctid < '({to},0)'", cancel);
    }

    private static SubjectFacts[] InOrder(FactsBySubject[] parts)
    {
        var subjects = new Dictionary<Subject, List<Fact[]>>();
        foreach (var (subject, facts) in parts.SelectMany(p => p.All()))
            (CollectionsMarshal.GetValueRefOrAddDefault(subjects, subject, out _) ??= []).Add(facts);
        return
        [
            .. subjects
                .AsParallel()
                .Select(s => new SubjectFacts(s.Key, s.Value is [var only] ? only : s.Value.SelectMany(f => f)))
                .OrderBy(s => s.Subject),
        ];
    }
}
