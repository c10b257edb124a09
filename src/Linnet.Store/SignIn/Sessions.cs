namespace Linnet.Store.SignIn;

/// <summary>Who is signed in, for every instance: what ends here has ended at the next page, wherever it is asked for.</summary>
public sealed class Sessions(Database database)
{
    /// <summary>Whoever has asked for nothing for so long signs in again. What they had typed is kept.</summary>
    public static readonly Duration Idle = Duration.FromMinutes(30);

    /// <summary>Whoever signed in so long ago signs in again, busy or not: longer than any shift.</summary>
    public static readonly Duration Longest = Duration.FromHours(12);

    /// <summary>That somebody is still there is written down no more often than this.</summary>
    private static readonly Duration SeenEvery = Duration.FromMinutes(1);

    /// <summary>Begins one.</summary>
    /// <param name="hash">Of the number that the browser holds.</param>
    public async Task BeginAsync(byte[] hash, string worker, Instant now, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await connection
            .Ask("insert into sessions (hash, worker, began_at, seen_at) values ($1, $2, $3, $3)", hash, worker, now.ToDateTimeUtc())
            .DoAsync(cancel);
    }

    /// <summary>Who is signed in, as their account says now; null where nobody is, or nobody may be any more.</summary>
    /// <param name="offered">Whether invented people are asked for though the record is no demonstration.</param>
    public async Task<Account?> FindAsync(byte[] hash, bool offered, Instant now, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        var found = await connection
            .Ask(
                """
                select a.worker, a.name, a.role, a.team, a.invented, s.seen_at from sessions s join accounts a using (worker)
                where s.hash = $1 and s.ended_at is null and s.began_at > $2 and s.seen_at > $3 and a.ended_at is null
                    and (not a.invented
                        or (($4 or exists (select from invented)) and not exists (select from accounts where not invented)))
                """,
                hash,
                (now - Longest).ToDateTimeUtc(),
                (now - Idle).ToDateTimeUtc(),
                offered
            )
            .ListAsync(
                r =>
                    (
                        Account: new Account(r.GetString(0), r.GetString(1), r.GetString(2), r.Text(3)) { Invented = r.GetBoolean(4) },
                        Seen: r.Moment(5)
                    ),
                cancel
            );
        if (found is not [var session])
            return null;
        if (session.Seen < now - SeenEvery)
            await connection.Ask("update sessions set seen_at = $2 where hash = $1", hash, now.ToDateTimeUtc()).DoAsync(cancel);
        return session.Account;
    }

    /// <summary>Ends one: its owner signs out.</summary>
    public async Task EndAsync(byte[] hash, Instant now, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await connection
            .Ask("update sessions set ended_at = $2 where hash = $1 and ended_at is null", hash, now.ToDateTimeUtc())
            .DoAsync(cancel);
    }

    /// <summary>Ends all of somebody's, on every screen. Gives how many.</summary>
    public async Task<int> EndAllAsync(string worker, Instant now, CancellationToken cancel)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(cancel);
        return await connection
            .Ask("update sessions set ended_at = $2 where worker = $1 and ended_at is null", worker, now.ToDateTimeUtc())
            .DoAsync(cancel);
    }
}
