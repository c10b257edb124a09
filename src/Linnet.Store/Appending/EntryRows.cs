using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Linnet.Record;
using Npgsql;

namespace Linnet.Store.Appending;

/// <summary>Entries as rows, with their bodies apart.</summary>
internal static class EntryRows
{
    private const int SaltBytes = 16;
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task AddAsync(NpgsqlConnection connection, IReadOnlyList<Settled> rows, CancellationToken cancel)
    {
        var entries = rows.Select(r => r.Entry).ToList();
        var bodies = rows.Select(Body.Of).ToList();
        var ids = entries.Select(e => e.Id).ToArray();
        await connection
            .Ask(
                """
                insert into entries (id, seq, subject_kind, subject_id, kind, version, happened_on, happened_at, recorded_at, recorded_by,
                    strand, arose_from, occasion, replaces, source, body_hash)
                select id, seq, subject_kind, subject_id, kind, version, happened_on, happened_at, recorded_at, recorded_by,
                    strand, arose_from, occasion, replaces, source::jsonb, body_hash
                from unnest($1::uuid[], $2::bigint[], $3::smallint[], $4::text[], $5::text[], $6::smallint[], $7::date[], $8::timestamptz[],
                    $9::timestamptz[], $10::text[], $11::uuid[], $12::uuid[], $13::uuid[], $14::uuid[], $15::text[], $16::bytea[])
                    as t (id, seq, subject_kind, subject_id, kind, version, happened_on, happened_at, recorded_at, recorded_by,
                        strand, arose_from, occasion, replaces, source, body_hash)
                """,
                ids,
                rows.Select(r => r.Seq).ToArray(),
                entries.Select(e => (short)e.Subject.Kind).ToArray(),
                entries.Select(e => e.Subject.Id).ToArray(),
                entries.Select(e => e.Type.Key).ToArray(),
                entries.Select(e => (short)e.Type.Version).ToArray(),
                entries.Select(e => e.Happened.Day.ToDateOnly()).ToArray(),
                entries.Select(e => e.Happened.At.Column()).ToArray(),
                entries.Select(e => e.Recorded.ToDateTimeUtc()).ToArray(),
                entries.Select(e => e.By).ToArray(),
                entries.Select(e => e.Strand).ToArray(),
                entries.Select(e => e.AroseFrom).ToArray(),
                entries.Select(e => e.Occasion).ToArray(),
                entries.Select(e => e.Replaces).ToArray(),
                entries.Select(e => e.Source is { } source ? EntryJson.WriteSource(source).ToJsonString(Plain) : null).ToArray(),
                bodies.Select(b => b.Hash).ToArray()
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
                entries.Select(e => e.Reason).ToArray(),
                bodies.Select(b => b.Salt).ToArray()
            )
            .DoAsync(cancel);
    }

    /// <summary>What the store keeps of an entry's times: to the millisecond, as facts count them.</summary>
    public static Entry Kept(Entry entry) =>
        entry with
        {
            Recorded = Instant.FromUnixTimeMilliseconds(entry.Recorded.ToUnixTimeMilliseconds()),
        };

    /// <summary>The answers of an entry as they are kept, to the byte.</summary>
    public static string AnswersOf(Entry entry) => AnswersJson.Write(entry.Type, entry.Particulars).ToJsonString(Plain);

    private readonly record struct Body(string Answers, byte[] Salt, byte[] Hash)
    {
        /// <summary>The salt keeps a destroyed answer from being guessed back from its hash.</summary>
        public static Body Of(Settled row)
        {
            var salt = RandomNumberGenerator.GetBytes(SaltBytes);
            return new(row.Answers, salt, SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes($"{row.Answers}\n{row.Entry.Reason}")]));
        }
    }
}
