using System.Globalization;
using System.Text.RegularExpressions;
using Linnet.Returns.Files;

namespace Linnet.Returns.AnnexA.Reading;

/// <summary>Makes of a cell what its column should hold, and says what is wrong where it cannot.</summary>
internal sealed partial class CellReader(LocalDate asOf)
{
    private const double FirstThatASpreadsheetRounds = 1e15;
    private const int MostKept = 200_000;

    private static readonly HashSet<string> Nothing = ["null", "na", "nan", "nat", "nil", "notapplicable"];
    private static readonly HashSet<string> NothingHereEither = ["none", "unknown", "notknown", "tbc", "unborn"];

    private readonly Dictionary<string, string> kept = new(StringComparer.Ordinal);

    public (CellReading Reading, Fault? Fault) Read(Column column, CellContent content)
    {
        if (content.Kind == CellKind.Failed || IsFailureAsText(content))
            return (CellReading.Nothing, new Fault.FailedCalculation(content.Text));
        if (content.Kind == CellKind.NotCalculated)
            return (CellReading.Nothing, new Fault.NotCalculated());

        var written = Keep(Folded.Tidy(content.Text));
        if (written.Length == 0)
            return (CellReading.Nothing, null);

        return column.Kind switch
        {
            ColumnKind.Identifier => Identifier(written, content),
            ColumnKind.Text => IsNothing(written, false) ? (CellReading.Nothing, null) : (new(written, written, null, null), null),
            ColumnKind.Day => Day(written, content, column.Days),
            ColumnKind.Code => Code(written, column),
            ColumnKind.Number => Number(written, content),
        };
    }

    private static (CellReading, Fault?) Identifier(string written, CellContent content)
    {
        if (IsNothing(written, false))
            return (CellReading.Nothing, null);
        if (content.Number >= FirstThatASpreadsheetRounds || Rounded().IsMatch(written))
            return (Unread(written), new Fault.RoundedIdentifier(written));

        // Exports through other programs leave 123456.0, and spreadsheets a mark before a number kept as text.
        var identifier = WholeWithPoint().Replace(written.TrimStart('\''), "$1");
        return (new(written, identifier, null, null), null);
    }

    private (CellReading, Fault?) Day(string written, CellContent content, DayRange range)
    {
        if (IsNothing(written, true))
            return (CellReading.Nothing, null);

        var (day, fault) = content.Kind is CellKind.Number or CellKind.Day
            ? (SpreadsheetDay.Of(content.Number), null)
            : DayReading.Of(written, asOf);
        if (day is null)
            return (Unread(written), fault ?? new Fault.NotADate(written));

        return PlausibleDays.WhatIsWrongWith(day.Value, range, asOf) is { } wrong
            ? (Unread(written), wrong)
            : (new(written, null, day, null), null);
    }

    private (CellReading, Fault?) Code(string written, Column column)
    {
        if (column.Codes is not { } codes)
            return (new(written, written, null, null), null);
        if (codes.Find(written, asOf) is not { } code)
        {
            if (IsNothing(written, false))
                return (CellReading.Nothing, null);

            return codes.TakesOtherText
                ? (new(written, written, null, null), null)
                : (Unread(written), new Fault.UnknownCode(written, codes.Name));
        }

        var fault = code.IsInUseOn(asOf) ? null : new Fault.CodeNotInUse(code.Key, codes.Name, asOf);
        return (new(written, code.Key, null, null), fault);
    }

    private static (CellReading, Fault?) Number(string written, CellContent content)
    {
        if (IsNothing(written, true))
            return (CellReading.Nothing, null);

        var number = content.Number;
        var isNumber =
            content.Kind is CellKind.Number or CellKind.Day
            || double.TryParse(written, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);

        // An age of 6.14 is a child who is six; the unborn are -1.
        return isNumber && number is >= -1 and < 1_000_000
            ? (new(written, null, null, (int)Math.Floor(number)), null)
            : (Unread(written), new Fault.NotANumber(written));
    }

    private static CellReading Unread(string written) => new(written, null, null, null);

    private static bool IsFailureAsText(CellContent content) =>
        content.Kind == CellKind.Text && content.Text is ['#', _, ..] && FailureAsText().IsMatch(content.Text);

    private static bool IsNothing(string written, bool whereOnlyFiguresBelong)
    {
        if (written.Length > 20)
            return false;

        var folded = Folded.Of(written);
        return folded.Length == 0 || Nothing.Contains(folded) || (whereOnlyFiguresBelong && NothingHereEither.Contains(folded));
    }

    /// <summary>A file repeats few texts many times: each is held once.</summary>
    private string Keep(string text)
    {
        if (kept.TryGetValue(text, out var held))
            return held;
        if (kept.Count < MostKept)
            kept[text] = text;
        return text;
    }

    [GeneratedRegex(@"^\s*#(N/A|REF!|VALUE!|DIV/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)\s*$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex FailureAsText();

    [GeneratedRegex(@"^\d([.,]\d+)?E\+\d+$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Rounded();

    [GeneratedRegex(@"^(\d+)\.0+$", RegexOptions.None, 1000)]
    private static partial Regex WholeWithPoint();
}
