using System.Collections.Frozen;

namespace Linnet.Calendar;

/// <summary>The bank holidays of England and Wales, which are not working days anywhere in the record.</summary>
/// <remarks>Banking and Financial Dealings Act 1971. Scotland and Northern Ireland differ and are never used for a care clock.</remarks>
public static class BankHolidays
{
    /// <summary>The first year we know.</summary>
    public const int FirstYear = 1990;

    /// <summary>The last year we know.</summary>
    public const int LastYear = 2100;

    /// <summary>Every year we know.</summary>
    public static IEnumerable<int> Years => Enumerable.Range(FirstYear, LastYear - FirstYear + 1);

    private static readonly FrozenDictionary<int, IReadOnlyList<BankHoliday>> ByYear =
        Years.ToFrozenDictionary(year => year, Proclaimed);

    private static readonly FrozenDictionary<LocalDate, BankHoliday> ByDay =
        ByYear.Values.SelectMany(holidays => holidays).ToFrozenDictionary(holiday => holiday.Day);

    /// <summary>The bank holidays of a year, in order.</summary>
    public static IReadOnlyList<BankHoliday> In(int year) => ByYear[Known(year)];

    /// <summary>Whether the day is a bank holiday.</summary>
    public static bool Is(LocalDate day) => On(day) is not null;

    /// <summary>What the bank holiday is called; null when the day is not one.</summary>
    public static string? NameOf(LocalDate day) => On(day)?.Name;

    /// <summary>The bank holiday on a day; null when there is none.</summary>
    public static BankHoliday? On(LocalDate day)
    {
        Known(day.Year);
        return ByDay.GetValueOrDefault(day);
    }

    /// <summary>The bank holidays after one day and up to and including another, in order.</summary>
    public static IEnumerable<BankHoliday> Between(LocalDate start, LocalDate end) =>
        Enumerable.Range(Known(start.Year), Math.Max(0, Known(end.Year) - start.Year + 1))
            .SelectMany(In)
            .Where(holiday => holiday.Day > start && holiday.Day <= end);

    private static IReadOnlyList<BankHoliday> Proclaimed(int year)
    {
        var changes = ProclaimedHolidays.EnglandAndWales.Where(change => change.Day.Year == year).ToList();
        var moved = changes.Select(change => change.Moved).OfType<LocalDate>().ToHashSet();

        return
        [
            .. BankHolidayRule.In(year)
                .Where(usual => !moved.Contains(usual.Day))
                .Concat(changes.Select(change => new BankHoliday(change.Day, change.Name, change.Reason)))
                .OrderBy(holiday => holiday.Day),
        ];
    }

    private static int Known(int year) => year is >= FirstYear and <= LastYear
        ? year
        : throw new ArgumentOutOfRangeException(
            nameof(year), year, $"Bank holidays are known from {FirstYear} to {LastYear}: no other year can be counted.");
}
