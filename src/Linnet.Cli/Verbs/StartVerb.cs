using Linnet.Calendar;
using Linnet.Record;
using Linnet.Simulation;
using Linnet.Store;
using Linnet.Workers;
using Spectre.Console;

namespace Linnet.Cli.Verbs;

/// <summary>What ./run calls once its private PostgreSQL is up: prepare the database, load a council the first time, and serve.</summary>
public static class StartVerb
{
    /// <summary>The same council every first time, so that what the README says can be found in it.</summary>
    private const ulong Seed = 2;

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

        var readTables = new Rebuilding(database);
        if (!await new UnscopedRecord(database).IsEmptyAsync(cancel))
        {
            if (!await readTables.IsCurrentAsync(cancel))
                await steps.DoAsync("Reading the record anew, because the program has changed", share => readTables.RebuildAsync(share, cancel));
            return;
        }

        var invented = Scenarios.All[scenario];
        var today = invented.EndsOn ?? Today.InLondon();
        await steps.DoAsync($"Inventing the council '{scenario}', which ends on {Written.Day(today)}", async share =>
        {
            var entries = InventedCouncil.Run(invented, Seed, to: today, notes: scenario == "demonstration").ToList();
            var now = SystemClock.Instance.GetCurrentInstant();
            var sofar = entries.Where(e => e.Recorded <= now).ToList();
            share.Report(0.3);
            await new RecordStore(database).AppendInBulkAsync(sofar, new Progress<long>(done => share.Report(0.3 + (0.7 * done / sofar.Count))), cancel);
            await new Accounts(database).KeepAsync([.. PeopleOf(sofar)], cancel);
        });
    }

    /// <summary>Everybody who works there: a demonstration is signed in to as one of them.</summary>
    private static IEnumerable<Account> PeopleOf(IReadOnlyList<Entry> entries) =>
        from entry in entries
        where entry.Particulars is WorkerDetails
        group (WorkerDetails)entry.Particulars by entry.Subject.Id into worker
        let now = worker.Last()
        where now.LeftOn is null
        select new Account(worker.Key, $"{now.GivenNames} {now.FamilyName}".Trim(), Spelling.Code(now.Post.ToString()), now.Team);

    private static async Task SayWhoSignsInAsync(CancellationToken cancel)
    {
        await using var database = Database.FromEnvironment(out var missing) ?? throw new InvalidOperationException(missing);
        var people = await new Accounts(database).ReadAllAsync(cancel);
        if (people.Count == 0) return;
        await Console.Error.WriteLineAsync("Everybody in it is invented. Sign in, without a password, as for example:");
        foreach (var one in people.GroupBy(p => p.Role).Select(g => g.First()).OrderBy(p => p.Role, StringComparer.Ordinal))
            await Console.Error.WriteLineAsync($"    {one.Name}, {one.Role.Replace('-', ' ')}{(one.Team is null ? "" : $" in {one.Team}")}");
    }
}
