using Linnet.Children;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.Seals;
using Npgsql;

namespace Linnet.Bench.Trust;

/// <summary>Every write through the store's one door, with each of its statements failed in turn, before and after PostgreSQL has done it: all of it is there, or nothing.</summary>
public sealed record FailedStatements
{
    private const string Name = "failed";
    private const int MostStatements = 60;
    private static readonly LocalDate Today = new(2026, 3, 31);
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 31, 11, 0);

    /// <summary>How many points of failure at most; every write is gone through once.</summary>
    public required int Points { get; init; }

    /// <summary>A control: what is recorded in one go goes in by two transactions.</summary>
    public bool Split { get; init; }

    /// <summary>Answers, and the order of the writes, are drawn from it.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Runs it.</summary>
    public async Task<FailedFound> RunAsync(CancellationToken cancel)
    {
        await using var postgres = await OwnPostgres.StartAsync("fsync = off", cancel);
        var keys = RecordKeys.Of(new byte[32]);
        await using var straight = await postgres.MakeRecordAsync(Name, keys, cancel);
        await using var proxy = new CuttingProxy(postgres.Port);
        proxy.LetBy();
        var way = new NpgsqlConnectionStringBuilder(postgres.ConnectionTo(Name, "linnet_app")) { Port = proxy.Port, SslMode = SslMode.Disable, GssEncryptionMode = GssEncryptionMode.Disable };
        await using var cut = new Database(way.ConnectionString, postgres.ConnectionTo(Name, "linnet_owner"), keys);

        var draw = new Random(Seed);
        var found = new FailedFound();
        foreach (var write in Writes.All(draw, Split))
        {
            if (found.Points >= Points) break;
            found = await FailEachAsync(write, new(straight), new(cut), proxy, postgres, found, cancel);
        }

        return found;
    }

    private static async Task<FailedFound> FailEachAsync(Write write, RecordStore straight, RecordStore cut, CuttingProxy proxy, OwnPostgres postgres, FailedFound found, CancellationToken cancel)
    {
        var whole = write.Made();
        if (!await whole.DoAsync(straight, cancel)) return found with { NotTaken = found.NotTaken + 1 };
        var all = await HeldAsync(postgres, whole, cancel);
        found = found with { Writes = found.Writes + 1 };
        foreach (var how in Enum.GetValues<Cut>())
        {
            for (var statement = 1; statement <= MostStatements; statement++)
            {
                var attempt = write.Made();
                await attempt.BeginAsync(straight, cancel);
                var before = await HeldAsync(postgres, attempt, cancel);
                proxy.CutAt(statement, how);
                var answered = await IsAnsweredAsync(attempt, cut, cancel);
                var wasCut = proxy.HasCut;
                proxy.LetBy();
                if (!wasCut) break;
                found = Judge(found, await HeldAsync(postgres, attempt, cancel), before, all, answered);
                var again = await attempt.DoAsync(straight, cancel) && await HeldAsync(postgres, attempt, cancel) == all;
                found = found with { NotOnce = found.NotOnce + (again ? 0 : 1) };
            }
        }

        return found;
    }

    private static FailedFound Judge(FailedFound found, string held, string before, string all, bool answered) =>
        (held == all ? found with { Everything = found.Everything + 1 }
            : held == before ? found with { Nothing = found.Nothing + 1, Lost = found.Lost + (answered ? 1 : 0) }
            : found with { Partial = found.Partial + 1 }) with { Points = found.Points + 1 };

    private static async Task<bool> IsAnsweredAsync(Attempt attempt, RecordStore cut, CancellationToken cancel)
    {
        try
        {
            return await attempt.DoAsync(cut, cancel);
        }
        catch (Exception unanswered) when (unanswered is NpgsqlException or IOException)
        {
            return false;
        }
    }

    /// <summary>How many rows of each table belong to this attempt.</summary>
    private static async Task<string> HeldAsync(OwnPostgres postgres, Attempt attempt, CancellationToken cancel)
    {
        var subjects = string.Join(',', attempt.Subjects.Select(s => $"'{s}'"));
        return (await postgres.AskAsync(
            Name,
            $"""
            select concat_ws(' ', (select count(*) from entries where subject_id in ({subjects})),
                (select count(*) from bodies b join entries e on e.id = b.entry_id where e.subject_id in ({subjects})),
                (select count(*) from facts where subject_id in ({subjects})), (select count(*) from words where subject_id in ({subjects})),
                (select count(*) from people where subject_id in ({subjects})), (select count(*) from idempotency where key like '{attempt.Key}%'),
                (select count(*) from files where fingerprint = '{attempt.File?.Fingerprint}'))
            """,
            cancel))[0];
    }

    /// <summary>A kind of write, of which any number of attempts can be made, each about children of its own.</summary>
    internal sealed record Write(string What, Func<Attempt> Made);

    /// <summary>One attempt at a write.</summary>
    internal sealed record Attempt(IReadOnlyList<Entry> Entries, string Key, AttachedFile? File = null, Entry? First = null, bool Split = false)
    {
        public IEnumerable<string> Subjects => Entries.Select(e => e.Subject.Id).Distinct();

        /// <summary>What has to be there before.</summary>
        public async Task BeginAsync(RecordStore records, CancellationToken cancel)
        {
            if (First is not null) await records.AppendAsync(First, idempotencyKey: null, cancel);
        }

        /// <summary>Tries it: whether it was taken.</summary>
        public async Task<bool> DoAsync(RecordStore records, CancellationToken cancel)
        {
            if (!Split) return (await records.AppendAsync(Entries, File is null ? [] : [File], Key, cancel)).Done;
            var half = Entries.Count / 2;
            return (await records.AppendAsync([.. Entries.Take(half)], $"{Key}-1", cancel)).Done && (await records.AppendAsync([.. Entries.Skip(half)], $"{Key}-2", cancel)).Done;
        }
    }

    /// <summary>The writes.</summary>
    private static class Writes
    {
        private static int children;

        public static IEnumerable<Write> All(Random draw, bool split)
        {
            yield return new("three children at once", () => new([.. Enumerable.Range(0, 3).Select(_ => Of(Noted))], NewKey(), Split: split));
            if (split) yield break;
            yield return new("a correction", Correction);
            yield return new("a document", Document);
            foreach (var type in RecordType.All.Values.Where(t => t.About.Contains(SubjectKind.Child) && t.Fields.All(f => f.Type != FieldType.File)).OrderBy(_ => draw.Next()))
            {
                var answers = InventedLife.Answered(type, draw);
                yield return new(type.Key, () => new([Of(answers)], NewKey()));
            }
        }

        private static CaseNote Noted => new() { About = NoteKind.Call, Note = "Rang back." };

        private static Attempt Correction()
        {
            var first = Of(Noted);
            return new([first with { Id = Guid.CreateVersion7(), Replaces = first.Id, Reason = "Another hour." }], NewKey(), First: first);
        }

        private static Attempt Document()
        {
            var key = NewKey();
            var letter = new AttachedFile(FileFormat.Txt, System.Text.Encoding.UTF8.GetBytes(key), key);
            var type = RecordType.All.Values.First(t => t.About.Contains(SubjectKind.Child) && t.Fields.Any(f => f.Type == FieldType.File));
            return new([Attached.With(Of(InventedLife.Answered(type, new(1))), letter)], key, letter);
        }

        private static Entry Of(Particulars particulars) => new()
        {
            Id = Guid.CreateVersion7(),
            Subject = Subject.Child($"F{Interlocked.Increment(ref children)}"),
            Type = RecordType.Of(particulars.GetType()),
            Happened = new(Today),
            Recorded = Now,
            By = "W1",
            Particulars = particulars,
        };

        private static string NewKey() => Guid.CreateVersion7().ToString("n");
    }
}

/// <summary>What failing every statement came to.</summary>
public sealed record FailedFound
{
    /// <summary>How many kinds of write.</summary>
    public int Writes { get; init; }

    /// <summary>How many kinds of record say that something else must be there first, and were left out.</summary>
    public int NotTaken { get; init; }

    /// <summary>How many points of failure.</summary>
    public int Points { get; init; }

    /// <summary>After how many of them nothing was there.</summary>
    public int Nothing { get; init; }

    /// <summary>After how many everything was.</summary>
    public int Everything { get; init; }

    /// <summary>After how many a part was.</summary>
    public int Partial { get; init; }

    /// <summary>Acknowledged, and nothing was there.</summary>
    public int Lost { get; init; }

    /// <summary>Not there exactly once after it was sent again with its key.</summary>
    public int NotOnce { get; init; }
}
