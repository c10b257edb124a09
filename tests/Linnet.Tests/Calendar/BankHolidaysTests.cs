using Linnet.Calendar;
using NodaTime.Text;
using static Linnet.Tests.Dates;

namespace Linnet.Tests.Calendar;

public sealed class BankHolidaysTests
{
    private static readonly LocalDatePattern DayAndMonth = LocalDatePattern.CreateWithInvariantCulture("d MMM");

    // Years with something proclaimed on top of the usual eight.
    private static readonly int[] YearsWithMore = [1999, 2002, 2011, 2012, 2022, 2023];

    [Theory]
    [InlineData(1990, "1 Jan, 13 Apr, 16 Apr, 7 May, 28 May, 27 Aug, 25 Dec, 26 Dec")]
    [InlineData(1991, "1 Jan, 29 Mar, 1 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec")]
    [InlineData(1992, "1 Jan, 17 Apr, 20 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec")]
    [InlineData(1993, "1 Jan, 9 Apr, 12 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec")]
    [InlineData(1994, "3 Jan, 1 Apr, 4 Apr, 2 May, 30 May, 29 Aug, 26 Dec, 27 Dec")]
    [InlineData(1995, "2 Jan, 14 Apr, 17 Apr, 8 May, 29 May, 28 Aug, 25 Dec, 26 Dec")]
    [InlineData(1996, "1 Jan, 5 Apr, 8 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec")]
    [InlineData(1997, "1 Jan, 28 Mar, 31 Mar, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec")]
    [InlineData(1998, "1 Jan, 10 Apr, 13 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec")]
    [InlineData(1999, "1 Jan, 2 Apr, 5 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec, 31 Dec")]
    [InlineData(2000, "3 Jan, 21 Apr, 24 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec")]
    [InlineData(2001, "1 Jan, 13 Apr, 16 Apr, 7 May, 28 May, 27 Aug, 25 Dec, 26 Dec")]
    [InlineData(2002, "1 Jan, 29 Mar, 1 Apr, 6 May, 3 Jun, 4 Jun, 26 Aug, 25 Dec, 26 Dec")]
    [InlineData(2003, "1 Jan, 18 Apr, 21 Apr, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec")]
    [InlineData(2004, "1 Jan, 9 Apr, 12 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec")]
    [InlineData(2005, "3 Jan, 25 Mar, 28 Mar, 2 May, 30 May, 29 Aug, 26 Dec, 27 Dec")]
    [InlineData(2006, "2 Jan, 14 Apr, 17 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec")]
    [InlineData(2007, "1 Jan, 6 Apr, 9 Apr, 7 May, 28 May, 27 Aug, 25 Dec, 26 Dec")]
    [InlineData(2008, "1 Jan, 21 Mar, 24 Mar, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec")]
    [InlineData(2009, "1 Jan, 10 Apr, 13 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec")]
    [InlineData(2010, "1 Jan, 2 Apr, 5 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec")]
    [InlineData(2011, "3 Jan, 22 Apr, 25 Apr, 29 Apr, 2 May, 30 May, 29 Aug, 26 Dec, 27 Dec")]
    [InlineData(2012, "2 Jan, 6 Apr, 9 Apr, 7 May, 4 Jun, 5 Jun, 27 Aug, 25 Dec, 26 Dec")]
    [InlineData(2013, "1 Jan, 29 Mar, 1 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec")]
    [InlineData(2014, "1 Jan, 18 Apr, 21 Apr, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec")]
    [InlineData(2015, "1 Jan, 3 Apr, 6 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec")]
    [InlineData(2016, "1 Jan, 25 Mar, 28 Mar, 2 May, 30 May, 29 Aug, 26 Dec, 27 Dec")]
    [InlineData(2017, "2 Jan, 14 Apr, 17 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec")]
    [InlineData(2018, "1 Jan, 30 Mar, 2 Apr, 7 May, 28 May, 27 Aug, 25 Dec, 26 Dec")]
    [InlineData(2019, "1 Jan, 19 Apr, 22 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec")]
    [InlineData(2020, "1 Jan, 10 Apr, 13 Apr, 8 May, 25 May, 31 Aug, 25 Dec, 28 Dec")]
    [InlineData(2021, "1 Jan, 2 Apr, 5 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec")]
    [InlineData(2022, "3 Jan, 15 Apr, 18 Apr, 2 May, 2 Jun, 3 Jun, 29 Aug, 19 Sep, 26 Dec, 27 Dec")]
    [InlineData(2023, "2 Jan, 7 Apr, 10 Apr, 1 May, 8 May, 29 May, 28 Aug, 25 Dec, 26 Dec")]
    [InlineData(2024, "1 Jan, 29 Mar, 1 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec")]
    [InlineData(2025, "1 Jan, 18 Apr, 21 Apr, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec")]
    [InlineData(2026, "1 Jan, 3 Apr, 6 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec")]
    [InlineData(2027, "1 Jan, 26 Mar, 29 Mar, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec")]
    [InlineData(2028, "3 Jan, 14 Apr, 17 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec")]
    [InlineData(2029, "1 Jan, 30 Mar, 2 Apr, 7 May, 28 May, 27 Aug, 25 Dec, 26 Dec")]
    [InlineData(2030, "1 Jan, 19 Apr, 22 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec")]
    public void Are_the_ones_that_were_kept_and_the_ones_announced(int year, string kept) =>
        Assert.Equal(kept, string.Join(", ", BankHolidays.In(year).Select(holiday => DayAndMonth.Format(holiday.Day))));

