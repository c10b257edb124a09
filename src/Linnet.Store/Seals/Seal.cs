using System.Buffers.Binary;
using Npgsql;

namespace Linnet.Store.Seals;

/// <summary>What is sealed, each with seals of its own.</summary>
public enum Chain : short
{
    /// <summary>Entries of the record.</summary>
    Entries = 1,

    /// <summary>Who looked at what.</summary>
    Looks = 2,
}

/// <summary>A seal over the rows that came after the last one: it names each of them, and the seal before.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Until">The last row's number that it may hold.</param>
internal sealed record Seal(Chain Chain, long Number, long Until, byte[] Members, DateTime MadeAt, byte[] Previous, byte[] Code)
{
    public const string Columns = "chain, number, until, members, made_at, previous, code";

    /// <summary>What stands before the first seal.</summary>
    public static byte[] None { get; } = new byte[33];

    public static Seal Read(NpgsqlDataReader row) =>
        new(
            (Chain)row.GetInt16(0),
            row.GetInt64(1),
            row.GetInt64(2),
            row.GetFieldValue<byte[]>(3),
            row.GetDateTime(4),
            row.GetFieldValue<byte[]>(5),
            row.GetFieldValue<byte[]>(6)
        );

    /// <summary>The last seal of a chain; null before the first.</summary>
    public static async Task<Seal?> LastAsync(NpgsqlConnection connection, Chain chain, CancellationToken cancel)
    {
        var found = await connection
            .Ask($"select {Columns} from seals where chain = $1 order by number desc limit 1", (short)chain)
            .ListAsync(Read, cancel);
        return found is [var last] ? last : null;
    }
}

/// <summary>A row as a seal names it: its number, and the start of its code.</summary>
internal readonly record struct Member(long Number, uint Start)
{
    private const int StartBytes = sizeof(uint);

    public static Member Of(long number, byte[]? code) =>
        new(number, code is { Length: > StartBytes } ? BinaryPrimitives.ReadUInt32LittleEndian(code.AsSpan(1)) : 0);

    /// <summary>In order of their numbers, each as how much higher it is than the one before.</summary>
    public static byte[] Write(IEnumerable<Member> members, long after)
    {
        using var bytes = new MemoryStream();
        using var to = new BinaryWriter(bytes);
        foreach (var member in members)
        {
            to.Write7BitEncodedInt64(member.Number - after);
            to.Write(member.Start);
            after = member.Number;
        }

        return bytes.ToArray();
    }

    /// <summary>Gives the ones before it, where somebody changed a seal so that it can no longer be read: its own code says that they did.</summary>
    public static IEnumerable<Member> Read(byte[] members, long after)
    {
        using var from = new BinaryReader(new MemoryStream(members));
        while (Next(from, after) is { } next)
        {
            yield return next;
            after = next.Number;
        }
    }

    private static Member? Next(BinaryReader from, long after)
    {
        try
        {
            return from.BaseStream.Position < from.BaseStream.Length ? new(after + from.Read7BitEncodedInt64(), from.ReadUInt32()) : null;
        }
        catch (Exception broken) when (broken is EndOfStreamException or FormatException)
        {
            return null;
        }
    }
}
