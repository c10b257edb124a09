namespace Linnet.Calendar;

/// <summary>Counting in calendar months and years, by the corresponding date.</summary>
/// <remarks>
/// Dodds v Walker [1981] 1 WLR 1027, House of Lords: the period ends on the day of the same number in the later month,
/// or on that month's last day when it has none. The starting day is day 0.
/// </remarks>
public static class Months
{
    /// <summary>The corresponding date: three months after 30 November is 28 February, or 29 in a leap year.</summary>
    public static LocalDate After(LocalDate start, int months) => start.PlusMonths(months);

    /// <summary>The corresponding date, by day number, for counting many of them quickly.</summary>
    public static int After(int start, int months) => Days.NumberOf(Days.Of(start).AddMonths(months));

    /// <summary>The day somebody reaches an age; those born on 29 February reach it on 1 March when there is no 29th.</summary>
    /// <remarks>Family Law Reform Act 1969 s.9: an age is reached as the birthday begins. The choice of 1 March is ours.</remarks>
    public static LocalDate Birthday(LocalDate born, int age)
    {
        var sameDay = born.PlusYears(age);
        return sameDay.Day == born.Day ? sameDay : sameDay.PlusDays(1);
    }

    /// <summary>The day number on which somebody reaches an age.</summary>
    public static int Birthday(int born, int age)
    {
        var bornOn = Days.Of(born);
        var sameDay = bornOn.AddYears(age);
        return Days.NumberOf(sameDay) + (sameDay.Day == bornOn.Day ? 0 : 1);
    }

    /// <summary>Whole years of age on a day, reached at the start of the birthday; negative before birth.</summary>
    public static int AgeOn(LocalDate born, LocalDate day)
    {
        var age = day.Year - born.Year;
        return Birthday(born, age) <= day ? age : age - 1;
    }
}
