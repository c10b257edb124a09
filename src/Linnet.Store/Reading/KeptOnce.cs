using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Linnet.Store.Reading;

/// <summary>What a text means, kept once however often it is met: millions of facts share a few thousand texts.</summary>
/// <remarks>Looked up by its bytes as they come from the database, so that a known text is never made again.</remarks>
internal sealed class KeptOnce<T>(Func<string, T> meaning)
{
    private const ulong Mixer = 0x9E37_79B9_7F4A_7C15;
    private Slot[] slots = new Slot[1024];
    private int count;

    private readonly record struct Slot(ulong Hash, byte[]? Text, T Meaning);

    public T Of(ReadOnlySpan<byte> utf8)
    {
        var hash = HashOf(utf8);
        ref var slot = ref Find(slots, hash, utf8);
        if (slot.Text is not null)
            return slot.Meaning;

        var means = meaning(Encoding.UTF8.GetString(utf8));
        slot = new(hash, utf8.ToArray(), means);
        if (++count * 2 > slots.Length)
            Grow();
        return means;
    }

    private void Grow()
    {
        var wider = new Slot[slots.Length * 2];
        foreach (var slot in slots)
            if (slot.Text is not null)
                Find(wider, slot.Hash, slot.Text) = slot;
        slots = wider;
    }

    /// <summary>The slot of this text, or the free one where it belongs.</summary>
    private static ref Slot Find(Slot[] among, ulong hash, ReadOnlySpan<byte> utf8)
    {
        var place = (int)hash & (among.Length - 1);
        while (true)
        {
            ref var slot = ref among[place];
            if (slot.Text is null || (slot.Hash == hash && utf8.SequenceEqual(slot.Text)))
                return ref slot;
            place = (place + 1) & (among.Length - 1);
        }
    }

    private static ulong HashOf(ReadOnlySpan<byte> utf8)
    {
        var hash = (ulong)utf8.Length * Mixer;
        foreach (var eight in MemoryMarshal.Cast<byte, ulong>(utf8))
            hash = BitOperations.RotateLeft(hash ^ eight, 29) * Mixer;
        foreach (var one in utf8[(utf8.Length & ~7)..])
            hash = BitOperations.RotateLeft(hash ^ one, 11) * Mixer;
        return hash ^ (hash >> 32);
    }
}
