using Linnet.Standards;
using Linnet.Waiting;

namespace Linnet.Web.Waiting;

/// <summary>How near to danger a wait is: the order in which the lists of the radar stand.</summary>
public static class Danger
{
    private static readonly Dictionary<PracticeStandard, int> Places = WaitingLists.All
        .SelectMany(l => l.Standards.Select(s => (Standard: s, l.Danger)))
        .GroupBy(s => s.Standard)
        .ToDictionary(g => g.Key, g => g.Min(s => s.Danger));

    /// <summary>Orders clocks: the overdue first, those by danger; then by the day they are due, those without a number last.</summary>
    public static IOrderedEnumerable<T> First<T>(IEnumerable<T> waits, Func<T, Clock> clock) => waits
        .OrderBy(w => clock(w).State == ClockState.Overdue ? 0 : clock(w).DueOn is null ? 2 : 1)
        .ThenBy(w => clock(w).State == ClockState.Overdue ? Places.GetValueOrDefault(clock(w).Standard, int.MaxValue) : 0)
        .ThenBy(w => clock(w).DueOn)
        .ThenBy(w => clock(w).Started);
}
