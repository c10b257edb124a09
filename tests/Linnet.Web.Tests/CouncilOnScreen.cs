using System.Net;
using Linnet.Calendar;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.SigningIn.Directory;
using Linnet.Workers;
using Microsoft.AspNetCore.Builder;
using NodaTime.Text;
using Npgsql;

namespace Linnet.Web.Tests;

/// <summary>An invented council, served over real HTTP from a database of its own, on a day that stands still.</summary>
public sealed class CouncilOnScreen : IAsyncDisposable
{
    /// <summary>The day everybody lives in unless a test says otherwise: a Tuesday.</summary>
    public const string Today = "2026-03-31";

    private readonly TestCluster _cluster;
    private readonly string _name;
    private readonly WebApplication _web;
    private readonly List<HttpClient> _browsers = [];

    private readonly List<WebApplication> _others = [];
    private readonly StoppedClock _clock;

    private CouncilOnScreen(TestCluster cluster, string name, Database database, WebApplication web, StoppedClock clock) =>
        (_cluster, _name, Database, _web, _clock) = (cluster, name, database, web, clock);

    public Database Database { get; }

    public WebApplication Web => _web;

    /// <summary>The name of its database.</summary>
    public string Name => _name;

    public RecordStore Records => new(Database);

    /// <summary>Serves a council in which this has happened.</summary>
    public static async Task<CouncilOnScreen> WithAsync(TestCluster cluster, IEnumerable<Entry> entries, string today = Today, CouncilsDirectory? directory = null)
    {
        var name = await cluster.FreshAsync();
        var database = TestCluster.Open(name);
        var taken = await new RecordStore(database).AppendInBulkAsync(entries.ToList(), progress: null, CancellationToken.None);
        Assert.Empty(taken.Refused);
        await new Accounts(database).KeepAsync(
        [
            Somebody("W1", "Robin Ashdown", Post.SocialWorker, "East"),
            Somebody("M1", "Morgan Tull", Post.TeamManager, "East"),
            Somebody("M2", "Dana Voss", Post.TeamManager, "Long term"),
            Somebody("H1", "Frances Okello", Post.HeadOfService, team: null),
            Somebody("A1", "Sam Whitlock", Post.Analyst, team: null),
            Somebody("D1", "Ellis Rowntree", Post.Administrator, team: null),
            Somebody("L1", "Lena Hartley", Post.DesignatedOfficer, team: null),
            Somebody("I1", "Ines Marlowe", Post.Inspector, team: null),
        ], CancellationToken.None);
        await new Demonstrations(database).KeepAsync(new("hand-made", 1, Day("2024-01-01"), London.StartOf(Day(today))), CancellationToken.None);
        var clock = new StoppedClock(today);
        return new(cluster, name, database, await ServeAsync(database, clock, directory), clock);
    }

    /// <summary>Where it is served.</summary>
    public string Address => _web.Urls.First();

    /// <summary>The moment everybody lives in.</summary>
    public Instant Now => _clock.GetCurrentInstant();

    /// <summary>Time passes.</summary>
    public void Wait(Duration duration) => _clock.Wait(duration);

    /// <summary>Serves the same record once more, as a second server would: gives its address.</summary>
    public async Task<string> ServeAgainAsync()
    {
        _others.Add(await ServeAsync(Database, _clock));
        return _others[^1].Urls.First();
    }

    /// <summary>An extract that reaches to this day was taken in.</summary>
    public async Task<CouncilOnScreen> AfterExtractAsync(string asOf)
    {
        await new Imports(Database).RecordImportAsync(
            new() { Id = Guid.CreateVersion7(), What = "annex-a", AsOf = Day(asOf), By = "A1", Reconciliation = [] }, CancellationToken.None);
        return this;
    }

    /// <summary>Somebody at a screen of their own, signed in.</summary>
    public async Task<Visitor> SignInAsync(string worker)
    {
        var visitor = Visit();
        var page = await visitor.OpenAsync("/sign-in");
        await visitor.SendAsync(page, "/sign-in", ("worker", worker));
        return visitor;
    }

