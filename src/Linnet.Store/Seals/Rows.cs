using Npgsql;

namespace Linnet.Store.Seals;

/// <summary>An entry's row as it stands in the database, without its body.</summary>
internal sealed record EntryRow
{
    public const string Columns =
        "e.id, e.seq, e.subject_kind, e.subject_id, e.kind, e.version, e.happened_on, e.happened_at, e.recorded_at, e.recorded_by, "
        + "e.taken_in_at, e.strand, e.arose_from, e.occasion, e.replaces, e.source, e.body_hash, e.code";

    public required Guid Id { get; init; }

    public required long Seq { get; init; }

    public required short SubjectKind { get; init; }

    public required string SubjectId { get; init; }

    public required string Kind { get; init; }

    public required short Version { get; init; }

    public required DateOnly HappenedOn { get; init; }

    public required DateTime? HappenedAt { get; init; }

    public required DateTime RecordedAt { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime TakenInAt { get; init; }

    public required Guid? Strand { get; init; }

    public required Guid? AroseFrom { get; init; }

    public required Guid? Occasion { get; init; }

    public required Guid? Replaces { get; init; }

    public required string? Source { get; init; }

    public required byte[] BodyHash { get; init; }

    public static EntryRow Read(NpgsqlDataReader row) =>
        new()
        {
            Id = row.GetGuid(0),
            Seq = row.GetInt64(1),
            SubjectKind = row.GetInt16(2),
            SubjectId = row.GetString(3),
            Kind = row.GetString(4),
            Version = row.GetInt16(5),
            HappenedOn = row.GetFieldValue<DateOnly>(6),
            HappenedAt = row.IsDBNull(7) ? null : row.GetDateTime(7),
            RecordedAt = row.GetDateTime(8),
            RecordedBy = row.GetString(9),
            TakenInAt = row.GetDateTime(10),
            Strand = row.Id(11),
            AroseFrom = row.Id(12),
            Occasion = row.Id(13),
            Replaces = row.Id(14),
            Source = row.Text(15),
            BodyHash = row.GetFieldValue<byte[]>(16),
        };
}

/// <summary>A row that says who looked at what.</summary>
internal sealed record AccessRow(
    long Id,
    DateTime At,
    string Worker,
    string Role,
    string Page,
    IReadOnlyList<string> Subjects,
    string? Reason
)
{
    public const string Columns = "id, at, worker, role, page, subjects, reason, code";

    public static AccessRow Read(NpgsqlDataReader row) =>
        new(
            row.GetInt64(0),
            row.GetDateTime(1),
            row.GetString(2),
            row.GetString(3),
            row.GetString(4),
            row.GetFieldValue<string[]>(5),
            row.Text(6)
        );
}
