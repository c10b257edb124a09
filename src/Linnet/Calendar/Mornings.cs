namespace Linnet.Calendar;

/// <summary>Working mornings at ten: when the team of the day has taken over what was done at night or at the weekend.</summary>
public static class Mornings
{
    private const int Ten = 10 * 60;

    /// <summary>
    /// Ten o'clock on the working morning that is this many on, in minutes since 1970: at two in the morning of a working day the first is
    /// that day's.
    /// </summary>
    public static int After(int minute, int mornings)
    {
        var (day, now) = London.LocalOf(Instant.FromUnixTimeSeconds(60L * minute));
        var first = Days.NumberOf(WorkingDays.EnglandAndWales.FirstOnOrAfter(now < Ten ? day : day.PlusDays(1)));
        var morning = Days.FromNumber(WorkingDays.EnglandAndWales.Add(first, mornings - 1));
        return London.TryAt(morning, Ten, out var at)
            ? (int)(at.ToUnixTimeSeconds() / 60)
            : throw new InvalidOperationException("The clocks never change at ten in the morning.");
    }
}
