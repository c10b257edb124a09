namespace Linnet.Calendar;

/// <summary>The arithmetic of a clock in a sentence anybody can check with a diary.</summary>
public static class Explain
{
    /// <summary>Why working days counted from a start end on this due day.</summary>
    public static string WorkingDaysCounted(LocalDate start, LocalDate due) =>
        $"{WorkingDaysFrom(start, due)}; {NotWorked(start, due)}due by the end of {Written.Weekday(due)}.";

    /// <summary>How many working days have been used on a day.</summary>
    public static string WorkingDaysElapsed(LocalDate start, LocalDate on) =>
        $"{WorkingDaysFrom(start, on)}, to {Written.Weekday(on)}{NotWorked(start, on) switch { "" => "", var days => "; " + days[..^2] }}.";

    /// <summary>Why working days counted back from a booked day end on this due day.</summary>
    public static string WorkingDaysCountedBack(LocalDate booked, LocalDate due)
    {
        InOrder(due, booked);
        var (dayBefore, from) = (due.PlusDays(-1), booked.PlusDays(-1));
        var count = WorkingDays.EnglandAndWales.Between(dayBefore, from);
        return $"{Written.Count(count, "working day")} before {Written.Weekday(booked)}, which is day 0; {NotWorked(dayBefore, from)}"
            + $"due by the end of {Written.Weekday(due)}.";
    }

    /// <summary>Why calendar days counted from a start end where they do.</summary>
    public static string DaysCounted(LocalDate start, int days) =>
        $"{From(Written.Count(days, "day"), start)}; every day counts, weekends and bank holidays too; {DueUnmoved(start.PlusDays(days))}";

    /// <summary>Why weeks counted from a start end where they do.</summary>
    public static string WeeksCounted(LocalDate start, int weeks) =>
        $"{From(Written.Count(weeks, "week"), start)}; a week is 7 days, bank holidays too; {DueUnmoved(start.PlusWeeks(weeks))}";

    /// <summary>Why months counted from a start end where they do.</summary>
    public static string MonthsCounted(LocalDate start, int months)
    {
        var due = Months.After(start, months);
        var how = due.Day == start.Day
            ? "the same date in the later month"
            : $"the later month has no day {Written.Number(start.Day)}, so its last day stands";

        return $"{From(Written.Count(months, "month"), start)}; {how}; {DueUnmoved(due)}";
    }

    /// <summary>Why hours counted from a moment end where they do, with any change of the clocks between.</summary>
    public static string HoursCounted(Instant start, int hours)
    {
        var due = Hours.After(start, hours);
        var changes = string.Concat(ClockChanges(start, due));
        return $"{Written.Count(hours, "hour")} from {Written.At(start)}; {changes}due by {Written.At(due)}.";
    }

    /// <summary>Why school days counted from a start end on this due day.</summary>
    public static string SchoolDaysCounted(TermDates terms, LocalDate start, LocalDate due)
    {
        InOrder(start, due);
        var count = Written.Count(terms.SchoolDaysBetween(start, due), "school day");
        var usual = terms.IsUsualOn(start) || terms.IsUsualOn(due)
            ? " The council has given no term dates for this time, so the usual ones were used."
            : "";

        return $"{From(count, start)}; weekends, school holidays and bank holidays are not counted; "
            + $"due by the end of {Written.Weekday(due)}.{usual}";
    }

    /// <summary>Why an age is reached on the day it is.</summary>
    public static string BirthdayReached(LocalDate born, int age)
    {
        var birthday = Months.Birthday(born, age);
        var leapDay = birthday.Day == born.Day ? "" : $", because {Written.Number(birthday.Year)} has no 29 February";
        return $"Born on {Written.Day(born)}; aged {Written.Number(age)} from the start of {Written.Weekday(birthday)}{leapDay}.";
    }

    private static string WorkingDaysFrom(LocalDate start, LocalDate end)
    {
        InOrder(start, end);
        return From(Written.Count(WorkingDays.EnglandAndWales.Between(start, end), "working day"), start);
    }

    private static string From(string span, LocalDate start) => $"{span} from {Written.Weekday(start)}, which is day 0";

    private static string NotWorked(LocalDate start, LocalDate end)
    {
        const int Named = 4;

        var holidays = BankHolidays.Between(start, end).ToList();
        var names = holidays.Take(Named).Select(holiday => holiday.InASentence).ToList();
        if (holidays.Count > Named) names.Add(Written.Count(holidays.Count - Named, "more bank holiday"));

        var weekends = Period.DaysBetween(start, end) - holidays.Count > WorkingDays.EnglandAndWales.Between(start, end);
        return (weekends, names.Count) switch
        {
            (true, 0) => "weekends are not counted; ",
            (true, _) => $"weekends and {Written.List(names)} are not counted; ",
            (false, 0) => "",
            (false, 1) => $"{names[0]} is not counted; ",
            (false, _) => $"{Written.List(names)} are not counted; ",
        };
    }

    private static string DueUnmoved(LocalDate due)
    {
        var dueBy = $"due by the end of {Written.Weekday(due)}.";
        if (WorkingDays.EnglandAndWales.Is(due)) return dueBy;

        var what = BankHolidays.On(due)?.InASentence ?? "a weekend";
        return $"{dueBy} It does not move because that is {what}; the last working day before it is "
            + $"{Written.Weekday(WorkingDays.EnglandAndWales.LastOnOrBefore(due))}.";
    }

    private static IEnumerable<string> ClockChanges(Instant start, Instant end) =>
        London.Zone.GetZoneIntervals(start, end).Skip(1).Select(after =>
            $"the clocks go {(after.Savings > Offset.Zero ? "forward" : "back")} on {Written.Weekday(London.DayOf(after.Start))}, "
            + "and the hours counted are those that really pass; ");

    private static void InOrder(LocalDate first, LocalDate last)
    {
        if (last < first) throw new ArgumentException("A count is explained from an earlier day to a later one.", nameof(last));
    }
}
