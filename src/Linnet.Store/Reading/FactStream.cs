using System.Buffers.Binary;
using Linnet.Record;
using Npgsql;

namespace Linnet.Store.Reading;

/// <summary>Reads facts by the million from PostgreSQL's binary COPY, each text kept once however often it comes.</summary>
internal sealed class FactStream
{
    private const int HeaderBytes = 19;
    private const int BufferBytes = 1 << 18;

    private readonly FactsBySubject facts = new();
    private readonly PackedFact.Words words = new();
    private byte[] buffer = new byte[BufferBytes];

    /// <summary>Waits for the database on the thread it is called on: rows come one a message, and awaiting each would cost more than it.</summary>
    /// <param name="further">A condition on facts.</param>
    public FactsBySubject Read(NpgsqlConnection connection, string further, CancellationToken cancel)
    {
        using var copy = connection.BeginRawBinaryCopy(
            $"copy (select {FactRows.ReadColumns} from facts {further}) to stdout (format binary)"
        );
        var (from, to, begun) = (0, 0, false);
        while (true)
        {
            if (from > 0)
                buffer.AsSpan(from, to - from).CopyTo(buffer);
            (from, to) = (0, to - from);
            if (to == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
            cancel.ThrowIfCancellationRequested();
            var read = copy.Read(buffer.AsSpan(to));
            if (read == 0)
                return facts;
            to += read;
            if (!begun && to < HeaderBytes)
                continue;
            if (!begun)
                from = HeaderBytes;
            begun = true;
            while (TryRow(buffer.AsSpan(from, to - from), out var length, out var row))
            {
                from += length;
                if (row.IsEmpty)
                    return facts;
                Take(new(row));
            }
        }
    }

    /// <summary>The fields of the next row, if all of it is here; none at the end of the rows.</summary>
    private static bool TryRow(ReadOnlySpan<byte> bytes, out int length, out ReadOnlySpan<byte> row)
    {
        length = 0;
        row = default;
        if (bytes.Length < 2)
            return false;
        var fields = BinaryPrimitives.ReadInt16BigEndian(bytes);
        length = 2;
        if (fields < 0)
            return true;
        for (var field = 0; field < fields; field++)
        {
            if (bytes.Length < length + 4)
                return false;
            length += 4 + Math.Max(0, BinaryPrimitives.ReadInt32BigEndian(bytes[length..]));
        }

        if (bytes.Length < length)
            return false;
        row = bytes[2..length];
        return true;
    }

    /// <summary>In the order of <see cref="FactRows.ReadColumns"/>.</summary>
    private void Take(Row row)
    {
        var subject = facts.Of((SubjectKind)BinaryPrimitives.ReadInt16BigEndian(row.Next()), row.Next());
        facts.Add(subject, PackedFact.Unpack(subject.Subject, row.Next(), words));
    }

    /// <summary>The fields of one row, one after the other.</summary>
    private ref struct Row(ReadOnlySpan<byte> fields)
    {
        private ReadOnlySpan<byte> rest = fields;

        public ReadOnlySpan<byte> Next()
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(rest);
            var field = rest.Slice(4, length);
            rest = rest[(4 + length)..];
            return field;
        }
    }
}
