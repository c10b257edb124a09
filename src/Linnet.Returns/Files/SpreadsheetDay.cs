namespace Linnet.Returns.Files;

/// <summary>The day that a spreadsheet's number stands for.</summary>
/// <remarks>
/// ECMA-376 Part 1, 18.17.4.1. Day 1 is 1 January 1900. The 1900 system counts a 29 February 1900 that never was (60),
/// so from 61 on the count starts one day earlier. The 1904 system is brought to this one by adding 1,462 days.
/// </remarks>
public static class SpreadsheetDay
{
    public const int From1904 = 1462;

    private const double Last = 2_958_465; // 31 December 9999
    private static readonly LocalDate BeforeTheLeapThatNeverWas = new(1899, 12, 31);
    private static readonly LocalDate AfterIt = new(1899, 12, 30);

    public static LocalDate? Of(double serial)
    {
        if (!(serial >= 1 && serial < Last + 1))
            return null;

        var days = (int)Math.Floor(serial);
        return days == 60 ? null : (days < 60 ? BeforeTheLeapThatNeverWas : AfterIt).PlusDays(days);
    }
}
