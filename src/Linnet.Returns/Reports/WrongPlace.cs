namespace Linnet.Returns.Reports;

/// <summary>A row or a cell that was not taken, with where it stands and why.</summary>
/// <param name="In">The sheet, or the file of several.</param>
/// <param name="Line">The line, as a spreadsheet numbers it; 0 for the list as a whole.</param>
/// <param name="Column">The heading as the file writes it; empty for the whole row.</param>
/// <param name="Reason">Why, as a reconciliation counts it: <c>not-a-date</c>.</param>
/// <param name="IsRow">Whether the row was refused; otherwise it was kept without this cell.</param>
public sealed record WrongPlace(string In, int Line, string Column, string Reason, bool IsRow)
{
    /// <summary>What was found there and what would be right; shown before the file is taken in and never kept.</summary>
    public string? Says { get; init; }

    internal static WrongPlace Of(ImportError error, bool isRow, string file) =>
        new(Within(error.Cell.File, file), error.Cell.Line, error.Cell.Column, error.Fault.Reason, isRow) { Says = error.Fault.Message };

    private static string Within(string place, string file) =>
        place == file ? ""
        : place.StartsWith($"{file}, ", StringComparison.Ordinal) ? place[(file.Length + 2)..]
        : place;
}
