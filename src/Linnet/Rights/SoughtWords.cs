using System.Text;
using System.Text.RegularExpressions;

namespace Linnet.Rights;

/// <summary>Words that are looked for in writing: whole, in capitals or not, over the end of a line, whatever hides between their letters.</summary>
public sealed class SoughtWords
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private readonly Regex? any;

    /// <summary>Words to look for, all at once; the longest that fits counts.</summary>
    public SoughtWords(IEnumerable<string> words)
    {
        var patterns = words.Select(Plain).Where(w => w.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(w => w.Length).Select(Pattern).ToList();
        if (patterns.Count > 0)
            any = new(@$"(?<![\p{{L}}\p{{N}}])(?:{string.Join('|', patterns)})(?![\p{{L}}\p{{N}}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled, Longest);
    }

    /// <summary>Each of several words that were written with semicolons between them.</summary>
    public static IReadOnlyList<string> Of(string? written) =>
        [.. (written ?? "").Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Plain).Where(w => w.Length > 0)];

    /// <summary>Where they stand in plain writing, first to last.</summary>
    public IEnumerable<(int At, string Words)> In(string plain) => any is null ? [] : any.Matches(plain).Select(m => (m.Index, m.Value));

    /// <summary>Plain writing with something else in their place.</summary>
    public string Replace(string plain, Func<string, string> with) => any is null ? plain : any.Replace(plain, m => with(m.Value));

    /// <summary>Writing without what cannot be seen: letters in one form, no soft hyphens and nothing of no width between them.</summary>
    public static string Plain(string writing)
    {
        var plain = new StringBuilder(writing.Length);
        foreach (var letter in writing.Normalize(NormalizationForm.FormC))
        {
            if (letter is '\u2019' or '\u2018' or '\u02BC') plain.Append('\'');
            else if (letter is '\u2010' or '\u2011') plain.Append('-');
            else if (letter is '\n' or '\t' || !(char.IsControl(letter) || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.Format)) plain.Append(letter);
        }

        return plain.ToString().Trim();
    }

    /// <summary>The same words, however they were spaced and written.</summary>
    public static string Key(string words) => string.Join(' ', Plain(words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();

    private static string Pattern(string words) => string.Join(@"\s+", words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape));
}
