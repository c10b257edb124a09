using Linnet.Calendar;
using Linnet.Record;

namespace Linnet.Standards;

/// <summary>What time is counted in.</summary>
public enum TimeUnit
{
    /// <summary>Monday to Friday less the bank holidays of England and Wales. The day of the trigger is day 0.</summary>
    [Says("working days")] WorkingDays = 1,
    /// <summary>Calendar days; bank holidays count.</summary>
    [Says("days")] Days = 2,
    /// <summary>Seven calendar days each; bank holidays count.</summary>
    [Says("weeks")] Weeks = 3,
    /// <summary>Calendar months by the corresponding date, or the last day of a shorter month.</summary>
    [Says("months")] Months = 4,
    /// <summary>Hours that really pass, clock changes included.</summary>
    [Says("hours")] Hours = 5,
    /// <summary>Days on which schools are open, by the council's term dates.</summary>
    [Says("school days")] SchoolDays = 6,
    /// <summary>Once in each term: due by the last day of the next term to begin.</summary>
    [Says("terms")] Terms = 7,
    /// <summary>Ten in the morning of the working days that come: what was done at night is taken over by then.</summary>
    [Says("working mornings")] WorkingMornings = 8,
}

/// <summary>How long a standard allows, or how often it must be met.</summary>
/// <param name="Amount">How many.</param>
/// <param name="Unit">Of what.</param>
public readonly record struct Allowance(int Amount, TimeUnit Unit)
{
    /// <summary>The last day on which it is met in time, counted from a day 0. For hours see <see cref="DueAt"/>.</summary>
    public int DueDay(int dayZero, TermDates? terms = null) => Unit switch
    {
        TimeUnit.WorkingDays => WorkingDays.EnglandAndWales.Add(dayZero, Amount),
        TimeUnit.Days => dayZero + Amount,
        TimeUnit.Weeks => dayZero + (7 * Amount),
        TimeUnit.Months => Months.After(dayZero, Amount),
        TimeUnit.SchoolDays => Days.NumberOf((terms ?? TermDates.Default).AddSchoolDays(Days.FromNumber(dayZero), Amount)),
        TimeUnit.Terms => Days.NumberOf((terms ?? TermDates.Default).EndOfTermAfter(Days.FromNumber(dayZero), Amount)),
        TimeUnit.Hours or TimeUnit.WorkingMornings => throw new InvalidOperationException(
            "Hours are counted from a minute, not from a day."),
        _ => throw new NotSupportedException(Unit.ToString()),
    };

    /// <summary>The last day that still leaves this much time before a booked day, which is day 0 counted back.</summary>
    public int BackFrom(int bookedDay) => Unit == TimeUnit.WorkingDays
        ? WorkingDays.EnglandAndWales.Back(bookedDay, Amount)
        : Unit == TimeUnit.Months ? Months.After(bookedDay, -Amount) : bookedDay - (Unit == TimeUnit.Weeks ? 7 * Amount : Amount);

    /// <summary>Whether it is counted from a minute to a minute.</summary>
    public bool ByTheMinute => Unit is TimeUnit.Hours or TimeUnit.WorkingMornings;

    /// <summary>The minute by which it is met in time, for an allowance by the minute: real hours, clock changes included.</summary>
    public int DueAt(int minuteZero) => Unit == TimeUnit.WorkingMornings ? Mornings.After(minuteZero, Amount) : minuteZero + (60 * Amount);

    /// <summary>
    /// How much of it has passed between a day 0 and a later day, in its own unit; months, school days and terms are told in calendar days.
    /// </summary>
    public int Elapsed(int dayZero, int day) => Unit switch
    {
        TimeUnit.WorkingDays => WorkingDays.EnglandAndWales.Between(dayZero, day),
        TimeUnit.Days or TimeUnit.Weeks or TimeUnit.Months or TimeUnit.SchoolDays or TimeUnit.Terms => day - dayZero,
        TimeUnit.Hours or TimeUnit.WorkingMornings => throw new InvalidOperationException(
            "Hours are counted from a minute, not from a day."),
        _ => throw new NotSupportedException(Unit.ToString()),
    };

    /// <inheritdoc />
    public override string ToString() =>
        Amount == 1 ? $"1 {Words.Of(Unit).TrimEnd('s')}" : $"{Amount} {Words.Of(Unit)}";
}

/// <summary>Lets a standard be written as it is said: <c>15.WorkingDays</c>.</summary>
public static class Amounts
{
    extension(int amount)
    {
        /// <summary>This many working days.</summary>
        public Allowance WorkingDays => new(amount, TimeUnit.WorkingDays);

        /// <summary>This many calendar days.</summary>
        public Allowance Days => new(amount, TimeUnit.Days);

        /// <summary>This many weeks.</summary>
        public Allowance Weeks => new(amount, TimeUnit.Weeks);

        /// <summary>This many months.</summary>
        public Allowance Months => new(amount, TimeUnit.Months);

        /// <summary>This many hours.</summary>
        public Allowance Hours => new(amount, TimeUnit.Hours);

        /// <summary>By ten o'clock on this many working mornings on.</summary>
        public Allowance WorkingMornings => new(amount, TimeUnit.WorkingMornings);

        /// <summary>This many school days.</summary>
        public Allowance SchoolDays => new(amount, TimeUnit.SchoolDays);

        /// <summary>By the end of this many terms that have yet to begin.</summary>
        public Allowance Terms => new(amount, TimeUnit.Terms);
    }
}
