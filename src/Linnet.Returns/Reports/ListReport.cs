using System.Globalization;
using Linnet.Returns.AnnexA;
using Linnet.Returns.AnnexA.Import;
using Linnet.Returns.People;

namespace Linnet.Returns.Reports;

/// <summary>What became of the rows of one list, and which of them somebody must look at.</summary>
public sealed record ListReport
{
    /// <summary>How many places of one list are kept; how many there were is always told.</summary>
    public const int MostPlaces = 1_000;

    /// <summary>As the command line names it: 'List 6'.</summary>
    public required string List { get; init; }

    /// <summary>What the list shows.</summary>
    public string Title { get; init; } = "";

    /// <summary>A list whose rows are counted and of which nothing is taken in.</summary>
    public bool CountedOnly { get; init; }

    public long Read { get; init; }
    public long Added { get; init; }
    public long Unchanged { get; init; }
    public long Corrected { get; init; }
    public long Refused { get; init; }

    /// <summary>Why, in rows; together they are what was read.</summary>
    public IReadOnlyDictionary<string, int> Reasons { get; init; } = Nothing;

    /// <summary>What somebody should look at.</summary>
    public IReadOnlyDictionary<string, int> Questions { get; init; } = Nothing;

    /// <summary>Cells that could not be read although their rows were kept.</summary>
    public IReadOnlyDictionary<string, int> Cells { get; init; } = Nothing;

    /// <summary>Rows of earlier extracts that should still be there and are not.</summary>
    public long NoLongerReported { get; init; }

    /// <summary>Headings of the file that are none of this list's.</summary>
    public IReadOnlyList<string> UnknownHeadings { get; init; } = [];

    /// <summary>Headings of this list that the file has not.</summary>
    public IReadOnlyList<string> MissingHeadings { get; init; } = [];

    /// <summary>Rows and cells that were not taken, each with its place; the first <see cref="MostPlaces"/> of them.</summary>
    public IReadOnlyList<WrongPlace> Places { get; init; } = [];

    /// <summary>How many such rows and cells there were.</summary>
    public int PlacesAltogether { get; init; }

    /// <summary>Rows about which somebody should ask.</summary>
    public IReadOnlyList<RowAsked> Asked { get; init; } = [];

    /// <summary>As in a reconciliation: 'List 6: Children in need'.</summary>
    public string Name => Title.Length == 0 ? List : $"{List}: {Title}";

    private static IReadOnlyDictionary<string, int> Nothing { get; } = new Dictionary<string, int>();

    internal static ListReport Of(ListReconciliation counted, IReadOnlyList<ListExtract> found, string file)
    {
        var places = found.SelectMany(l => PlacesOf(l, file)).ToList();
        return new()
        {
            List = string.Create(CultureInfo.InvariantCulture, $"List {counted.List.Number}"),
            Title = counted.List.Title,
            CountedOnly = !counted.List.IsTakenIn,
            Read = counted.Read,
            Added = counted.Added,
            Unchanged = counted.Unchanged,
            Corrected = counted.Corrected,
            Refused = counted.Refused,
            Reasons = counted.Reasons,
            Questions = counted.Questions,
            Cells = counted.Cells,
            NoLongerReported = counted.NoLongerReported,
            UnknownHeadings = [.. found.SelectMany(l => l.Header?.Unknown ?? []).Distinct()],
            MissingHeadings = [.. found.SelectMany(l => l.Header?.Missing.Select(c => c.Heading) ?? []).Distinct()],
            Places = [.. places.Take(MostPlaces)],
            PlacesAltogether = places.Count,
            Asked = counted.Asked,
        };
    }

    internal static ListReport Of(PeopleFile file, int added, int unchanged, int corrected) =>
        new()
        {
            List = "Names and families",
            Read = file.Read,
            Added = added,
            Unchanged = unchanged + file.Repeated,
            Corrected = corrected,
            Refused = file.Refused.Count,
            Reasons = Counted(file.Refused),
            Cells = Counted(file.Problems),
            Places =
            [
                .. file.Refused.Select(e => WrongPlace.Of(e, isRow: true, file.File))
                    .Concat(file.Problems.Select(e => WrongPlace.Of(e, isRow: false, file.File)))
                    .Take(MostPlaces),
            ],
            PlacesAltogether = file.Refused.Count + file.Problems.Count,
        };

    private static IEnumerable<WrongPlace> PlacesOf(ListExtract list, string file) =>
        (list.NotTaken is { } why ? [WrongPlace.Of(why, isRow: false, file)] : Enumerable.Empty<WrongPlace>())
            .Concat(list.Refused.Select(r => WrongPlace.Of(r.Why, isRow: true, file)))
            .Concat(list.Rows.SelectMany(r => r.Problems).Select(p => WrongPlace.Of(p, isRow: false, file)));

    private static Dictionary<string, int> Counted(IEnumerable<ImportError> errors) =>
        errors.GroupBy(e => e.Fault.Reason).ToDictionary(g => g.Key, g => g.Count());
}
