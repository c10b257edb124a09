using Linnet.Record;

namespace Linnet.Simulation.Telling;

/// <summary>Takes down what happens, and hands it out in the order in which it was recorded: what is written up late comes late.</summary>
internal sealed class RecordBook(Dice dice)
{
    private readonly PriorityQueue<Entry, (Instant Recorded, long Order)> written = new();
    private long order;

    /// <summary>Takes down one entry and gives its id, which is the name of the piece of work where it opens one.</summary>
    public Guid Write(Subject subject, Particulars particulars, Time happened, Time recorded, string by, Guid? strand, Guid? aroseFrom, Guid? occasion)
    {
        var type = RecordType.Of(particulars.GetType());
        var happening = new Happening(happened.Day, type.Hour ? happened.Instant : null);
        var at = (recorded > happened ? recorded : happened).Instant + Duration.FromSeconds(dice.Between(0, 59));
        var entry = new Entry
        {
            Id = Identifier(at),
            Subject = subject,
            Type = type,
            Happened = happening,
            Recorded = at,
            By = by,
            Strand = strand,
            AroseFrom = aroseFrom,
            Occasion = occasion,
            Particulars = particulars,
        };
        written.Enqueue(entry, (at, order++));
        return entry.Id;
    }

    /// <summary>An identifier for what is entered in one go for several children.</summary>
    public Guid Occasion(Time at) => Identifier(at.Instant);

    /// <summary>Everything recorded before this moment and not handed out yet, in order.</summary>
    public IEnumerable<Entry> Before(Instant moment)
    {
        while (written.TryPeek(out var next, out _) && next.Recorded < moment) yield return written.Dequeue();
    }

    /// <summary>A UUID of version 7: the millisecond first, then what the dice say.</summary>
    private Guid Identifier(Instant at)
    {
        var high = ((ulong)at.ToUnixTimeMilliseconds() << 16) | 0x7000 | (dice.Next() & 0x0FFF);
        var low = (dice.Next() & 0x3FFF_FFFF_FFFF_FFFF) | 0x8000_0000_0000_0000;
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(bytes, high);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], low);
        return new(bytes, bigEndian: true);
    }
}
