using Linnet.Returns.AnnexA.Reading;
using Linnet.Returns.Files;

namespace Linnet.Returns.AnnexA;

/// <summary>Reads Annex A from a workbook or a folder of CSV files, as councils really write it.</summary>
public sealed class AnnexAReader
{
    private readonly LocalDate asOf;
    private readonly CellReader cells;
    private readonly List<ListExtract> lists = [];
    private readonly List<string> ignored = [];

    private AnnexAReader(LocalDate asOf)
    {
        this.asOf = asOf;
        cells = new CellReader(asOf);
    }

    /// <param name="path">A workbook, or a folder with one CSV file for each list.</param>
    /// <exception cref="ImportRefusedException">It is neither, or holds no list; the error says what would be right.</exception>
    public static AnnexAExtract Read(string path, LocalDate asOf)
    {
        using var tables = TableSet.Open(path);
        return Read(tables, asOf);
    }

    /// <inheritdoc cref="Read(string, LocalDate)"/>
    public static AnnexAExtract Read(TableSet tables, LocalDate asOf)
    {
        var reader = new AnnexAReader(asOf);
        foreach (var table in tables.Tables)
            reader.Read(table);

        if (reader.lists.Count == 0)
            throw new ImportRefusedException(new(new(tables.Name), new AnnexAFault.NoLists([.. tables.Tables.Select(t => t.Name)])));

        return new AnnexAExtract
        {
            File = tables.Name,
            AsOf = asOf,
            Lists = [.. reader.lists.OrderBy(l => l.List.Number)],
            NotThere = [.. AnnexALists.All.Where(list => reader.lists.All(l => l.List != list))],
            Ignored = reader.ignored,
        };
    }

    private void Read(Table table)
    {
        using var rows = table.Rows().GetEnumerator();
        var first = new List<TableRow>();
        while (first.Count < ListHeader.LinesSearched && rows.MoveNext())
            first.Add(rows.Current);

        var named = SheetName.ListOf(table.Name);
        var header = HeaderOf(named, first);
        if (header is null && named is null)
            ignored.Add(table.Name);
        else if (header is null)
            NotTaken(named ?? AnnexALists.All[0], table, null, Rest(rows, first, 0), f => new AnnexAFault.NoHeadings(f));
        else
            Read(header, table, Rest(rows, first, header.Line));
    }

    private void Read(ListHeader header, Table table, IEnumerable<TableRow> under)
    {
        var missing = header.MissingThatAreRequired.Select(c => c.Heading).ToList();
        var before = lists.Find(l => l.List == header.List && l.Read > 0);

        if (before is not null)
            NotTaken(header.List, table, header, under, _ => new AnnexAFault.SecondSheet(before.Place));
        else if (missing.Count > 0)
            NotTaken(header.List, table, header, under, _ => new AnnexAFault.ColumnMissing(missing));
        else if (!header.List.IsTakenIn)
            NotTaken(header.List, table, header, under, _ => new AnnexAFault.NotTakenInYet());
        else
            lists.Add(new ListReader(header, table.Place, asOf, cells).Read(under));
    }

    /// <summary>The name decides, unless its headings are plainly another list's.</summary>
    private static ListHeader? HeaderOf(AnnexAList? named, List<TableRow> first)
    {
        var header = named is null ? null : ListHeader.FindIn(first, named);
        return header is not null && !header.MissingThatAreRequired.Any() ? header : ListHeader.Guess(first) ?? header;
    }

    // Rows that are not taken are counted all the same: nothing is left out silently.
    private void NotTaken(AnnexAList list, Table table, ListHeader? header, IEnumerable<TableRow> under, Func<AnnexAList, Fault> why) =>
        lists.Add(
            new ListExtract
            {
                List = list,
                Place = table.Place,
                Header = header,
                Read = under.Count(),
                NotTaken = new(new(table.Place), why(list)),
            }
        );

    private static IEnumerable<TableRow> Rest(IEnumerator<TableRow> rows, List<TableRow> first, int headerLine)
    {
        foreach (var row in first)
        {
            if (row.Line > headerLine)
                yield return row;
        }

        while (rows.MoveNext())
            yield return rows.Current;
    }
}
