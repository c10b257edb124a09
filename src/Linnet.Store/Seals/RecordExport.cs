using System.Text.Encodings.Web;
using System.Text.Json;
using Linnet.Store.Appending;
using Npgsql;

namespace Linnet.Store.Seals;

/// <summary>Writes what codes and seals cover into a file, so that whoever has the keys can check it without Linnet and without a database.</summary>
/// <remarks>
/// A JSON object a line: the seals written down outside, seals, entries, looks, files, and at the end how many of each. Bytes are base64,
/// times UTC. Of what was written stands its hash alone, unless the words are asked for. <c>scripts/verify-export.py</c> reads it, and
/// shares no line with the program.
/// </remarks>
/// <param name="withWords">Whether salts, answers and reasons go along: then nobody has to believe the hashes of them either.</param>
public sealed class RecordExport(Database database, bool withWords = false)
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    /// <summary>Writes everything as one moment shows it.</summary>
    public async Task<Exported> WriteAsync(Stream to, CancellationToken cancel)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancel);
        Write(to, new { Export = 1 });
        foreach (var chain in Enum.GetValues<Chain>())
            foreach (var anchor in Anchors.Of(database.Keys)?.Read(chain) ?? [])
                Write(to, new { Anchor = new { Chain = chain, anchor.Hour, anchor.Number, anchor.Code } });
        var all = new Exported
        {
            Seals = await WriteAsync(to, connection.Ask($"select {Seal.Columns} from seals order by chain, number"), r => new { Seal = Seal.Read(r) }, cancel),
            Entries = await WriteAsync(to, Entries(connection), r => new { Entry = EntryRow.Read(r), Code = Bytes(r, 17), Body = BodyOf(r) }, cancel),
            Looks = await WriteAsync(to, connection.Ask($"select {AccessRow.Columns} from access order by id"), r => new { Look = AccessRow.Read(r), Code = Bytes(r, 7) }, cancel),
            Files = await WriteAsync(to, Files(connection), r => new { File = new { Fingerprint = r.GetString(0), Sha256 = r.GetString(1) } }, cancel),
        };
        Write(to, new { End = all });
        return all;
    }

    private static NpgsqlCommand Entries(NpgsqlConnection connection) =>
        connection.Ask(
            $"""
            select {EntryRow.Columns}, b.salt, b.answers, b.reason, case when e.kind = any($1) then
                (select array_agg(b.answers ->> n.question) from unnest($1::text[], $2::text[]) as n (kind, question)
                    where n.kind = e.kind and b.answers ->> n.question is not null) end
            from entries e left join bodies b on b.entry_id = e.id order by e.seq
            """,
            FilesAltered.Naming.Select(n => n.Kind).ToArray(),
            FilesAltered.Naming.Select(n => n.Question).ToArray()
        );

    private static NpgsqlCommand Files(NpgsqlConnection connection) =>
        connection.Ask("select fingerprint, encode(sha256(bytes), 'hex') from files order by 1");

    /// <summary>What was written, as it lies there now; null where it is gone.</summary>
    private ExportedBody? BodyOf(NpgsqlDataReader row)
    {
        if (row.IsDBNull(18))
            return null;
        var (salt, answers, reason) = (row.GetFieldValue<byte[]>(18), row.GetString(19), row.Text(20));
        var files = row.IsDBNull(21) ? [] : row.GetFieldValue<string[]>(21);
        return withWords
            ? new() { Files = files, Salt = salt, Answers = answers, Reason = reason }
            : new() { Files = files, Hash = EntryRows.HashOf(salt, answers, reason) };
    }

    private static byte[]? Bytes(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<byte[]>(column);

    private static async Task<long> WriteAsync<T>(Stream to, NpgsqlCommand rows, Func<NpgsqlDataReader, T> line, CancellationToken cancel)
    {
        var count = 0L;
        await foreach (var row in rows.RowsAsync(cancel))
        {
            Write(to, line(row));
            count++;
        }

        return count;
    }

    private static void Write<T>(Stream to, T line)
    {
        JsonSerializer.Serialize(to, line, Plain);
        to.WriteByte((byte)'\n');
    }

    /// <summary>What was written in an entry: its hash, or what that is made of.</summary>
    private sealed record ExportedBody
    {
        public required string[] Files { get; init; }

        public byte[]? Hash { get; init; }

        public byte[]? Salt { get; init; }

        public string? Answers { get; init; }

        public string? Reason { get; init; }
    }
}

/// <summary>How much was written into a file.</summary>
public sealed record Exported
{
    /// <summary>Seals of both chains.</summary>
    public required long Seals { get; init; }

    /// <summary>Entries of the record.</summary>
    public required long Entries { get; init; }

    /// <summary>Rows that say who looked at what.</summary>
    public required long Looks { get; init; }

    /// <summary>Files beside entries: their fingerprints, not what is in them.</summary>
    public required long Files { get; init; }
}
