using Linnet.Record;
using Linnet.Store.Seals;
using Npgsql;

namespace Linnet.Store.Reading;

/// <summary>Who looked at what.</summary>
internal static class ReadingTrace
{
    /// <param name="reason">Why, where the reader had to say so. Else, of a look at one record, why it was open to them.</param>
    /// <param name="connection">In a transaction: the row's number counts as open until it ends.</param>
    public static async Task WriteAsync(
        NpgsqlConnection connection,
        RecordKeys keys,
        Reader reader,
        string page,
        IReadOnlyCollection<Subject> shown,
        string? reason,
        CancellationToken cancel
    )
    {
        var (id, now) = await NumberAsync(connection, cancel);
        reason ??= shown.Count == 1 ? reader.Why?.Invoke(shown.First()) : null;
        var row = new AccessRow(id, now, reader.Worker, reader.Role, page, [.. shown.Select(s => s.ToString())], reason);
        await connection
            .Ask(
                $"insert into access ({AccessRow.Columns}) overriding system value values ($1, $2, $3, $4, $5, $6, $7, $8)",
                row.Id,
                row.At,
                row.Worker,
                row.Role,
                row.Page,
                row.Subjects.ToArray(),
                row.Reason,
                keys.Code(RowCode.Of(row))
            )
            .DoAsync(cancel);
    }

    /// <summary>The transaction's own number comes first: whoever seals knows by it that this row is still to come.</summary>
    private static async Task<(long Id, DateTime Now)> NumberAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        var taken = await connection
            .Ask("with begun as materialized (select pg_current_xact_id()) select nextval('access_id_seq'), now() from begun")
            .ListAsync(r => (r.GetInt64(0), r.GetDateTime(1)), cancel);
        return taken[0];
    }
}
