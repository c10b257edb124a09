using System.Data;
using Linnet.Record;
using Npgsql;

namespace Linnet.Store.Reading;

/// <summary>Reads every fact there is, over several connections that share one snapshot.</summary>
internal static class AllFacts
{
    private const int MostStreams = 4;
    private const int PagesWorthAStream = 2_000;

    /// <param name="connection">In a repeatable-read transaction, whose snapshot the others share.</param>
    public static async Task<IReadOnlyList<Fact>> ReadAsync(Database database, NpgsqlConnection connection, CancellationToken cancel)
    {
        var pages = await connection.Ask("select pg_relation_size('facts') / current_setting('block_size')::int").OneAsync<long>(cancel);
        var streams = (int)Math.Clamp(pages / PagesWorthAStream, 1, Math.Min(MostStreams, Environment.ProcessorCount));
        var snapshot = await connection.Ask("select pg_export_snapshot()").OneAsync<string>(cancel) ?? "";
        var parts = await Task.WhenAll(
            Enumerable
                .Range(0, streams)
                .Select(part =>
                    Task.Run(
                        () =>
                            ReadPartAsync(
                                database,
                                snapshot,
                                pages * part / streams,
                                part == streams - 1 ? uint.MaxValue : pages * (part + 1) / streams,
                                cancel
                            ),
                        cancel
                    )
                )
        );
        return parts is [var only] ? only : [.. parts.SelectMany(p => p)];
    }

    private static async Task<List<Fact>> ReadPartAsync(Database database, string snapshot, long from, long to, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        await connection.Ask($"set transaction snapshot '{snapshot}'").DoAsync(cancel);
        var facts = new List<Fact>();
        await new FactStream().ReadAsync(connection, $"where ctid >= '({from},0)' and ctid < '({to},0)'", facts.Add, cancel);
        return facts;
    }
}
