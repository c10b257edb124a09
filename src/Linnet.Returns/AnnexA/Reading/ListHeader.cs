using System.Text.RegularExpressions;
using Linnet.Returns.Files;

namespace Linnet.Returns.AnnexA.Reading;

/// <summary>The line of headings of a list, and which of its columns stands where.</summary>
public sealed partial class ListHeader
{
    // A title, a note and a logo stand above the headings; data never matches them.
    internal const int LinesSearched = 20;
    private const int ShortestCut = 20;

    private readonly Dictionary<Column, (int At, string Heading)> found = [];
    private readonly List<string> unknown = [];

    private ListHeader(AnnexAList list, TableRow row)
    {
        List = list;
        Line = row.Line;
        var headings = Headings(list);
        for (var at = 0; at < row.Cells.Count; at++)
        {
            var heading = Folded.Tidy(row.Cells[at].Text);
            if (heading.Length == 0)
                continue;

            if (Find(headings, heading) is { } column && found.TryAdd(column, (at, heading)))
                continue;
            unknown.Add(heading);
        }
    }

    public AnnexAList List { get; }

    public int Line { get; }

    /// <summary>Headings that are none of this list's, or stand there a second time.</summary>
    public IReadOnlyList<string> Unknown => unknown;

    public IReadOnlyCollection<Column> Held => found.Keys;

    public IEnumerable<Column> Missing => List.Columns.Where(c => !found.ContainsKey(c));

    public IEnumerable<Column> MissingThatAreRequired => Missing.Where(c => c.Required);

    public bool Holds(Column column) => found.ContainsKey(column);

    /// <summary>The heading as the file writes it.</summary>
    public string HeadingOf(Column column) => found.TryGetValue(column, out var place) ? place.Heading : column.Heading;

    internal int? PlaceOf(Column column) => found.TryGetValue(column, out var place) ? place.At : null;

    /// <summary>The line among the first ones that holds most of the list's headings; none where no line holds three of them.</summary>
    internal static ListHeader? FindIn(IReadOnlyList<TableRow> first, AnnexAList list) =>
        first
            .Take(LinesSearched)
            .Select(row => new ListHeader(list, row))
            .Where(h => h.found.Count >= Math.Min(3, list.Columns.Count))
            .MaxBy(h => h.found.Count);

    /// <summary>The list that the headings alone make it; none where they fit no list wholly, or two equally.</summary>
    internal static ListHeader? Guess(IReadOnlyList<TableRow> first)
    {
        var fitting = AnnexALists
            .All.Select(list => FindIn(first, list))
            .OfType<ListHeader>()
            .Where(h => !h.MissingThatAreRequired.Any() && h.found.Count * 2 > h.List.Columns.Count)
            .OrderByDescending(h => h.found.Count - h.unknown.Count)
            .Take(2)
            .ToList();

        return fitting.Count switch
        {
            0 => null,
            1 => fitting[0],
            _ => Fits(fitting[0]) == Fits(fitting[1]) ? null : fitting[0],
        };
    }

    private static int Fits(ListHeader header) => header.found.Count - header.unknown.Count;

    private static Column? Find(ILookup<string, Column> headings, string heading)
    {
        var folded = Folded.Of(heading);
        if (headings[folded].FirstOrDefault() is { } exact)
            return exact;
        if (headings[Folded.Of(Brackets().Replace(heading, ""))].FirstOrDefault() is { } bare)
            return bare;
        if (folded.Length < ShortestCut)
            return null;

        // Programs that cut long headings leave their beginning.
        var begun = headings.Where(h => h.Key.StartsWith(folded, StringComparison.Ordinal)).SelectMany(h => h).Distinct().Take(2).ToList();
        return begun.Count == 1 ? begun[0] : null;
    }

    // Headings as declared stand before those without their brackets, and both before what councils write instead.
    private static ILookup<string, Column> Headings(AnnexAList list) =>
        list
            .Columns.Select(c => (Form: c.Heading, Column: c))
            .Concat(list.Columns.Select(c => (Form: Brackets().Replace(c.Heading, ""), Column: c)))
            .Concat(list.Columns.SelectMany(c => c.AlsoHeaded.Select(h => (Form: h, Column: c))))
            .ToLookup(h => Folded.Of(h.Form), h => h.Column);

    [GeneratedRegex(@"\s*\([^()]*\)", RegexOptions.None, 1000)]
    private static partial Regex Brackets();
}
