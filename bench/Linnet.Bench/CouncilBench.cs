using System.Diagnostics;
using Linnet.Calendar;
using Linnet.Record;
using Linnet.Simulation;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Waiting;
using Linnet.Web;

namespace Linnet.Bench;

/// <summary>A whole invented council on a real PostgreSQL: loading it, its clocks from the database, the Grip page, the rooms made from every child and a child's page on a warm server, and filling the read tables afresh.</summary>
public static class CouncilBench
{
    /// <summary>Runs it and says a line for each figure.</summary>
    public static async Task RunAsync(Scenario scenario, Action<string> say, CancellationToken cancel)
    {
        await using var scratch = await ScratchDatabase.MakeAsync(cancel);
        var today = scenario.EndsOn ?? new LocalDate(2026, 3, 31);
        long entries = 0;
        var loading = Stopwatch.StartNew();
        var loaded = await new RecordStore(scratch.Database).AppendInBulkAsync(
            InventedCouncil.Run(scenario, seed: 1, to: today), new Progress<long>(read => entries = read), cancel);
        say($"{scenario.Key}: {loaded.Added:N0} entries invented and loaded in {loading.Elapsed.TotalSeconds:N1} s");

        await ChildPageBench.LiveAsync(scratch.Database, today, cancel);

        var reading = Stopwatch.StartNew();
        using var council = await Council.OpenAsync(scratch.Database, cancel);
        var read = reading.Elapsed;
        var room = WaitingRoom.Of(council.Children, AsKnown.At(today), council.Settings());
        say($"{council.Children.Count:N0} children read from PostgreSQL in {read.TotalSeconds:N2} s, and all their clocks and lists {(reading.Elapsed - read).TotalSeconds:N2} s after; {room.All.Count():N0} open waits");

        await PagesAsync(scratch.Database, today, say, cancel);

        var rebuilding = Stopwatch.StartNew();
        var rebuilt = await new Rebuilding(scratch.Database).RebuildAsync(progress: null, cancel);
        say($"rebuild in {rebuilding.Elapsed.TotalSeconds:N1} s; {(rebuilt.WereEqual ? "the same rows" : "NOT the same rows")}; peak memory {Environment.WorkingSet / 1_048_576:N0} MB at the end");
    }

    private static async Task PagesAsync(Database database, LocalDate today, Action<string> say, CancellationToken cancel)
    {
        await InventedStaff.KeepAsync(database,
        [
            new Account("bench", "Bench head", "head-of-service", Team: null),
            new Account("manager", "Bench manager", "team-manager", Team: "A team that holds nobody"),
        ], cancel);
        await using var web = await LinnetWeb.BuildAsync(database, new StillClock(London.EndOf(today) - Duration.FromHours(3)), cancel);
        web.Urls.Add("http://127.0.0.1:0");
        await web.StartAsync(cancel);
        using var visitor = await Visitor.SignInAsync(new Uri(web.Urls.First()), "bench", cancel);
        await visitor.GetAsync("/grip", cancel);
        var times = new List<double>();
        for (var visit = 0; visit < 60; visit++)
        {
            var watch = Stopwatch.StartNew();
            await visitor.GetAsync("/grip", cancel);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        say($"Grip on a warm server: median {times[30]:N0} ms, 95th percentile {times[56]:N0} ms, slowest {times[59]:N0} ms");
        await RoomsBench.RunAsync(visitor, RoomsBench.Rooms, say, cancel);
        say("The same for a team manager, of whom each child on a list is asked whether the record is theirs to open:");
        using var manager = await Visitor.SignInAsync(new Uri(web.Urls.First()), "manager", cancel);
        await RoomsBench.RunAsync(manager, RoomsBench.OfManager, say, cancel);
        await ChildPageBench.RunAsync(new Uri(web.Urls.First()), today, say, cancel);
        await web.StopAsync(cancel);
    }
}
