namespace Linnet.Store;

/// <summary>The people who sign in to a demonstration.</summary>
public sealed class Accounts(Database database)
{
    /// <summary>Every account, by name.</summary>
    public async Task<IReadOnlyList<Account>> ReadAllAsync(CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        return await connection
            .Ask("select worker, name, role, team from accounts order by name")
            .ListAsync(r => new Account(r.GetString(0), r.GetString(1), r.GetString(2), r.Text(3)), cancel);
    }

    /// <summary>The account of a worker; null when there is none.</summary>
    public async Task<Account?> ReadAsync(string worker, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        var found = await connection
            .Ask("select worker, name, role, team from accounts where worker = $1", worker)
            .ListAsync(r => new Account(r.GetString(0), r.GetString(1), r.GetString(2), r.Text(3)), cancel);
        return found is [var account] ? account : null;
    }

    /// <summary>Adds accounts, or changes those that are there.</summary>
    public async Task KeepAsync(IReadOnlyCollection<Account> accounts, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await connection
            .Ask(
                """
                insert into accounts (worker, name, role, team) select * from unnest($1::text[], $2::text[], $3::text[], $4::text[])
                on conflict (worker) do update set name = excluded.name, role = excluded.role, team = excluded.team
                """,
                accounts.Select(a => a.Worker).ToArray(),
                accounts.Select(a => a.Name).ToArray(),
                accounts.Select(a => a.Role).ToArray(),
                accounts.Select(a => a.Team).ToArray()
            )
            .DoAsync(cancel);
    }
}

/// <summary>Somebody who signs in to a demonstration.</summary>
/// <param name="Worker">The worker's identifier.</param>
/// <param name="Name">The invented name.</param>
/// <param name="Role">The role, as the access policy names it.</param>
/// <param name="Team">The team; null for somebody who belongs to none.</param>
public sealed record Account(string Worker, string Name, string Role, string? Team);
