using System.Globalization;
using NodaTime.Text;

namespace Linnet.Web.Forms;

/// <summary>A date or a time of day as people really write it on a form.</summary>
public static class WrittenDate
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private static readonly LocalDatePattern[] Days =
    [
        .. new[] { "yyyy-MM-dd", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d M yyyy", "d MMMM yyyy", "d MMM yyyy" }.Select(p => LocalDatePattern.Create(p, English)),
    ];

    private static readonly LocalTimePattern[] Times =
    [
        .. new[] { "H:mm", "HH:mm", "H.mm", "HHmm", "h:mmtt", "h.mmtt", "htt", "h:mm tt", "h tt" }.Select(p => LocalTimePattern.Create(p, CultureInfo.InvariantCulture)),
    ];

    /// <summary>Reads 31/3/2026, 31 March 2026, 2026-03-31 and the like. Day before month, always.</summary>
    public static bool TryRead(string? text, out LocalDate day) => TryAny(Days, p => p.Parse(Tidy(text)), out day);

    /// <summary>Reads 21:40, 9.40pm, 9pm and the like.</summary>
    public static bool TryReadTime(string? text, out LocalTime time) => TryAny(Times, p => p.Parse(Tidy(text).ToUpperInvariant()), out time);

    private static bool TryAny<P, T>(IEnumerable<P> patterns, Func<P, ParseResult<T>> parse, out T value) where T : struct
    {
        foreach (var pattern in patterns)
        {
            if (!parse(pattern).TryGetValue(default, out value)) continue;
            return true;
        }

        value = default;
        return false;
    }

    private static string Tidy(string? text) => string.Join(' ', (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
