using System.Globalization;
using NodaTime.Text;

namespace Linnet.Calendar;

/// <summary>Days, times and numbers as a person reads them, in the style of GOV.UK.</summary>
public static class Written
{
    private static readonly LocalDatePattern Plain = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");
    private static readonly LocalDatePattern Named = LocalDatePattern.CreateWithInvariantCulture("dddd d MMMM uuuu");

    /// <summary>31 March 2026.</summary>
    public static string Day(LocalDate day) => Plain.Format(day);

    /// <summary>Tuesday 31 March 2026.</summary>
    public static string Weekday(LocalDate day) => Named.Format(day);

    /// <summary>9:40pm on Monday 30 March 2026, by the clock on the wall in London.</summary>
    public static string At(Instant instant)
    {
        var (day, minute) = London.LocalOf(instant);
        return $"{TimeOfDay(minute)} on {Weekday(day)}";
    }

    /// <summary>9:40pm, 9am, midday or midnight, from minutes since midnight.</summary>
    public static string TimeOfDay(int minute)
    {
        if (minute == 0) return "midnight";
        if (minute == 720) return "midday";

        var (hour, past) = int.DivRem(minute, 60);
        var onTheClock = Number(hour % 12 == 0 ? 12 : hour % 12);
        var half = hour < 12 ? "am" : "pm";
        return past == 0 ? onTheClock + half : $"{onTheClock}:{past.ToString("00", CultureInfo.InvariantCulture)}{half}";
    }

    /// <summary>Once, twice, 3 times.</summary>
    public static string Times(int count) => count switch { 1 => "once", 2 => "twice", _ => Count(count, "time") };

    /// <summary>1 working day, 15 working days, 1,000 working days.</summary>
    public static string Count(int count, string one) => $"{Number(count, "#,0")} {one}{(count == 1 ? "" : "s")}";

    /// <summary>A, B and C.</summary>
    public static string List(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}";

    internal static string Number(int number, string format = "0") => number.ToString(format, CultureInfo.InvariantCulture);
}
