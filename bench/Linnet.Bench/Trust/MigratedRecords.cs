using Linnet.Store;
using Linnet.Store.Seals;
using Npgsql;

namespace Linnet.Bench.Trust;

/// <summary>A record of each earlier schema, brought up to date while PostgreSQL is killed in the middle of it, and compared with one that was made today.</summary>
public sealed record MigratedRecords
{
    private const string Today = "today";
    private const string Old = "old";
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(500);

    /// <summary>How often PostgreSQL is killed on the way up from each schema, before it is let be.</summary>
    public required int Kills { get; init; }

    /// <summary>A control: something is forgotten on the way.</summary>
    public bool Forgets { get; init; }

    /// <summary>When each kill comes is drawn from it.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Runs it.</summary>
    public async Task<MigrationsFound> RunAsync(CancellationToken cancel)
    {
        await using var postgres = await OwnPostgres.StartAsync("", cancel);
        var keys = RecordKeys.Of(new byte[32]);
        var draw = new Random(Seed);
        var last = OldRecord.Versions.Count;
        await MakeAsync(postgres, Today, last, keys, cancel);
        await using (var today = postgres.Open(Today, keys))
            await BringUpToDateAsync(today, cancel);
        var found = new MigrationsFound();
        for (var files = 1; files < last; files++)
        {
            await MakeAsync(postgres, Old, files, keys, cancel);
            for (var kill = 0; kill < Kills; kill++)
                found = await KillAsync(found, postgres, files, keys, Longest * draw.NextDouble(), cancel);
            await using var database = postgres.Open(Old, keys);
            await BringUpToDateAsync(database, cancel);
            if (Forgets) await postgres.DoAsync(Old, "update bodies set reason = null", cancel);
            found = await CompareAsync(found, postgres, database, files, cancel);
        }

        return found;
    }

    /// <summary>The same way as the program itself, when it starts.</summary>
    private static async Task BringUpToDateAsync(Database database, CancellationToken cancel)
    {
        await Migrations.ApplyAsync(database, cancel);
        var rebuilding = new Rebuilding(database);
        if (!await rebuilding.IsCurrentAsync(cancel)) await rebuilding.RebuildAsync(progress: null, cancel);
    }

    private static async Task<MigrationsFound> KillAsync(MigrationsFound found, OwnPostgres postgres, int files, RecordKeys keys, TimeSpan after, CancellationToken cancel)
    {
        await using (var database = postgres.Open(Old, keys))
        {
            var under = BringUpToDateAsync(database, cancel);
            await Task.Delay(after, cancel);
            await postgres.KillAsync(cancel);
            try
            {
                await under;
            }
            catch (Exception killed) when (killed is NpgsqlException or IOException)
            {
                found = found with { Interrupted = found.Interrupted + 1 };
            }
        }

        await postgres.StartAsync(cancel);
        var there = (await postgres.AskAsync(Old, "select name from schema_files", cancel)).Count;
        return found with { Kills = found.Kills + 1, Half = found.Half + (there == files || there == OldRecord.Versions.Count ? 0 : 1) };
    }

    private static async Task<MigrationsFound> CompareAsync(MigrationsFound found, OwnPostgres postgres, Database database, int files, CancellationToken cancel)
    {
        var different = new List<string>();
        foreach (var table in OldRecord.Tables(files))
            if (await SaysAsync(postgres, Old, table, cancel) != await SaysAsync(postgres, Today, table, cancel)) different.Add($"{table} from {OldRecord.Versions[files - 1]}");
        await new Sealing(database).SealAllAsync(cancel);
        var verified = await new Verifying(database).VerifyAsync(cancel);
        return found with
        {
            Versions = found.Versions + 1,
            Tables = found.Tables + OldRecord.Tables(files).Count,
            Different = [.. found.Different, .. different],
            Tampered = found.Tampered + verified.Found.Count,
        };
    }

    /// <summary>What a table says, whichever transaction wrote it: how many rows, and what they come to.</summary>
    private static async Task<string> SaysAsync(OwnPostgres postgres, string name, string table, CancellationToken cancel) =>
        (await postgres.AskAsync(name, $"select count(*) || ' ' || coalesce(md5(string_agg(says, ' ' order by says)), '') from (select (to_jsonb(t) - 'written')::text as says from {table} t) as said", cancel))[0];

    private static async Task MakeAsync(OwnPostgres postgres, string name, int files, RecordKeys keys, CancellationToken cancel)
    {
        await postgres.DoAsync("postgres", $"drop database if exists {name} with (force)", cancel);
        await postgres.MakeDatabaseAsync(name, cancel);
        await postgres.DoAsync(name, $"set role linnet_owner; set client_min_messages = warning; {OldRecord.Made(files)}", cancel);
        if (!OldRecord.CodesRows(files)) return;
        await using var database = postgres.Open(name, keys);
        await using var connection = await database.Owner.OpenConnectionAsync(cancel);
        await Coding.CodeAllAsync(connection, keys, cancel);
    }
}

/// <summary>What bringing earlier records up to date came to.</summary>
public sealed record MigrationsFound
{
    /// <summary>From how many earlier schemas.</summary>
    public int Versions { get; init; }

    /// <summary>How many tables were compared.</summary>
    public int Tables { get; init; }

    /// <summary>How often PostgreSQL was killed.</summary>
    public int Kills { get; init; }

    /// <summary>How often before all was done.</summary>
    public int Interrupted { get; init; }

    /// <summary>After how many kills a part of the schema files was there.</summary>
    public int Half { get; init; }

    /// <summary>Tables that do not say the same.</summary>
    public IReadOnlyList<string> Different { get; init; } = [];

    /// <summary>Rows whose codes do not hold.</summary>
    public int Tampered { get; init; }
}
