namespace Linnet.Returns.AnnexA.Reading;

/// <summary>Which days a cell can hold: not what systems write for 'not known', not a day yet to come, not another age.</summary>
internal static class PlausibleDays
{
    // A pregnancy, with some weeks in hand; and the span of a working life.
    private const int DaysAhead = 300;
    private const int YearsBack = 60;

    private static readonly HashSet<LocalDate> Placeholders =
    [
        new(1753, 1, 1),
        new(1899, 12, 30),
        new(1899, 12, 31),
        new(1900, 1, 1),
        new(1900, 1, 2),
        new(1901, 1, 1),
        new(2099, 1, 1),
        new(2099, 12, 31),
        new(2999, 12, 31),
        new(9999, 12, 31),
    ];

    public static Fault? WhatIsWrongWith(LocalDate day, DayRange range, LocalDate asOf)
    {
        if (Placeholders.Contains(day))
            return new Fault.PlaceholderDate(day);

        return range switch
        {
            DayRange.Happened when day > asOf => new Fault.AfterTheExtract(day, asOf),
            DayRange.Happened when day < asOf.PlusYears(-YearsBack) => new Fault.OutOfReach(day),
            DayRange.Birth when day > asOf.PlusDays(DaysAhead) || day < asOf.PlusYears(-2 * YearsBack) => new Fault.OutOfReach(day),
            DayRange.Happened or DayRange.Birth => null,
        };
    }
}
