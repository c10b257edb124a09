namespace Linnet.Calendar;

/// <summary>The terms of a council's schools: what "once a term" and "school days" mean for its children.</summary>
/// <remarks>
/// A council gives its own dates, three terms a school year or six, which become three. A school day is Monday to Friday in term and not
/// a bank holiday. A school's own closures and training days are not known to the council's calendar and never move a due day.
/// </remarks>
public sealed class TermDates
{
    private readonly SortedDictionary<int, SchoolYear> years;
    private readonly int[] schoolDays;

    private TermDates(IEnumerable<SchoolYear> years)
    {
        this.years = new(years.ToDictionary(year => year.Year));
        schoolDays = [.. this.years.Values.SelectMany(year => year.Spells).SelectMany(SchoolDaysIn)];
        Terms = [.. this.years.Values.SelectMany(year => year.Terms)];
    }

    /// <summary>The usual pattern in England, for a council that has given no dates; whatever is counted with it must say so.</summary>
    public static TermDates Default { get; } = new(UsualYears(_ => true));

    /// <summary>The terms, three a school year, in order.</summary>
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>The first day anything can be asked of: 1 August of the first school year.</summary>
    public LocalDate From => SchoolYear.FirstDayOf(years.Keys.First());

    /// <summary>The last day anything can be asked of: 31 July of the last school year.</summary>
    public LocalDate To => SchoolYear.LastDayOf(years.Keys.Last());

    /// <summary>Whether no school year was given by the council.</summary>
    public bool IsDefault => years.Values.All(year => year.IsUsual);

    /// <summary>The dates a council has given.</summary>
    /// <exception cref="ArgumentException">Something is wrong with them: see <see cref="TermDateCheck.WhatIsWrong"/>.</exception>
    public static TermDates Given(IEnumerable<Term> terms)
    {
        var given = terms.OrderBy(term => term.From).ToList();
        if (TermDateCheck.WhatIsWrong(given) is [var first, ..]) throw new ArgumentException(first, nameof(terms));

        return new(given.GroupBy(term => SchoolYear.Of(term.From)).Select(year => new SchoolYear(year.Key, [.. year], IsUsual: false)));
    }

    /// <summary>The same, with the usual pattern in the school years the council has not given.</summary>
    public TermDates WithTheUsualElsewhere() => new(UsualYears(year => !years.ContainsKey(year)).Concat(years.Values));

    /// <summary>Whether the school year of this day is the usual pattern rather than the council's own dates.</summary>
    public bool IsUsualOn(LocalDate day) => years[SchoolYear.Of(Known(day))].IsUsual;

    /// <summary>Whether the school year of this day is known.</summary>
    public bool Covers(LocalDate day) => years.ContainsKey(SchoolYear.Of(day));

    /// <summary>The term a day is in, half-terms included; null in the holidays.</summary>
    public Term? At(LocalDate day) => years[SchoolYear.Of(Known(day))].Terms.FirstOrDefault(term => term.Includes(day));

    /// <summary>The terms with any day from one day to another, both included.</summary>
    public IReadOnlyList<Term> Touching(LocalDate from, LocalDate to)
    {
        Known(from);
        Known(to);
        return [.. Terms.Where(term => term.From <= to && from <= term.To)];
    }

    /// <summary>For each term touched, whether something that must happen once in every term did: not "every so many days".</summary>
    public IReadOnlyList<TermMet> OneInEachTerm(IEnumerable<LocalDate> happened, LocalDate from, LocalDate to)
    {
        var days = happened.Order().ToList();
        return [.. Touching(from, to).Select(term => new TermMet(term, days.Where(term.Includes).Cast<LocalDate?>().FirstOrDefault()))];
    }

    /// <summary>Whether schools are open: Monday to Friday in term, not half-term and not a bank holiday.</summary>
    public bool IsSchoolDay(LocalDate day) => Array.BinarySearch(schoolDays, Days.NumberOf(Known(day))) >= 0;

    /// <summary>How many school days are after the start, which is day 0, and up to and including the end.</summary>
    /// <remarks>Negative when the end is before the start.</remarks>
    public int SchoolDaysBetween(LocalDate start, LocalDate end) => CountedBy(end) - CountedBy(start);

    /// <summary>The school day this many school days after the start, which is day 0 whatever day it is; 0 gives the start.</summary>
    public LocalDate AddSchoolDays(LocalDate start, int amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        var place = CountedBy(start) + amount - 1;
        if (amount == 0) return start;
        if (place < schoolDays.Length) return Days.FromNumber(schoolDays[place]);

        throw new ArgumentOutOfRangeException(
            nameof(amount), amount, $"The count goes past {Written.Day(To)}. Enter the terms of the next school year.");
    }

    /// <summary>The last day of the next term to begin after a day, or of a later one: by when what is due once in each term is due again.</summary>
    /// <remarks>In term or in the holidays alike: what happened in one term, or before the next, leaves the whole of the next term.</remarks>
    public LocalDate EndOfTermAfter(LocalDate day, int amount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, 1);
        var next = Terms.Count(term => term.From <= Known(day)) + amount - 1;
        return next < Terms.Count
            ? Terms[next].To
            : throw new ArgumentOutOfRangeException(nameof(amount), amount, $"The count goes past {Written.Day(To)}. Enter the terms of the next school year.");
    }

    private static IEnumerable<SchoolYear> UsualYears(Func<int, bool> wanted) =>
        Enumerable.Range(BankHolidays.FirstYear, BankHolidays.LastYear - BankHolidays.FirstYear).Where(wanted).Select(SchoolYear.Usual);

    private static IEnumerable<int> SchoolDaysIn(Term spell) =>
        Enumerable.Range(Days.NumberOf(spell.From), Period.DaysBetween(spell.From, spell.To) + 1).Where(WorkingDays.EnglandAndWales.Is);

    private int CountedBy(LocalDate day)
    {
        var place = Array.BinarySearch(schoolDays, Days.NumberOf(Known(day)));
        return place < 0 ? ~place : place + 1;
    }

    private LocalDate Known(LocalDate day) => Covers(day)
        ? day
        : throw new ArgumentOutOfRangeException(
            nameof(day), day, $"Term dates are known from {Written.Day(From)} to {Written.Day(To)}. Enter the terms of the school year.");
}
