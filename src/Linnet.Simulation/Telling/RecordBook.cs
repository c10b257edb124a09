using Linnet.Record;

namespace Linnet.Simulation.Telling;

/// <summary>Takes down what happens, and hands it out in the order in which it was recorded: what is written up late comes late.</summary>
internal sealed class RecordBook(Dice dice, Dice aside, Dice inFull)
{
    private readonly PriorityQueue<Entry, (Instant Recorded, long Order)> written = new();
    private long order;

    /// <summary>Takes down one entry and gives its id, which is the name of the piece of work where it opens one.</summary>
    public Guid Write(
        Subject subject, Particulars particulars, Time happened, Time recorded, string by, Guid? strand, Guid? aroseFrom, Guid? occasion) =>
        Write(subject, particulars, happened, recorded, by, strand, aroseFrom, occasion, dice);

    /// <summary>Takes down a note, thrown with dice of its own, so that nothing else changes for it.</summary>
    public void Aside(Subject subject, Particulars particulars, Time happened, string by) =>
        Write(subject, particulars, happened, happened.Later(aside.Between(5, 90)), by, null, null, null, aside);

    /// <summary>Takes down what is asked beside the story, thrown with dice of its own for the same reason.</summary>
    public Guid InFull(Subject subject, Particulars particulars, Time happened, Time recorded, string by, Guid? strand, Guid? aroseFrom) =>
        Write(subject, particulars, happened, recorded, by, strand, aroseFrom, null, inFull);

    private Guid Write(
        Subject subject,
        Particulars particulars,
        Time happened,
        Time recorded,
        string by,
        Guid? strand,
        Guid? aroseFrom,
        Guid? occasion,
        Dice thrown)
    {
        var type = RecordType.Of(particulars.GetType());
        var happening = new Happening(happened.Day, type.Hour ? happened.Instant : null);
        var at = Instant.Max(recorded.Instant, happened.Instant) + Duration.FromSeconds(thrown.Between(0, 59));
        var entry = new Entry
        {
            Id = Identifier(at, thrown),
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
    public Guid Occasion(Time at) => Identifier(at.Instant, dice);

    /// <summary>Everything recorded before this moment and not handed out yet, in order.</summary>
    public IEnumerable<Entry> Before(Instant moment)
    {
        while (written.TryPeek(out var next, out _) && next.Recorded < moment) yield return written.Dequeue();
    }

    /// <summary>A UUID of version 7: the millisecond first, then what the dice say.</summary>
    private static Guid Identifier(Instant at, Dice dice)
    {
        var high = ((ulong)at.ToUnixTimeMilliseconds() << 16) | 0x7000 | (dice.Next() & 0x0FFF);
        var low = (dice.Next() & 0x3FFF_FFFF_FFFF_FFFF) | 0x8000_0000_0000_0000;
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(bytes, high);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], low);
        return new(bytes, bigEndian: true);
    }
}
