using Linnet.Calendar;
using Linnet.Record;
using Linnet.Store.Appending;
using Npgsql;

namespace Linnet.Store.Reading;

/// <summary>Facts as rows.</summary>
internal static class FactRows
{
    /// <summary>What a fact is read from.</summary>
    public const string ReadColumns =
        "entry, subject_kind, subject_id, kind, day, at, named_day, recorded, strand, arose_from, replaces, "
        + "moments, coded, holder, imported";

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
                $"""
                insert into {table} ({Columns})
                select * from unnest($1::bigint[], $2::uuid[], $3::smallint[], $4::text[], $5::text[], $6::date[], $7::timestamptz[],
                    $8::date[], $9::timestamptz[], $10::uuid[], $11::uuid[], $12::uuid[], $13::text[], $14::text[], $15::text[], $16::boolean[])
                """,
                rows.Select(r => r.Seq).ToArray(),
                facts.Select(f => f.Entry).ToArray(),
                facts.Select(f => (short)f.Subject.Kind).ToArray(),
                facts.Select(f => f.Subject.Id).ToArray(),
                facts.Select(f => f.Type.Key).ToArray(),
                facts.Select(f => Days.FromNumber(f.Day).ToDateOnly()).ToArray(),
                facts.Select(f => f.At == Fact.None ? (DateTime?)null : DateTime.UnixEpoch.AddMinutes(f.At)).ToArray(),
                facts.Select(f => f.NamedDay == Fact.None ? (DateOnly?)null : Days.FromNumber(f.NamedDay).ToDateOnly()).ToArray(),
                facts.Select(f => DateTime.UnixEpoch.AddMilliseconds(f.Recorded)).ToArray(),
                facts.Select(f => f.Strand).ToArray(),
                facts.Select(f => f.AroseFrom).ToArray(),
                facts.Select(f => f.Replaces).ToArray(),
                facts.Select(f => f.Moments.Key).ToArray(),
                facts.Select(f => f.Coded.Json).ToArray(),
                facts.Select(f => f.Holder).ToArray(),
                facts.Select(f => f.Imported).ToArray()
            )
            .DoAsync(cancel);
    }

    /// <summary>The facts of these subjects, in the order they were appended.</summary>
    public static Task<List<Fact>> OfAsync(NpgsqlConnection connection, IReadOnlyCollection<Subject> subjects, CancellationToken cancel) =>
        connection
            .Ask(
                $"""
                select {Columns} from facts
                where (subject_kind, subject_id) in (select * from unnest($1::smallint[], $2::text[]))
                order by seq
                """,
                subjects.Select(s => (short)s.Kind).ToArray(),
                subjects.Select(s => s.Id).ToArray()
            )
            .ListAsync(Read, cancel);

    public static Fact Read(NpgsqlDataReader row) =>
        new()
        {
            Entry = row.GetGuid(1),
            Subject = new((SubjectKind)row.GetInt16(2), string.Intern(row.GetString(3))),
            Type = RecordType.All[row.GetString(4)],
            Day = NumberOf(row.GetFieldValue<DateOnly>(5)),
            At = row.IsDBNull(6) ? Fact.None : (int)(Ticks(row, 6) / TimeSpan.TicksPerMinute),
            NamedDay = row.IsDBNull(7) ? Fact.None : NumberOf(row.GetFieldValue<DateOnly>(7)),
            Recorded = Ticks(row, 8) / TimeSpan.TicksPerMillisecond,
            Strand = row.Id(9),
            AroseFrom = row.Id(10),
            Replaces = row.Id(11),
            Moments = MomentSet.Of(row.GetString(12)),
            Coded = CodedAnswers.Of(row.GetString(13)),
            Holder = row.Text(14),
            Imported = row.GetBoolean(15),
        };

    private static long Ticks(NpgsqlDataReader row, int column) => row.GetDateTime(column).Ticks - DateTime.UnixEpoch.Ticks;

    private static int NumberOf(DateOnly day) => Days.NumberOf(LocalDate.FromDateOnly(day));
}
