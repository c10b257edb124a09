using Linnet.Allocation;
using Linnet.Calendar;
using Linnet.Children;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.Seals;

namespace Linnet.Bench.Trust;

/// <summary>Two instances of the store on one database, and people on both who change the same things at the same moment.</summary>
public sealed record ConflictingEdits
{
    private const string Name = "edits";
    private const int Rooms = 4;
    private static readonly LocalDate Today = new(2026, 3, 31);
    private static readonly Instant Noon = London.StartOf(Today) + Duration.FromHours(12);

    /// <summary>How many edits are tried.</summary>
    public required int Edits { get; init; }

    /// <summary>How many people at each instance want the same.</summary>
    public int OnEach { get; init; } = 2;

    /// <summary>A control: the store's locks hold nobody, and two corrections may both win.</summary>
    public bool Unguarded { get; init; }

    /// <summary>Which edits come is drawn from it.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Runs it.</summary>
    public async Task<EditsFound> RunAsync(CancellationToken cancel)
    {
        await using var postgres = await OwnPostgres.StartAsync("", cancel);
        var keys = RecordKeys.Of(new byte[32]);
        await using (await postgres.MakeRecordAsync(Name, keys, cancel))
            if (Unguarded) await postgres.DoAsync(Name, Unguarding, cancel);
        await using var one = postgres.Open(Name, keys);
        await using var other = postgres.Open(Name, keys);
        RecordStore[] instances = [new(one), new(other)];
        var rounds = Math.Max(1, Edits / Rooms / (OnEach * instances.Length));
        var tried = await Task.WhenAll(Enumerable.Range(0, Rooms).Select(room => InOneRoomAsync(instances, room, rounds, cancel)));
        return await CountAsync(postgres, [.. tried.SelectMany(t => t)], cancel);
    }

    /// <summary>Around one child, round after round: everybody at once, each for themselves.</summary>
    private async Task<List<Tried>> InOneRoomAsync(RecordStore[] instances, int room, int rounds, CancellationToken cancel)
    {
        var draw = new Random(Seed * 100 + room);
        var all = new List<Tried>();
        var latest = Noted(room, "Rang at nine.");
        await instances[0].AppendAsync(latest, idempotencyKey: null, cancel);
        for (var round = 0; round < rounds; round++)
        {
            var form = Guid.CreateVersion7().ToString("n");
            var what = draw.Next(4);
            var held = latest;
            Wanted Want(int person) => what switch
            {
                0 or 1 => new(Corrected(held, $"Rang at {person}, as corrected in {form}."), null),
                2 => new(Allocated(room, $"W{person}"), null),
                _ => new(Noted(room, draw.Next(3) == 0 ? $"Sent by {person} in {form}." : $"Sent in {form}."), form),
            };
            var wanted = Enumerable.Range(0, OnEach * instances.Length).Select(Want).ToList();
            var tried = await Task.WhenAll(wanted.Select((w, person) => TryAsync(instances[person % instances.Length], w, cancel)));
            all.AddRange(tried);
            if (what < 2) latest = tried.FirstOrDefault(t => t.Won)?.Wanted.Entry ?? latest;
        }

        return all;
    }

    private async Task<Tried> TryAsync(RecordStore records, Wanted wanted, CancellationToken cancel)
    {
        try
        {
            var appended = await Task.Run(() => records.AppendAsync(wanted.Entry, wanted.Form, cancel), cancel);
            return new(wanted, appended.Done, appended.SentBefore, appended.Problems.Any(p => p.Message.Length > 0));
        }
        catch (ArgumentException) when (Unguarded)
        {
            return new(wanted, Done: false, SentBefore: false, InWords: false); // Two corrections have won, and a third finds both.
        }
    }

    /// <summary>What everybody was told against what is there, asked of the database and not of the store.</summary>
    private static async Task<EditsFound> CountAsync(OwnPostgres postgres, List<Tried> tried, CancellationToken cancel)
    {
        var there = (await postgres.AskAsync(Name, "select id::text from entries", cancel)).ToHashSet(StringComparer.Ordinal);
        var forks = await postgres.AskAsync(Name, "select replaces::text from entries where replaces is not null group by replaces having count(*) > 1", cancel);
        bool IsThere(Tried t) => there.Contains(t.Wanted.Entry.Id.ToString());
        return new()
        {
            Tried = tried.Count,
            Won = tried.Count(t => t.Won),
            SentBefore = tried.Count(t => t.Done && t.SentBefore),
            Told = tried.Count(t => !t.Done && t.InWords),
            Untold = tried.Count(t => !t.Done && !t.InWords),
            Lost = tried.Count(t => t.Won && !IsThere(t)) + forks.Count,
            Doubled = tried.Count(t => !t.Won && IsThere(t)) + tried.Where(t => t.Wanted.Form is not null && IsThere(t)).CountBy(t => t.Wanted.Form ?? "").Count(f => f.Value > 1),
        };
    }

    private static Entry Noted(int room, string note) => Entry(room, new CaseNote { About = NoteKind.Call, Note = note });

    private static Entry Allocated(int room, string worker) => Entry(room, new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = worker, Team = "East" });

    private static Entry Corrected(Entry of, string note) =>
        of with { Id = Guid.CreateVersion7(), Replaces = of.Id, Reason = "Another hour.", Particulars = new CaseNote { About = NoteKind.Call, Note = note } };

    private static Entry Entry(int room, Particulars particulars) => new()
    {
        Id = Guid.CreateVersion7(),
        Subject = Subject.Child($"ROOM{room}"),
        Type = RecordType.Of(particulars.GetType()),
        Happened = new(Today),
        Recorded = Noon,
        By = "W1",
        Particulars = particulars,
    };

    /// <summary>A lock of the same name that holds nobody is found before PostgreSQL's own.</summary>
    private const string Unguarding = """
        create schema hollow;
        grant usage on schema hollow to linnet_app;
        create function hollow.pg_advisory_xact_lock(bigint) returns void language sql as '';
        alter role linnet_app in database edits set search_path = hollow, pg_catalog, public;
        alter table entries drop constraint two_corrections_cannot_both_win;
        """;

    private sealed record Wanted(Entry Entry, string? Form);

    private sealed record Tried(Wanted Wanted, bool Done, bool SentBefore, bool InWords)
    {
        public bool Won => Done && !SentBefore;
    }
}

/// <summary>What conflicting edits came to.</summary>
public sealed record EditsFound
{
    /// <summary>How many were tried.</summary>
    public required int Tried { get; init; }

    /// <summary>How many were recorded.</summary>
    public required int Won { get; init; }

    /// <summary>How many were told that their form had been taken before.</summary>
    public required int SentBefore { get; init; }

    /// <summary>How many were told in words why not.</summary>
    public required int Told { get; init; }

    /// <summary>How many were not told.</summary>
    public required int Untold { get; init; }

    /// <summary>Recorded and not there, or written over by another that did not know of it.</summary>
    public required int Lost { get; init; }

    /// <summary>There though it was said not to be, or twice.</summary>
    public required int Doubled { get; init; }
}
