namespace Linnet.Calendar;

/// <summary>The bank holidays an ordinary year has in England and Wales, before any proclamation changes them.</summary>
/// <remarks>
/// Banking and Financial Dealings Act 1971, schedule 1, with New Year's Day (since 1974), early May (since 1978) and the
/// substitutes for weekends appointed every year by proclamation; Christmas Day and Good Friday by common law.
/// </remarks>
internal static class BankHolidayRule
{
    public const string EarlyMayName = "Early May bank holiday";
    public const string SpringName = "Spring bank holiday";

    public static IEnumerable<BankHoliday> In(int year)
    {
        var easter = Easter.SundayIn(year);
        var newYear = new LocalDate(year, 1, 1);
        var substitute = MondayIfWeekend(newYear);

        yield return new(substitute, substitute == newYear ? "New Year's Day" : "New Year's Day (substitute day)");
        yield return new(easter.PlusDays(-2), "Good Friday");
        yield return new(easter.PlusDays(1), "Easter Monday");
        yield return new(new LocalDate(year, 5, 1).With(MondayOnOrAfter), EarlyMayName);
        yield return new(new LocalDate(year, 5, 31).With(MondayOnOrBefore), SpringName);
        yield return new(new LocalDate(year, 8, 31).With(MondayOnOrBefore), "Summer bank holiday");
        foreach (var holiday in ChristmasIn(year)) yield return holiday;
    }

    internal static LocalDate MondayIfWeekend(LocalDate day) => day.DayOfWeek >= IsoDayOfWeek.Saturday ? day.With(MondayOnOrAfter) : day;

    internal static LocalDate MondayOnOrAfter(LocalDate day) => DateAdjusters.NextOrSame(IsoDayOfWeek.Monday)(day);

    internal static LocalDate MondayOnOrBefore(LocalDate day) => DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)(day);

    private static BankHoliday[] ChristmasIn(int year)
    {
        BankHoliday December(int day, string name) => new(new(year, 12, day), name);

        const string Christmas = "Christmas Day";
        const string Boxing = "Boxing Day";
        const string ChristmasInstead = "Christmas Day (substitute day)";
        const string BoxingInstead = "Boxing Day (substitute day)";

        return new LocalDate(year, 12, 25).DayOfWeek switch
        {
            IsoDayOfWeek.Friday => [December(25, Christmas), December(28, BoxingInstead)],
            IsoDayOfWeek.Saturday => [December(27, ChristmasInstead), December(28, BoxingInstead)],
            IsoDayOfWeek.Sunday => [December(26, Boxing), December(27, ChristmasInstead)],
            _ => [December(25, Christmas), December(26, Boxing)],
        };
    }
}
