using Npgsql;

namespace Linnet.Store.Seals;

/// <summary>Codes the rows of a record that was begun before rows were coded: once, when the schema that keeps codes is put in.</summary>
internal static class Coding
{
    private const int AtATime = 20_000;

    public static async Task CodeAllAsync(NpgsqlConnection connection, RecordKeys keys, CancellationToken cancel)
    {
        await CodeAsync(
            connection,
            $"select {EntryRow.Columns} from entries e where e.seq > $1 and e.code is null order by e.seq limit {AtATime}",
            "update entries set code = t.code from unnest($1::bigint[], $2::bytea[]) as t (number, code) where seq = t.number",
            row =>
            {
                var entry = EntryRow.Read(row);
                return (entry.Seq, keys.Code(RowCode.Of(entry)));
            },
            cancel
        );
        await CodeAsync(
            connection,
            $"select {AccessRow.Columns} from access where id > $1 and code is null order by id limit {AtATime}",
            "update access set code = t.code from unnest($1::bigint[], $2::bytea[]) as t (number, code) where id = t.number",
            row =>
            {
                var look = AccessRow.Read(row);
                return (look.Id, keys.Code(RowCode.Of(look)));
            },
            cancel
        );
    }

    private static async Task CodeAsync(
        NpgsqlConnection connection,
        string some,
        string update,
        Func<NpgsqlDataReader, (long Number, byte[] Code)> code,
        CancellationToken cancel
    )
    {
        for (var after = 0L; ; )
        {
            var rows = await connection.Ask(some, after).ListAsync(code, cancel);
            if (rows.Count == 0)
                return;
            await connection.Ask(update, rows.Select(r => r.Number).ToArray(), rows.Select(r => r.Code).ToArray()).DoAsync(cancel);
            after = rows[^1].Number;
        }
    }
}
