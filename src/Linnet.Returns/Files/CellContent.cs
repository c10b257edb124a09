using System.Globalization;

namespace Linnet.Returns.Files;

/// <summary>What kind of thing a spreadsheet holds in a cell.</summary>
public enum CellKind
{
    Blank,
    Text,
    Number,

    /// <summary>A number shown as a date: days since the workbook's day 0, counted as the 1900 system counts them.</summary>
    Day,
    YesNo,

    /// <summary>#N/A, #REF! and the like: a calculation that failed.</summary>
    Failed,

    /// <summary>A formula whose answer the file does not hold.</summary>
    NotCalculated,
}

/// <summary>What is in one cell, before anybody asks what it should have been.</summary>
public readonly record struct CellContent(CellKind Kind, string Text, double Number)
{
    public static CellContent Blank { get; } = new(CellKind.Blank, "", 0);
    public static CellContent NotCalculated { get; } = new(CellKind.NotCalculated, "", 0);

    public bool IsBlank => Kind == CellKind.Blank;

    public static CellContent OfText(string text) => string.IsNullOrWhiteSpace(text) ? Blank : new(CellKind.Text, text, 0);

    public static CellContent OfFailure(string text) => new(CellKind.Failed, text, 0);

    public static CellContent OfYesNo(bool yes) => new(CellKind.YesNo, yes ? "TRUE" : "FALSE", yes ? 1 : 0);

    /// <summary>A number, shown as the cell shows it where leading zeros belong to it: 42 as 000042.</summary>
    public static CellContent OfNumber(double number, int leadingZeros) => new(CellKind.Number, Shown(number, leadingZeros), number);

    public static CellContent OfDay(double serial)
    {
        var shown = SpreadsheetDay.Of(serial) is { } day ? day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : Shown(serial, 0);
        return new(CellKind.Day, shown, serial);
    }

    private static string Shown(double number, int leadingZeros) =>
        IsWhole(number)
            ? ((long)number).ToString(CultureInfo.InvariantCulture).PadLeft(leadingZeros, '0')
            : number.ToString("R", CultureInfo.InvariantCulture);

    // A double holds every whole number up to 2^53 exactly; a spreadsheet only 15 figures of it.
    private static bool IsWhole(double number) => Math.Abs(number) < 9e15 && Math.Floor(number) == number;
}
