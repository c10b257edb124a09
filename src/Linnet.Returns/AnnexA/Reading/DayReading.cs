using System.Globalization;
using System.Text.RegularExpressions;
using Linnet.Returns.Files;

namespace Linnet.Returns.AnnexA.Reading;

/// <summary>
/// Reads a day however it is written: day first, year first, with the month in letters, with a time behind it, or as a spreadsheet's
/// number.
/// </summary>
/// <remarks>
/// 03/04/2026 is 3 April. A date that can only be right month first is told, not turned round: its neighbours may be wrong unseen.
/// </remarks>
internal static partial class DayReading
{
    private const int Wait = 1000;
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static (LocalDate? Day, Fault? Fault) Of(string written, LocalDate asOf)
    {
        var text = Weekday().Replace(Time().Replace(written, ""), "");

        if (YearFirst().Match(text) is { Success: true } y)
            return Found(written, Make(Int(y, 1), Int(y, 2), Int(y, 3)));
        if (DayFirst().Match(text) is { Success: true } d)
            return FromDayFirst(written, Year(d.Groups[3].Value, asOf), Int(d, 2), Int(d, 1));
        if (MonthNamed().Match(text) is { Success: true } n)
            return Found(written, Make(Year(n.Groups[3].Value, asOf), Month(n.Groups[2].Value), Int(n, 1)));
        if (MonthNamedFirst().Match(text) is { Success: true } m)
            return Found(written, Make(Int(m, 3), Month(m.Groups[1].Value), Int(m, 2)));
        if (EightFigures().IsMatch(text))
            return Found(written, FromEightFigures(text));
        if (FiveFigures().IsMatch(text))
            return Found(written, SpreadsheetDay.Of(double.Parse(text, CultureInfo.InvariantCulture)));

        return Found(written, null);
    }

    private static (LocalDate?, Fault?) FromDayFirst(string written, int year, int month, int day) =>
        Make(year, month, day) is null && Make(year, day, month) is not null
            ? (null, new Fault.MonthBeforeDay(written))
            : Found(written, Make(year, month, day));

    private static LocalDate? FromEightFigures(string text)
    {
        var year = int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture);
        var yearFirst = Make(year, Int(text, 4), Int(text, 6));
        return yearFirst is not null && year is >= 1900 and < 2100
            ? yearFirst
            : Make(Int(text, 4) * 100 + Int(text, 6), Int(text, 2), Int(text, 0));
    }

    private static (LocalDate?, Fault?) Found(string written, LocalDate? day) => (day, day is null ? new Fault.NotADate(written) : null);

    private static LocalDate? Make(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    // Two figures are of this century up to next year, and of the last beyond.
    private static int Year(string figures, LocalDate asOf)
    {
        var year = int.Parse(figures, CultureInfo.InvariantCulture);
        if (figures.Length > 2)
            return year;

        var century = asOf.Year / 100 * 100;
        return year <= (asOf.Year % 100) + 1 ? century + year : century - 100 + year;
    }

    private static int Month(string name)
    {
        var at = Array.FindIndex(Months, m => name.StartsWith(m, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? 0 : at + 1;
    }

    private static int Int(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static int Int(string text, int at) => int.Parse(text.AsSpan(at, 2), CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"[T ,]+\d{1,2}[:.]\d{2}([:.]\d{2}([.,]\d{1,9})?)?\s*(am|pm)?\s*(z|utc|gmt|bst|[+-]\d\d:?\d\d)?$",
        RegexOptions.IgnoreCase,
        Wait
    )]
    private static partial Regex Time();

    [GeneratedRegex(@"^(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[,. ]+", RegexOptions.IgnoreCase, Wait)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$", RegexOptions.None, Wait)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(\d{1,2})\s?[-/. \\]\s?(\d{1,2})\s?[-/. \\]\s?(\d{4}|\d{2})$", RegexOptions.None, Wait)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(\d{1,2})(?:st|nd|rd|th)?(?: of)?[-/., ]{0,2}([a-z]{3,9})[-/., ]{0,2}(\d{4}|\d{2})$", RegexOptions.IgnoreCase, Wait)]
    private static partial Regex MonthNamed();

    [GeneratedRegex(@"^([a-z]{3,9})[-/. ]{0,2}(\d{1,2})(?:st|nd|rd|th)?[-/., ]{1,2}(\d{4})$", RegexOptions.IgnoreCase, Wait)]
    private static partial Regex MonthNamedFirst();

    [GeneratedRegex(@"^\d{8}$", RegexOptions.None, Wait)]
    private static partial Regex EightFigures();

    [GeneratedRegex(@"^\d{5}(\.\d{1,15})?$", RegexOptions.None, Wait)]
    private static partial Regex FiveFigures();
}
