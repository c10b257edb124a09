using System.Diagnostics;
using Linnet.Calendar;
using Linnet.Children;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.Seals;

namespace Linnet.Bench.Trust;

/// <summary>Kills Linnet or PostgreSQL (SIGKILL) while several people record, starts it again, and lets everybody send again what was not answered.</summary>
public sealed record KillsUnderLoad
{
    private const string Name = "killed";
    private const int MostWaits = 500;
    private static readonly LocalDate Today = new(2026, 3, 31);

    /// <summary>What is killed.</summary>
    public required Killed What { get; init; }

    /// <summary>How often.</summary>
    public required int Kills { get; init; }

    /// <summary>How many record at once, each about a child of their own.</summary>
    public int Writers { get; init; } = 8;

    /// <summary>Settings of PostgreSQL, to break it with.</summary>
    public string Settings { get; init; } = "";

    /// <summary>Whether what is sent again bears the key it had.</summary>
    public bool SameKey { get; init; } = true;

    /// <summary>When each kill comes is drawn from it.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Runs it.</summary>
    public async Task<KillsFound> RunAsync(CancellationToken cancel)
    {
        var keys = Directory.CreateTempSubdirectory("linnet-trust");
        try
        {
            await using var postgres = await OwnPostgres.StartAsync(Settings, cancel, onItsOwnDisk: What == Killed.Power);
            var recordKeys = RecordKeys.In(keys.FullName);
            await using (var database = await postgres.MakeRecordAsync(Name, recordKeys, cancel))
                await BeginAsync(database, cancel);
            await using var program = new ServedProgram(postgres.ConnectionTo(Name, "linnet_app"), postgres.ConnectionTo(Name, "linnet_owner"), keys.FullName);
            await program.StartAsync(cancel);
            var writers = await Task.WhenAll(Enumerable.Range(0, Writers).Select(n => Writer.AtAsync(program.Address, "bench", Child(n), cancel)));
            if (What == Killed.Power) await postgres.FlushAsync(cancel);
            var found = await RunAsync(postgres, program, writers, cancel);
            await program.KillAsync();
            await using var afterwards = postgres.Open(Name, recordKeys);
            return await CountAsync(found, postgres, afterwards, writers, cancel);
        }
        finally
        {
            keys.Delete(recursive: true);
        }
    }

    private async Task<KillsFound> RunAsync(OwnPostgres postgres, ServedProgram program, Writer[] writers, CancellationToken cancel)
    {
        var draw = new Random(Seed);
        var found = new KillsFound { Kills = Kills };
        for (var kill = 0; kill < Kills; kill++)
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            var writing = Task.WhenAll(writers.Select(w => w.WriteUntilUnansweredAsync(stop.Token)));
            await UnderWayAsync(writers, cancel);
            await Task.Delay(draw.Next(300, 900), cancel);
            var since = Stopwatch.StartNew();
            await EndAsync(postgres, program, cancel);
            await stop.CancelAsync();
            await writing;

            await BringBackAsync(postgres, program, cancel);
            await program.WaitAsync(cancel);
            found = found with { LongestAway = since.Elapsed > found.LongestAway ? since.Elapsed : found.LongestAway };
            found = await CountUnansweredAsync(found, postgres, writers, cancel);
            await Task.WhenAll(writers.Select(w => w.SendAgainAsync(SameKey, cancel)));
        }

        return found;
    }

    /// <summary>Waits until there is something to lose, on a machine that is busy with other things too.</summary>
    private async Task UnderWayAsync(Writer[] writers, CancellationToken cancel)
    {
        var before = Recorded();
        for (var waited = 0; Recorded() < before + Writers && waited < MostWaits; waited++) await Task.Delay(20, cancel);

        int Recorded() => writers.Sum(w => w.Recorded);
    }

    private Task EndAsync(OwnPostgres postgres, ServedProgram program, CancellationToken cancel) =>
        What switch
        {
            Killed.Program => program.KillAsync(),
            Killed.PostgresAtOnce => postgres.StopAsync("QUIT", cancel),
            Killed.PostgresProperly => postgres.StopAsync("INT", cancel),
            Killed.OneConnection => postgres.KillOneAsync(Name, cancel),
            Killed.Checkpointer => postgres.KillOneAsync("checkpointer", cancel),
            Killed.Power => postgres.CutPowerAsync(cancel),
            _ => postgres.KillAsync(cancel),
        };

    /// <summary>Where one process was killed, PostgreSQL starts itself again.</summary>
    private Task BringBackAsync(OwnPostgres postgres, ServedProgram program, CancellationToken cancel) =>
        What switch
        {
            Killed.Program => program.StartAsync(cancel),
            Killed.OneConnection or Killed.Checkpointer => postgres.WaitAsync(cancel),
            _ => postgres.StartAsync(cancel),
        };

    /// <summary>What nobody said was recorded, and was: sent again without its key, each of these would be there twice.</summary>
    private static async Task<KillsFound> CountUnansweredAsync(KillsFound found, OwnPostgres postgres, Writer[] writers, CancellationToken cancel)
    {
        var there = (await NotesAsync(postgres, cancel)).ToHashSet();
        var unanswered = writers.SelectMany(w => w.Notes).Where(n => !n.Acknowledged).ToList();
        return found with { Unanswered = found.Unanswered + unanswered.Count, RecordedUnanswered = found.RecordedUnanswered + unanswered.Count(n => there.Contains(n.Says)) };
    }

    private async Task<KillsFound> CountAsync(KillsFound found, OwnPostgres postgres, Database database, Writer[] writers, CancellationToken cancel)
    {
        var there = (await NotesAsync(postgres, cancel)).CountBy(n => n).ToDictionary();
        var notes = writers.SelectMany(w => w.Notes).ToList();
        await new Sealing(database).SealAllAsync(cancel);
        var verified = await new Verifying(database).VerifyAsync(cancel);
        return found with
        {
            Acknowledged = notes.Count(n => n.Acknowledged),
            Lost = notes.Count(n => n.Acknowledged && !there.ContainsKey(n.Says)),
            Doubled = there.Values.Count(times => times > 1),
            Damaged = What == Killed.Power ? await postgres.CheckAsync(Name, cancel) : "",
            Tampered = [.. verified.Found.Select(f => $"{f.Which} {f.What}")],
        };
    }

    private static Task<List<string>> NotesAsync(OwnPostgres postgres, CancellationToken cancel) =>
        postgres.AskAsync(Name, "select answers ->> 'note' from bodies where answers ->> 'note' is not null", cancel);

    private async Task BeginAsync(Database database, CancellationToken cancel)
    {
        await InventedStaff.KeepAsync(database, ["bench"], cancel);
        await new RecordStore(database).AppendInBulkAsync(Enumerable.Range(0, Writers).Select(n => Known(Child(n))).ToList(), progress: null, cancel);
    }

    private static string Child(int number) => $"K{number}";

    private static Entry Known(string child) => new()
    {
        Id = Guid.CreateVersion7(),
        Subject = Subject.Child(child),
        Type = RecordType.Of<ChildDetails>(),
        Happened = new(Today),
        Recorded = London.StartOf(Today),
        By = "bench",
        Particulars = new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = new(2017, 5, 4) },
    };
}
