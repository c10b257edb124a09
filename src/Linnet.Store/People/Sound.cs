using System.Text;

namespace Linnet.Store.People;

/// <summary>How a word of a name sounds, roughly: names that are said alike get the same code however they are spelt.</summary>
/// <remarks>
/// A skeleton of consonants, for names as they are met in England: Catherine and Kathryn, Stephen and Steven, Siobhan and Shivaun,
/// Niamh and Neve, Mohammed and Muhammad, Leigh and Lee. It finds candidates; a person decides.
/// </remarks>
internal static class Sound
{
    private const int LongestWord = 40;

    // Longest first, so that a spelling is read before the letters in it.
    private static readonly (string Spelt, string Sounds)[] Spellings =
    [
        ("ough", ""),
        ("augh", ""),
        ("eigh", ""),
        ("tch", "x"),
        ("sch", "s"),
        ("dge", "j"),
        ("mps", "ms"),
        ("chr", "kr"),
        ("chl", "kl"),
        ("ph", "f"),
        ("bh", "f"),
        ("mh", "f"),
        ("gh", ""),
        ("kh", "k"),
        ("ck", "k"),
        ("ch", "x"),
        ("sh", "s"),
        ("th", "t"),
        ("dh", "t"),
        ("zh", "s"),
        ("wh", "w"),
        ("dj", "j"),
        ("sc", "s"),
        ("qu", "k"),
        ("ce", "s"),
        ("ci", "s"),
        ("cy", "s"),
        ("ge", "j"),
        ("gi", "j"),
        ("gy", "j"),
    ];

    private static readonly (string Spelt, string Sounds)[] Beginnings =
    [
        ("wr", "r"),
        ("kn", "n"),
        ("gn", "n"),
        ("ps", "s"),
        ("pf", "f"),
        ("mc", "mk"),
        ("mac", "mk"),
        ("gh", "k"),
        ("x", "s"),
    ];

    /// <summary>The code of one plain, lower-case word; empty when it has no sound we know.</summary>
    public static string Of(string word)
    {
        var code = new StringBuilder(word.Length);
        var place = 0;
        foreach (var (spelt, sounds) in Beginnings)
        {
            if (!word.StartsWith(spelt, StringComparison.Ordinal))
                continue;
            code.Append(sounds);
            place = spelt.Length;
            break;
        }

        while (place < word.Length)
        {
            var (sounds, length) = At(word, place);
            if (sounds == "a" && code.Length > 0)
                sounds = "";
            var doubled = sounds.Length == 1 && place > 0 && word[place] == word[place - 1];
            if (!doubled)
                code.Append(sounds);
            place += length;
        }

        return code.ToString();
    }

    /// <summary>The sounds of these words, each once.</summary>
    public static string[] Of(IEnumerable<string> words) =>
        [.. words.Select(w => Of(w.Length > LongestWord ? w[..LongestWord] : w)).Where(s => s.Length > 0).Distinct()];

    private static (string Sounds, int Length) At(string word, int place)
    {
        foreach (var (spelt, sounds) in Spellings)
            if (string.CompareOrdinal(word, place, spelt, 0, spelt.Length) == 0)
                return (sounds, spelt.Length);
        return (Letter(word[place], place), 1);
    }

    /// <summary>Vowels count only as the beginning of a word, where they all count as one.</summary>
    private static string Letter(char letter, int place) =>
        letter switch
        {
            'a' or 'e' or 'i' or 'o' or 'u' => "a",
            'y' => place == 0 ? "y" : "",
            'h' or 'w' => place == 0 ? letter.ToString() : "",
            'c' or 'q' or 'k' => "k",
            'v' => "f",
            'z' => "s",
            'd' => "t",
            'x' => "ks",
            _ => letter.ToString(),
        };
}
