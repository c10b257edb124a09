using Linnet.Calendar;
using static Linnet.Tests.Dates;

namespace Linnet.Tests.Calendar;

public sealed class MonthsTests
{
    // The corresponding date, or the last day of a month that has none (Dodds v Walker).
    [Theory]
    [InlineData("2025-11-30", 3, "2026-02-28")]
    [InlineData("2027-11-30", 3, "2028-02-29")]
    [InlineData("2026-01-31", 3, "2026-04-30")]
    [InlineData("2025-08-31", 6, "2026-02-28")]
    [InlineData("2025-09-30", 4, "2026-01-30")]
    [InlineData("2026-02-28", 3, "2026-05-28")]
    [Trap(11)]
    public void Ends_on_the_corresponding_date_or_the_last_day_of_the_month(string start, int months, string due)
    {
        Assert.Equal(Day(due), Months.After(Day(start), months));
        Assert.Equal(Days.NumberOf(Day(due)), Months.After(Days.NumberOf(Day(start)), months));
    }

    // A review due on 28 February 2026 and held early, on 16 January, makes the next due on 16 April and not on 28 May.
    [Fact]
    [Trap(11)]
    public void A_chain_of_months_runs_from_the_day_a_review_was_held() =>
        Assert.Equal(Day("2026-04-16"), Months.After(Day("2026-01-16"), 3));

    // A placement that begins on Monday 2 March 2026 is visited by the end of Monday 9 March.
    [Fact]
    [Trap(12)]
    public void Within_one_week_of_a_Monday_is_by_the_end_of_the_next_Monday() =>
        Assert.Equal("1 week from Monday 2 March 2026, which is day 0; a week is 7 days, bank holidays too; due by the end of Monday "
            + "9 March 2026.", Explain.WeeksCounted(Day("2026-03-02"), 1));

    // 182 days from an application issued on Thursday 8 January 2026: to 31 January is 23, February 51, March 82, April 112, May 143,
    // June 173, and 9 more is 9 July, a Thursday again.
    [Fact]
    [Trap(38)]
    public void Twenty_six_weeks_of_proceedings_are_182_days_from_issue()
    {
        var issued = Day("2026-01-08");

        Assert.Equal(Day("2026-07-09"), issued.PlusWeeks(26));
        Assert.Equal(182, Days.NumberOf(issued.PlusWeeks(26)) - Days.NumberOf(issued));
        Assert.NotEqual(issued.PlusWeeks(26), Months.After(issued, 6));
    }

    [Theory]
    [InlineData("2012-02-29", 13, "2025-03-01")]
    [InlineData("2012-02-29", 16, "2028-02-29")]
    [InlineData("2012-02-29", 18, "2030-03-01")]
    [InlineData("2012-02-28", 18, "2030-02-28")]
    [InlineData("2010-03-01", 18, "2028-03-01")]
    [InlineData("2010-09-15", 0, "2010-09-15")]
    [Trap(13)]
    public void A_child_born_on_29_February_reaches_an_age_on_1_March_in_a_common_year(string born, int age, string birthday)
    {
        Assert.Equal(Day(birthday), Months.Birthday(Day(born), age));
        Assert.Equal(Days.NumberOf(Day(birthday)), Months.Birthday(Days.NumberOf(Day(born)), age));
    }

    [Theory]
    [InlineData("2030-02-28", 17)]
    [InlineData("2030-03-01", 18)]
    [InlineData("2012-02-29", 0)]
    [InlineData("2012-02-28", -1)]
    [Trap(13)]
    public void An_age_is_reached_at_the_start_of_the_birthday(string day, int age) =>
        Assert.Equal(age, Months.AgeOn(Day("2012-02-29"), Day(day)));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(12)]
    public void Months_are_never_later_than_the_corresponding_date_and_the_two_ways_agree(int months) =>
        Assert.Empty(EveryDay.WithRoomToCount.Breaking(start =>
        {
            var (from, due) = (Days.FromNumber(start), Months.After(Days.FromNumber(start), months));
            var rightMonth = (due.Year * 12 + due.Month) - (from.Year * 12 + from.Month) == months;
            var lastDay = due.PlusDays(1).Month != due.Month;
            return rightMonth
                && (due.Day == from.Day || (due.Day < from.Day && lastDay))
                && Months.After(start, months) == Days.NumberOf(due);
        }));

    [Fact]
    public void A_birthday_is_reached_once_a_year_and_only_on_the_day() =>
        Assert.Empty(EveryDay.WithRoomToCount.Breaking(number =>
        {
            var born = Days.FromNumber(number);
            var eighteen = Months.Birthday(born, 18);
            return Months.Birthday(number, 18) == Days.NumberOf(eighteen)
                && Months.AgeOn(born, eighteen) == 18
                && Months.AgeOn(born, eighteen.PlusDays(-1)) == 17;
        }));
}
