using System.Diagnostics;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Bench;

/// <summary>All clocks of many children from entries in memory, and one more entry for one child.</summary>
public static class ClocksBench
{
    private const int Different = 400;

    /// <summary>The facts of this many invented children with this many entries each: a few hundred lives, each lived again from another day.</summary>
    public static SubjectFacts[] Children(int children, int entries)
    {
        var lives = Lives(entries);
        var council = new SubjectFacts[children];
        Parallel.For(0, children, child =>
            council[child] = new(Subject.Child($"C{child}"), Enumerable.Range(0, entries).Select(number => Lived(lives, child, number))));
        return council;
    }

    /// <summary>The lives that are lived again and again.</summary>
    internal static IReadOnlyList<Fact>[] Lives(int entries) => [.. Enumerable.Range(0, Different).Select(seed => InventedLife.Of(seed, entries))];

    /// <summary>What a child's entry of this number says.</summary>
    internal static Fact Lived(IReadOnlyList<Fact>[] lives, int child, int number)
    {
        var shift = child / Different % 365;
        var fact = lives[child % Different][number];
        return fact with { Subject = Subject.Child($"C{child}"), Day = fact.Day + shift, Recorded = fact.Recorded + (shift * 86_400_000L) };
    }

    /// <summary>Runs every clock of every child on all cores: how many clocks, and in how long.</summary>
    public static (long Clocks, long Overdue, TimeSpan Took, TimeSpan Processor) Run(SubjectFacts[] children, LocalDate today)
    {
        var asked = AsKnown.At(today);
        var (clocks, overdue) = (0L, 0L);
        var before = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        Parallel.ForEach(
            System.Collections.Concurrent.Partitioner.Create(0, children.Length),
            range =>
            {
                var run = new ClockRun(StandardTable.All, LocalSettings.None);
                var (mine, late) = (0L, 0L);
                for (var child = range.Item1; child < range.Item2; child++)
                {
                    foreach (ref readonly var wait in run.Of(children[child], asked))
                    {
                        mine++;
                        if (wait.StateWhen(asked) == ClockState.Overdue) late++;
                    }
                }

                Interlocked.Add(ref clocks, mine);
                Interlocked.Add(ref overdue, late);
            });
        return (clocks, overdue, watch.Elapsed, Environment.CpuUsage.TotalTime - before);
    }

    /// <summary>The median time in which one appended entry brings its child's clocks up to date.</summary>
    public static TimeSpan Append(SubjectFacts[] children, LocalDate today)
    {
        var asked = AsKnown.At(today);
        var run = new ClockRun(StandardTable.All, LocalSettings.None);
        var times = new List<TimeSpan>();
        for (var child = 0; child < Math.Min(children.Length, 2000); child++)
        {
            var facts = children[child];
            var more = facts.All[^1] with { Entry = Guid.CreateVersion7() };
            var watch = Stopwatch.StartNew();
            run.Of(facts.With(more), asked);
            times.Add(watch.Elapsed);
        }

        times.Sort();
        return times[times.Count / 2];
    }
}
