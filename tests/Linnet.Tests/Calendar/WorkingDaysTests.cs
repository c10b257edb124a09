using Linnet.Calendar;
using static Linnet.Tests.Dates;

namespace Linnet.Tests.Calendar;

public sealed class WorkingDaysTests
{
    private static readonly WorkingDays Care = WorkingDays.EnglandAndWales;

    // Friday 27 March 2026 and the weekend after it: day 1 is Monday 30 March for all three.
    [Theory]
    [InlineData("2026-03-27")]
    [InlineData("2026-03-28")]
    [InlineData("2026-03-29")]
    [Trap(7)]
    public void A_weekend_trigger_is_due_with_the_Friday_before_and_gains_no_free_day(string start)
    {
        Assert.Equal(Day("2026-03-30"), Care.Add(Day(start), 1));
        Assert.Equal(Day("2026-04-21"), Care.Add(Day(start), 15));
        Assert.Equal(1, Care.Between(Day(start), Day("2026-03-30")));
    }

    // Christmas Day 2025 is a Thursday; Friday 26 and the weekend follow; Monday 29 is day 1.
    [Fact]
    [Trap(7)]
    public void A_bank_holiday_trigger_is_day_0_like_any_other_day() =>
        Assert.Equal(Day("2025-12-29"), Care.Add(Day("2025-12-25"), 1));

    // The same day is 0, and so is the weekend after a Friday.
    [Theory]
    [InlineData("2026-03-27", 0)]
    [InlineData("2026-03-28", 0)]
    [InlineData("2026-03-29", 0)]
    [InlineData("2026-03-30", 1)]
    public void The_day_of_the_trigger_is_day_0(string day, int elapsed) =>
        Assert.Equal(elapsed, Care.Between(Day("2026-03-27"), Day(day)));

    [Fact]
    public void A_count_to_an_earlier_day_is_negative() => Assert.Equal(-3, Care.Between(Day("2026-03-27"), Day("2026-03-24")));

    // Ten working days and fourteen days from Wednesday 16 December 2026 are both "two weeks" in an ordinary month. Here 17, 18 and 21 to
    // 24 December are days 1 to 6, 25 and 28 are not worked, 29 to 31 are 7 to 9, 1 January is not worked and Monday 4 is 10.
    [Fact]
    [Trap(10)]
    public void Bank_holidays_stretch_ten_working_days_and_not_fourteen_days()
    {
        var start = Day("2026-12-16");

        Assert.Equal(Day("2027-01-04"), Care.Add(start, 10));
        Assert.Equal(Day("2026-12-30"), start.PlusDays(14));
        Assert.Equal(Day("2026-12-30"), start.PlusWeeks(2));
    }

    // A conference booked for Tuesday 7 April 2026: Thursday 2 is 1 back (Good Friday, the weekend and Easter Monday are not worked),
    // Wednesday 1 is 2, Tuesday 31 March is 3.
    [Theory]
    [InlineData(0, "2026-04-07")]
    [InlineData(1, "2026-04-02")]
    [InlineData(3, "2026-03-31")]
    public void Counts_back_from_a_booked_day(int amount, string due) => Assert.Equal(Day(due), Care.Back(Day("2026-04-07"), amount));

    [Theory]
    [InlineData("2026-04-02", "2026-04-02", "2026-04-02")]
    [InlineData("2026-04-03", "2026-04-02", "2026-04-07")]
    [InlineData("2026-04-05", "2026-04-02", "2026-04-07")]
    [InlineData("2026-04-07", "2026-04-07", "2026-04-07")]
    public void Knows_the_working_day_either_side_of_a_closed_one(string day, string last, string first)
    {
        Assert.Equal(Day(last), Care.LastOnOrBefore(Day(day)));
        Assert.Equal(Day(first), Care.FirstOnOrAfter(Day(day)));
    }

    // A request received on Wednesday 26 November 2025: the corresponding date is Boxing Day, so the answer is due on Monday 29.
    [Fact]
    [Trap(45)]
    public void Only_an_answer_to_a_subject_access_request_rolls_to_the_next_working_day()
    {
        var corresponding = Months.After(Day("2025-11-26"), 1);

        Assert.Equal(Day("2025-12-26"), corresponding);
        Assert.Equal(Day("2025-12-29"), Care.FirstOnOrAfter(corresponding));
    }

    // The spring bank holiday of 2022 moved from Monday 30 May to Thursday 2 June, with Friday 3 added: from Friday 27 May,
    // 30 and 31 May and 1 June are days 1 to 3, 6 and 7 June are 4 and 5. In 2021 the holiday was Monday 31 May: from Friday 28,
    // 1 to 4 June are 1 to 4 and Monday 7 is 5.
    [Theory]
    [InlineData("2022-05-27", "2022-06-07")]
    [InlineData("2021-05-28", "2021-06-07")]
    [Trap(53)]
    public void A_proclaimed_holiday_counts_in_its_own_year_alone(string start, string due) =>
        Assert.Equal(Day(due), Care.Add(Day(start), 5));

    [Theory]
    [InlineData("2026-01-02")]
    [InlineData("2026-03-17")]
    [InlineData("2026-06-15")]
    [InlineData("2026-07-13")]
    [InlineData("2026-08-03")]
    [InlineData("2026-11-30")]
    [InlineData("2028-01-04")]
    [InlineData("2027-01-04")]
    [InlineData("2023-01-03")]
    public void A_holiday_elsewhere_in_the_kingdom_stops_only_freedom_of_information(string day)
    {
        Assert.True(Care.Is(Day(day)));
        Assert.False(WorkingDays.UnitedKingdom.Is(Day(day)));
    }

    [Fact]
    public void Every_year_from_1990_to_2100_can_be_counted_and_no_other()
    {
        Assert.False(Care.Is(Day("1990-01-01")));
        Assert.True(Care.Is(Day("2100-12-31")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Care.Is(Day("1989-12-31")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Care.Between(Day("2100-12-31"), Day("2101-01-01")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Care.Back(Day("2101-01-01"), 1));
    }

    [Fact]
    public void A_count_that_leaves_those_years_is_refused_in_a_sentence()
    {
        var forward = Assert.Throws<ArgumentOutOfRangeException>(() => Care.Add(Day("2100-12-30"), 2));
        var back = Assert.Throws<ArgumentOutOfRangeException>(() => Care.Back(Day("1990-01-03"), 2));

        Assert.Contains("1990 to 2100", forward.Message, StringComparison.Ordinal);
        Assert.Contains("1990 to 2100", back.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Care.LastOnOrBefore(Day("1990-01-01")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Care.Add(Day("2026-01-01"), int.MaxValue));
    }

    [Fact]
    public void A_negative_amount_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Care.Add(Day("2026-03-27"), -1));
}
