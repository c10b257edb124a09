using System.Runtime.CompilerServices;

namespace Linnet.Record;

/// <summary>A set of kinds of record, as bits: every child of a council is asked at once whether anything of some kinds is held about them.</summary>
public struct KindSet
{
    private const int BitsOfWord = 64;
    private Words words;

    /// <summary>These kinds.</summary>
    /// <param name="kinds">The classes that declare them.</param>
    public static KindSet Of(params ReadOnlySpan<Type> kinds)
    {
        var set = default(KindSet);
        foreach (var kind in kinds) set.Add(RecordType.Of(kind));
        return set;
    }

    /// <summary>The kinds of these facts. One that the domain does not declare has no number and is left out.</summary>
    internal static KindSet Of(ReadOnlySpan<Fact> facts)
    {
        var set = default(KindSet);
        foreach (var fact in facts) set.Add(fact.Type);
        return set;
    }

    /// <summary>Whether a kind is in both.</summary>
    public readonly bool Overlaps(in KindSet other)
    {
        for (var word = 0; word < Words.Length; word++)
            if ((words[word] & other.words[word]) != 0) return true;
        return false;
    }

    private void Add(RecordType kind)
    {
        if (kind.Number >= 0) words[kind.Number / BitsOfWord] |= 1UL << (kind.Number % BitsOfWord);
    }

    /// <summary>Room for 512 kinds in the place itself: a child carries 64 bytes and no second object.</summary>
    [InlineArray(Length)]
    private struct Words
    {
        public const int Length = 8;
        private ulong first;
    }
}
