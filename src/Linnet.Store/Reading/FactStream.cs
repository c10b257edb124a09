using System.Buffers.Binary;
using Linnet.Calendar;
using Linnet.Record;
using Npgsql;

namespace Linnet.Store.Reading;

/// <summary>Reads facts by the million from PostgreSQL's binary COPY, each text kept once however often it comes.</summary>
internal sealed class FactStream
{
    private const int HeaderBytes = 19;
    private const int BufferBytes = 1 << 18;

    // PostgreSQL counts days from 1 January 2000, and microseconds from its first moment.
    private static readonly int Epoch = Days.NumberOf(new(2000, 1, 1));
    private static readonly long EpochMilliseconds = Epoch * 86_400_000L;

    private readonly FactsBySubject facts = new();
    private readonly KeptOnce<RecordType> kinds = new(key => RecordType.All[key]);
    private readonly KeptOnce<MomentSet> moments = new(MomentSet.Of);
    private readonly KeptOnce<CodedAnswers> coded = new(CodedAnswers.Of);
    private readonly KeptOnce<string> holders = new(text => text);
    private byte[] buffer = new byte[BufferBytes];

    /// <param name="further">A condition on facts.</param>
    public async Task<FactsBySubject> ReadAsync(NpgsqlConnection connection, string further, CancellationToken cancel)
    {
        await using var copy = await connection.BeginRawBinaryCopyAsync(
            $"copy (select {FactRows.ReadColumns} from facts {further}) to stdout (format binary)",
            cancel
        );
        var (from, to, begun) = (0, 0, false);
        while (true)
        {
            if (from > 0)
                buffer.AsSpan(from, to - from).CopyTo(buffer);
            (from, to) = (0, to - from);
            if (to == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
            var read = await copy.ReadAsync(buffer.AsMemory(to), cancel);
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
        var entry = new Guid(row.Next(), bigEndian: true);
        var subject = facts.Of((SubjectKind)BinaryPrimitives.ReadInt16BigEndian(row.Next()), row.Next());
        facts.Add(
            subject,
            new()
            {
                Entry = entry,
                Subject = subject.Subject,
                Type = kinds.Of(row.Next()),
                Day = DayOf(row.Next()),
                At = row.TryNext(out var at) ? (int)(Milliseconds(at) / 60_000) : Fact.None,
                NamedDay = row.TryNext(out var named) ? DayOf(named) : Fact.None,
                Recorded = Milliseconds(row.Next()),
                Strand = row.NextId(),
                AroseFrom = row.NextId(),
                Replaces = row.NextId(),
                Moments = moments.Of(row.Next()),
                Coded = coded.Of(row.Next()),
                Holder = row.TryNext(out var holder) ? holders.Of(holder) : null,
                Imported = row.Next()[0] != 0,
            }
        );
    }

    private static int DayOf(ReadOnlySpan<byte> field) => Epoch + BinaryPrimitives.ReadInt32BigEndian(field);

    private static long Milliseconds(ReadOnlySpan<byte> field) => EpochMilliseconds + (BinaryPrimitives.ReadInt64BigEndian(field) / 1000);

    /// <summary>The fields of one row, one after the other.</summary>
    private ref struct Row(ReadOnlySpan<byte> fields)
    {
        private ReadOnlySpan<byte> rest = fields;

        public ReadOnlySpan<byte> Next() =>
            TryNext(out var field) ? field : throw new InvalidDataException("A fact has a column without a value.");

        public bool TryNext(out ReadOnlySpan<byte> field)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(rest);
            field = length < 0 ? default : rest.Slice(4, length);
            rest = rest[(4 + Math.Max(0, length))..];
            return length >= 0;
        }

        public Guid? NextId() => TryNext(out var field) ? new Guid(field, bigEndian: true) : null;
    }
}
