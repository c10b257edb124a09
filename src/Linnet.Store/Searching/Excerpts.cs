using Linnet.Record;
using Linnet.Store.Files;
using Linnet.Store.Reading;
using Npgsql;

namespace Linnet.Store.Searching;

/// <summary>Shows of each entry what stands around the words that were looked for, letter by letter as it was written.</summary>
internal static class Excerpts
{
    // No keyboard types these, and they are taken out of what is marked: what was written cannot mark itself as found.
    private const char Begins = '\u0002';
    private const char Ends = '\u0003';

    // The whole of it, marked. PostgreSQL's own shortening leaves out small words at either end: "not", or "I" in what a child said.
    private static readonly string Options = $"HighlightAll=true, StartSel=\"{Begins}\", StopSel=\"{Ends}\"";

    /// <summary>Of each entry the answers in which any of the words stands, in the order of its form.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<Excerpt>>> OfAsync(
        NpgsqlConnection connection,
        IReadOnlyList<KeptEntry> kept,
        string typed,
        CancellationToken cancel
    )
    {
        var files = await FileRows.WordsAsync(connection, kept.SelectMany(k => Attached.To(k.Entry)), cancel);
        var answers = kept.SelectMany((k, place) => WordsOf(k.Entry, files).Select(w => (Place: place, w.Question, w.Words))).ToList();
        var marked = await MarkAsync(connection, [.. answers.Select(a => Plain(a.Words))], typed, cancel);
        var found = answers
            .Zip(marked, (answer, text) => (answer.Place, answer.Question, Text: text))
            .Where(a => a.Text.Contains(Begins, StringComparison.Ordinal))
            .ToLookup(a => a.Place, a => new Excerpt(a.Question, Excerpted(a.Text)));
        return [.. kept.Select((_, place) => found[place].ToList())];
    }

    /// <summary>What was typed, and then what the file says.</summary>
    private static IEnumerable<(Field Question, string Words)> WordsOf(Entry entry, Dictionary<string, string> files) =>
        TypedWords
            .Of(entry)
            .Concat(
                entry.Type.Fields.Where(f => f.Type == FieldType.File)
                    .Select(f => (f, Words: f.Read(entry.Particulars) is string file ? files.GetValueOrDefault(file, "") : ""))
                    .Where(f => f.Words.Length > 0)
            );

    /// <summary>The words may stand in several answers, so any of them is marked here, where to be found all of them had to be there.</summary>
    private static async Task<IReadOnlyList<string>> MarkAsync(
        NpgsqlConnection connection,
        string[] texts,
        string typed,
        CancellationToken cancel
    ) =>
        texts.Length == 0
            ? []
            : await connection
                .Ask(
                    """
                    select ts_headline('pg_catalog.english', writing, any_of, $3)
                    from unnest($1::text[]) with ordinality as t (writing, place),
                        (select replace(websearch_to_tsquery('pg_catalog.english', $2)::text, ' & ', ' | ')::tsquery) as asked (any_of)
                    order by place
                    """,
                    texts,
                    typed,
                    Options
                )
                .ListAsync(r => r.GetString(0), cancel);

    private static string Plain(string words) => words.Replace(Begins, ' ').Replace(Ends, ' ');

    private static IReadOnlyList<(string Words, bool Found)> Excerpted(string marked)
    {
        var (plain, marks) = (new System.Text.StringBuilder(marked.Length), new List<Range>());
        foreach (var (number, part) in marked.Split(Begins).Index())
        {
            var end = number == 0 ? -1 : part.IndexOf(Ends, StringComparison.Ordinal);
            if (end >= 0)
                marks.Add(plain.Length..(plain.Length + end));
            plain.Append(part.Remove(Math.Max(end, 0), end < 0 ? 0 : 1));
        }

        return Window.Cut(plain.ToString(), marks);
    }
}
