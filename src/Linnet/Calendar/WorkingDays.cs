using System.Diagnostics.CodeAnalysis;

namespace Linnet.Calendar;

/// <summary>Which days are worked, and how to count them: Monday to Friday less bank holidays, 1990 to 2100.</summary>
/// <remarks>
/// The day of the trigger is day 0 whatever day it is, so Friday and the Saturday after it give the same due day.
/// Counts are of working days in the half-open interval (start, end]; on time means a count no greater than the allowance.
/// Working Together does not define the day further; the regulations that do (SI 2006/1738, SI 2011/1010, SI 2010/959) agree with this.
/// </remarks>
public sealed class WorkingDays
{
    private static readonly int First = Days.NumberOf(new LocalDate(BankHolidays.FirstYear, 1, 1));
    private static readonly int Last = Days.NumberOf(new LocalDate(BankHolidays.LastYear, 12, 31));

    // Working days from the first day of the table up to and including each day, and each working day in turn.
    private readonly int[] workedBy = new int[Last - First + 1];
    private readonly int[] worked;

    private WorkingDays(IEnumerable<LocalDate> holidays)
    {
        var closed = holidays.Select(Days.NumberOf).ToHashSet();
        var open = new List<int>(capacity: workedBy.Length);

        for (var day = First; day <= Last; day++)
        {
            if (Days.Of(day).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !closed.Contains(day)) open.Add(day);
            workedBy[day - First] = open.Count;
        }

        worked = [.. open];
    }

    /// <summary>The working days of every care clock.</summary>
    public static WorkingDays EnglandAndWales { get; } = new(BankHolidays.Years.SelectMany(BankHolidays.In).Select(holiday => holiday.Day));

    /// <summary>The working days of a freedom of information request: not a bank holiday in any part of the United Kingdom.</summary>
    /// <remarks>Freedom of Information Act 2000 s.10(6), in force from 2005; never used for a care clock.</remarks>
    public static WorkingDays UnitedKingdom { get; } =
        new(BankHolidays.Years.SelectMany(year => BankHolidays.In(year).Select(h => h.Day).Concat(ElsewhereInTheKingdom.In(year))));

    /// <summary>Whether the day is worked.</summary>
    public bool Is(int day) => workedBy[At(day)] > WorkedBefore(day);

    /// <inheritdoc cref="Is(int)"/>
    public bool Is(LocalDate day) => Is(Days.NumberOf(day));

    /// <summary>How many working days are after <paramref name="start"/> and up to and including <paramref name="end"/>.</summary>
    /// <remarks>Negative when the end is before the start: minus the count from end to start, never to be taken for "on the day".</remarks>
    public int Between(int start, int end) => workedBy[At(end)] - workedBy[At(start)];

    /// <inheritdoc cref="Between(int, int)"/>
    public int Between(LocalDate start, LocalDate end) => Between(Days.NumberOf(start), Days.NumberOf(end));

    /// <summary>The working day this many working days after the start, which is day 0 whatever day it is; 0 gives the start.</summary>
    public int Add(int start, int amount)
    {
        var next = workedBy[At(start)];
        return amount == 0 ? start : worked[Nth(next + amount - 1, amount)];
    }

    /// <inheritdoc cref="Add(int, int)"/>
    public LocalDate Add(LocalDate start, int amount) => Days.FromNumber(Add(Days.NumberOf(start), amount));

    /// <summary>The working day this many working days before a booked day, which is day 0 whatever day it is; 0 gives that day.</summary>
    public int Back(int booked, int amount)
    {
        var before = WorkedBefore(booked);
        return amount == 0 ? booked : worked[Nth(before - amount, amount)];
    }

    /// <inheritdoc cref="Back(int, int)"/>
    public LocalDate Back(LocalDate booked, int amount) => Days.FromNumber(Back(Days.NumberOf(booked), amount));

    /// <summary>The day itself when it is worked, otherwise the last working day before it: the last chance to act in time.</summary>
    public int LastOnOrBefore(int day) => worked[Nth(workedBy[At(day)] - 1, amount: 0)];

    /// <inheritdoc cref="LastOnOrBefore(int)"/>
    public LocalDate LastOnOrBefore(LocalDate day) => Days.FromNumber(LastOnOrBefore(Days.NumberOf(day)));

    /// <summary>The day itself when it is worked, otherwise the next working day.</summary>
    /// <remarks>Only for subject access and freedom of information answers; a care clock never rolls forward.</remarks>
    public int FirstOnOrAfter(int day) => worked[Nth(WorkedBefore(day), amount: 0)];

    /// <inheritdoc cref="FirstOnOrAfter(int)"/>
    public LocalDate FirstOnOrAfter(LocalDate day) => Days.FromNumber(FirstOnOrAfter(Days.NumberOf(day)));

    private int WorkedBefore(int day) => At(day) == 0 ? 0 : workedBy[day - First - 1];

    private static int At(int day)
    {
        if (day < First || day > Last) RefuseDay(day);
        return day - First;
    }

    private int Nth(int place, int amount)
    {
        if (amount < 0) RefuseAmount(amount);
        if ((uint)place >= (uint)worked.Length) RefusePlace(amount);
        return place;
    }

    [DoesNotReturn]
    private static void RefuseDay(int day) => throw new ArgumentOutOfRangeException(
        nameof(day), day, $"Working days are known only from {BankHolidays.FirstYear} to {BankHolidays.LastYear}.");

    [DoesNotReturn]
    private static void RefuseAmount(int amount) => throw new ArgumentOutOfRangeException(
        nameof(amount), amount, "A number of working days cannot be negative: count back from a booked day instead.");

    [DoesNotReturn]
    private static void RefusePlace(int amount) => throw new ArgumentOutOfRangeException(
        nameof(amount), amount, $"The count leaves the years we know, {BankHolidays.FirstYear} to {BankHolidays.LastYear}.");
}
