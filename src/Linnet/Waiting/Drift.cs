using Linnet.Standards;

namespace Linnet.Waiting;

/// <summary>How far the work with one child has drifted: everything overdue, and the days it is overdue by, added up.</summary>
/// <remarks>A convention of a data collection counts the same wait again under another rule, so it is left out.</remarks>
public sealed record Drift(IReadOnlyList<Clock> Overdue)
{
    /// <summary>Calendar days past due, all overdue waits together.</summary>
    public int Days => Overdue.Sum(c => c.DaysOverdue);

    /// <summary>The drift among these clocks of one child, furthest gone first.</summary>
    public static Drift Of(IEnumerable<Clock> clocks) => new(
    [
        .. clocks
            .Where(c => c.IsOpen && c.State == ClockState.Overdue && c.Standard.Basis != Basis.DataConvention)
            .OrderByDescending(c => c.DaysOverdue),
    ]);
}
