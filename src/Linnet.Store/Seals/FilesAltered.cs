using System.Runtime.CompilerServices;
using Linnet.Record;
using Npgsql;

namespace Linnet.Store.Seals;

/// <summary>Files that are no longer the ones that were laid beside an entry. The entry's own code covers the fingerprint it names.</summary>
internal static class FilesAltered
{
    /// <summary>The questions of each kind of record that are answered with a file.</summary>
    public static readonly (string Kind, string Question)[] Naming =
    [
        .. RecordType.All.Values.SelectMany(t => t.Fields.Where(f => f.Type == FieldType.File).Select(f => (t.Key, f.Key))),
    ];

    /// <summary>Each file with another content than its fingerprint says, and each that an entry names and that is gone.</summary>
    public static async IAsyncEnumerable<Tampered> FindAsync(NpgsqlConnection connection, [EnumeratorCancellation] CancellationToken cancel)
    {
        var altered = connection.Ask("select fingerprint from files where fingerprint <> encode(sha256(bytes), 'hex') order by 1");
        await foreach (var row in altered.RowsAsync(cancel))
            yield return new($"File {row.GetString(0)}", "is not the one that was laid beside an entry");
        var gone = connection.Ask(
            """
            select e.seq from entries e join bodies b on b.entry_id = e.id
                join unnest($1::text[], $2::text[]) as n (kind, question) on n.kind = e.kind
            where b.answers ->> n.question is not null and not exists (select from files f where f.fingerprint = b.answers ->> n.question)
            order by 1
            """,
            Naming.Select(n => n.Kind).ToArray(),
            Naming.Select(n => n.Question).ToArray()
        );
        await foreach (var row in gone.RowsAsync(cancel))
            yield return new($"Entry {row.GetInt64(0)}", "has lost the file that lay beside it");
    }
}
