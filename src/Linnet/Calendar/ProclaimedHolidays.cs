namespace Linnet.Calendar;

/// <summary>A change made to one year's bank holidays by royal proclamation: a day added, or a usual day moved.</summary>
/// <param name="Moved">The usual day that was worked instead; null when the day was added.</param>
internal sealed record ProclaimedHoliday(LocalDate Day, string Name, string Reason, LocalDate? Moved = null);

/// <summary>The one-off changes to the bank holidays of England and Wales since 1990. A new proclamation is one more line here.</summary>
/// <remarks>Banking and Financial Dealings Act 1971 s.1(2) and (3). Each holds for its own day, so no other year is recounted.</remarks>
internal static class ProclaimedHolidays
{
    private const string EarlyMay = BankHolidayRule.EarlyMayName;
    private const string Spring = BankHolidayRule.SpringName;

    public static IReadOnlyList<ProclaimedHoliday> EnglandAndWales { get; } =
    [
        new(new(1995, 5, 8), EarlyMay, "50 years since Victory in Europe", Moved: new(1995, 5, 1)),
        new(new(1999, 12, 31), "Millennium bank holiday", "The end of the millennium"),
        new(new(2002, 6, 3), "Golden Jubilee", "The Queen's Golden Jubilee"),
        new(new(2002, 6, 4), Spring, "The Queen's Golden Jubilee", Moved: new(2002, 5, 27)),
        new(new(2011, 4, 29), "Royal Wedding", "The wedding of Prince William and Catherine Middleton"),
        new(new(2012, 6, 4), Spring, "The Queen's Diamond Jubilee", Moved: new(2012, 5, 28)),
        new(new(2012, 6, 5), "Diamond Jubilee", "The Queen's Diamond Jubilee"),
        new(new(2020, 5, 8), EarlyMay, "75 years since Victory in Europe", Moved: new(2020, 5, 4)),
        new(new(2022, 6, 2), Spring, "The Queen's Platinum Jubilee", Moved: new(2022, 5, 30)),
        new(new(2022, 6, 3), "Platinum Jubilee", "The Queen's Platinum Jubilee"),
        new(new(2022, 9, 19), "State Funeral of Queen Elizabeth II", "The State Funeral of Queen Elizabeth II"),
        new(new(2023, 5, 8), "Coronation of King Charles III", "The Coronation of King Charles III"),
    ];
}
