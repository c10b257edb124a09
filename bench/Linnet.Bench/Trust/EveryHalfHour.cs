using Linnet.Calendar;

namespace Linnet.Bench.Trust;

/// <summary>Every half hour from 2000 to 2100: which day it belongs to in England, by Linnet's calendar and by the Summer Time Act's own words.</summary>
/// <remarks>Summer Time Act 1972 as amended in 2002: from 1am GMT on the last Sunday in March to 1am GMT on the last Sunday in October.</remarks>
public static class EveryHalfHour
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;
    private static readonly Duration HalfAnHour = Duration.FromMinutes(30);

    /// <summary>How many half hours there are, and on how many of them the two do not agree.</summary>
    /// <param name="dayOf">What tells the day: Linnet's calendar, or in a control something that does not know about summer time.</param>
    public static (int HalfHours, int Wrong) Compare(Func<Instant, LocalDate> dayOf)
    {
        var (count, wrong) = (0, 0);
        for (var year = FirstYear; year <= LastYear; year++)
        {
            var (begins, ends) = (OneOClock(LastSunday(year, 3)), OneOClock(LastSunday(year, 10)));
            var nextYear = Instant.FromUtc(year + 1, 1, 1, 0, 0);
            for (var at = Instant.FromUtc(year, 1, 1, 0, 0); at < nextYear; at += HalfAnHour, count++)
            {
                var onTheWall = at >= begins && at < ends ? at + Duration.FromHours(1) : at;
                if (dayOf(at) != onTheWall.InUtc().Date) wrong++;
            }
        }

        return (count, wrong);
    }

    /// <summary>Linnet's.</summary>
    public static LocalDate Calendars(Instant at) => London.DayOf(at);

    /// <summary>A control: the day that a machine in Greenwich time would say.</summary>
    public static LocalDate Naive(Instant at) => at.InUtc().Date;

    private static LocalDate LastSunday(int year, int month)
    {
        var last = new LocalDate(year, month, 31);
        return last.PlusDays(-((int)last.DayOfWeek % 7));
    }

    private static Instant OneOClock(LocalDate day) => Instant.FromUtc(day.Year, day.Month, day.Day, 1, 0);
}
