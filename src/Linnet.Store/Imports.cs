using System.Text.Json.Nodes;
using Linnet.Record;
using Linnet.Store.Reading;
using Npgsql;

namespace Linnet.Store;

/// <summary>Extracts that were taken in, and what is held of the rows that earlier ones brought.</summary>
public sealed class Imports(Database database)
{
    /// <summary>Remembers an extract that was taken in.</summary>
    public async Task RecordImportAsync(TakenIn import, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await RememberAsync(connection, import, cancel);
    }

    /// <summary>Once, however often it is tried again when nobody heard that it was done.</summary>
    internal static async Task RememberAsync(NpgsqlConnection connection, TakenIn import, CancellationToken cancel) =>
        await connection
            .Ask(
                """
                insert into imports (id, what, as_of, file_hash, taken_in_by, reconciliation) values ($1, $2, $3, $4, $5, $6::jsonb)
                on conflict (id) do nothing
                """,
                import.Id,
                import.What,
                import.AsOf.Column(),
                import.FileHash,
                import.By,
                import.Reconciliation.ToJsonString()
            )
            .DoAsync(cancel);

    /// <summary>The extracts taken in, the last one first; without the single rows and cells that each could tell of.</summary>
    public Task<IReadOnlyList<TakenIn>> ReadImportsAsync(CancellationToken cancel) =>
        ReadAsync("reconciliation - 'places'", "order by taken_in_at desc, id desc", cancel);

    /// <summary>One of them, with all that is kept of it; null where there is none.</summary>
    public async Task<TakenIn?> ReadImportAsync(Guid id, CancellationToken cancel) =>
        await ReadAsync("reconciliation", "where id = $1", cancel, id) is [var import, ..] ? import : null;

    private async Task<IReadOnlyList<TakenIn>> ReadAsync(string kept, string which, CancellationToken cancel, params object?[] values)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        return await connection
            .Ask($"select id, what, as_of, file_hash, taken_in_by, {kept}, taken_in_at from imports {which}", values)
            .ListAsync(
                r => new TakenIn
                {
                    Id = r.GetGuid(0),
                    What = r.GetString(1),
                    AsOf = r.Day(2),
                    FileHash = r.IsDBNull(3) ? null : r.GetFieldValue<byte[]>(3),
                    By = r.GetString(4),
                    Reconciliation = JsonNode.Parse(r.GetString(5)) as JsonObject ?? [],
                    At = r.Moment(6),
                },
                cancel
            );
    }

    /// <summary>
    /// The as-of day of the latest extract of this kind, or of any: as far as the imported record reaches. Null where none was taken
    /// in.
    /// </summary>
    public async Task<LocalDate?> LastExtractAsync(string? what, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        var last = await connection
            .Ask("select max(as_of) from imports where what = coalesce($1::text, what)", what)
            .ListAsync(r => r.Day(0), cancel);
        return last[0];
    }

    /// <summary>What stands in these places: of every slot, the entry that nothing has corrected, and whether a person made it.</summary>
    /// <remarks>A person's correction bears no slot; it is found through the imported entry that it corrects.</remarks>
    public async Task<IReadOnlyDictionary<string, HeldEntry>> HeldEntriesAsync(IReadOnlyCollection<string> slots, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        var held = new Dictionary<string, HeldEntry>();
        var rows = connection
            .Ask(
                """
                with recursive standing (slot, id) as (
                    select source_slot, id from entries where source_slot = any($1) and replaces is null
                    union all
                    select s.slot, e.id from standing s join entries e on e.replaces = s.id
                )
                select s.slot, e.id, e.subject_kind, e.subject_id, e.kind, e.version, e.happened_on, e.happened_at,
                    e.recorded_by, e.recorded_at,
                    e.source is not null, b.answers
                from standing s join entries e on e.id = s.id join bodies b on b.entry_id = e.id
                where not exists (select from entries r where r.replaces = e.id)
                order by e.seq
                """,
                (object)slots.ToArray()
            )
            .RowsAsync(cancel);
        await foreach (var row in rows)
        {
            var type = RecordType.All[row.GetString(4)];
            held[row.GetString(0)] = new()
            {
                Id = row.GetGuid(1),
                Subject = new((SubjectKind)row.GetInt16(2), row.GetString(3)),
                Type = type,
                Happened = new(LocalDate.FromDateOnly(row.GetFieldValue<DateOnly>(6)), row.Moment(7)),
                By = row.GetString(8),
                Recorded = Instant.FromDateTimeUtc(row.GetDateTime(9)),
                Imported = row.GetBoolean(10),
                Particulars = KeptAnswers.Read(type, row.GetString(11), row.GetInt16(5)),
            };
        }

        return held;
    }
}

/// <summary>An extract or a file that was taken in.</summary>
public sealed record TakenIn
{
    /// <summary>Its own id.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it was: annex-a, cin, ssda903, people, entries.</summary>
    public required string What { get; init; }

    /// <summary>The day it describes; null where it is no extract.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>SHA-256 of the file; null where it was several.</summary>
    public byte[]? FileHash { get; init; }

    /// <summary>Who took it in.</summary>
    public required string By { get; init; }

    /// <summary>Rows read, added, unchanged, corrected and refused, by list and by reason.</summary>
    public required JsonObject Reconciliation { get; init; }

    /// <summary>When it was taken in; the database says so.</summary>
    public Instant? At { get; init; }
}