    [Theory]
    [InlineData("1995-05-01", "1995-05-08", "Early May bank holiday")]
    [InlineData("2002-05-27", "2002-06-04", "Spring bank holiday")]
    [InlineData("2012-05-28", "2012-06-04", "Spring bank holiday")]
    [InlineData("2020-05-04", "2020-05-08", "Early May bank holiday")]
    [InlineData("2022-05-30", "2022-06-02", "Spring bank holiday")]
    [Trap(53)]
    public void Were_moved_by_proclamation_in_one_year_only(string usual, string moved, string name)
    {
        Assert.False(BankHolidays.Is(Day(usual)));
        Assert.Equal(name, BankHolidays.NameOf(Day(moved)));
        Assert.NotNull(BankHolidays.On(Day(moved))?.Reason);
        Assert.DoesNotContain(BankHolidays.In(Day(moved).Year + 1), holiday => holiday.Reason is not null && holiday.Name == name);
    }

    [Theory]
    [InlineData("1999-12-31")]
    [InlineData("2002-06-03")]
    [InlineData("2011-04-29")]
    [InlineData("2012-06-05")]
    [InlineData("2022-06-03")]
    [InlineData("2022-09-19")]
    [InlineData("2023-05-08")]
    [Trap(53)]
    public void Were_added_by_proclamation_with_the_reason_kept(string added) => Assert.NotNull(BankHolidays.On(Day(added))?.Reason);

    [Theory]
    [InlineData("2022-01-03", "New Year's Day (substitute day)")]
    [InlineData("2021-12-27", "Christmas Day (substitute day)")]
    [InlineData("2021-12-28", "Boxing Day (substitute day)")]
    [InlineData("2022-12-26", "Boxing Day")]
    [InlineData("2022-12-27", "Christmas Day (substitute day)")]
    [InlineData("2026-12-28", "Boxing Day (substitute day)")]
    [InlineData("2026-04-03", "Good Friday")]
    [InlineData("2026-12-26", null)]
    [InlineData("2026-08-03", null)]
    public void Are_called_what_people_call_them(string day, string? name) => Assert.Equal(name, BankHolidays.NameOf(Day(day)));

    [Fact]
    public void Leave_out_days_kept_only_in_Scotland_or_Northern_Ireland()
    {
        string[] elsewhere = ["2026-01-02", "2026-03-17", "2026-06-15", "2026-07-13", "2026-08-03", "2026-11-30"];

        Assert.DoesNotContain(elsewhere.Select(Day), BankHolidays.Is);
    }

    [Fact]
    public void Are_always_weekdays() => Assert.DoesNotContain(AllOfThem, holiday => holiday.Day.DayOfWeek >= IsoDayOfWeek.Saturday);

    [Fact]
    public void Are_never_two_on_one_day() => Assert.Equal(AllOfThem.Count(), AllOfThem.Select(holiday => holiday.Day).Distinct().Count());

    [Fact]
    public void Are_eight_a_year_but_for_the_years_with_something_proclaimed() =>
        Assert.Equal(YearsWithMore, BankHolidays.Years.Where(year => BankHolidays.In(year).Count != 8));

    [Fact]
    public void Are_nine_in_those_years_and_ten_in_2022() =>
        Assert.Equal([9, 9, 9, 9, 10, 9], YearsWithMore.Select(year => BankHolidays.In(year).Count));

    [Fact]
    public void Are_in_order_through_every_year() =>
        Assert.All(BankHolidays.Years, year => Assert.Equal(BankHolidays.In(year).OrderBy(holiday => holiday.Day), BankHolidays.In(year)));

    [Theory]
    [InlineData(1989)]
    [InlineData(2101)]
    public void Are_refused_outside_the_years_we_know(int year)
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => BankHolidays.In(year));

        Assert.Contains("known from 1990 to 2100", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => BankHolidays.Is(new(year, 6, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => BankHolidays.NameOf(new(year, 6, 1)));
    }

    private static IEnumerable<BankHoliday> AllOfThem => BankHolidays.Years.SelectMany(BankHolidays.In);
}
