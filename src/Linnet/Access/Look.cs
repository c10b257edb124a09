using Linnet.Calendar;
using Linnet.Record;

namespace Linnet.Access;

/// <summary>Somebody was shown a child's record, or wrote in it.</summary>
/// <param name="Worker">Who.</param>
/// <param name="Child">Whose record.</param>
/// <param name="At">When.</param>
public readonly record struct Look(string Worker, Subject Child, Instant At);

/// <summary>All that one person looked at of one child's record in the days that are gone through.</summary>
/// <param name="Worker">Who looked.</param>
/// <param name="Child">At whose record.</param>
/// <param name="Pages">How many pages.</param>
/// <param name="Days">On how many days.</param>
/// <param name="First">When first.</param>
/// <param name="Last">When last.</param>
public sealed record LooksAtChild(string Worker, Subject Child, int Pages, int Days, Instant First, Instant Last)
{
    /// <summary>Puts together what belongs together.</summary>
    public static IReadOnlyList<LooksAtChild> Of(IEnumerable<Look> looks) =>
    [
        .. looks.GroupBy(l => (l.Worker, l.Child)).Select(g => new LooksAtChild(
            g.Key.Worker, g.Key.Child, g.Count(), g.Select(l => London.DayOf(l.At)).Distinct().Count(), g.Min(l => l.At), g.Max(l => l.At))),
    ];
}
