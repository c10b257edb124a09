using Npgsql;

namespace Linnet.Store.SignIn;

/// <summary>The passkeys of people who work here: what each device signs with, and how far it has counted.</summary>
public sealed class Passkeys(Database database)
{
    private const string Columns = "id, name, public_key, counter, transports, backup_eligible, backed_up, added_at, used_at";

    /// <summary>Whose passkey this is, of those that still open; null for nobody's. That an account stands open is for <see cref="OwnerAsync"/> to say.</summary>
    public Task<string?> WorkerOfAsync(byte[] id, CancellationToken cancel) =>
        AskAsync(c => c.Ask("select worker from passkeys where id = $1 and removed_at is null", id).OneAsync<string>(cancel), cancel);

    /// <summary>The open account of whom devices know by this handle; null where there is none, or nobody has signed in to it for too long.</summary>
    public async Task<Account?> OwnerAsync(string handle, Instant now, CancellationToken cancel) =>
        (
            await AskAsync(
                c =>
                    c.Ask(
                            """
                            select a.worker, a.name, a.role, a.team from accounts a
                            where not a.invented and a.ended_at is null
                                and a.worker = (select worker from passkeys where handle = $1 and removed_at is null limit 1)
                                and greatest(
                                    (select max(added_at) from passkeys p where p.worker = a.worker and p.removed_at is null),
                                    (select max(at) from sign_in_attempts s where s.worker = a.worker and s.came_in)) > $2
                            """,
                            handle,
                            (now - Credentials.Dormant).ToDateTimeUtc()
                        )
                        .ListAsync(r => new Account(r.GetString(0), r.GetString(1), r.GetString(2), r.Text(3)) { Invented = false }, cancel),
                cancel
            )
        ).FirstOrDefault();

    /// <summary>Those of somebody that still open, the oldest first.</summary>
    public async Task<IReadOnlyList<Passkey>> OfAsync(string worker, CancellationToken cancel) =>
        await AskAsync(
            c =>
                c.Ask($"select {Columns} from passkeys where worker = $1 and removed_at is null order by added_at", worker)
                    .ListAsync(Read, cancel),
            cancel
        );

    /// <summary>Adds one to those of its owner. False where the device's name for it is taken.</summary>
    public Task<bool> AddAsync(string worker, string handle, Passkey passkey, CancellationToken cancel) =>
        AskAsync(c => AddAsync(c, worker, handle, passkey, cancel), cancel);

    /// <summary>Sets the first one of somebody who was invited, in place of everything that opened the account before. False where the invitation opens no more.</summary>
    /// <param name="invitation">The hash of the invitation, which is used up.</param>
    public Task<bool> SetAsync(byte[] invitation, string worker, string handle, Passkey passkey, CancellationToken cancel) =>
        AskAsync(
            async c =>
            {
                await using var transaction = await c.BeginTransactionAsync(cancel);
                if (
                    !await Invitations.UseAsync(c, invitation, worker, passkey.AddedAt, cancel)
                    || !await AddAsync(c, worker, handle, passkey, cancel)
                )
                    return false;
                await transaction.CommitAsync(cancel);
                return true;
            },
            cancel
        );

    /// <summary>Takes a signature. False where the passkey was removed, its counter has not risen, or it was used after the challenge had been given out.</summary>
    /// <param name="asked">When the challenge was given out.</param>
    public Task<bool> UseAsync(byte[] id, long counter, bool backedUp, Instant asked, Instant now, CancellationToken cancel) =>
        AskAsync(
            async c =>
                await c.Ask(
                        """
                        update passkeys set counter = $2, backed_up = $3, used_at = $5
                        where id = $1 and removed_at is null and (used_at is null or used_at < $4) and (counter < $2 or (counter = 0 and $2 = 0))
                        """,
                        id,
                        counter,
                        backedUp,
                        asked.ToDateTimeUtc(),
                        now.ToDateTimeUtc()
                    )
                    .DoAsync(cancel) == 1,
            cancel
        );

    /// <summary>Removes one. False where it is not this worker's.</summary>
    public Task<bool> RemoveAsync(string worker, byte[] id, Instant now, CancellationToken cancel) =>
        AskAsync(
            async c =>
                await c.Ask(
                        "update passkeys set removed_at = $3 where worker = $1 and id = $2 and removed_at is null",
                        worker,
                        id,
                        now.ToDateTimeUtc()
                    )
                    .DoAsync(cancel) == 1,
            cancel
        );

    private static async Task<bool> AddAsync(NpgsqlConnection connection, string worker, string handle, Passkey passkey, CancellationToken cancel) =>
        await connection
            .Ask(
                """
                insert into passkeys (id, worker, handle, name, public_key, counter, transports, backup_eligible, backed_up, added_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing
                """,
                passkey.Id,
                worker,
                handle,
                passkey.Name,
                passkey.PublicKey,
                passkey.Counter,
                passkey.Transports.ToArray(),
                passkey.BackupEligible,
                passkey.BackedUp,
                passkey.AddedAt.ToDateTimeUtc()
            )
            .DoAsync(cancel) == 1;

    private async Task<T> AskAsync<T>(Func<NpgsqlConnection, Task<T>> ask, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        return await ask(connection);
    }

    private static Passkey Read(NpgsqlDataReader row) =>
        new()
        {
            Id = row.GetFieldValue<byte[]>(0),
            Name = row.GetString(1),
            PublicKey = row.GetFieldValue<byte[]>(2),
            Counter = row.GetInt64(3),
            Transports = row.GetFieldValue<string[]>(4),
            BackupEligible = row.GetBoolean(5),
            BackedUp = row.GetBoolean(6),
            AddedAt = Instant.FromDateTimeUtc(row.GetDateTime(7)),
            UsedAt = row.Moment(8),
        };
}

/// <summary>What somebody's device proves with that they are who they say.</summary>
public sealed record Passkey
{
    /// <summary>As the device names it.</summary>
    public required byte[] Id { get; init; }

    /// <summary>What its owner calls it.</summary>
    public required string Name { get; init; }

    /// <summary>The half of the key that checks signatures.</summary>
    public required byte[] PublicKey { get; init; }

    /// <summary>How many signatures the device has counted; 0 for one that does not count.</summary>
    public required long Counter { get; init; }

    /// <summary>How the device can be reached: inside the computer, by cable, through the air.</summary>
    public required IReadOnlyList<string> Transports { get; init; }

    /// <summary>Whether the device may copy it elsewhere.</summary>
    public required bool BackupEligible { get; init; }

    /// <summary>Whether it has.</summary>
    public required bool BackedUp { get; init; }

    /// <summary>When it was added.</summary>
    public required Instant AddedAt { get; init; }

    /// <summary>When it last opened the account; null where it has not yet.</summary>
    public Instant? UsedAt { get; init; }
}
