using Linnet.Record;
using Linnet.Store;
using Linnet.Store.Seals;
using Linnet.Web.Access;

namespace Linnet.Bench.Trust;

/// <summary>Opens pages of children's records while the table of looks cannot be reached part of the time, and asks for each page that was served who was written down.</summary>
public sealed record ReadsUnderTrouble
{
    private const string Name = "reads";
    private const int Children = 40;
    private const int EntriesEach = 40;
    private static readonly TimeSpan AfterRefusal = TimeSpan.FromMilliseconds(20);
    private static readonly LocalDate Today = new(2026, 3, 31);

    /// <summary>How many pages are served.</summary>
    public required int Reads { get; init; }

    /// <summary>How many people read at once, each under a name of their own.</summary>
    public int Readers { get; init; } = 8;

    /// <summary>A control: the table takes every look and forgets one in a hundred.</summary>
    public bool Forgets { get; init; }

    /// <summary>What is read, and what trouble comes, are drawn from it.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Runs it.</summary>
    public async Task<ReadsFound> RunAsync(CancellationToken cancel)
    {
        var keys = Directory.CreateTempSubdirectory("linnet-trust");
        try
        {
            await using var postgres = await OwnPostgres.StartAsync("", cancel);
            await using (var database = await postgres.MakeRecordAsync(Name, RecordKeys.In(keys.FullName), cancel))
                await BeginAsync(database, cancel);
            await using var program = new ServedProgram(postgres.ConnectionTo(Name, "linnet_app"), postgres.ConnectionTo(Name, "linnet_owner"), keys.FullName);
            await program.StartAsync(cancel);
            return await RunAsync(postgres, program.Address, cancel);
        }
        finally
        {
            keys.Delete(recursive: true);
        }
    }

    private async Task<ReadsFound> RunAsync(OwnPostgres postgres, Uri address, CancellationToken cancel)
    {
        var pages = await PagesAsync(address, postgres, cancel);
        var visitors = new List<Visitor>();
        foreach (var number in Enumerable.Range(0, Readers)) visitors.Add(await Visitor.SignInAsync(address, Reader(number), cancel));
        if (Forgets) await postgres.DoAsync(Name, Forgetting, cancel);
        using var reading = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var trouble = new Trouble(postgres, Name, Seed).MakeAsync(reading.Token);
        var served = 0;
        var each = await Task.WhenAll(visitors.Select((v, n) => ReadAsync(v, n, pages, () => Interlocked.Increment(ref served), cancel)));
        await reading.CancelAsync();
        return await CountAsync(postgres, [.. each.SelectMany(r => r)], pages.Count, await trouble, cancel);
    }

    /// <summary>Every page of the policy that shows one child and nothing smaller, with the name under which a look at it is written down.</summary>
    private static async Task<IReadOnlyList<ChildsPage>> PagesAsync(Uri address, OwnPostgres postgres, CancellationToken cancel)
    {
        var pages = new List<ChildsPage>();
        using var visitor = await Visitor.SignInAsync(address, Reader(0), cancel);
        foreach (var route in AccessPolicy.All.Select(r => r.Route).Where(r => r.StartsWith("children/{child}", StringComparison.Ordinal) && r.Count(c => c == '{') == 1))
        {
            await postgres.DoAsync(Name, "truncate access", cancel);
            if (!await visitor.IsServedAsync(PathOf(route, Child(0)))) continue;
            var names = await postgres.AskAsync(Name, $"select page from access where '{Subject.Child(Child(0))}' = any(subjects)", cancel);
            pages.Add(new(route, names is [var one, ..] ? one : ""));
        }

        await postgres.DoAsync(Name, "truncate access", cancel);
        return pages;
    }

    private async Task<List<Served>> ReadAsync(Visitor signedIn, int number, IReadOnlyList<ChildsPage> pages, Func<int> count, CancellationToken cancel)
    {
        using var visitor = signedIn;
        var draw = new Random(Seed * 1_000 + number);
        var reads = new List<Served>();
        for (var served = 0; served < Reads; )
        {
            var (page, child) = (pages[draw.Next(pages.Count)], Child(draw.Next(Children)));
            var read = new Served(Reader(number), page.Name, child, await IsServedAsync(visitor, PathOf(page.Route, child)));
            reads.Add(read);
            if (read.WasServed) served = count();
            else await Task.Delay(AfterRefusal, cancel);
        }

        return reads;
    }

    private static async Task<bool> IsServedAsync(Visitor visitor, string path)
    {
        try
        {
            return await visitor.IsServedAsync(path);
        }
        catch (Exception unanswered) when (unanswered is HttpRequestException or TaskCanceledException or IOException)
        {
            return false;
        }
    }

    /// <summary>What was served against the rows that are there, by reader, page and child. A row too many is a look that was written down and then not served.</summary>
    private static async Task<ReadsFound> CountAsync(OwnPostgres postgres, IReadOnlyList<Served> reads, int pages, int troubles, CancellationToken cancel)
    {
        var rows = (await postgres.AskAsync(Name, "select worker || '|' || page || '|' || substr(s, 7) from access, unnest(subjects) s where s like 'child:%'", cancel)).CountBy(r => r).ToDictionary();
        var served = reads.Where(r => r.WasServed).CountBy(r => $"{r.Worker}|{r.Page}|{r.Child}").ToDictionary();
        return new()
        {
            Pages = pages,
            Served = served.Values.Sum(),
            Refused = reads.Count(r => !r.WasServed),
            Troubles = troubles,
            WithoutRow = served.Sum(s => Math.Max(0, s.Value - rows.GetValueOrDefault(s.Key))),
            RowsOnly = rows.Sum(r => Math.Max(0, r.Value - served.GetValueOrDefault(r.Key))),
        };
    }

    private async Task BeginAsync(Database database, CancellationToken cancel)
    {
        await InventedStaff.KeepAsync(database, Enumerable.Range(0, Readers).Select(Reader), cancel);
        var lives = Enumerable.Range(0, Children).SelectMany(n => InventedLife.Entries(Subject.Child(Child(n)), n, EntriesEach, Today.PlusYears(-1)));
        await new RecordStore(database).AppendInBulkAsync(lives.Where(e => e.Happened.Day <= Today), progress: null, cancel);
    }

    private static string Reader(int number) => $"R{number}";

    private static string Child(int number) => $"READ{number}";

    private static string PathOf(string route, string child) => $"/{route.Replace("{child}", child, StringComparison.Ordinal)}";

    private const string Forgetting = """
        create function forget() returns trigger language plpgsql as $$ begin if new.id % 100 = 0 then return null; end if; return new; end $$;
        create trigger forgets before insert on access for each row execute function forget();
        """;

    private sealed record ChildsPage(string Route, string Name);

    private sealed record Served(string Worker, string Page, string Child, bool WasServed);
}

/// <summary>What reading came to.</summary>
public sealed record ReadsFound
{
    /// <summary>How many different pages of a child were read.</summary>
    public required int Pages { get; init; }

    /// <summary>How many were served.</summary>
    public required int Served { get; init; }

    /// <summary>How many were not, because of the trouble.</summary>
    public required int Refused { get; init; }

    /// <summary>How often there was trouble.</summary>
    public required int Troubles { get; init; }

    /// <summary>Served though nobody is written down for it.</summary>
    public required int WithoutRow { get; init; }

    /// <summary>Written down though it was not served.</summary>
    public required int RowsOnly { get; init; }
}
