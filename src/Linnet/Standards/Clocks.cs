using Linnet.Record;

namespace Linnet.Standards;

/// <summary>The clocks of a subject, to be read. For millions at once use <see cref="ClockRun"/>.</summary>
public static class Clocks
{
    /// <summary>Every clock of this subject as asked, closed and open, under every declared standard.</summary>
    public static IReadOnlyList<Clock> Of(SubjectFacts facts, AsKnown asked, LocalSettings? settings = null, StandardTable? table = null)
    {
        var run = new ClockRun(table ?? StandardTable.All, settings ?? LocalSettings.None);
        return Of(run, facts, asked);
    }

    /// <summary>The same with an engine that is at hand.</summary>
    public static IReadOnlyList<Clock> Of(ClockRun run, SubjectFacts facts, AsKnown asked)
    {
        var clocks = new List<Clock>();
        foreach (ref readonly var wait in run.Of(facts, asked)) clocks.Add(new(wait, run.Table.Standards[wait.Standard], facts, asked, run.Terms));
        return clocks;
    }
}
