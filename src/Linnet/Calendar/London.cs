using NodaTime.Text;

namespace Linnet.Calendar;

/// <summary>The clock on the wall in England: which day an instant belongs to, and when that day begins and ends.</summary>
/// <remarks>Summer Time Act 1972: clocks go forward on the last Sunday in March and back on the last in October, at 1am GMT.</remarks>
public static class London
{
    private const int MinutesInADay = 1440;

    private static readonly ZonedDateTimePattern WallTimeWithOffset =
        ZonedDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<+HH:mm>", zoneProvider: null);

    /// <summary>Europe/London, from the time zone database we carry and never from the machine.</summary>
    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>The day an instant belongs to: ten to midnight is still that day, whatever the day is in UTC.</summary>
    public static LocalDate DayOf(Instant instant) => instant.InZone(Zone).Date;

    /// <summary>The first moment of a day.</summary>
    public static Instant StartOf(LocalDate day) => Zone.AtStartOfDay(day).ToInstant();

    /// <summary>The end of a day, which is the start of the next: something is in time when it happens before this.</summary>
    public static Instant EndOf(LocalDate day) => StartOf(day.PlusDays(1));

    /// <summary>The instant at a wall time: none in the hour missing in March, the first of two in the hour repeated in October.</summary>
    /// <param name="minuteOfDay">Minutes on the wall clock since midnight, 0 to 1439.</param>
    public static bool TryAt(LocalDate day, int minuteOfDay, out Instant instant)
    {
        if (minuteOfDay is < 0 or >= MinutesInADay)
            throw new ArgumentOutOfRangeException(nameof(minuteOfDay), minuteOfDay, "A minute of the day is from 0 to 1439.");

        var mapping = Zone.MapLocal(day + LocalTime.FromMinutesSinceMidnight(minuteOfDay));
        instant = mapping.Count == 0 ? default : mapping.First().ToInstant();
        return mapping.Count > 0;
    }

    /// <summary>The day and the whole minutes on the wall clock since midnight.</summary>
    public static (LocalDate Day, int Minute) LocalOf(Instant instant)
    {
        var local = instant.InZone(Zone).LocalDateTime;
        return (local.Date, local.Hour * 60 + local.Minute);
    }

    /// <summary>Wall time with its offset, to the minute: 2026-03-30T21:40+01:00.</summary>
    public static string Write(Instant instant) => WallTimeWithOffset.Format(instant.InZone(Zone));
}
