namespace Linnet.Store;

/// <summary>Which invented council the record holds, where it is a demonstration.</summary>
public sealed class Demonstrations(Database database)
{
    /// <summary>The invented council; null where the record is real, or was invented before this was kept.</summary>
    public async Task<Demonstration?> ReadAsync(CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        var found = await connection
            .Ask("select scenario, seed, opens_on, told_until from invented")
            .ListAsync(
                r => new Demonstration(
                    r.GetString(0),
                    (ulong)r.GetInt64(1),
                    LocalDate.FromDateOnly(r.GetFieldValue<DateOnly>(2)),
                    Instant.FromDateTimeUtc(r.GetDateTime(3))
                ),
                cancel
            );
        return found is [var only] ? only : null;
    }

    /// <summary>Remembers the invented council, and how far it has been told.</summary>
    public async Task KeepAsync(Demonstration demonstration, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await connection
            .Ask(
                """
                insert into invented (scenario, seed, opens_on, told_until) values ($1, $2, $3, $4)
                on conflict (only_one) do update
                    set scenario = excluded.scenario, seed = excluded.seed, opens_on = excluded.opens_on, told_until = excluded.told_until
                """,
                demonstration.Scenario,
                (long)demonstration.Seed,
                demonstration.OpensOn.ToDateOnly(),
                demonstration.ToldUntil.ToDateTimeUtc()
            )
            .DoAsync(cancel);
    }

    /// <summary>Whether every one of these entries is in the record.</summary>
    public async Task<bool> HoldsAllAsync(IReadOnlyCollection<Guid> entries, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        var held = await connection.Ask("select count(*) from entries where id = any($1)", entries.ToArray()).OneAsync<long>(cancel);
        return held == entries.Count;
    }
}

/// <summary>An invented council.</summary>
/// <param name="Scenario">Which.</param>
/// <param name="Seed">What befalls it.</param>
/// <param name="OpensOn">The day on which its front door opens.</param>
/// <param name="ToldUntil">What was recorded by this moment has been told.</param>
public sealed record Demonstration(string Scenario, ulong Seed, LocalDate OpensOn, Instant ToldUntil);
