using Linnet.Calendar;

namespace Linnet.Tests.Calendar;

public sealed class WorkingDaysEveryDayTests
{
    private static readonly WorkingDays Care = WorkingDays.EnglandAndWales;

    private static readonly int[] Allowances = [1, 2, 5, 10, 15, 20, 45, 60];

    [Fact]
    public void A_day_is_worked_unless_it_is_a_weekend_or_a_bank_holiday() =>
        Assert.Empty(EveryDay.All.Breaking(day =>
        {
            var date = Days.FromNumber(day);
            return Care.Is(day) == (date.DayOfWeek < IsoDayOfWeek.Saturday && !BankHolidays.Is(date));
        }));

    // The table against the plain way: walk the days and count those worked.
    [Fact]
    public void Adding_is_walking_day_by_day() =>
        Assert.Empty(EveryDay.WithRoomToCount.Breaking(start => Allowances.All(amount => Care.Add(start, amount) == Walk(start, amount))));

    [Fact]
    public void Counting_to_a_due_day_gives_the_amount_added() =>
        Assert.Empty(EveryDay.WithRoomToCount.Breaking(start =>
            Allowances.All(amount => Care.Between(start, Care.Add(start, amount)) == amount)));

    [Fact]
    public void Adding_the_count_to_a_working_day_gives_that_day() =>
        Assert.Empty(EveryDay.WithRoomToCount.Breaking(start =>
            Enumerable.Range(start + 1, 70).Where(Care.Is).All(end => Care.Add(start, Care.Between(start, end)) == end)));

    [Fact]
    public void A_due_day_is_always_worked() =>
        Assert.Empty(EveryDay.WithRoomToCount.Breaking(start => Allowances.All(amount => Care.Is(Care.Add(start, amount)))));

    [Fact]
    public void A_later_start_is_never_due_earlier() =>
        Assert.Empty(EveryDay.WithRoomToCount.Breaking(start =>
            Allowances.All(amount => Care.Add(start, amount) <= Care.Add(start + 1, amount))));

    [Fact]
    public void A_longer_allowance_is_always_due_later() =>
        Assert.Empty(EveryDay.WithRoomToCount.Breaking(start =>
            Allowances.Zip(Allowances.Skip(1)).All(pair => Care.Add(start, pair.First) < Care.Add(start, pair.Second))));

    [Fact]
    [Trap(7)]
    public void A_closed_day_is_due_with_the_last_working_day_before_it() =>
        Assert.Empty(EveryDay.WithRoomToCount.Where(day => !Care.Is(day)).Breaking(closed =>
            Allowances.All(amount => Care.Add(closed, amount) == Care.Add(Care.LastOnOrBefore(closed), amount))));

    [Fact]
    public void Counting_back_from_a_working_day_undoes_counting_forward() =>
        Assert.Empty(EveryDay.WithRoomToCount.Where(Care.Is).Breaking(start =>
            Allowances.All(amount => Care.Back(Care.Add(start, amount), amount) == start)));

    [Fact]
    public void A_count_backwards_is_minus_the_count_forwards() =>
        Assert.Empty(EveryDay.WithRoomToCount.Breaking(start => Care.Between(start + 30, start) == -Care.Between(start, start + 30)));

    [Fact]
    public void The_freedom_of_information_days_are_never_more() =>
        Assert.Empty(EveryDay.All.Breaking(day => Care.Is(day) || !WorkingDays.UnitedKingdom.Is(day)));

    [Fact]
    public void A_day_has_one_number_and_a_number_one_day() =>
        Assert.Empty(EveryDay.All.Breaking(day =>
            Days.NumberOf(Days.FromNumber(day)) == day && Days.FromNumber(day) == new LocalDate(1970, 1, 1).PlusDays(day)));

    private static int Walk(int start, int amount)
    {
        var day = start;
        for (var left = amount; left > 0; left -= Care.Is(day) ? 1 : 0) day++;
        return day;
    }
}
