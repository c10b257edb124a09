namespace Linnet.Calendar;

/// <summary>Days as numbers, for counting many of them quickly: 1 January 1970 is day 0.</summary>
public static class Days
{
    // DateOnly numbers days from 1 January 0001.
    private const int FirstOfJanuary1970 = 719_162;

    /// <summary>The number of days from 1 January 1970, negative before it.</summary>
    public static int NumberOf(LocalDate day) => new DateOnly(day.Year, day.Month, day.Day).DayNumber - FirstOfJanuary1970;

    /// <summary>The day with this number.</summary>
    public static LocalDate FromNumber(int number)
    {
        var (year, month, day) = Of(number);
        return new(year, month, day);
    }

    internal static DateOnly Of(int number) => DateOnly.FromDayNumber(number + FirstOfJanuary1970);

    internal static int NumberOf(DateOnly day) => day.DayNumber - FirstOfJanuary1970;
}
