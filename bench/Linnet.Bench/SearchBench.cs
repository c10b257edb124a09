using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Linnet.Calendar;
using Linnet.Children;
using Linnet.Record;
using Linnet.Simulation;
using Linnet.Store;
using Linnet.Web;

namespace Linnet.Bench;

/// <summary>Words looked for in the records of a whole invented council that writes: loading it with all its words, then rare, usual and everyday words, everywhere and in one record.</summary>
/// <remarks>An invented council writes the same few things again and again, so notes of many different words are laid among them, as often as people use them.</remarks>
public static class SearchBench
{
    private const int Searchers = 4;
    private const int SearchesEach = 40;
    private const int Notes = 40_000;
    private const int WordsInNote = 150;
    private const int Vocabulary = 20_000;

    /// <summary>Runs it and says a line for each figure.</summary>
    public static async Task RunAsync(Scenario scenario, Action<string> say, CancellationToken cancel)
    {
        await using var scratch = await ScratchDatabase.MakeAsync(cancel);
        var today = scenario.EndsOn ?? new LocalDate(2026, 3, 31);
        var records = new RecordStore(scratch.Database);
        var watch = Stopwatch.StartNew();
        var loaded = await records.AppendInBulkAsync(InventedCouncil.Run(scenario, seed: 1, to: today, notes: true), progress: null, cancel);
        say(Line($"{scenario.Key}, with what its people write: {loaded.Added:N0} entries loaded and made ready to be searched in {watch.Elapsed.TotalSeconds:N1} s"));
        watch.Restart();
        await records.AppendInBulkAsync(Written(today), progress: null, cancel);
        say(Line($"{Notes:N0} notes of {WordsInNote} words more in {watch.Elapsed.TotalSeconds:N1} s"));

        await InventedStaff.KeepAsync(scratch.Database, ["bench"], cancel);
        await using var web = await LinnetWeb.BuildAsync(scratch.Database, new StillClock(London.EndOf(today) - Duration.FromHours(3)), cancel);
        web.Urls.Add("http://127.0.0.1:0");
        await web.StartAsync(cancel);
        var address = new Uri(web.Urls.First());
        await MeasureAsync(address, "/search/words", "two words that few use", draw => $"{Word(draw.Next(2_000, Vocabulary))} or {Word(draw.Next(2_000, Vocabulary))}", say, cancel);
        await MeasureAsync(address, "/search/words", "two words that many use, together", draw => $"{Word(draw.Next(50, 300))} {Word(draw.Next(50, 300))}", say, cancel);
        await MeasureAsync(address, $"/children/{Child(0).Id}/search", "a word in one child's record", draw => Word(draw.Next(0, 300)), say, cancel);
        await MeasureAsync(address, "/search/words", "two everyday words that never stand in one entry", _ => "landlord swimming", say, cancel);
        await MeasureAsync(address, "/search/words", "a word that stands almost everywhere", _ => "school", say, cancel);
        await web.StopAsync(cancel);
    }

    private static async Task MeasureAsync(Uri address, string path, string what, Func<Random, string> words, Action<string> say, CancellationToken cancel)
    {
        var times = new ConcurrentBag<double>();
        await Task.WhenAll(Enumerable.Range(0, Searchers).Select(async searcher =>
        {
            var draw = new Random(searcher);
            using var visitor = await Visitor.SignInAsync(address, "bench", cancel);
            for (var search = 0; search < SearchesEach; search++)
            {
                var took = await visitor.AskAsync(path, new Dictionary<string, string> { ["words"] = words(draw) }, cancel);
                if (search > 2) times.Add(took.TotalMilliseconds);
            }
        }));
        double[] sorted = [.. times.Order()];
        say(Line($"{what}, {Searchers} at once without pause, each look written down: median {sorted[sorted.Length / 2]:N0} ms, 95th percentile {sorted[(int)(sorted.Length * 0.95)]:N0} ms, slowest {sorted[^1]:N0} ms"));
    }

    /// <summary>The word of a rank is used about as often as its rank says: the second half as often as the first, the hundredth a hundred times less.</summary>
    private static IEnumerable<Entry> Written(LocalDate today)
    {
        var draw = new Random(1);
        for (var note = 0; note < Notes; note++)
        {
            var day = today.PlusDays(-draw.Next(3_000));
            var words = string.Join(' ', Enumerable.Range(0, WordsInNote).Select(_ => Word((int)Math.Pow(Vocabulary, draw.NextDouble()) - 1)));
            yield return new()
            {
                Id = Guid.CreateVersion7(),
                Subject = Child(note % 400),
                Type = RecordType.Of<CaseNote>(),
                Happened = new(day),
                Recorded = London.StartOf(day) + Duration.FromHours(20),
                By = "W1",
                Particulars = new CaseNote { About = NoteKind.Call, Note = words },
            };
        }
    }

    /// <summary>An invented word for each rank, of letters alone and without an English ending.</summary>
    private static string Word(int rank)
    {
        Span<char> letters = stackalloc char[5];
        for (var place = 0; place < letters.Length; place++, rank /= 12) letters[place] = "bcdfghklmnpt"[rank % 12];
        return $"o{letters}o";
    }

    private static Subject Child(int number) => Subject.Child($"WORDS{number}");

    private static string Line(FormattableString line) => line.ToString(CultureInfo.GetCultureInfo("en-GB"));

    private sealed class StillClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