    /// <summary>Somebody at a screen of their own.</summary>
    public Visitor Visit() => Visit(new(), Address);

    /// <summary>Somebody with the cookies of another visit, before this address.</summary>
    public Visitor Visit(CookieContainer cookies, string address)
    {
        var browser = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies }) { BaseAddress = new(address) };
        _browsers.Add(browser);
        return new(browser);
    }

    /// <summary>The pages on which somebody was shown this subject, in order.</summary>
    public async Task<IReadOnlyList<string>> LooksAtAsync(string subject)
    {
        await using var source = NpgsqlDataSource.Create(TestCluster.Connection(_name));
        await using var command = source.CreateCommand("select page from access where $1 = any(subjects) order by id");
        command.Parameters.Add(new() { Value = subject });
        await using var rows = await command.ExecuteReaderAsync();
        var pages = new List<string>();
        while (await rows.ReadAsync()) pages.Add(rows.GetString(0));
        return pages;
    }

    /// <summary>What the database answers to a question that gives one number.</summary>
    public async Task<long> CountAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(TestCluster.Connection(_name));
        await using var command = source.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync() ?? 0L);
    }

    /// <summary>Changes the database behind the program's back.</summary>
    public Task TamperAsync(string sql) => TestCluster.AskAsync(_name, sql);

    /// <summary>Nothing says any more that this council is invented.</summary>
    public Task ForgetTheDemonstrationAsync() => TestCluster.AskAsync(_name, "delete from invented");

    /// <summary>Everything that is kept about signing in, as text.</summary>
    public async Task<string> AllAboutSigningInAsync()
    {
        await using var source = NpgsqlDataSource.Create(TestCluster.Connection(_name));
        await using var command = source.CreateCommand(
            "select string_agg(line, E'\n') from (select c::text as line from credentials c union all select a::text from sign_in_attempts a union all select i::text from invitations i) everything");
        return await command.ExecuteScalarAsync() as string ?? "";
    }

    public async ValueTask DisposeAsync()
    {
        _browsers.ForEach(b => b.Dispose());
        foreach (var web in _others.Append(_web)) await web.DisposeAsync();
        await Database.DisposeAsync();
        await _cluster.DropAsync(_name);
    }

    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>Something happened to a child, recorded at noon of that day unless said otherwise.</summary>
    public static Entry Happened(string child, string on, Particulars particulars, string? recorded = null, bool imported = false, string by = "W1")
    {
        Assert.True(Happening.TryParse(on, out var happened, out var wrong), wrong);
        return new()
        {
            Id = Guid.CreateVersion7(),
            Subject = Subject.Child(child),
            Type = RecordType.Of(particulars.GetType()),
            Happened = happened,
            Recorded = imported ? London.EndOf(Day(recorded ?? on)) : London.StartOf(Day((recorded ?? on)[..10])) + Duration.FromHours(12),
            By = imported ? "import" : by,
            Source = imported ? new("annex-a 1 March 2026", "List 6", "F12") : null,
            Particulars = particulars,
        };
    }

    private static async Task<WebApplication> ServeAsync(Database database, StoppedClock clock, CouncilsDirectory? directory = null)
    {
        var web = await LinnetWeb.BuildAsync(database, clock, directory, CancellationToken.None);
        web.Urls.Add("http://127.0.0.1:0");
        await web.StartAsync();
        return web;
    }

    private static Account Somebody(string worker, string name, Post post, string? team) => new(worker, name, Spelling.Code(post.ToString()), team);

    /// <summary>Half past noon of one day, until somebody waits.</summary>
    private sealed class StoppedClock(string today) : IClock
    {
        private Duration _waited = Duration.Zero;

        public Instant GetCurrentInstant() => London.StartOf(Day(today)) + Duration.FromHours(12) + Duration.FromMinutes(30) + _waited;

        public void Wait(Duration duration) => _waited += duration;
    }
}
