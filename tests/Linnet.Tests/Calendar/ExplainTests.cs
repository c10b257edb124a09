using Linnet.Calendar;
using static Linnet.Tests.Dates;

namespace Linnet.Tests.Calendar;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("2024-12-20", "2025-01-15", "15 working days from Friday 20 December 2024, which is day 0; weekends and Christmas "
        + "Day, Boxing Day and New Year's Day are not counted; due by the end of Wednesday 15 January 2025.")]
    [InlineData("2026-04-01", "2026-04-17", "10 working days from Wednesday 1 April 2026, which is day 0; weekends and Good Friday "
        + "and Easter Monday are not counted; due by the end of Friday 17 April 2026.")]
    [InlineData("2026-05-22", "2026-05-26", "1 working day from Friday 22 May 2026, which is day 0; weekends and the spring bank "
        + "holiday are not counted; due by the end of Tuesday 26 May 2026.")]
    [InlineData("2026-03-02", "2026-03-04", "2 working days from Monday 2 March 2026, which is day 0; "
        + "due by the end of Wednesday 4 March 2026.")]
    [InlineData("2026-03-06", "2026-03-09", "1 working day from Friday 6 March 2026, which is day 0; weekends are not counted; due by "
        + "the end of Monday 9 March 2026.")]
    [InlineData("2027-12-23", "2028-01-11", "10 working days from Thursday 23 December 2027, which is day 0; weekends and the "
        + "substitute day for Christmas Day, the substitute day for Boxing Day and the substitute day for New Year's Day are not "
        + "counted; due by the end of Tuesday 11 January 2028.")]
    [InlineData("2022-09-15", "2022-09-20", "2 working days from Thursday 15 September 2022, which is day 0; weekends and the State "
        + "Funeral of Queen Elizabeth II are not counted; due by the end of Tuesday 20 September 2022.")]
    [InlineData("2025-12-31", "2026-01-02", "1 working day from Wednesday 31 December 2025, which is day 0; New Year's Day is not "
        + "counted; due by the end of Friday 2 January 2026.")]
    public void Working_days_name_what_was_not_counted(string start, string due, string sentence) =>
        Assert.Equal(sentence, Explain.WorkingDaysCounted(Day(start), Day(due)));

    // 2026 has seven bank holidays after New Year's Day: Good Friday, Easter Monday, early May and spring are named, and three remain.
    [Fact]
    public void A_long_span_names_four_bank_holidays_and_counts_the_rest() =>
        Assert.Contains("weekends and Good Friday, Easter Monday, the early May bank holiday, the spring bank holiday and 3 more bank "
            + "holidays are not counted; ", Explain.WorkingDaysCounted(Day("2026-01-05"), Day("2026-12-31")), StringComparison.Ordinal);

    [Fact]
    public void Working_days_used_so_far_are_counted_the_same_way() =>
        Assert.Equal("2 working days from Wednesday 1 April 2026, which is day 0, to Tuesday 7 April 2026; weekends and Good Friday "
            + "and Easter Monday are not counted.", Explain.WorkingDaysElapsed(Day("2026-04-01"), Day("2026-04-07")));

    [Fact]
    public void Working_days_back_run_from_the_booked_day() =>
        Assert.Equal("3 working days before Tuesday 7 April 2026, which is day 0; weekends and Good Friday and Easter Monday are not "
            + "counted; due by the end of Tuesday 31 March 2026.", Explain.WorkingDaysCountedBack(Day("2026-04-07"), Day("2026-03-31")));

    [Fact]
    [Trap(10)]
    public void Calendar_days_say_that_bank_holidays_count_and_that_the_due_day_does_not_move() =>
        Assert.Equal("14 days from Saturday 12 December 2026, which is day 0; every day counts, weekends and bank holidays too; due "
            + "by the end of Saturday 26 December 2026. It does not move because that is a weekend; the last working day before "
            + "it is Thursday 24 December 2026.",
            Explain.DaysCounted(Day("2026-12-12"), 14));

    [Fact]
    [Trap(10)]
    public void Weeks_are_not_stretched_by_a_bank_holiday() =>
        Assert.Equal("6 weeks from Friday 20 February 2026, which is day 0; a week is 7 days, bank holidays too; due by the end of "
            + "Friday 3 April 2026. It does not move because that is Good Friday; the last working day before it is Thursday 2 "
            + "April 2026.",
            Explain.WeeksCounted(Day("2026-02-20"), 6));

    [Theory]
    [InlineData("2025-11-30", 3, "3 months from Sunday 30 November 2025, which is day 0; the later month has no day 30, so its last "
        + "day stands; due by the end of Saturday 28 February 2026. It does not move because that is a weekend; the last working "
        + "day before it is Friday 27 February 2026.")]
    [InlineData("2026-03-16", 1, "1 month from Monday 16 March 2026, which is day 0; the same date in the later month; due by the end "
        + "of Thursday 16 April 2026.")]
    [Trap(11)]
    public void Months_say_what_happened_when_there_was_no_such_date(string start, int months, string sentence) =>
        Assert.Equal(sentence, Explain.MonthsCounted(Day(start), months));

    [Theory]
    [InlineData("2026-10-23T20:40Z", "72 hours from 9:40pm on Friday 23 October 2026; the clocks go back on Sunday 25 October 2026, "
        + "and the hours counted are those that really pass; due by 8:40pm on Monday 26 October 2026.")]
    [InlineData("2026-03-27T21:40Z", "72 hours from 9:40pm on Friday 27 March 2026; the clocks go forward on Sunday 29 March 2026, "
        + "and the hours counted are those that really pass; due by 10:40pm on Monday 30 March 2026.")]
    [InlineData("2026-06-05T11:00Z", "72 hours from midday on Friday 5 June 2026; due by midday on Monday 8 June 2026.")]
    [Trap(9)]
    public void Hours_say_when_the_clocks_change_inside_them(string start, string sentence) =>
        Assert.Equal(sentence, Explain.HoursCounted(At(start), 72));

    [Fact]
    public void School_days_say_when_the_terms_were_not_the_councils_own() =>
        Assert.Equal("2 school days from Thursday 21 May 2026, which is day 0; weekends, school holidays and bank holidays are not "
            + "counted; due by the end of Monday 1 June 2026. The council has given no term dates for this time, so the usual "
            + "ones were used.",
            Explain.SchoolDaysCounted(TermDates.Default, Day("2026-05-21"), Day("2026-06-01")));

    [Theory]
    [InlineData(18, "Born on 29 February 2012; aged 18 from the start of Friday 1 March 2030, because 2030 has no 29 February.")]
    [InlineData(16, "Born on 29 February 2012; aged 16 from the start of Tuesday 29 February 2028.")]
    [Trap(13)]
    public void A_birthday_says_why_it_is_1_March(int age, string sentence) =>
        Assert.Equal(sentence, Explain.BirthdayReached(Day("2012-02-29"), age));

    [Fact]
    public void A_count_is_never_explained_backwards()
    {
        Assert.Throws<ArgumentException>(() => Explain.WorkingDaysCounted(Day("2026-03-03"), Day("2026-03-02")));
        Assert.Throws<ArgumentException>(() => Explain.WorkingDaysCountedBack(Day("2026-03-02"), Day("2026-03-03")));
    }

    [Theory]
    [InlineData(0, "midnight")]
    [InlineData(5, "12:05am")]
    [InlineData(540, "9am")]
    [InlineData(720, "midday")]
    [InlineData(725, "12:05pm")]
    [InlineData(1300, "9:40pm")]
    public void A_time_reads_as_people_say_it(int minute, string written) => Assert.Equal(written, Written.TimeOfDay(minute));

    [Fact]
    public void A_day_reads_as_people_say_it() => Assert.Equal("31 March 2026", Written.Day(Day("2026-03-31")));
}
