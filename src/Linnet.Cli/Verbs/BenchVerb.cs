using System.Diagnostics;
using System.Globalization;
using Linnet.Bench;
using Linnet.Simulation;
using Linnet.Standards;

namespace Linnet.Cli.Verbs;

/// <summary>The benchmarks that the README quotes.</summary>
public static class BenchVerb
{
    private const int EntriesOfAChild = 60;
    private static readonly LocalDate Today = new(2025, 9, 1);

    public static Command Command()
    {
        var children = new Option<int>("--children") { Description = "How many children.", DefaultValueFactory = _ => 100_000 };
        var fromDatabase = new Option<bool>("--from-database") { Description = "From facts in PostgreSQL. Needs LINNET_DATABASE." };
        var clocks = new Command("clocks", "All clocks of many children from entries in memory, and one more entry.") { children, fromDatabase };
        clocks.SetAction((call, cancel) => call.GetValue(fromDatabase) ? FromDatabaseAsync(call.GetValue(children), cancel) : Task.FromResult(Clocks(call.GetValue(children))));

        var scenario = new Option<string>("--scenario") { Description = "The invented council.", DefaultValueFactory = _ => "median" };
        scenario.AcceptOnlyFromAmong([.. Scenarios.All.Keys]);
        var council = new Command("council", "An invented council in PostgreSQL: loading, clocks, the Grip page, rebuild. Needs LINNET_DATABASE.") { scenario };
        council.SetAction(async (call, cancel) =>
        {
            await CouncilBench.RunAsync(Scenarios.All[call.GetRequiredValue(scenario)], Console.WriteLine, cancel);
            return ExitCode.Done;
        });

        var search = new Command("search", "Words in the records of an invented council that writes. Needs LINNET_DATABASE.") { scenario };
        search.SetAction(async (call, cancel) =>
        {
            await SearchBench.RunAsync(Scenarios.All[call.GetRequiredValue(scenario)], Console.WriteLine, cancel);
            return ExitCode.Done;
        });

        var fewer = new Option<int>("--fewer") { Description = "This many times fewer rows than the largest council's.", DefaultValueFactory = _ => 1 };
        var import = new Command("import", "An Annex A workbook of the largest size into PostgreSQL. Needs LINNET_DATABASE.") { fewer };
        import.SetAction((call, cancel) => ImportAsync(call.GetValue(fewer), cancel));
        return new("bench", "The benchmarks that the README quotes.") { clocks, council, search, import, TrustVerb.Command() };
    }

    private static async Task<int> FromDatabaseAsync(int count, CancellationToken cancel)
    {
        await DatabaseClocksBench.RunAsync(count, EntriesOfAChild, times: 5, Today, Console.WriteLine, cancel);
        return ExitCode.Done;
    }

    private static int Clocks(int count)
    {
        var today = Today;
        var children = ClocksBench.Children(count, EntriesOfAChild);
        ClocksBench.Run(children[..Math.Min(2000, children.Length)], today);
        var runs = Enumerable.Range(0, 5).Select(_ => ClocksBench.Run(children, today)).OrderBy(r => r.Took).ToList();
        var half = Enumerable.Range(0, 5).Select(_ => ClocksBench.Run(children[..(count / 2)], today)).OrderBy(r => r.Took).ToList();
        Say($"{count:N0} children × {EntriesOfAChild} entries × {StandardTable.All.Standards.Count} standards on {Environment.ProcessorCount} cores");
        Say($"{runs[2].Clocks:N0} clocks, {runs[2].Overdue:N0} of them overdue: median {runs[2].Took.TotalMilliseconds:N0} ms (fastest {runs[0].Took.TotalMilliseconds:N0}, slowest {runs[4].Took.TotalMilliseconds:N0}; {runs.Min(r => r.Processor).TotalMilliseconds:N0} ms of processor time)");
        Say($"twice the children take {runs[2].Took / half[2].Took:0.00} times as long");
        Say($"one more entry: its child's clocks in {ClocksBench.Append(children, today).TotalMicroseconds:N0} µs");
        return ExitCode.Done;
    }

    private static async Task<int> ImportAsync(int fewer, CancellationToken cancel)
    {
        var asOf = new LocalDate(2026, 3, 31);
        var folder = Directory.CreateTempSubdirectory("linnet-bench");
        try
        {
            var workbook = Path.Combine(folder.FullName, "annex-a.xlsx");
            var rows = LargeAnnexA.Write(workbook, asOf, fewer);
            await using var scratch = await ScratchDatabase.MakeAsync(cancel);
            foreach (var time in (string[])["first", "second"])
            {
                var watch = Stopwatch.StartNew();
                await ImportAnnexAVerb.TakeInAsync(scratch.Database, workbook, asOf, asJson: false, trial: false, cancel);
                Say($"{rows:N0} rows, the {time} time: {watch.Elapsed.TotalSeconds:N1} s, {Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576:N0} MB at most");
            }

            return ExitCode.Done;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.GetCultureInfo("en-GB")));
}
