using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Linnet.Record;
using Linnet.Store.Seals;
using Npgsql;

namespace Linnet.Store.Appending;

/// <summary>Entries as rows, with their bodies apart.</summary>
internal static class EntryRows
{
    private const int SaltBytes = 16;
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="takenInAt">When the transaction began that writes them.</param>
    public static async Task AddAsync(
        NpgsqlConnection connection,
        RecordKeys keys,
        IReadOnlyList<Settled> settled,
        DateTime takenInAt,
        CancellationToken cancel
    )
    {
        var bodies = settled.Select(Body.Of).ToList();
        var rows = settled.Zip(bodies, (s, body) => RowOf(s, body, takenInAt)).ToList();
        var ids = rows.Select(r => r.Id).ToArray();
        await connection
            .Ask(
                """
                insert into entries (id, seq, subject_kind, subject_id, kind, version, happened_on, happened_at, recorded_at, recorded_by,
                    strand, arose_from, occasion, replaces, source, body_hash, code, taken_in_at)
                select id, seq, subject_kind, subject_id, kind, version, happened_on, happened_at, recorded_at, recorded_by,
                    strand, arose_from, occasion, replaces, source::jsonb, body_hash, code, $18
                from unnest($1::uuid[], $2::bigint[], $3::smallint[], $4::text[], $5::text[], $6::smallint[], $7::date[], $8::timestamptz[],
                    $9::timestamptz[], $10::text[], $11::uuid[], $12::uuid[], $13::uuid[], $14::uuid[], $15::text[], $16::bytea[], $17::bytea[])
                    as t (id, seq, subject_kind, subject_id, kind, version, happened_on, happened_at, recorded_at, recorded_by,
                        strand, arose_from, occasion, replaces, source, body_hash, code)
                """,
                ids,
                rows.Select(r => r.Seq).ToArray(),
                rows.Select(r => r.SubjectKind).ToArray(),
                rows.Select(r => r.SubjectId).ToArray(),
                rows.Select(r => r.Kind).ToArray(),
                rows.Select(r => r.Version).ToArray(),
                rows.Select(r => r.HappenedOn).ToArray(),
                rows.Select(r => r.HappenedAt).ToArray(),
                rows.Select(r => r.RecordedAt).ToArray(),
                rows.Select(r => r.RecordedBy).ToArray(),
                rows.Select(r => r.Strand).ToArray(),
                rows.Select(r => r.AroseFrom).ToArray(),
                rows.Select(r => r.Occasion).ToArray(),
                rows.Select(r => r.Replaces).ToArray(),
                rows.Select(r => r.Source).ToArray(),
                rows.Select(r => r.BodyHash).ToArray(),
                rows.Select(r => keys.Code(RowCode.Of(r))).ToArray(),
                takenInAt
            )
            .DoAsync(cancel);
        await connection
            .Ask(
                """
                insert into bodies (entry_id, answers, reason, salt)
                select id, answers::json, reason, salt
                from unnest($1::uuid[], $2::text[], $3::text[], $4::bytea[]) as t (id, answers, reason, salt)
                """,
                ids,
                bodies.Select(b => b.Answers).ToArray(),
                settled.Select(s => s.Entry.Reason).ToArray(),
                bodies.Select(b => b.Salt).ToArray()
            )
            .DoAsync(cancel);
    }

    /// <summary>What a body comes to, by which its entry still says what was there once it is destroyed.</summary>
    public static byte[] HashOf(byte[] salt, string answers, string? reason) =>
        SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes($"{answers}\n{reason}")]);

    private static EntryRow RowOf(Settled settled, Body body, DateTime takenInAt)
    {
        var entry = settled.Entry;
        return new()
        {
            Id = entry.Id,
            Seq = settled.Seq,
            SubjectKind = (short)entry.Subject.Kind,
            SubjectId = entry.Subject.Id,
            Kind = entry.Type.Key,
            Version = (short)entry.Type.Version,
            HappenedOn = entry.Happened.Day.ToDateOnly(),
            HappenedAt = entry.Happened.At.Column(),
            RecordedAt = entry.Recorded.ToDateTimeUtc(),
            RecordedBy = entry.By,
            TakenInAt = takenInAt,
            Strand = entry.Strand,
            AroseFrom = entry.AroseFrom,
            Occasion = entry.Occasion,
            Replaces = entry.Replaces,
            Source = entry.Source is { } source ? EntryJson.WriteSource(source).ToJsonString(Plain) : null,
            BodyHash = body.Hash,
        };
    }

    /// <summary>What the store keeps of an entry's times: to the millisecond, as facts count them.</summary>
    public static Entry Kept(Entry entry) =>
        entry with
        {
            Recorded = Instant.FromUnixTimeMilliseconds(entry.Recorded.ToUnixTimeMilliseconds()),
        };

    /// <summary>The answers of an entry as they are kept, to the byte.</summary>
    /// <exception cref="InvalidOperationException">A protected answer was not sealed.</exception>
    public static string AnswersOf(Entry entry) =>
        ProtectedAnswers.Of(entry).Any(p => p.Answer.Code is null)
            ? throw new InvalidOperationException($"A protected answer of a '{entry.Type.Key}' was not sealed.")
            : AnswersJson.Write(entry.Type, entry.Particulars).ToJsonString(Plain);

    private readonly record struct Body(string Answers, byte[] Salt, byte[] Hash)
    {
        /// <summary>The salt keeps a destroyed answer from being guessed back from its hash.</summary>
        public static Body Of(Settled row)
        {
            var salt = RandomNumberGenerator.GetBytes(SaltBytes);
            return new(row.Answers, salt, HashOf(salt, row.Answers, row.Entry.Reason));
        }
    }
}
