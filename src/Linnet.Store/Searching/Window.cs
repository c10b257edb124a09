namespace Linnet.Store.Searching;

/// <summary>A stretch of a text around marked words, cut between words.</summary>
internal static class Window
{
    private const int Before = 80;
    private const int After = 170;
    private const int Most = 2;

    // Whoever looks for a word that stands everywhere is served by the first places.
    private const int Considered = 200;
    private const string LeftOut = "…";

    /// <summary>The stretches in which most of the different words stand, two at most, in the order of the text; dots where it was cut.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">Where the marked words stand, in order.</param>
    public static IReadOnlyList<(string Words, bool Found)> Cut(string text, IReadOnlyList<Range> marks)
    {
        var parts = new List<(string, bool)>();
        var at = 0;
        foreach (var (from, to) in Chosen(text, marks))
        {
            if (from > at)
                parts.Add((at == 0 ? $"{LeftOut} " : $" {LeftOut} ", false));
            at = from;
            foreach (var mark in marks.Where(m => m.Start.Value >= from && m.End.Value <= to))
            {
                parts.Add((text[at..mark.Start.Value], false));
                parts.Add((text[mark], true));
                at = mark.End.Value;
            }

            parts.Add((text[at..to], false));
            at = to;
        }

        if (at < text.Length)
            parts.Add(($" {LeftOut}", false));
        return [.. parts.Where(p => p.Item1.Length > 0)];
    }

    private static IEnumerable<(int From, int To)> Chosen(string text, IReadOnlyList<Range> marks)
    {
        var chosen = new List<(int From, int To)>();
        foreach (var (mark, _) in marks.Take(Considered).Select(m => (Mark: m, Different: Different(text, marks, m))).OrderByDescending(m => m.Different))
        {
            if (chosen.Count == Most)
                break;
            var stretch = (From: Start(text, mark.Start.Value), To: End(text, mark.End.Value));
            if (chosen.TrueForAll(c => stretch.To <= c.From || stretch.From >= c.To))
                chosen.Add(stretch);
        }

        return chosen.OrderBy(c => c.From);
    }

    /// <summary>How many different marked words stand within reach after this one.</summary>
    private static int Different(string text, IReadOnlyList<Range> marks, Range first) =>
        marks
            .SkipWhile(m => m.Start.Value < first.Start.Value)
            .TakeWhile(m => m.End.Value <= first.End.Value + After)
            .Select(m => text[m])
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Count();

    private static int Start(string text, int word)
    {
        if (word <= Before)
            return 0;
        for (var earlier = word - Before; earlier < word; earlier++)
            if (char.IsWhiteSpace(text[earlier]))
                return earlier + 1;
        return word;
    }

    private static int End(string text, int word)
    {
        if (word + After >= text.Length)
            return text.Length;
        for (var later = word + After; later > word; later--)
            if (char.IsWhiteSpace(text[later]))
                return later;
        return word;
    }
}
