using Linnet.Calendar;
using Linnet.Record;

namespace Linnet.Standards;

/// <summary>The day from which a clock warns: two thirds into its allowance, unless the standard says otherwise.</summary>
internal static class Warning
{
    public static int Day(PracticeStandard standard, in Wait wait)
    {
        if (wait.DueDay == Fact.None) return Fact.None;
        if (standard.CountsFrom is Anchor.FromNamedDay) return Math.Max(wait.AnchorDay, wait.DueDay - 7);
        var said = wait.Ordinal == 1 ? standard.WarnsAt : null;
        if (wait.Allows.Unit == TimeUnit.WorkingDays)
            return Math.Min(wait.DueDay, WorkingDays.EnglandAndWales.Add(wait.AnchorDay, said ?? (wait.Allows.Amount * 2 / 3)));
        if (said is { } amount && !wait.Allows.ByTheMinute)
            return Math.Min(wait.DueDay, new Allowance(amount, wait.Allows.Unit).DueDay(wait.AnchorDay));
        return wait.AnchorDay + ((wait.DueDay - wait.AnchorDay) * 2 / 3);
    }
}
