using System.Text.RegularExpressions;
using Linnet.Bench.Trust.Access;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.Seals;
using Linnet.Web.Access;

namespace Linnet.Bench.Trust.Canaries;

/// <summary>
/// Everybody fetches all that they can reach, and a good deal that they should not; every byte that comes is searched for words that are
/// not theirs. So is what the program said, its temporary files, and every table of the database.
/// </summary>
public sealed partial record CanaryCrawl
{
    private const string Name = "canaries";
    private const int AtOnce = 3;

    /// <summary>How many pages each of them fetches at most.</summary>
    public required int PagesEach { get; init; }

    /// <summary>A control: a page that everybody reads shows one protected word.</summary>
    public bool Leaks { get; init; }

    /// <summary>Runs it.</summary>
    public async Task<CanariesFound> RunAsync(CancellationToken cancel)
    {
        var keys = Directory.CreateTempSubdirectory("linnet-trust");
        var beside = Directory.CreateTempSubdirectory("linnet-trust");
        try
        {
            var council = new CanaryCouncil();
            var entries = council.Entries(Leaks);
            await using var postgres = await OwnPostgres.StartAsync("", cancel);
            await using (var database = await postgres.MakeRecordAsync(Name, RecordKeys.In(keys.FullName), cancel))
            {
                await InventedStaff.KeepAsync(database, CanaryCouncil.Accounts, cancel);
                var taken = await new RecordStore(database).AppendInBulkAsync(entries, progress: null, cancel);
                if (taken.Refused.Count > 0) throw new InvalidOperationException(taken.Refused[0].Problem.Message);
            }

            var found = new List<OutOfPlace>();
            var fetched = 0;
            await using (var program = new ServedProgram(postgres.ConnectionTo(Name, "linnet_app"), postgres.ConnectionTo(Name, "linnet_owner"), keys.FullName, beside.FullName))
            {
                await program.StartAsync(cancel);
                await Parallel.ForEachAsync(CanaryCouncil.Readers, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel }, async (reader, cancel) =>
                {
                    var (pages, theirs) = await CrawlAsync(program.Address, reader.Post, council, entries, cancel);
                    lock (found) found.AddRange(theirs);
                    Interlocked.Add(ref fetched, pages);
                });
            }

            var files = beside.GetFiles("*", SearchOption.AllDirectories);
            foreach (var file in files) found.AddRange(In(await File.ReadAllTextAsync(file.FullName, cancel), council.All, file.Name));
            if (!Leaks) foreach (var rows in await RowsAsync(postgres, cancel)) found.AddRange(In(rows, council.Sealed, "a table of the database"));
            return new() { Readers = CanaryCouncil.Readers.Count, Canaries = council.All.Count, Pages = fetched, Files = files.Length, OutOfPlace = [.. found.Select(f => f.ToString()).Distinct()] };
        }
        finally
        {
            keys.Delete(recursive: true);
            beside.Delete(recursive: true);
        }
    }

    private async Task<(int Pages, List<OutOfPlace> Found)> CrawlAsync(Uri address, string post, CanaryCouncil council, IReadOnlyList<Entry> entries, CancellationToken cancel)
    {
        using var browser = await Browser.AtAsync(address, CanaryCouncil.Worker(post), cancel);
        var kept = council.All.Where(c => !c.For.Contains(post)).ToList();
        var found = new List<OutOfPlace>();
        var known = Seeds(entries).ToHashSet(StringComparer.Ordinal);
        var next = new Queue<string>(known);
        var pages = 0;
        foreach (var (room, name) in ((string, string)[])[("/search", "for"), ("/search/words", "words")])
            await LookAsync(HttpMethod.Post, room, browser.Form((name, CanaryCouncil.Heron)));
        while (pages < PagesEach && next.TryDequeue(out var page)) await LookAsync(HttpMethod.Get, page, body: null);
        return (pages, found);

        async Task LookAsync(HttpMethod method, string page, HttpContent? body)
        {
            pages++;
            using var answer = await browser.SendAsync(method, page, body, cancel);
            var text = await answer.Content.ReadAsStringAsync(cancel);
            found.AddRange(In($"{answer.Headers}{answer.Content.Headers}{text}", kept, $"{page}, for {post}"));
            foreach (Match link in Link().Matches(text))
                if (System.Net.WebUtility.HtmlDecode(link.Groups[1].Value) is var to && known.Add(to)) next.Enqueue(to);
            if (answer.Headers.Location?.OriginalString is { } led && led.StartsWith('/') && known.Add(led)) next.Enqueue(led);
        }
    }

    /// <summary>Every page of the policy without a place in its address, every page of every child, and every entry under every child's address, its own or not.</summary>
    private static IEnumerable<string> Seeds(IReadOnlyList<Entry> entries)
    {
        var routes = AccessPolicy.All.Select(r => r.Route).Where(r => !r.StartsWith("sign-out", StringComparison.Ordinal)).ToList();
        foreach (var route in routes.Where(r => !r.Contains('{', StringComparison.Ordinal))) yield return $"/{route}";
        foreach (var child in CanaryCouncil.Children)
        {
            foreach (var route in routes.Where(r => r.Contains("{child}", StringComparison.Ordinal)))
            {
                var page = $"/{route.Replace("{child}", child, StringComparison.Ordinal)}";
                if (!page.Contains('{', StringComparison.Ordinal)) yield return page;
                else if (Place().Count(page) == 1 && page.Contains(":guid}", StringComparison.Ordinal))
                    foreach (var entry in entries) yield return Place().Replace(page, entry.Id.ToString());
                else if (page.Contains("{kind}", StringComparison.Ordinal) && Place().Count(page) == 1) yield return Place().Replace(page, "case-note");
            }
        }

        yield return "/allegations/A1";
        yield return "/nowhere";
    }

    private static IEnumerable<OutOfPlace> In(string text, IEnumerable<Canary> kept, string where) =>
        kept.Where(c => text.Contains(c.Token, StringComparison.OrdinalIgnoreCase)).Select(c => new OutOfPlace(c, where));

    private static async Task<IReadOnlyList<string>> RowsAsync(OwnPostgres postgres, CancellationToken cancel)
    {
        var rows = new List<string>();
        foreach (var table in await postgres.AskAsync(Name, "select table_name::text from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'", cancel))
            rows.AddRange(await postgres.AskAsync(Name, $"select t::text from {table} t", cancel));
        return rows;
    }

    [GeneratedRegex("(?:href|src|action)=\"(/[^\"#]*)\"", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Link();

    [GeneratedRegex("{[^}]+}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}

/// <summary>What a crawl found.</summary>
public sealed record CanariesFound
{
    /// <summary>How many people fetched pages, each of another post.</summary>
    public required int Readers { get; init; }

    /// <summary>How many words were kept from some of them.</summary>
    public required int Canaries { get; init; }

    /// <summary>How many pages were fetched.</summary>
    public required int Pages { get; init; }

    /// <summary>How many files the program had written.</summary>
    public required int Files { get; init; }

    /// <summary>What was where it must not be.</summary>
    public required IReadOnlyList<string> OutOfPlace { get; init; }
}
