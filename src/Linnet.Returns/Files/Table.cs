namespace Linnet.Returns.Files;

/// <summary>A sheet of a workbook or a CSV file: rows under a name. Blank rows are left out and keep their line numbers.</summary>
public abstract class Table
{
    /// <summary>The name of the sheet, or of the file without its ending.</summary>
    public abstract string Name { get; }

    /// <summary>What an error calls it: the file, followed by its sheet where it has sheets.</summary>
    public abstract string Place { get; }

    /// <summary>Reads the table from its start, a row at a time.</summary>
    /// <exception cref="ImportRefusedException">The file turns out to be damaged or too large on the way.</exception>
    public abstract IEnumerable<TableRow> Rows();
}

/// <summary>One row that holds something.</summary>
/// <param name="Line">Its number as a spreadsheet shows it.</param>
/// <param name="Cells">From the first column to the last that holds something.</param>
public sealed record TableRow(int Line, IReadOnlyList<CellContent> Cells)
{
    public CellContent At(int column) => column < Cells.Count ? Cells[column] : CellContent.Blank;
}
