using Linnet.Calendar;

namespace Linnet.Web.Look;

/// <summary>Small counts in words.</summary>
public static class Say
{
    /// <summary>1 child, 60 children.</summary>
    public static string Children(int count) => count == 1 ? "1 child" : Written.Count(count, "child").Replace("childs", "children", StringComparison.Ordinal);

    /// <summary>1,465.</summary>
    public static string Number(long number) => number.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>33%, to the nearest whole one. Where there is nothing to take a share of, the page says that instead.</summary>
    public static string Percent(int part, int whole) =>
        $"{Math.Round(100m * part / whole, MidpointRounding.AwayFromZero).ToString("0", System.Globalization.CultureInfo.InvariantCulture)}%";

    /// <summary>1 entry, 60 entries.</summary>
    public static string Entries(int count) => count == 1 ? "1 entry" : $"{Written.Count(count, "entrie")}";

    /// <summary>The same with a capital letter.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>An area of practice in words: FrontDoor as "Front door".</summary>
    public static string Area(string area) => Capital(Record.Spelling.Code(area).Replace('-', ' '));

    /// <summary>First, second, third, then 4th.</summary>
    public static string Ordinal(int number) => number switch
    {
        1 => "first",
        2 => "second",
        3 => "third",
        _ => $"{number}{((number % 100) is 11 or 12 or 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" })}",
    };

    /// <summary>Aged 4 years and 3 months; a baby in months, or in days.</summary>
    public static string Age(LocalDate born, LocalDate on)
    {
        var age = Period.Between(born, on, PeriodUnits.Years | PeriodUnits.Months | PeriodUnits.Days);
        if (born > on) return "not born by then";
        if (age.Years == 0 && age.Months == 0) return Written.Count(age.Days, "day");
        if (age.Years == 0) return Written.Count(age.Months, "month");
        return age.Months == 0 ? Written.Count(age.Years, "year") : $"{Written.Count(age.Years, "year")} and {Written.Count(age.Months, "month")}";
    }
}
