using Linnet.Record;
using Linnet.Store.Appending;
using Npgsql;

namespace Linnet.Store.Searching;

/// <summary>The words of entries, and of the files that lie beside them, as rows by which full-text search finds them.</summary>
internal static class WordRows
{
    public const string Columns = "seq, entry, subject_kind, subject_id, kind, day, recorded, found";

    // Far below what a search vector holds, whatever the words: such writing needs no second try.
    private const int SurelyFits = 100_000;

    /// <summary>Adds the words of these entries; one without words has no row.</summary>
    public static async Task AddAsync(
        NpgsqlConnection connection,
        IReadOnlyList<Settled> rows,
        CancellationToken cancel,
        string table = "words"
    )
    {
        var written = rows.Select(r => (Row: r, Writing: WritingOf(r.Entry), File: Attached.To(r.Entry).FirstOrDefault()))
            .Where(r => r.Writing.Length > 0 || r.File is not null)
            .ToList();
        if (written.Count == 0)
            return;
        var entries = written.Select(w => w.Row.Entry).ToList();
        await connection
            .Ask(
                $"""
                insert into {table} ({Columns})
                select seq, entry, subject_kind, subject_id, kind, day, recorded,
                    case when length(every_word) <= {SurelyFits} then to_tsvector('pg_catalog.english', every_word)
                        else words_in_long_writing(every_word) end
                from unnest($1::bigint[], $2::uuid[], $3::smallint[], $4::text[], $5::text[], $6::date[], $7::timestamptz[], $8::text[], $9::text[])
                    as t (seq, entry, subject_kind, subject_id, kind, day, recorded, writing, file)
                    left join files on fingerprint = file
                    cross join lateral (select case when words is null then writing else writing || E'\n\n' || words end) as w (every_word)
                """,
                written.Select(w => w.Row.Seq).ToArray(),
                entries.Select(e => e.Id).ToArray(),
                entries.Select(e => (short)e.Subject.Kind).ToArray(),
                entries.Select(e => e.Subject.Id).ToArray(),
                entries.Select(e => e.Type.Key).ToArray(),
                entries.Select(e => e.Happened.Day.ToDateOnly()).ToArray(),
                entries.Select(e => e.Recorded.ToDateTimeUtc()).ToArray(),
                written.Select(w => w.Writing).ToArray(),
                written.Select(w => w.File).ToArray()
            )
            .DoAsync(cancel);
    }

    /// <summary>Each answer a paragraph of its own.</summary>
    private static string WritingOf(Entry entry) => string.Join("\n\n", TypedWords.Of(entry).Select(w => w.Words));
}
