using Npgsql;

namespace Linnet.Store.SignIn;

/// <summary>Invitations to set one's own password and one-time code: each opens once, and not for long.</summary>
public sealed class Invitations(Database database)
{
    /// <summary>Invites somebody, in place of an earlier invitation that was not used. False where there is no open account.</summary>
    /// <param name="hash">Of the code that is given out.</param>
    public async Task<bool> MakeAsync(string worker, byte[] hash, Instant now, Duration lasts, CancellationToken cancel)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await connection
            .Ask("update invitations set expires_at = $2 where worker = $1 and used_at is null and expires_at > $2", worker, now.ToDateTimeUtc())
            .DoAsync(cancel);
        var made = await connection
            .Ask(
                """
                insert into invitations (hash, worker, made_at, expires_at)
                select $1, worker, $3, $4 from accounts where worker = $2 and not invented and ended_at is null
                """,
                hash,
                worker,
                now.ToDateTimeUtc(),
                (now + lasts).ToDateTimeUtc()
            )
            .DoAsync(cancel);
        await transaction.CommitAsync(cancel);
        return made == 1;
    }

    /// <summary>Whose invitation this is; null where it was used, has expired or never was.</summary>
    public async Task<Account?> ReadAsync(byte[] hash, Instant now, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        var found = await connection
            .Ask(
                """
                select a.worker, a.name, a.role, a.team from invitations i join accounts a using (worker)
                where i.hash = $1 and i.used_at is null and i.expires_at > $2 and a.ended_at is null
                """,
                hash,
                now.ToDateTimeUtc()
            )
            .ListAsync(r => new Account(r.GetString(0), r.GetString(1), r.GetString(2), r.Text(3)) { Invented = false }, cancel);
        return found is [var account] ? account : null;
    }

    /// <summary>Uses an invitation up. Whatever opened the account before opens it no more, and nobody is signed in to it. False where it opens no more itself.</summary>
    /// <param name="connection">In a transaction, in which what is set in its place is written.</param>
    internal static async Task<bool> UseAsync(NpgsqlConnection connection, byte[] hash, string worker, Instant now, CancellationToken cancel)
    {
        var used = await connection
            .Ask(
                "update invitations set used_at = $3 where hash = $1 and worker = $2 and used_at is null and expires_at > $3",
                hash,
                worker,
                now.ToDateTimeUtc()
            )
            .DoAsync(cancel);
        if (used == 0)
            return false;

        string[] whatOpened =
        [
            "update credentials set ended_at = $2 where worker = $1 and ended_at is null",
            "update recovery_codes set used_at = $2 where worker = $1 and used_at is null",
            "update passkeys set removed_at = $2 where worker = $1 and removed_at is null",
            "update directory_links set ended_at = $2 where worker = $1 and ended_at is null",
            "update sessions set ended_at = $2 where worker = $1 and ended_at is null",
        ];
        foreach (var ends in whatOpened)
            await connection.Ask(ends, worker, now.ToDateTimeUtc()).DoAsync(cancel);
        return true;
    }
}
