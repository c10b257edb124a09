using Linnet.Calendar;
using Linnet.Simulation;
using Linnet.Store;
using Spectre.Console;

namespace Linnet.Cli.Verbs;

/// <summary>What ./run calls once its private PostgreSQL is up: prepare the database, load a council the first time, and serve.</summary>
public static class StartVerb
{
    public static Command Command()
    {
        var port = new Option<int>("--port") { Description = "Where to serve.", DefaultValueFactory = _ => 5080 };
        var scenario = new Option<string>("--scenario")
        {
            Description = "The invented council to load the first time.",
            DefaultValueFactory = _ => "demonstration",
        };
        var start = new Command("start", "Prepare the database, load a demonstration council the first time, and serve.") { port, scenario };
        scenario.AcceptOnlyFromAmong([.. Scenarios.All.Keys]);
        start.Hidden = true;
        start.SetAction(async (call, cancel) =>
        {
            await Steps.ShowAsync(steps => PrepareAsync(steps, call.GetRequiredValue(scenario), cancel));
            await SayWhoSignsInAsync(cancel);
            return await ServeVerb.ServeAsync(ServeVerb.Address(call.GetValue(port)), cancel);
        });
        return start;
    }

    private static async Task PrepareAsync(Steps steps, string scenario, CancellationToken cancel)
    {
        await using var database = Database.FromEnvironment(out var missing) ?? throw new InvalidOperationException(missing);
        await steps.DoAsync("Preparing the database", _ => Migrations.ApplyAsync(database, cancel));

        var demonstrating = new Demonstrating(database, SystemClock.Instance);
        if (await new UnscopedRecord(database).IsEmptyAsync(cancel))
        {
            var invented = Scenarios.All[scenario];
            var says = $"Inventing the council '{scenario}', which ends on {Written.Day(invented.EndsOn ?? Today.InLondon())}";
            await steps.DoAsync(says, share => demonstrating.BeginAsync(invented, share, cancel));
            return;
        }

        var readTables = new Rebuilding(database);
        if (!await readTables.IsCurrentAsync(cancel))
            await steps.DoAsync("Reading the record anew, because the program has changed", share => readTables.RebuildAsync(share, cancel));
        await GoOnAsync(steps, database, demonstrating, cancel);
    }

    private static async Task GoOnAsync(Steps steps, Database database, Demonstrating demonstrating, CancellationToken cancel)
    {
        if (await new Demonstrations(database).ReadAsync(cancel) is not { } told) return;
        var outcome = Demonstrating.Outcome.UpToDate;
        await steps.DoAsync("Telling the demonstration on to today", async share => outcome = await demonstrating.GoOnAsync(share, cancel));
        if (outcome == Demonstrating.Outcome.ToldOtherwise)
            await Console.Error.WriteLineAsync(
                $"This program tells the demonstration differently: it stays as it was on {Written.Day(London.DayOf(told.ToldUntil))}. "
                    + "For one that ends today, start in an empty folder: ./run --data DIR");
    }

    private static async Task SayWhoSignsInAsync(CancellationToken cancel)
    {
        await using var database = Database.FromEnvironment(out var missing) ?? throw new InvalidOperationException(missing);
        var people = await new Accounts(database).ReadAllAsync(cancel);
        if (people.Count == 0 || people.Any(p => !p.Invented)) return;
        await Console.Error.WriteLineAsync("Everybody in it is invented. Sign in, without a password, as for example:");
        foreach (var one in people.GroupBy(p => p.Role).Select(g => g.First()).OrderBy(p => p.Role, StringComparer.Ordinal))
            await Console.Error.WriteLineAsync($"    {one.Name}, {one.Role.Replace('-', ' ')}{(one.Team is null ? "" : $" in {one.Team}")}");
    }
}
