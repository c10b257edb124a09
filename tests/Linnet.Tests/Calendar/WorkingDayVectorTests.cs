using Linnet.Calendar;
using static Linnet.Tests.Dates;

namespace Linnet.Tests.Calendar;

/// <summary>Due days worked by hand; the other column is what counting the first day would give, which is a day too early.</summary>
public sealed class WorkingDayVectorTests
{
    // Rules of practice: an initial conference and a rapid review have 15 working days, an assessment 45, a first core group and a
    // care plan 10, the first review of a child in care 20, a referral decision 1 and a serious incident notice 5.
    public static TheoryData<string, string, int, string, string?> Vectors => new()
    {
        // December 2024: 23, 24, 27, 30, 31 are days 1 to 5 (25 and 26 are not worked); January 2025: 2 and 3 are days 6 and 7 (1 is
        // not worked); 6 to 10 are days 8 to 12; 13, 14 and 15 are days 13, 14 and 15.
        { "Initial conference", "2024-12-20", 15, "2025-01-15", "2025-01-14" },
        // The same from Saturday: Monday 23 December is still day 1.
        { "Initial conference", "2024-12-21", 15, "2025-01-15", "2025-01-14" },
        // 30 March to 2 April are days 1 to 4; Good Friday 3 and Easter Monday 6 are not worked; 7 to 10 are 5 to 8; 13 to 17 are
        // 9 to 13; 20 is 14 and Tuesday 21 is 15.
        { "Initial conference", "2026-03-27", 15, "2026-04-21", "2026-04-20" },
        // From Thursday 2 April, day 1 is Tuesday 7: 7 to 10 are 1 to 4, 13 to 17 are 5 to 9, 20 to 24 are 10 to 14, Monday 27 is 15.
        { "Initial conference", "2026-04-02", 15, "2026-04-27", "2026-04-24" },
        // From Good Friday itself, day 1 is the same Tuesday.
        { "Initial conference", "2026-04-03", 15, "2026-04-27", "2026-04-24" },
        // 17 November to 24 December are 28 days worked; 29, 30 and 31 make 31 (25 and 26 are not worked); 2 January is 32 (1 is not);
        // 5 to 9 are 33 to 37, 12 to 16 are 38 to 42, 19 to 21 are 43 to 45.
        { "Assessment", "2025-11-14", 45, "2026-01-21", "2026-01-20" },
        // March from Tuesday 3 to Tuesday 31 is 21; 1 and 2 April make 23; 7 to 10 April make 27; 13 to 30 April make 41; 1 May is 42;
        // 4 May is not worked; 5, 6 and 7 May are 43, 44 and 45.
        { "Assessment", "2026-03-02", 45, "2026-05-07", "2026-05-06" },
        // 2 April is 1; 7 to 10 are 2 to 5; 13 to 17 are 6 to 10.
        { "First core group", "2026-04-01", 10, "2026-04-17", "2026-04-16" },
        // 22 to 24 December are 1 to 3; 29 to 31 are 4 to 6; 2 January is 7; 5 to 9 are 8 to 12; 12 to 16 are 13 to 17;
        // 19 to 21 are 18 to 20.
        { "First review of a child in care", "2025-12-19", 20, "2026-01-21", "2026-01-20" },
        // 1 May is 1; 5 to 8 are 2 to 5; 11 to 15 are 6 to 10; 18 to 22 are 11 to 15; 26 to 29 are 16 to 19 (25 is not
        // worked); 1 June is 20.
        { "First review of a child in care", "2026-04-30", 20, "2026-06-01", "2026-05-29" },
        // Thursday 25 and Friday 26 December are not worked, nor the weekend: Monday 29 is 1.
        { "Referral decision", "2025-12-24", 1, "2025-12-29", null },
        // Monday 25 May is the spring bank holiday: Tuesday 26 is 1.
        { "Referral decision", "2026-05-22", 1, "2026-05-26", null },
        // 28 August is 1; Monday 31 is the summer bank holiday; 1 to 4 September are 2 to 5.
        { "Serious incident", "2026-08-27", 5, "2026-09-04", "2026-09-03" },
        // 22 to 24 December are 1 to 3; Christmas Day is Friday 25 and Boxing Day is kept on Monday 28; 29 to 31 are 4 to 6; Friday 1
        // January is not worked; 4 to 8 are 7 to 11; 11 to 14 are 12 to 15.
        { "Rapid review", "2026-12-21", 15, "2027-01-14", "2027-01-13" },
        // Friday 24 December is 1; 27 and 28 are kept for the weekend's holidays; 29 to 31 are 2 to 4; Monday 3 January is kept for
        // New Year's Day; 4 to 7 are 5 to 8; 10 and 11 are 9 and 10.
        { "Care plan", "2027-12-23", 10, "2028-01-11", "2028-01-10" },
    };

    [Theory, MemberData(nameof(Vectors))]
    public void Is_due_on_the_day_worked_by_hand(string practice, string start, int allowed, string due, string? countingTheFirstDay)
    {
        var given = WorkingDays.EnglandAndWales.Add(Day(start), allowed);

        Assert.True(given == Day(due), $"{practice} from {start}");
        Assert.True(countingTheFirstDay is null || given > Day(countingTheFirstDay), $"{practice} counted its first day");
    }

    [Theory, MemberData(nameof(Vectors))]
    public void Has_used_its_allowance_on_the_due_day(string practice, string start, int allowed, string due, string? countingTheFirstDay)
    {
        Assert.True(WorkingDays.EnglandAndWales.Between(Day(start), Day(due)) == allowed, $"{practice} from {start}");
        if (countingTheFirstDay is null) return;
        Assert.Equal(allowed - 1, WorkingDays.EnglandAndWales.Between(Day(start), Day(countingTheFirstDay)));
    }
}
