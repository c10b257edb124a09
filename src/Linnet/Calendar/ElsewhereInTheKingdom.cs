namespace Linnet.Calendar;

/// <summary>Bank holidays of Scotland and Northern Ireland that England and Wales do not keep.</summary>
/// <remarks>Banking and Financial Dealings Act 1971, schedule 1; St Andrew's Day Bank Holiday (Scotland) Act 2007.</remarks>
internal static class ElsewhereInTheKingdom
{
    private static readonly LocalDate ScotlandInTheWorldCup = new(2026, 6, 15);

    public static IEnumerable<LocalDate> In(int year)
    {
        yield return SecondOfJanuary(year);
        yield return BankHolidayRule.MondayIfWeekend(new(year, 3, 17));
        yield return BankHolidayRule.MondayIfWeekend(new(year, 7, 12));
        yield return new LocalDate(year, 8, 1).With(BankHolidayRule.MondayOnOrAfter);
        if (year >= 2007) yield return BankHolidayRule.MondayIfWeekend(new(year, 11, 30));
        if (year == ScotlandInTheWorldCup.Year) yield return ScotlandInTheWorldCup;
    }

    // The substitute for 2 January follows the substitute for New Year's Day.
    private static LocalDate SecondOfJanuary(int year) => new LocalDate(year, 1, 2).DayOfWeek switch
    {
        IsoDayOfWeek.Saturday => new(year, 1, 4),
        IsoDayOfWeek.Sunday => new(year, 1, 4),
        IsoDayOfWeek.Monday => new(year, 1, 3),
        _ => new(year, 1, 2),
    };
}
