namespace Linnet.Calendar;

/// <summary>Easter Sunday, from which Good Friday and Easter Monday are counted.</summary>
/// <remarks>Calendar (New Style) Act 1750: the Sunday after the Paschal full moon (anonymous computus of 1876).</remarks>
internal static class Easter
{
    public static LocalDate SundayIn(int year)
    {
        var golden = year % 19;
        var (century, yearOfCentury) = int.DivRem(year, 100);
        var moonShift = (century - (century + 8) / 25 + 1) / 3;
        var fullMoon = (19 * golden + century - century / 4 - moonShift + 15) % 30;
        var toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - fullMoon - yearOfCentury % 4) % 7;
        var late = (golden + 11 * fullMoon + 22 * toSunday) / 451;
        var (month, day) = int.DivRem(fullMoon + toSunday - 7 * late + 114, 31);

        return new(year, month, day + 1);
    }
}
