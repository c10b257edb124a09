using Linnet.Returns.Files;

namespace Linnet.Returns.AnnexA.Reading;

/// <summary>
/// Reads the rows under the headings of one list. A bad cell costs the cell; only a row that cannot be told from others is left out.
/// </summary>
internal sealed class ListReader(ListHeader header, string place, LocalDate asOf, CellReader cells)
{
    private readonly Dictionary<string, AnnexARow> taken = new(StringComparer.Ordinal);
    private readonly List<AnnexARow> rows = [];
    private readonly List<RowLeftOut> repeated = [];
    private readonly List<RowLeftOut> refused = [];

    public ListExtract Read(IEnumerable<TableRow> under)
    {
        var read = 0;
        foreach (var row in under)
        {
            read++;
            Take(row);
        }

        return new ListExtract
        {
            List = header.List,
            Place = place,
            Header = header,
            Read = read,
            Rows = rows,
            Repeated = repeated,
            Refused = refused,
        };
    }

    private void Take(TableRow source)
    {
        var readings = new CellReading[header.List.Columns.Count];
        List<ImportError>? problems = null;
        for (var at = 0; at < readings.Length; at++)
        {
            var column = header.List.Columns[at];
            var (reading, fault) = header.PlaceOf(column) is { } place ? cells.Read(column, source.At(place)) : (CellReading.Nothing, null);
            readings[at] = reading;
            if (fault is not null)
                (problems ??= []).Add(new(CellOf(source.Line, column), fault));
        }

        var row = new AnnexARow(header, place, source.Line, readings, problems ?? (IReadOnlyList<ImportError>)[]);
        if (WhyNotTaken(row) is { } why)
            refused.Add(new(source.Line, row.Subject, why));
        else if (taken.TryGetValue(row.Identity, out var first))
            SetBeside(first, row);
        else
            Add(EndsAfterItStarts(row, readings));
    }

    private void Add(AnnexARow row)
    {
        taken.Add(row.Identity, row);
        rows.Add(row);
    }

    private void SetBeside(AnnexARow first, AnnexARow row)
    {
        var cell = new Cell(place, row.Line);
        if (row.SaysTheSameAs(first))
            repeated.Add(new(row.Line, row.Subject, new(cell, new Fault.SameRowTwice(first.Line))));
        else
            refused.Add(new(row.Line, row.Subject, new(cell, new Fault.AnotherRowForTheSame(first.Line))));
    }

    private ImportError? WhyNotTaken(AnnexARow row)
    {
        if (Folded.Of(row.Subject) == Folded.Of(header.HeadingOf(header.List.Columns[0])))
            return new(new(place, row.Line), new Fault.HeadingsAgain());

        foreach (var column in header.List.Identifying)
        {
            var reading = row[column];
            if (reading.IsBlank && column.MayBeBlank)
                continue;
            if (reading.IsBlank)
                return FaultOf(row, column) ?? new(row.CellOf(column), new Fault.Blank());

            // A code that we do not know still tells the row from others; a date that we cannot read does not.
            if (reading.IsUnread && column.Kind != ColumnKind.Code)
                return FaultOf(row, column);
        }

        return null;
    }

    private static ImportError? FaultOf(AnnexARow row, Column column)
    {
        var cell = row.CellOf(column);
        return row.Problems.FirstOrDefault(p => p.Cell == cell);
    }

    private AnnexARow EndsAfterItStarts(AnnexARow row, CellReading[] readings)
    {
        var wrong = header
            .List.Columns.Where(c => c.NotBefore is { } start && row.Day(c) < row.Day(start))
            .Select(c => new ImportError(row.CellOf(c), Backwards(row, c)))
            .ToList();

        return wrong.Count == 0 ? row : new AnnexARow(header, place, row.Line, readings, [.. row.Problems, .. wrong]);
    }

    private Fault.EndsBeforeItStarts Backwards(AnnexARow row, Column end) =>
        new((end.NotBefore is { } start ? row.Day(start) : null) ?? asOf, row.Day(end) ?? asOf);

    private Cell CellOf(int line, Column column) => new(place, line, header.HeadingOf(column));
}
