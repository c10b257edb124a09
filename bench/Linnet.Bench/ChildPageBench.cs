using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Linnet.Record;
using Linnet.Store;

namespace Linnet.Bench;

/// <summary>A child's page with ten years of record, read by twenty at once, each look written down; and saving an entry to it.</summary>
internal static class ChildPageBench
{
    private const int Readers = 20;
    private const int PagesEach = 15;
    private const int Saved = 60;

    /// <summary>An entry every third day for ten years.</summary>
    private const int EntriesInTenYears = 1_200;

    /// <summary>Ten years of record for each of as many children as there are readers.</summary>
    public static async Task LiveAsync(Database database, LocalDate today, CancellationToken cancel)
    {
        var lives = Enumerable.Range(0, Readers).SelectMany(n => InventedLife.Entries(Child(n), n, EntriesInTenYears, today.PlusYears(-10)));
        await new RecordStore(database).AppendInBulkAsync(lives.Where(e => e.Happened.Day <= today), progress: null, cancel);
    }

    /// <summary>Reads and saves on a warm server, and says a line for each.</summary>
    public static async Task RunAsync(Uri address, LocalDate today, Action<string> say, CancellationToken cancel)
    {
        var times = new ConcurrentBag<double>();
        await Task.WhenAll(Enumerable.Range(0, Readers).Select(async reader =>
        {
            using var visitor = await Visitor.SignInAsync(address, "bench", cancel);
            for (var page = 0; page < PagesEach; page++)
            {
                var watch = Stopwatch.StartNew();
                await visitor.GetAsync($"/children/{Child((reader + page) % Readers).Id}", cancel);
                if (page > 0) times.Add(watch.Elapsed.TotalMilliseconds);
            }
        }));
        say(Line("a child's page with ten years of record, twenty readers at once without pause, each look written down", [.. times.Order()]));

        using var writer = await Visitor.SignInAsync(address, "bench", cancel);
        var form = $"/children/{Child(0).Id}/add/case-note";
        var typed = new Dictionary<string, string> { ["happened"] = today.ToString("d/M/yyyy", CultureInfo.InvariantCulture), ["about"] = "call", ["note"] = new string('n', 2_000) };
        var saves = new List<double>();
        for (var save = 0; save < Saved; save++) saves.Add((await writer.SendAsync(form, typed, cancel)).TotalMilliseconds);
        say(Line("saving an entry of that child, to the page that follows", [.. saves.Skip(5).Order()]));
    }

    private static Subject Child(int number) => Subject.Child($"TEN{number}");

    private static string Line(string what, double[] times) => string.Create(CultureInfo.GetCultureInfo("en-GB"),
        $"{what}: median {times[times.Length / 2]:N0} ms, 95th percentile {times[(int)(times.Length * 0.95)]:N0} ms, slowest {times[^1]:N0} ms");
}
