namespace Linnet.Store.SignIn;

/// <summary>What people prove with that they are who they say: a password, a one-time code, and recovery codes in place of one.</summary>
public sealed class Credentials(Database database)
{
    /// <summary>An account that nobody has signed in to for so long opens no more, until its owner is invited again.</summary>
    /// <remarks>The dormant account of a leaver is how Hackney was entered in 2020.</remarks>
    public static readonly Duration Dormant = Duration.FromDays(30);

    /// <summary>The credential of whoever has an open account under this name, however its letters are cased; null when there is none.</summary>
    public async Task<Credential?> ReadAsync(string worker, Instant now, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        var found = await connection
            .Ask(
                """
                select c.worker, c.password, c.secret, array(select hash from recovery_codes r where r.worker = c.worker and used_at is null)
                from credentials c join accounts a using (worker)
                where lower(a.worker) = lower($1) and not a.invented and a.ended_at is null and c.ended_at is null
                    and greatest(c.set_at, (select max(at) from sign_in_attempts s where s.worker = c.worker and s.came_in)) > $2
                """,
                worker,
                (now - Dormant).ToDateTimeUtc()
            )
            .ListAsync(
                r => new Credential(r.GetString(0), r.GetString(1), r.GetFieldValue<byte[]>(2), r.GetFieldValue<byte[][]>(3)),
                cancel
            );
        return found is [var credential] ? credential : null;
    }

    /// <summary>Whether somebody has a password.</summary>
    public async Task<bool> AreSetAsync(string worker, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        return await connection.Ask("select exists (select from credentials where worker = $1 and ended_at is null)", worker).OneAsync<bool>(cancel);
    }

    /// <summary>Takes the one-time code of this half minute. False where it, or a later one, was taken before: a code opens once.</summary>
    public async Task<bool> TakeStepAsync(string worker, long step, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        return await connection.Ask("update credentials set code_step = $2 where worker = $1 and code_step < $2", worker, step).DoAsync(cancel) == 1;
    }

    /// <summary>Takes a recovery code. False where it was taken before.</summary>
    public async Task<bool> TakeRecoveryCodeAsync(string worker, byte[] hash, Instant now, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        return await connection
            .Ask(
                "update recovery_codes set used_at = $3 where worker = $1 and hash = $2 and used_at is null",
                worker,
                hash,
                now.ToDateTimeUtc()
            )
            .DoAsync(cancel) == 1;
    }

    /// <summary>Sets what somebody who was invited has chosen, in place of what was there; who was signed in with that is not any more. False where the invitation opens no more.</summary>
    /// <param name="invitation">The hash of the invitation, which is used up.</param>
    /// <param name="chosen">What was chosen; its recovery codes replace those before.</param>
    /// <param name="step">The half minute of the code with which it was tried.</param>
    public async Task<bool> SetAsync(byte[] invitation, Credential chosen, long step, Instant now, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        if (!await Invitations.UseAsync(connection, invitation, chosen.Worker, now, cancel))
            return false;

        await connection
            .Ask(
                """
                insert into credentials (worker, password, secret, code_step, set_at) values ($1, $2, $3, $4, $5)
                on conflict (worker) do update
                    set password = excluded.password, secret = excluded.secret, code_step = excluded.code_step, set_at = excluded.set_at,
                        ended_at = null
                """,
                chosen.Worker,
                chosen.Password,
                chosen.Secret,
                step,
                now.ToDateTimeUtc()
            )
            .DoAsync(cancel);
        await connection
            .Ask("insert into recovery_codes (worker, hash) select $1, unnest($2::bytea[])", chosen.Worker, chosen.RecoveryCodes.ToArray())
            .DoAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }
}

/// <summary>What somebody proves with that they are who they say.</summary>
/// <param name="Worker">The worker's identifier.</param>
/// <param name="Password">The password's salted hash.</param>
/// <param name="Secret">The secret of the one-time codes, sealed.</param>
/// <param name="RecoveryCodes">The hashes of the recovery codes that were not used yet.</param>
public sealed record Credential(string Worker, string Password, byte[] Secret, IReadOnlyList<byte[]> RecoveryCodes);
