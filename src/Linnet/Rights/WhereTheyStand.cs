namespace Linnet.Rights;

/// <summary>Finds in one reading in how many places each of many suggestions stands, and where first.</summary>
internal static class WhereTheyStand
{
    private const int Around = 60;

    /// <summary>Those that stand anywhere.</summary>
    public static IEnumerable<Suggestion> Of(IReadOnlyList<Suggestion> suggestions, IReadOnlyList<string> writing)
    {
        var whose = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < suggestions.Count; at++)
            foreach (var words in suggestions[at].Words) whose.TryAdd(SoughtWords.Key(words), at);

        var found = new (int Places, string Example)[suggestions.Count];
        var sought = new SoughtWords(suggestions.SelectMany(s => s.Words));
        foreach (var text in writing)
        {
            foreach (var (at, words) in sought.In(text))
            {
                if (!whose.TryGetValue(SoughtWords.Key(words), out var which)) continue;
                found[which] = (found[which].Places + 1, found[which].Example is { Length: > 0 } first ? first : Context(text, at, words.Length));
            }
        }

        return suggestions.Select((s, at) => s with { Places = found[at].Places, Example = found[at].Example ?? "" }).Where(s => s.Places > 0);
    }

    private static string Context(string text, int at, int length)
    {
        var from = at <= Around ? 0 : text.IndexOf(' ', at - Around) is var space && space >= 0 && space < at ? space + 1 : at;
        var to = at + length + Around >= text.Length ? text.Length : text.LastIndexOf(' ', at + length + Around) is var last && last > at + length ? last : at + length;
        return $"{(from > 0 ? "…" : "")}{text[from..to].ReplaceLineEndings(" ")}{(to < text.Length ? "…" : "")}";
    }
}
