namespace Linnet.Returns;

/// <summary>One thing wrong in a file we were given. Read by an analyst, who must be able to mend it without asking us.</summary>
/// <remarks>Holds what was in the cell, so it belongs in the import report and never in the log.</remarks>
public sealed record ImportError(Cell Cell, Fault Fault)
{
    public override string ToString() => $"{Cell}: {Fault.Message}";
}

/// <summary>Where in a file, numbered as a spreadsheet numbers it: its first line is line 1, and 0 means the file as a whole.</summary>
/// <param name="File">The file, followed by its sheet where it has sheets.</param>
/// <param name="Column">The heading as the file writes it, or empty for the whole line.</param>
public readonly record struct Cell(string File, int Line = 0, string Column = "")
{
    public override string ToString() =>
        (Line, Column) switch
        {
            (0, "") => File,
            (0, _) => $"{File}, {Column}",
            (_, "") => $"{File}, line {Line}",
            _ => $"{File}, line {Line}, {Column}",
        };
}
