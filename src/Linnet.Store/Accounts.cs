using Npgsql;

namespace Linnet.Store;

/// <summary>The people who may sign in. The owner of the database says who they are; the application only reads it.</summary>
public sealed class Accounts(Database database)
{
    private const string Columns = "worker, name, role, team, invented, ended_at";

    /// <summary>Every account that is open, by name.</summary>
    public async Task<IReadOnlyList<Account>> ReadAllAsync(CancellationToken cancel) =>
        [.. (await ReadAlsoEndedAsync(cancel)).Where(a => a.EndedAt is null)];

    /// <summary>Every account there is or was, by name.</summary>
    public async Task<IReadOnlyList<Account>> ReadAlsoEndedAsync(CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        return await connection.Ask($"select {Columns} from accounts order by name").ListAsync(Read, cancel);
    }

    /// <summary>Another one whenever an account was added or changed.</summary>
    public async Task<string> VersionAsync(CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        return (
            await connection
                .Ask("select count(*) || ':' || coalesce(sum(xmin::text::bigint), 0) from accounts")
                .ListAsync(r => r.GetString(0), cancel)
        )[0];
    }

    /// <summary>The open account of a worker; null when there is none.</summary>
    public async Task<Account?> ReadAsync(string worker, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        var found = await connection
            .Ask($"select {Columns} from accounts where worker = $1 and ended_at is null", worker)
            .ListAsync(Read, cancel);
        return found is [var account] ? account : null;
    }

    /// <summary>Adds the invented people of a demonstration, or changes those that are there.</summary>
    public async Task KeepAsync(IReadOnlyCollection<Account> accounts, CancellationToken cancel)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(cancel);
        await connection
            .Ask(
                """
                insert into accounts (worker, name, role, team) select * from unnest($1::text[], $2::text[], $3::text[], $4::text[])
                on conflict (worker) do update set name = excluded.name, role = excluded.role, team = excluded.team
                where accounts.invented
                """,
                accounts.Select(a => a.Worker).ToArray(),
                accounts.Select(a => a.Name).ToArray(),
                accounts.Select(a => a.Role).ToArray(),
                accounts.Select(a => a.Team).ToArray()
            )
            .DoAsync(cancel);
    }

    /// <summary>Opens an account for somebody who works here. False where the worker has, or had, one: names are not used twice.</summary>
    public Task<bool> AddAsync(Account account, CancellationToken cancel) =>
        AsOwnerAsync(
            c =>
                c.Ask(
                    """
                    insert into accounts (worker, name, role, team, invented)
                    select $1, $2, $3, $4, false where not exists (select from accounts where lower(worker) = lower($1))
                    """,
                    account.Worker,
                    account.Name,
                    account.Role,
                    account.Team
                ),
            cancel
        );

    /// <summary>Says anew who somebody is: name, role and team. False where there is no open account.</summary>
    public Task<bool> ChangeAsync(Account account, CancellationToken cancel) =>
        AsOwnerAsync(
            c =>
                c.Ask(
                    "update accounts set name = $2, role = $3, team = $4 where worker = $1 and not invented and ended_at is null",
                    account.Worker,
                    account.Name,
                    account.Role,
                    account.Team
                ),
            cancel
        );

    /// <summary>Ends the account of somebody who leaves. False where there is no open account.</summary>
    public Task<bool> EndAsync(string worker, Instant at, CancellationToken cancel) =>
        AsOwnerAsync(
            c =>
                c.Ask(
                    "update accounts set ended_at = $2 where worker = $1 and not invented and ended_at is null",
                    worker,
                    at.ToDateTimeUtc()
                ),
            cancel
        );

    private async Task<bool> AsOwnerAsync(Func<NpgsqlConnection, NpgsqlCommand> ask, CancellationToken cancel)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(cancel);
        return await ask(connection).DoAsync(cancel) == 1;
    }

    private static Account Read(NpgsqlDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.GetString(2), row.Text(3)) { Invented = row.GetBoolean(4), EndedAt = row.Moment(5) };
}

/// <summary>Somebody who may sign in.</summary>
/// <param name="Worker">The worker's identifier.</param>
/// <param name="Name">The name they go by.</param>
/// <param name="Role">The role, as the access policy names it.</param>
/// <param name="Team">The team; null for somebody who belongs to none.</param>
public sealed record Account(string Worker, string Name, string Role, string? Team)
{
    /// <summary>Invented for a demonstration: signs in without a password, and only there.</summary>
    public bool Invented { get; init; } = true;

    /// <summary>When it was ended, for somebody who has left.</summary>
    public Instant? EndedAt { get; init; }
}
