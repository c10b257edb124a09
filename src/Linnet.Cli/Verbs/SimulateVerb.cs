using Linnet.Calendar;
using Linnet.Record;
using Linnet.Simulation;

namespace Linnet.Cli.Verbs;

/// <summary>An invented council, day by day, into a file. The same seed gives the same bytes.</summary>
public static class SimulateVerb
{
    public static Command Command()
    {
        var scenario = new Option<string>("--scenario") { Description = $"One of {string.Join(", ", Scenarios.All.Keys.Order(StringComparer.Ordinal))}.", Required = true };
        var seed = new Option<ulong>("--seed") { Description = "What befalls it.", Required = true };
        var children = new Option<int?>("--children") { Description = "How many children it knows, roughly; the scenario's own number if left out." };
        var from = Arguments.OptionalDay("--from", "The day on which its front door opens.");
        var to = Arguments.OptionalDay("--to", "Its last day. The demonstration ends today unless this is given.");
        var notes = new Option<bool>("--notes") { Description = "With narrative: what was said, seen and thought." };
        var file = new Option<FileInfo>("--out") { Description = "The file to write.", Required = true };
        var simulate = new Command("simulate", "An invented council, day by day.") { scenario, seed, children, from, to, notes, file };
        simulate.SetAction((call, cancel) => WriteAsync(
            call.GetRequiredValue(scenario), call.GetValue(seed), call.GetValue(children), call.GetValue(from), call.GetValue(to), call.GetValue(notes), call.GetRequiredValue(file), cancel));
        return simulate;
    }

    private static async Task<int> WriteAsync(string key, ulong seed, int? children, LocalDate? from, LocalDate? to, bool notes, FileInfo file, CancellationToken cancel)
    {
        if (!Scenarios.All.TryGetValue(key, out var scenario))
        {
            await Console.Error.WriteLineAsync($"There is no scenario '{key}'. There are: {string.Join(", ", Scenarios.All.Keys.Order(StringComparer.Ordinal))}.");
            return ExitCode.CallIsWrong;
        }

        if (children < 1 || from > to)
        {
            await Console.Error.WriteLineAsync(children < 1 ? "--children must be 1 or more." : "--from must not be after --to.");
            return ExitCode.CallIsWrong;
        }

        var last = to ?? scenario.EndsOn ?? Today.InLondon();
        var written = 0;
        await using (var output = new StreamWriter(file.FullName, append: false))
        {
            foreach (var entry in InventedCouncil.Run(scenario, seed, children, from, last, notes))
            {
                cancel.ThrowIfCancellationRequested();
                await output.WriteAsync(EntryJson.Write(entry));
                await output.WriteAsync('\n');
                written++;
            }
        }

        await Console.Error.WriteLineAsync($"{written} entries to {Written.Day(last)} in {file.Name}.");
        return ExitCode.Done;
    }
}
