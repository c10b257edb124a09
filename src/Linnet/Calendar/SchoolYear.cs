namespace Linnet.Calendar;

/// <summary>Three terms from 1 August to 31 July, and the spells of school they are made of: six when half-terms are known.</summary>
internal sealed record SchoolYear(int Year, IReadOnlyList<Term> Spells, bool IsUsual)
{
    public static int Of(LocalDate day) => day.Month >= 8 ? day.Year : day.Year - 1;

    public static string NameOf(int year) => FormattableString.Invariant($"{year} to {year + 1}");

    public static LocalDate FirstDayOf(int year) => new(year, 8, 1);

    public static LocalDate LastDayOf(int year) => new(year + 1, 7, 31);

    public IReadOnlyList<Term> Terms => Spells.Count == 3
        ? Spells
        :
        [
            new(FormattableString.Invariant($"Autumn term {Year}"), Spells[0].From, Spells[1].To),
            new(FormattableString.Invariant($"Spring term {Year + 1}"), Spells[2].From, Spells[3].To),
            new(FormattableString.Invariant($"Summer term {Year + 1}"), Spells[4].From, Spells[5].To),
        ];

    /// <summary>The usual pattern in England, for a council that has not given its own.</summary>
    /// <remarks>
    /// Autumn from 2 September to the Friday by 21 December, spring from 3 January to the Friday before Palm Sunday or, if sooner, the
    /// first Friday in April, summer from the Monday 17 days later to 22 July, each start or end moved into the working week. A week
    /// off from the last Monday in October, the third Monday in February and the last Monday in May.
    /// </remarks>
    public static SchoolYear Usual(int year)
    {
        var next = year + 1;
        var autumnHalf = new LocalDate(year, 10, 31).With(Last(IsoDayOfWeek.Monday));
        var springHalf = new LocalDate(next, 2, 21).With(Last(IsoDayOfWeek.Monday));
        var summerHalf = new LocalDate(next, 5, 31).With(Last(IsoDayOfWeek.Monday));
        var christmas = new LocalDate(year, 12, 21).With(Last(IsoDayOfWeek.Friday));
        var easter = LocalDate.Min(Easter.SundayIn(next).PlusDays(-9), new LocalDate(next, 4, 7).With(Last(IsoDayOfWeek.Friday)));

        return new(
            year,
            [
                new("Autumn, first half", Opens(new(year, 9, 2)), Ends(autumnHalf)),
                new("Autumn, second half", Resumes(autumnHalf), christmas),
                new("Spring, first half", Opens(new(next, 1, 3)), Ends(springHalf)),
                new("Spring, second half", Resumes(springHalf), easter),
                new("Summer, first half", Opens(easter.PlusDays(17)), Ends(summerHalf)),
                new("Summer, second half", Resumes(summerHalf), WorkingDays.EnglandAndWales.LastOnOrBefore(new LocalDate(next, 7, 22))),
            ],
            IsUsual: true);
    }

    private static LocalDate Opens(LocalDate from) => WorkingDays.EnglandAndWales.FirstOnOrAfter(from);

    private static LocalDate Ends(LocalDate weekOff) => weekOff.PlusDays(-3);

    private static LocalDate Resumes(LocalDate weekOff) => Opens(weekOff.PlusDays(7));

    private static Func<LocalDate, LocalDate> Last(IsoDayOfWeek weekday) => DateAdjusters.PreviousOrSame(weekday);
}
