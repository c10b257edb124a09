using Linnet.Calendar;
using Linnet.Record;
using Npgsql;

namespace Linnet.Store.Appending;

/// <summary>An entry that another one corrects, as far as a correction must know it.</summary>
/// <param name="By">Who has already corrected it; null when nobody has.</param>
/// <param name="On">When they did.</param>
internal sealed record CorrectedEntry(Subject Subject, RecordType Kind, bool Imported, string? By, Instant? On)
{
    public static CorrectedEntry Of(Entry entry) => new(entry.Subject, entry.Type, entry.Source is not null, By: null, On: null);

    /// <summary>The held entries that these correct, by id.</summary>
    public static async Task<Dictionary<Guid, CorrectedEntry>> FindAsync(
        NpgsqlConnection connection,
        List<Entry> entries,
        CancellationToken cancel
    )
    {
        var ids = entries.Select(e => e.Replaces).OfType<Guid>().ToArray();
        if (ids.Length == 0)
            return [];
        var rows = await connection
            .Ask(
                """
                select e.id, e.subject_kind, e.subject_id, e.kind, e.source is not null, r.recorded_by, r.recorded_at
                from entries e left join entries r on r.replaces = e.id
                where e.id = any($1)
                """,
                ids
            )
            .ListAsync(r => (Id: r.GetGuid(0), Entry: Read(r)), cancel);
        return rows.ToDictionary(r => r.Id, r => r.Entry);
    }

    /// <summary>What is wrong with a correction of it; null when nothing is.</summary>
    public static Problem? Check(Entry correction, CorrectedEntry? corrected)
    {
        if (corrected is null)
            return new("replaces", "The entry to be corrected is not in the record");
        if (corrected.Subject != correction.Subject)
            return new(
                "replaces",
                "A correction stays with the person it is about. Record the entry in error, and add it to the right record"
            );
        if (corrected.Kind != correction.Type && correction.Type.Class != typeof(RecordedInError))
            return new(
                "replaces",
                $"A '{corrected.Kind.Title}' cannot be corrected into a '{correction.Type.Title}'. Record it in error, and add the other"
            );
        if (string.IsNullOrWhiteSpace(correction.Reason))
            return new("reason", "Give the reason for the correction");
        if (correction.Source is not null && !corrected.Imported)
            return new("replaces", "An extract does not replace what a person recorded here");
        if (corrected is { By: { } by, On: { } on })
            return AlreadyCorrected($" by {by} on {London.DayOf(on).ToString("d MMMM yyyy", EnglishWords.Culture)}");
        return null;
    }

    public static Problem AlreadyCorrected(string byWhom) =>
        new(
            "replaces",
            $"This entry has already been corrected{byWhom}. Read the correction first; then correct that one if it is wrong too"
        );

    private static CorrectedEntry Read(NpgsqlDataReader row) =>
        new(
            new((SubjectKind)row.GetInt16(1), row.GetString(2)),
            RecordType.All[row.GetString(3)],
            row.GetBoolean(4),
            row.Text(5),
            row.Moment(6)
        );
}
