using NodaTime.Text;

namespace Linnet.Tests;

/// <summary>Days and moments as tests write them: 2026-03-30, and 2026-03-30T21:40Z.</summary>
internal static class Dates
{
    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static Instant At(string text) => InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'").Parse(text).Value;
}
