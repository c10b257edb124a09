using Linnet.Calendar;

namespace Linnet.Tests.Calendar;

/// <summary>Every day from 2000 to 2100, for laws that must hold on all of them.</summary>
internal static class EveryDay
{
    public static readonly int First = Days.NumberOf(new LocalDate(2000, 1, 1));
    public static readonly int Last = Days.NumberOf(new LocalDate(2100, 12, 31));

    // Long enough before the end of the table for 60 working days to fit.
    public static IEnumerable<int> WithRoomToCount => Enumerable.Range(First, Last - First - 100);

    public static IEnumerable<int> All => Enumerable.Range(First, Last - First + 1);

    /// <summary>The days on which a law is broken, as dates, so that a failure names them.</summary>
    public static IEnumerable<LocalDate> Breaking(this IEnumerable<int> days, Func<int, bool> law) =>
        days.Where(day => !law(day)).Select(Days.FromNumber).Take(5);
}
