using Linnet.Calendar;
using static Linnet.Tests.Dates;

namespace Linnet.Tests.Calendar;

public sealed class TermDatesTests
{
    private static readonly TermDates ThreeTerms = TermDates.Given(
    [
        Of("Autumn", "2025-09-02", "2025-12-19"),
        Of("Spring", "2026-01-05", "2026-03-27"),
        Of("Summer", "2026-04-13", "2026-07-21"),
    ]);

    private static readonly TermDates SixTerms = TermDates.Given(
    [
        Of("Term 1", "2025-09-02", "2025-10-24"), Of("Term 2", "2025-11-03", "2025-12-19"),
        Of("Term 3", "2026-01-05", "2026-02-13"), Of("Term 4", "2026-02-23", "2026-03-27"),
        Of("Term 5", "2026-04-13", "2026-05-22"), Of("Term 6", "2026-06-01", "2026-07-21"),
    ]);

    [Fact]
    [Trap(14)]
    public void Six_terms_become_three() =>
        Assert.Equal(
            [
                Of("Autumn term 2025", "2025-09-02", "2025-12-19"),
                Of("Spring term 2026", "2026-01-05", "2026-03-27"),
                Of("Summer term 2026", "2026-04-13", "2026-07-21"),
            ],
            SixTerms.Terms);

    // Two plans in autumn, none in spring, one in summer: three plans a year, and yet spring has none.
    [Fact]
    [Trap(14)]
    public void One_a_term_is_one_inside_each_term_and_not_every_so_many_days()
    {
        LocalDate[] plans = [Day("2025-12-18"), Day("2025-09-10"), Day("2026-04-01"), Day("2026-04-14")];

        var met = ThreeTerms.OneInEachTerm(plans, Day("2025-09-01"), Day("2026-07-31"));

        Assert.Equal([Day("2025-09-10"), null, Day("2026-04-14")], met.Select(term => term.MetOn));
    }

    [Fact]
    [Trap(14)]
    public void A_child_who_came_into_care_in_the_Easter_holidays_owes_nothing_for_spring() =>
        Assert.Equal("Summer", Assert.Single(ThreeTerms.Touching(Day("2026-03-30"), Day("2026-07-31"))).Name);

    [Theory]
    [InlineData("2025-09-01", null)]
    [InlineData("2025-09-02", "Autumn")]
    [InlineData("2025-10-28", "Autumn")]
    [InlineData("2025-12-20", null)]
    [InlineData("2026-07-21", "Summer")]
    [InlineData("2026-07-31", null)]
    public void A_day_is_in_a_term_or_in_the_holidays(string day, string? term) => Assert.Equal(term, ThreeTerms.At(Day(day))?.Name);

    // From Friday 1 May 2026: Monday 4 is a bank holiday, so Tuesday 5 is day 1, Friday 8 day 4, Monday 11 day 5 and Friday 15 day 9.
    // Monday 18 is day 10.
    [Fact]
    [Trap(14)]
    public void School_days_leave_out_weekends_and_bank_holidays()
    {
        Assert.Equal(Day("2026-05-18"), SixTerms.AddSchoolDays(Day("2026-05-01"), 10));
        Assert.Equal(10, SixTerms.SchoolDaysBetween(Day("2026-05-01"), Day("2026-05-18")));
    }

    // From Thursday 21 May: Friday 22 is day 1; half-term to 31 May; Monday 1 June is day 2. Working days would give Tuesday 26 May.
    [Fact]
    [Trap(14)]
    public void School_days_leave_out_half_term_where_it_is_known()
    {
        Assert.Equal(Day("2026-06-01"), SixTerms.AddSchoolDays(Day("2026-05-21"), 2));
        Assert.Equal(Day("2026-05-26"), WorkingDays.EnglandAndWales.Add(Day("2026-05-21"), 2));
        Assert.False(SixTerms.IsSchoolDay(Day("2026-05-27")));
        Assert.True(ThreeTerms.IsSchoolDay(Day("2026-05-27")));
    }

