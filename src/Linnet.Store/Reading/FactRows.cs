using Linnet.Record;
using Linnet.Store.Appending;
using Npgsql;

namespace Linnet.Store.Reading;

/// <summary>Facts as rows.</summary>
internal static class FactRows
{
    /// <summary>What a fact is read from.</summary>
    public const string ReadColumns = "subject_kind, subject_id, packed";

    public const string Columns = $"seq, {ReadColumns}";

    public static async Task AddAsync(
        NpgsqlConnection connection,
        IReadOnlyList<Settled> rows,
        CancellationToken cancel,
        string table = "facts"
    )
    {
        var facts = rows.Select(r => r.Fact).ToList();
        await connection
            .Ask(
                $"insert into {table} ({Columns}) select * from unnest($1::bigint[], $2::smallint[], $3::text[], $4::bytea[])",
                rows.Select(r => r.Seq).ToArray(),
                facts.Select(f => (short)f.Subject.Kind).ToArray(),
                facts.Select(f => f.Subject.Id).ToArray(),
                facts.Select(PackedFact.Pack).ToArray()
            )
            .DoAsync(cancel);
    }

    /// <summary>The facts of these subjects, in the order they were appended.</summary>
    public static Task<List<Fact>> OfAsync(NpgsqlConnection connection, IReadOnlyCollection<Subject> subjects, CancellationToken cancel) =>
        ListAsync(
            connection.Ask(
                $"""
                select {ReadColumns} from facts
                where (subject_kind, subject_id) in (select * from unnest($1::smallint[], $2::text[]))
                order by seq
                """,
                subjects.Select(s => (short)s.Kind).ToArray(),
                subjects.Select(s => s.Id).ToArray()
            ),
            cancel
        );

    /// <summary>The facts that these rows of <see cref="ReadColumns"/> hold.</summary>
    public static Task<List<Fact>> ListAsync(NpgsqlCommand command, CancellationToken cancel)
    {
        var words = new PackedFact.Words();
        return command.ListAsync(
            row =>
                PackedFact.Unpack(
                    new((SubjectKind)row.GetInt16(0), string.Intern(row.GetString(1))),
                    row.GetFieldValue<byte[]>(2),
                    words
                ),
            cancel
        );
    }
}
