using System.Diagnostics;
using Linnet.Access;
using Linnet.Allocation;
using Linnet.Calendar;
using Linnet.Children;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.Seals;
using Linnet.Store.SignIn;
using Linnet.Web.SigningIn;

namespace Linnet.Bench.Trust;

/// <summary>Two instances on one database: what somebody may do ends through one, and is tried at once on the other with the session they have there.</summary>
public sealed record Leavers
{
    private const string Name = "leavers";
    private const string Child = "LEFT1";
    private const string Password = "four green herons";
    private static readonly Duration Patience = Duration.FromSeconds(3);
    private static readonly LocalDate Today = new(2026, 3, 31);

    /// <summary>How often each kind of end is tried, each time by somebody else.</summary>
    public required int Repeats { get; init; }

    /// <summary>A control: the other instance keeps who is signed in, and as what, as it was when they signed in.</summary>
    public bool KeepsSessions { get; init; }

    /// <summary>Runs it.</summary>
    public async Task<IReadOnlyList<Refusal>> RunAsync(CancellationToken cancel)
    {
        var keys = Directory.CreateTempSubdirectory("linnet-trust");
        try
        {
            await using var postgres = await OwnPostgres.StartAsync("", cancel);
            await using var database = await postgres.MakeRecordAsync(Name, RecordKeys.In(keys.FullName), cancel);
            await BeginAsync(database, cancel);
            var (application, owner) = (postgres.ConnectionTo(Name, "linnet_app"), postgres.ConnectionTo(Name, "linnet_owner"));
            await using var one = new ServedProgram(application, owner, keys.FullName);
            await using var other = new ServedProgram($"{application};Search Path=kept,public", owner, keys.FullName);
            await one.StartAsync(cancel);
            await other.StartAsync(cancel);
            var found = new List<Refusal>();
            foreach (var number in Enumerable.Range(0, Repeats))
                foreach (var end in Ends)
                    found.Add(await TryAsync(postgres, database, one, other, end, $"{end.Key}-{number}", cancel));
            return found;
        }
        finally
        {
            keys.Delete(recursive: true);
        }
    }

    private static readonly IReadOnlyList<End> Ends =
    [
        new("ended", "the account is ended", "/grip", (d, who, now, cancel) => new Accounts(d).EndAsync(who, now, cancel)),
        new("post", "another post", "/grip", (d, who, _, cancel) => new Accounts(d).ChangeAsync(new(who, "Priya Raghunathan", "social-worker", "East"), cancel)),
        new("team", "another team", $"/children/{Child}", (d, who, _, cancel) => new Accounts(d).ChangeAsync(new(who, "Priya Raghunathan", "team-manager", "West"), cancel)),
        new("out", "signed out everywhere", "/grip", (d, who, now, cancel) => new Sessions(d).EndAllAsync(who, now, cancel)),
        new("conflict", "a conflict of interest on the record", $"/children/{Child}", (d, who, _, cancel) => new RecordStore(d).AppendAsync(Happened(new ConflictOfInterest { Worker = who, Stands = true }), idempotencyKey: null, cancel)),
    ];

    private async Task<Refusal> TryAsync(OwnPostgres postgres, Database database, ServedProgram one, ServedProgram other, End end, string who, CancellationToken cancel)
    {
        using var visitor = await SignInAsync(database, one.Address, who, cancel);
        if (KeepsSessions) await postgres.DoAsync(Name, Keeping, cancel);
        using var there = visitor.At(other.Address);
        if (!await there.IsServedAsync(end.Page)) throw new InvalidOperationException($"{end.Page} was not served before: {end.Key}.");

        await end.Does(database, who, SystemClock.Instance.GetCurrentInstant(), cancel);
        var since = Stopwatch.StartNew();
        while (since.Elapsed < Patience.ToTimeSpan())
            if (!await there.IsServedAsync(end.Page)) return new(end.Says, since.Elapsed);
        return new(end.Says, Took: null);
    }

    /// <summary>From the invitation to the session, through the pages; with a recovery code, for the first code has been used.</summary>
    private static async Task<Visitor> SignInAsync(Database database, Uri address, string who, CancellationToken cancel)
    {
        var invitation = WrittenCode.New(8);
        await new Accounts(database).AddAsync(new(who, "Priya Raghunathan", "team-manager", "East"), cancel);
        await new Invitations(database).MakeAsync(who, WrittenCode.Hash(invitation), SystemClock.Instance.GetCurrentInstant(), Duration.FromHours(1), cancel);
        return await Visitor.SignInAsStaffAsync(address, who, invitation, Password, cancel);
    }

    private static async Task BeginAsync(Database database, CancellationToken cancel)
    {
        Entry[] entries =
        [
            Happened(new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan" }),
            Happened(new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W7", Team = "East" }),
        ];
        await new RecordStore(database).AppendInBulkAsync([.. entries], progress: null, cancel);
    }

    private static Entry Happened(Particulars particulars) => new()
    {
        Id = Guid.CreateVersion7(),
        Subject = Subject.Child(Child),
        Type = RecordType.Of(particulars.GetType()),
        Happened = new(Today),
        Recorded = London.StartOf(Today) + Duration.FromHours(12),
        By = "H1",
        Particulars = particulars,
    };

    private const string Keeping = """
        drop schema if exists kept cascade;
        create schema kept;
        create table kept.accounts as table public.accounts;
        create table kept.sessions as table public.sessions;
        grant usage on schema kept to linnet_app;
        grant select, update on all tables in schema kept to linnet_app;
        """;

    private sealed record End(string Key, string Says, string Page, Func<Database, string, Instant, CancellationToken, Task> Does);
}

/// <summary>What came of one end.</summary>
/// <param name="End">What ended.</param>
/// <param name="Took">After how long the other instance refused; null where it did not.</param>
public sealed record Refusal(string End, TimeSpan? Took)
{
    /// <summary>Whether it was refused in time.</summary>
    public bool InTime => Took < TimeSpan.FromSeconds(1);
}