    [Fact]
    public void School_days_start_from_day_0_in_the_holidays_too()
    {
        Assert.Equal(Day("2026-04-13"), ThreeTerms.AddSchoolDays(Day("2026-04-01"), 1));
        Assert.Equal(Day("2026-04-01"), ThreeTerms.AddSchoolDays(Day("2026-04-01"), 0));
        Assert.Equal(-1, ThreeTerms.SchoolDaysBetween(Day("2026-04-13"), Day("2026-04-01")));
    }

    [Theory]
    [InlineData("2025-07-31")]
    [InlineData("2026-08-01")]
    public void Outside_the_school_years_given_nothing_is_answered(string day)
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => ThreeTerms.At(Day(day)));

        Assert.Contains("known from 1 August 2025 to 31 July 2026", refused.Message, StringComparison.Ordinal);
        Assert.False(ThreeTerms.Covers(Day(day)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ThreeTerms.IsSchoolDay(Day(day)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ThreeTerms.Touching(Day("2026-01-01"), Day("2027-01-01")));
        Assert.Throws<ArgumentOutOfRangeException>(() => ThreeTerms.AddSchoolDays(Day("2026-07-20"), 2));
    }

    [Fact]
    public void The_usual_terms_are_marked_as_nobodys_own()
    {
        Assert.True(TermDates.Default.IsDefault);
        Assert.False(ThreeTerms.IsDefault);

        var filled = ThreeTerms.WithTheUsualElsewhere();
        Assert.False(filled.IsDefault);
        Assert.False(filled.IsUsualOn(Day("2026-03-02")));
        Assert.True(filled.IsUsualOn(Day("2026-09-10")));
        Assert.Equal("Spring", filled.At(Day("2026-03-02"))?.Name);
        Assert.Equal("Autumn term 2026", filled.At(Day("2026-09-10"))?.Name);
    }

    [Fact]
    public void The_usual_terms_of_2025_to_2026_are_what_most_councils_published() =>
        Assert.Equal(
            [
                Of("Autumn term 2025", "2025-09-02", "2025-12-19"),
                Of("Spring term 2026", "2026-01-05", "2026-03-27"),
                Of("Summer term 2026", "2026-04-13", "2026-07-22"),
            ],
            TermDates.Default.Touching(Day("2025-08-01"), Day("2026-07-31")));

    [Fact]
    public void The_usual_terms_are_right_in_every_year() => Assert.Empty(TermDateCheck.WhatIsWrong(TermDates.Default.Terms));

    [Fact]
    public void The_usual_year_has_between_185_and_200_school_days() =>
        Assert.All(Enumerable.Range(1991, 109), year =>
            Assert.InRange(TermDates.Default.SchoolDaysBetween(new(year - 1, 8, 1), new(year, 7, 31)), 185, 200));

    [Fact]
    public void Everything_wrong_with_term_dates_is_said_at_once()
    {
        Term[] wrong =
        [
            Of("Autumn", "2025-09-02", "2025-12-19"),
            Of("Spring", "2026-01-05", "2026-04-17"),
            Of("Summer", "2026-04-13", "2026-08-02"),
            Of("Autumn again", "2027-12-17", "2027-09-02"),
        ];

        Assert.Equal(
            [
                "Summer ends on 2 August 2026, after its school year ends on 31 July 2026.",
                "Autumn again ends on 2 September 2027, before it starts on 17 December 2027.",
                "Summer starts on 13 April 2026, before Spring has ended.",
                "The school year 2026 to 2027 has 0 terms. Enter three, or six with half-terms left out.",
                "The school year 2027 to 2028 has 1 term. Enter three, or six with half-terms left out.",
            ],
            TermDateCheck.WhatIsWrong(wrong));
        Assert.Throws<ArgumentException>(() => TermDates.Given(wrong));
        Assert.Equal(["Enter the term dates."], TermDateCheck.WhatIsWrong([]));
    }

    private static Term Of(string name, string from, string to) => new(name, Day(from), Day(to));
}
