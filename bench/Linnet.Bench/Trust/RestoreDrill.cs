using Linnet.Calendar;
using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Retention;
using Linnet.Store;
using Linnet.Store.Backups;
using Linnet.Store.Retention;
using Linnet.Store.Seals;

namespace Linnet.Bench.Trust;

/// <summary>Backs a record up at several points of its life, goes on, puts each backup back, and compares: every table, counter, file and the heads of both chains.</summary>
/// <remarks>Digests are the harness's own. At each point but the last two, a child's record is destroyed afterwards, and must not come back.</remarks>
public sealed record RestoreDrill
{
    private const string Name = "drill";
    private static readonly LocalDate Today = new(2026, 3, 31);
    private static readonly Instant Noon = London.StartOf(Today) + Duration.FromHours(12);

    /// <summary>At how many points a backup is made.</summary>
    public required int Points { get; init; }

    /// <summary>How many entries are recorded before each.</summary>
    public int Entries { get; init; } = 400;

    /// <summary>What is recorded is drawn from it.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>A control: this table is left out of the last backup.</summary>
    public string? LeaveOut { get; init; }

    /// <summary>A control: the list of what was destroyed is lost before anything is put back.</summary>
    public bool ListLost { get; init; }

    /// <summary>Runs it.</summary>
    public async Task<RestoreFound> RunAsync(CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("linnet-trust-restore");
        await using var postgres = await OwnPostgres.StartAsync("fsync = off", cancel);
        try
        {
            var keys = RecordKeys.In(folder.FullName);
            await using var database = await postgres.MakeRecordAsync(Name, keys, cancel);
            await new Accounts(database).KeepAsync([new("D1", "One", "team-manager", null), new("D2", "Two", "director", null)], cancel);
            var taken = new List<Digests>();
            for (var point = 0; point < Points; point++)
            {
                await TellAsync(database, point, cancel);
                taken.Add(await Digests.ReadAsync(postgres, Name, cancel));
                IReadOnlyList<string> leftOut = LeaveOut is { } table && point == Points - 1 ? [table] : [];
                await new Backup(database).MakeAsync(FileOf(folder, point), cancel, leftOut);
                if (point < Points - 2) await DestroyAsync(database, point, cancel);
            }

            if (ListLost) File.Delete(Path.Combine(folder.FullName, "destroyed"));
            return await PutBackAsync(postgres, database, folder, taken, cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<RestoreFound> PutBackAsync(OwnPostgres postgres, Database database, DirectoryInfo folder, List<Digests> taken, CancellationToken cancel)
    {
        var found = new RestoreFound();
        for (var point = 0; point < Points; point++)
        {
            var into = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"back_{point}");
            var watch = System.Diagnostics.Stopwatch.StartNew();
            var restored = await new Backup(database).PutBackAsync(FileOf(folder, point), into, cancel);
            var took = watch.Elapsed;
            var back = await Digests.ReadAsync(postgres, into, cancel);
            var gone = await postgres.AskAsync(into, ReappearedIn, cancel);
            found = found with
            {
                PutBack = found.PutBack + 1,
                Compared = found.Compared + back.Count,
                Different = [.. found.Different, .. taken[point].DifferencesTo(back, sinceDestroyed: point < Points - 2).Select(d => $"backup {point + 1}: {d}")],
                Said = [.. found.Said, .. restored.Differences.Select(d => $"backup {point + 1}: {d}")],
                Unsealed = found.Unsealed + restored.Verified.Found.Count,
                Destroyed = Math.Max(0, Points - 2),
                Reappeared = found.Reappeared + gone.Count,
                Longest = took > found.Longest ? took : found.Longest,
            };
        }

        return found;
    }

    /// <summary>What was written about a child whose record had been destroyed by the end, and which has an answer again.</summary>
    private string ReappearedIn => $"""
        select e.id::text from entries e join bodies b on b.entry_id = e.id
        where e.subject_id like 'GONE%' and substr(e.subject_id, 5)::int < {Points - 2} and e.kind <> 'record-destroyed'
        """;

    /// <summary>An instalment of every part of a record: entries, files, looks, words, and a child whose time is over.</summary>
    private async Task TellAsync(Database database, int point, CancellationToken cancel)
    {
        var records = new RecordStore(database);
        await records.AppendInBulkAsync(InventedLife.Entries(Subject.Child($"LIFE{point}"), (Seed * 1_000) + point, Entries, new(2025, 1, 1)), progress: null, cancel);
        var letter = new AttachedFile(FileFormat.Txt, System.Text.Encoding.UTF8.GetBytes($"A letter of point {point}, {Seed}."), $"A letter of point {point}.");
        var child = Subject.Child($"LIFE{point}");
        await records.AppendAsync([Attached.With(Entry(child, Today, new Document { Title = "Letter", What = DocumentKind.Letter }), letter)], [letter], idempotencyKey: $"letter-{point}", cancel);
        await records.ReadingTraceAsync(new("W9", "team-manager"), "timeline", [child], point % 2 == 0 ? "Asked to." : null, cancel);
        var old = Subject.Child($"GONE{point}");
        await records.AppendAsync(
            [
                Entry(old, new(2010, 3, 1), new Contact { From = ContactSource.Police }),
                Entry(old, new(2010, 3, 2), new CaseNote { About = NoteKind.Call, Note = "Rang about a purple door." }),
                Entry(old, Today, new DestructionApproved { Rule = "contact-6-years", By = "D1", Stands = true }),
                Entry(old, Today, new DestructionApproved { Rule = "contact-6-years", By = "D2", Stands = true }),
            ],
            idempotencyKey: null,
            cancel);
        await new Sealing(database).SealAllAsync(cancel);
    }

    private static async Task DestroyAsync(Database database, int point, CancellationToken cancel)
    {
        var problems = await new Destruction(database).DestroyAsync(Subject.Child($"GONE{point}"), Noon, Today, cancel);
        if (problems.Count > 0) throw new InvalidOperationException(problems[0].Message);
    }

    private static string FileOf(DirectoryInfo folder, int point) => Path.Combine(folder.FullName, $"{point}.backup");

    private static Entry Entry(Subject about, LocalDate on, Particulars particulars) => new()
    {
        Id = Guid.CreateVersion7(),
        Subject = about,
        Type = RecordType.Of(particulars.GetType()),
        Happened = new(on),
        Recorded = Noon,
        By = "W1",
        Particulars = particulars,
    };
}

/// <summary>What a drill came to.</summary>
public sealed record RestoreFound
{
    /// <summary>How many backups were put back.</summary>
    public int PutBack { get; init; }

    /// <summary>How many digests were compared.</summary>
    public int Compared { get; init; }

    /// <summary>What the harness found to differ.</summary>
    public IReadOnlyList<string> Different { get; init; } = [];

    /// <summary>What Linnet said differs.</summary>
    public IReadOnlyList<string> Said { get; init; } = [];

    /// <summary>How many rows or seals did not verify.</summary>
    public int Unsealed { get; init; }

    /// <summary>How many records had been destroyed after a backup that held them.</summary>
    public int Destroyed { get; init; }

    /// <summary>How many destroyed entries had an answer again.</summary>
    public int Reappeared { get; init; }

    /// <summary>How long the slowest was put back.</summary>
    public TimeSpan Longest { get; init; }
}
