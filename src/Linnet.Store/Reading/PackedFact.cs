using System.Buffers.Binary;
using System.Text;
using Linnet.Record;

namespace Linnet.Store.Reading;

/// <summary>A fact as the read table keeps it: all but whose it is in one run of bytes, so that millions are read without a column each.</summary>
/// <remarks>
/// Numbers have their lowest byte first. First a byte of flags; then the entry and, where the flags say so, its strand, what that arose from
/// and what it replaces; then its times; then texts, each after its length in seven bits a byte. Another layout is another build of the program, and fills the table afresh.
/// </remarks>
internal static class PackedFact
{
    [Flags]
    private enum Has : byte
    {
        At = 1,
        NamedDay = 2,
        Strand = 4,
        AroseFrom = 8,
        Replaces = 16,
        Holder = 32,
        Imported = 64,
    }

    /// <summary>What many facts have in common, kept once while they are read.</summary>
    public sealed class Words
    {
        public KeptOnce<RecordType> Kinds { get; } = new(key => RecordType.All[key]);

        public KeptOnce<MomentSet> Moments { get; } = new(MomentSet.Of);

        public KeptOnce<CodedAnswers> Coded { get; } = new(CodedAnswers.Of);

        public KeptOnce<string> Holders { get; } = new(text => text);
    }

    public static byte[] Pack(Fact fact)
    {
        using var bytes = new MemoryStream();
        using var to = new BinaryWriter(bytes, Encoding.UTF8);
        to.Write((byte)Flags(fact));
        Write(to, fact.Entry);
        Write(to, fact.Strand);
        Write(to, fact.AroseFrom);
        Write(to, fact.Replaces);
        to.Write(fact.Day);
        to.Write(fact.Recorded);
        if (fact.At != Fact.None)
            to.Write(fact.At);
        if (fact.NamedDay != Fact.None)
            to.Write(fact.NamedDay);
        to.Write(fact.Type.Key);
        to.Write(fact.Moments.Key);
        to.Write(fact.Coded.Json);
        if (fact.Holder is { } holder)
            to.Write(holder);
        return bytes.ToArray();
    }

    public static Fact Unpack(Subject subject, ReadOnlySpan<byte> packed, Words words)
    {
        var rest = new Rest(packed);
        var has = (Has)rest.Take(1)[0];
        return new()
        {
            Subject = subject,
            Entry = rest.Id(),
            Strand = has.HasFlag(Has.Strand) ? rest.Id() : null,
            AroseFrom = has.HasFlag(Has.AroseFrom) ? rest.Id() : null,
            Replaces = has.HasFlag(Has.Replaces) ? rest.Id() : null,
            Day = rest.Number(),
            Recorded = BinaryPrimitives.ReadInt64LittleEndian(rest.Take(sizeof(long))),
            At = has.HasFlag(Has.At) ? rest.Number() : Fact.None,
            NamedDay = has.HasFlag(Has.NamedDay) ? rest.Number() : Fact.None,
            Type = words.Kinds.Of(rest.Text()),
            Moments = words.Moments.Of(rest.Text()),
            Coded = words.Coded.Of(rest.Text()),
            Holder = has.HasFlag(Has.Holder) ? words.Holders.Of(rest.Text()) : null,
            Imported = has.HasFlag(Has.Imported),
        };
    }

    /// <summary>The piece of work that the entry was settled into, and the one from which that arose.</summary>
    public static (Guid? Strand, Guid? AroseFrom) Piece(ReadOnlySpan<byte> packed)
    {
        var rest = new Rest(packed);
        var has = (Has)rest.Take(1)[0];
        rest.Id();
        return (has.HasFlag(Has.Strand) ? rest.Id() : null, has.HasFlag(Has.AroseFrom) ? rest.Id() : null);
    }

    private static Has Flags(Fact fact) =>
        (fact.At == Fact.None ? 0 : Has.At)
        | (fact.NamedDay == Fact.None ? 0 : Has.NamedDay)
        | (fact.Strand is null ? 0 : Has.Strand)
        | (fact.AroseFrom is null ? 0 : Has.AroseFrom)
        | (fact.Replaces is null ? 0 : Has.Replaces)
        | (fact.Holder is null ? 0 : Has.Holder)
        | (fact.Imported ? Has.Imported : 0);

    private static void Write(BinaryWriter to, Guid? id)
    {
        if (id is { } there)
            to.Write(there.ToByteArray());
    }

    /// <summary>What is still to be read.</summary>
    private ref struct Rest(ReadOnlySpan<byte> bytes)
    {
        private ReadOnlySpan<byte> bytes = bytes;

        public ReadOnlySpan<byte> Take(int count)
        {
            var taken = bytes[..count];
            bytes = bytes[count..];
            return taken;
        }

        public int Number() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

        public Guid Id() => new(Take(16));

        public ReadOnlySpan<byte> Text()
        {
            var length = 0;
            for (var shift = 0; ; shift += 7)
            {
                var seven = Take(1)[0];
                length |= (seven & 0x7F) << shift;
                if (seven < 0x80)
                    return Take(length);
            }
        }
    }
}
