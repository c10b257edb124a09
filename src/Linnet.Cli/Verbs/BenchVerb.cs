using System.Globalization;
using Linnet.Bench;
using Linnet.Standards;

namespace Linnet.Cli.Verbs;

/// <summary>The benchmarks that the README quotes.</summary>
public static class BenchVerb
{
    public static Command Command()
    {
        var name = new Argument<string>("NAME") { Description = "clocks" };
        name.AcceptOnlyFromAmong("clocks");
        var children = new Option<int>("--children") { Description = "How many children.", DefaultValueFactory = _ => 100_000 };
        var bench = new Command("bench", "The benchmarks that the README quotes.") { name, children };
        bench.SetAction(call => Clocks(call.GetValue(children)));
        return bench;
    }

    private static int Clocks(int count)
    {
        const int entries = 60;
        var today = new LocalDate(2025, 9, 1);
        var children = ClocksBench.Children(count, entries);
        ClocksBench.Run(children[..Math.Min(2000, children.Length)], today);
        var runs = Enumerable.Range(0, 5).Select(_ => ClocksBench.Run(children, today)).OrderBy(r => r.Took).ToList();
        var half = Enumerable.Range(0, 5).Select(_ => ClocksBench.Run(children[..(count / 2)], today)).OrderBy(r => r.Took).ToList();
        Say($"{count:N0} children × {entries} entries × {StandardTable.All.Standards.Count} standards on {Environment.ProcessorCount} cores");
        Say($"{runs[2].Clocks:N0} clocks, {runs[2].Overdue:N0} of them overdue: median {runs[2].Took.TotalMilliseconds:N0} ms (fastest {runs[0].Took.TotalMilliseconds:N0}, slowest {runs[4].Took.TotalMilliseconds:N0}; {runs.Min(r => r.Processor).TotalMilliseconds:N0} ms of processor time)");
        Say($"twice the children take {runs[2].Took / half[2].Took:0.00} times as long");
        Say($"one more entry: its child's clocks in {ClocksBench.Append(children, today).TotalMicroseconds:N0} µs");
        return ExitCode.Done;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.GetCultureInfo("en-GB")));
}
