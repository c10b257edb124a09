using System.Security.Cryptography;
using System.Text;

namespace Linnet.Store.SignIn;

/// <summary>The tries to sign in, counted over every instance, so that nobody guesses for long and nobody is locked out by another's guesses.</summary>
/// <remarks>
/// A browser with which the account had signed in before counts for itself: what strangers try elsewhere under a colleague's name does not
/// stop the colleague at their own desk. Everything else counts by account and network, by account, and by network. A failure is forgotten
/// after <see cref="Remembered"/>. OWASP ASVS 5.0, 6.3.1.
/// </remarks>
public sealed class Attempts(Database database)
{
    /// <summary>How long a failure counts.</summary>
    public static readonly Duration Remembered = Duration.FromMinutes(15);

    /// <summary>Failures of one account in a browser of its own, or from one network, before it must wait.</summary>
    public const int OfAccount = 10;

    /// <summary>Failures of one account from all strange browsers together.</summary>
    public const int OfAccountAnywhere = 50;

    /// <summary>Failures of all accounts from one network in strange browsers: one password tried on everybody.</summary>
    public const int OfNetwork = 100;

    /// <summary>Writes down that somebody tries. Null where too many have failed before: then nothing is to be looked at.</summary>
    public async Task<long?> BeginAsync(Attempt attempt, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await connection.Ask("select pg_advisory_xact_lock($1)", Locks.SignIn).DoAsync(cancel);
        var begun = await connection
            .Ask(
                """
                with failed as (
                    select who, device, network from sign_in_attempts
                    where at > $5 and not came_in and (who = $1 or network = $4))
                insert into sign_in_attempts (at, who, worker, device, network)
                select $6, $1, (select worker from accounts where lower(worker) = lower($2)), $3, $4
                where case when $3::uuid is not null
                    then (select count(*) from failed where who = $1 and device = $3) < $7
                    else (select count(*) from failed where who = $1 and device is null and network = $4) < $7
                        and (select count(*) from failed where who = $1 and device is null) < $8
                        and (select count(*) from failed where device is null and network = $4) < $9
                    end
                returning id
                """,
                CountedBy(attempt.Worker),
                attempt.Worker,
                attempt.Device,
                attempt.Network,
                (attempt.At - Remembered).ToDateTimeUtc(),
                attempt.At.ToDateTimeUtc(),
                OfAccount,
                OfAccountAnywhere,
                OfNetwork
            )
            .ListAsync(r => r.GetInt64(0), cancel);
        await transaction.CommitAsync(cancel);
        return begun is [var id] ? id : null;
    }

    /// <summary>What came of a try: they came in, or (null) it could not be looked at and does not count against them.</summary>
    public async Task EndAsync(long attempt, bool? cameIn, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await connection.Ask("update sign_in_attempts set came_in = $2::boolean where id = $1", attempt, cameIn).DoAsync(cancel);
    }

    /// <summary>Writes down that somebody came in with what cannot be guessed, and so need not be counted before it is looked at.</summary>
    public async Task CameInAsync(Attempt attempt, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await connection
            .Ask(
                "insert into sign_in_attempts (at, who, worker, device, network, came_in) values ($1, $2, $3, $4, $5, true)",
                attempt.At.ToDateTimeUtc(),
                CountedBy(attempt.Worker),
                attempt.Worker,
                attempt.Device,
                attempt.Network
            )
            .DoAsync(cancel);
    }

    /// <summary>People type passwords where the name belongs: what is kept is enough to count by, and not to find out what it was.</summary>
    private static byte[] CountedBy(string worker) => SHA256.HashData(Encoding.UTF8.GetBytes(worker.ToLowerInvariant()))[..3];
}

/// <summary>Somebody tries to sign in.</summary>
/// <param name="Worker">Who they say they are.</param>
/// <param name="Device">The browser, where this account had signed in with it before.</param>
/// <param name="Network">Where from.</param>
/// <param name="At">When.</param>
public sealed record Attempt(string Worker, Guid? Device, string Network, Instant At);
