using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Linnet.Returns.AnnexA.Codes;

/// <summary>The codes of one question, and how what people write is brought onto them.</summary>
/// <remarks>
/// Tried in this order: the code itself, Ofsted's form of it, its label, other spellings; then the same without a leading letter ('b) '),
/// then the code that a text begins or ends with ('PR4 - Private', 'White British (WBRI)'), then the leading letter alone.
/// Case, spaces and punctuation never matter. A form that fits two codes in use on the same day fits neither.
/// </remarks>
public sealed partial class CodeTable
{
    private readonly ILookup<string, Code> byKey;
    private readonly ILookup<string, Code> byForm;
    private readonly ILookup<string, Code> byLetter;
    private readonly ConcurrentDictionary<(string Written, LocalDate On), Code?> known = new();

    public CodeTable(string name, IReadOnlyList<Code> codes)
    {
        Name = name;
        All = codes;
        byKey = codes.ToLookup(c => Folded.Of(c.Key));
        byForm = codes.SelectMany(c => Forms(c).Distinct().Select(f => (Form: f, Code: c))).ToLookup(x => x.Form, x => x.Code);
        byLetter = codes.Where(c => LetterOf(c.Preferred) is not null).ToLookup(c => LetterOf(c.Preferred) ?? "");
    }

    /// <summary>What the codes are of, as it stands in a sentence: 'contact source'.</summary>
    public string Name { get; }

    public IReadOnlyList<Code> All { get; }

    /// <summary>True where a text that is no code is an answer too, such as the name of an authority.</summary>
    public bool TakesOtherText { get; init; }

    public Code this[string key] => byKey[Folded.Of(key)].First();

    /// <summary>The code that was meant, or none. A code out of use on the day is found only when none in use fits.</summary>
    public Code? Find(string written, LocalDate on)
    {
        // A file repeats few spellings many times; one that does not is not worth remembering.
        if (written.Length > 200 || known.Count > 20_000)
            return Search(written, on);

        return known.GetOrAdd((written, on), static (k, table) => table.Search(k.Written, k.On), this);
    }

    private Code? Search(string written, LocalDate on)
    {
        var bare = Letter().Replace(written, "");
        var begins = BeginsWithCode().Match(bare);
        var ends = InBrackets().Match(bare);

        return One(byKey, written, on)
            ?? One(byForm, written, on)
            ?? One(byKey, bare, on)
            ?? One(byForm, bare, on)
            ?? (begins.Success ? One(byKey, begins.Groups[1].Success ? begins.Groups[1].Value : begins.Groups[2].Value, on) : null)
            ?? (ends.Success ? One(byKey, ends.Groups[1].Value, on) ?? One(byForm, bare[..ends.Index], on) : null)
            ?? (LetterAlone().Match(written.Trim()) is { Success: true } alone ? One(byLetter, alone.Groups[1].Value, on) : null);
    }

    private static Code? One(ILookup<string, Code> codes, string written, LocalDate on)
    {
        var folded = Folded.Of(written);
        if (folded.Length == 0)
            return null;

        var found = codes[folded].ToList();
        var inUse = found.Where(c => c.IsInUseOn(on)).ToList();
        return inUse.Count > 0 ? Only(inUse) : Only(found);
    }

    private static Code? Only(List<Code> codes)
    {
        var kinds = codes.Count > 1 ? codes.FindAll(c => c.IsKindOnly) : codes;
        return kinds.Count == 1 ? kinds[0] : null;
    }

    private static IEnumerable<string> Forms(Code code)
    {
        var bare = Letter().Replace(code.Preferred, "");
        var label = LeadingCode().Replace(bare, "");
        return new[] { code.Preferred, bare, label, code.Label }.Concat(code.AlsoWritten).Select(Folded.Of);
    }

    private static string? LetterOf(string preferred) =>
        Letter().Match(preferred) is { Success: true } match ? Folded.Of(match.Value) : null;

    [GeneratedRegex(@"^\s*[a-z]{1,2}\d?\s*\)\s*", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Letter();

    [GeneratedRegex(@"^([a-z]{1,2})\s*\)?$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex LetterAlone();

    [GeneratedRegex(@"^[A-Z]{0,3}\d{0,2}[A-Z]?\s*(:|\s-)\s*", RegexOptions.None, 1000)]
    private static partial Regex LeadingCode();

    // 'No - not needed' begins with a code and 'No longer needed' does not: a space is enough only after what could be no word.
    [GeneratedRegex(
        @"^\s*(?:([^\s:–—,]{1,20})\s*(?:[:–—,]|\s-\s|-\s|\s-)|([A-Z]{1,3}\d{1,2}[A-Z]?|\d[A-Z]|[A-Z]{4})\s)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex BeginsWithCode();

    [GeneratedRegex(@"\s*[\(\[]([^()\[\]]{1,8})[\)\]]\s*$", RegexOptions.None, 1000)]
    private static partial Regex InBrackets();
}
