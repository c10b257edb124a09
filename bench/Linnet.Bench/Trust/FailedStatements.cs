using Linnet.Store;
using Linnet.Store.Seals;
using Npgsql;

namespace Linnet.Bench.Trust;

/// <summary>Writes with each of their statements failed in turn, before and after PostgreSQL has done it: all of a write is there, or nothing.</summary>
public sealed record FailedStatements
{
    private const string Name = "failed";
    private const int MostStatements = 60;

    /// <summary>How many points of failure at most; every write is gone through once.</summary>
    public required int Points { get; init; }

    /// <summary>Which writes.</summary>
    public WritesTried Tried { get; init; } = WritesTried.OfTheRecord;

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

        var found = new FailedFound();
        foreach (var write in Writes())
        {
            if (found.Points >= Points) break;
            found = await FailEachAsync(write, straight, cut, proxy, postgres, found, cancel);
        }

        return found;
    }

    private IEnumerable<Write> Writes() =>
        Tried switch
        {
            WritesTried.OfTheRecord => WritesOfTheRecord.All(new(Seed)),
            WritesTried.AroundTheRecord => WritesAroundTheRecord.All(),
            _ => [WritesOfTheRecord.InTwoTransactions],
        };

    private static async Task<FailedFound> FailEachAsync(Write write, Database straight, Database cut, CuttingProxy proxy, OwnPostgres postgres, FailedFound found, CancellationToken cancel)
    {
        var whole = write.Made();
        await whole.BeginAsync(straight, cancel);
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
                var once = !write.SentAgain || (await attempt.DoAsync(straight, cancel) && await HeldAsync(postgres, attempt, cancel) == all);
                found = found with { NotOnce = found.NotOnce + (once ? 0 : 1) };
            }
        }

        return found;
    }

    private static FailedFound Judge(FailedFound found, string held, string before, string all, bool answered) =>
        (held == all ? found with { Everything = found.Everything + 1 }
            : held == before ? found with { Nothing = found.Nothing + 1, Lost = found.Lost + (answered ? 1 : 0) }
            : found with { Partial = found.Partial + 1 }) with { Points = found.Points + 1 };

    private static async Task<bool> IsAnsweredAsync(Attempt attempt, Database cut, CancellationToken cancel)
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

    private static async Task<string> HeldAsync(OwnPostgres postgres, Attempt attempt, CancellationToken cancel) => (await postgres.AskAsync(Name, $"select concat_ws(' ', {attempt.Held})", cancel))[0];
}

/// <summary>Which writes are failed.</summary>
public enum WritesTried
{
    /// <summary>Each kind of record, through the store's one door.</summary>
    OfTheRecord,

    /// <summary>What is being typed, extracts, sign-in and sessions.</summary>
    AroundTheRecord,

    /// <summary>A control: what is recorded in one go goes in by two transactions.</summary>
    Split,
}

/// <summary>A kind of write, of which any number of attempts can be made.</summary>
/// <param name="What">What is written.</param>
/// <param name="Made">Makes an attempt, about nobody that another is about.</param>
internal sealed record Write(string What, Func<Attempt> Made)
{
    /// <summary>Whether somebody who heard nothing sends the same again; of what bears another number each time, nobody does.</summary>
    public bool SentAgain { get; init; } = true;
}

/// <summary>One attempt at a write.</summary>
/// <param name="DoAsync">Tries it: whether it was taken.</param>
/// <param name="Held">Columns of SQL that say how much of it is there, the same for every attempt.</param>
internal sealed record Attempt(Func<Database, CancellationToken, Task<bool>> DoAsync, string Held)
{
    /// <summary>Makes what has to be there before.</summary>
    public Func<Database, CancellationToken, Task> BeginAsync { get; init; } = (_, _) => Task.CompletedTask;
}
