using System.Text;

namespace Linnet.Store.Reading;

/// <summary>What a text means, kept once however often it is met: millions of facts share a few thousand texts.</summary>
internal sealed class KeptOnce<T>(Func<string, T> meaning)
{
    private const int Longest = 512;
    private readonly Dictionary<string, T> known = new(StringComparer.Ordinal);

    public T Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Longest) return meaning(Encoding.UTF8.GetString(utf8));
        Span<char> letters = stackalloc char[utf8.Length];
        letters = letters[..Encoding.UTF8.GetChars(utf8, letters)];
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(letters, out var value)) return value;
        var text = letters.ToString();
        return known[text] = meaning(text);
    }
}
