using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Linnet.Store.Seals;

/// <summary>The bytes that the code of a row covers: every column, each told apart from the next.</summary>
internal static class RowCode
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An entry's row. What was written in it is covered by the hash of its body.</summary>
    public static byte[] Of(EntryRow row) =>
        Bytes(to =>
        {
            to.Write("entry");
            to.Write(row.Id.ToByteArray());
            to.Write(row.Seq);
            to.Write(row.SubjectKind);
            to.Write(row.SubjectId);
            to.Write(row.Kind);
            to.Write(row.Version);
            to.Write(row.HappenedOn.DayNumber);
            Write(to, Micros(row.HappenedAt));
            to.Write(Micros(row.RecordedAt));
            to.Write(row.RecordedBy);
            to.Write(Micros(row.TakenInAt));
            Write(to, row.Strand);
            Write(to, row.AroseFrom);
            Write(to, row.Occasion);
            Write(to, row.Replaces);
            Write(to, InOrder(row.Source));
            to.Write(row.BodyHash);
        });

    /// <summary>A row that says who looked at what.</summary>
    public static byte[] Of(AccessRow row) =>
        Bytes(to =>
        {
            to.Write("access");
            to.Write(row.Id);
            to.Write(Micros(row.At));
            to.Write(row.Worker);
            to.Write(row.Role);
            to.Write(row.Page);
            to.Write(row.Subjects.Count);
            foreach (var subject in row.Subjects)
                to.Write(subject);
            Write(to, row.Reason);
        });

    /// <summary>A seal.</summary>
    public static byte[] Of(Seal seal) =>
        Bytes(to =>
        {
            to.Write("seal");
            to.Write((short)seal.Chain);
            to.Write(seal.Number);
            to.Write(seal.Until);
            to.Write(seal.Members.Length);
            to.Write(seal.Members);
            to.Write(Micros(seal.MadeAt));
            to.Write(seal.Previous);
        });

    private static byte[] Bytes(Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream();
        using var to = new BinaryWriter(bytes, Encoding.UTF8);
        write(to);
        return bytes.ToArray();
    }

    /// <summary>As PostgreSQL keeps times: to the microsecond.</summary>
    private static long Micros(DateTime at) => at.Ticks / TimeSpan.TicksPerMicrosecond;

    private static long? Micros(DateTime? at) => at is { } there ? Micros(there) : null;

    private static void Write(BinaryWriter to, long? value)
    {
        to.Write(value is not null);
        to.Write(value ?? 0);
    }

    private static void Write(BinaryWriter to, Guid? value)
    {
        to.Write(value is not null);
        to.Write((value ?? Guid.Empty).ToByteArray());
    }

    private static void Write(BinaryWriter to, string? value)
    {
        to.Write(value is not null);
        to.Write(value ?? "");
    }

    /// <summary>PostgreSQL keeps what a JSON object says and not how it was written: its names go in order.</summary>
    private static string? InOrder(string? source) =>
        source is null
            ? null
            : new JsonObject(
                (JsonNode.Parse(source) as JsonObject ?? [])
                    .OrderBy(p => p.Key, StringComparer.Ordinal)
                    .Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone()))
            ).ToJsonString(Plain);
}
