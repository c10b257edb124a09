using System.Text.Json.Nodes;
using Linnet.Calendar;
using Linnet.Record;
using Npgsql;

namespace Linnet.Store.Reading;

/// <summary>Entries with their bodies, read from rows.</summary>
internal static class KeptEntryRows
{
    /// <summary>An entry e with its body b.</summary>
    public const string EntryColumns = """
        e.id, e.seq, e.subject_kind, e.subject_id, e.kind, e.version, e.happened_on, e.happened_at, e.recorded_at, e.recorded_by,
            e.taken_in_at, e.strand, e.arose_from, e.occasion, e.replaces, e.source, b.answers, b.reason
        """;

    /// <summary>What had happened by the end of $1 and was recorded by $2; either may be null. A further condition follows.</summary>
    public const string Select = $"""
        select {EntryColumns}, f.packed, r.id
        from entries e
            join bodies b on b.entry_id = e.id
            left join facts f on f.seq = e.seq
            left join entries r on r.replaces = e.id and r.recorded_at <= coalesce($2, 'infinity'::timestamptz)
        where e.happened_on <= coalesce($1, 'infinity'::date) and e.recorded_at <= coalesce($2, 'infinity'::timestamptz)
        """;

    /// <summary>In the order of a timeline.</summary>
    public const string InOrder = "order by e.happened_on, e.happened_at nulls first, e.recorded_at, e.seq";

    public static NpgsqlCommand Ask(
        NpgsqlConnection connection,
        LocalDate? asAt,
        Instant? knownAt,
        string further,
        params ReadOnlySpan<object?> values
    )
    {
        var command = connection.Ask($"{Select} {further}");
        command.Parameters.Add(
            new NpgsqlParameter { Value = (object?)asAt.Column() ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Date }
        );
        command.Parameters.Add(
            new NpgsqlParameter { Value = (object?)knownAt.Column() ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.TimestampTz }
        );
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        return command;
    }

    public static KeptEntry Read(NpgsqlDataReader row)
    {
        var (strand, aroseFrom) = row.IsDBNull(18) ? default : PackedFact.Piece(row.GetFieldValue<byte[]>(18));
        return new()
        {
            Entry = EntryOf(row),
            Seq = row.GetInt64(1),
            TakenInAt = Instant.FromDateTimeUtc(row.GetDateTime(10)),
            Strand = strand,
            AroseFrom = aroseFrom,
            ReplacedBy = row.Id(19),
        };
    }

    public static Entry EntryOf(NpgsqlDataReader row)
    {
        var type = RecordType.All[row.GetString(4)];
        return new()
        {
            Id = row.GetGuid(0),
            Subject = new((SubjectKind)row.GetInt16(2), row.GetString(3)),
            Type = type,
            Happened = new(LocalDate.FromDateOnly(row.GetFieldValue<DateOnly>(6)), row.Moment(7)),
            Recorded = Instant.FromDateTimeUtc(row.GetDateTime(8)),
            By = row.GetString(9),
            Strand = row.Id(11),
            AroseFrom = row.Id(12),
            Occasion = row.Id(13),
            Replaces = row.Id(14),
            Source = row.Text(15) is { } source ? EntryJson.ReadSource(JsonNode.Parse(source)) : null,
            Reason = row.Text(17),
            Particulars = KeptAnswers.Read(type, row.GetString(16), row.GetInt16(5)),
        };
    }
}
