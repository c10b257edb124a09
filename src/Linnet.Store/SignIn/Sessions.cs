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
    /// <param name="way">How they proved who they are: with a password, a passkey.</param>
    /// <param name="browser">The browser, in a few words.</param>
    /// <param name="provenAt">When they proved it; null where that is not known.</param>
    public async Task BeginAsync(byte[] hash, string worker, string way, string browser, Instant? provenAt, Instant now, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await connection
            .Ask(
                "insert into sessions (hash, worker, way, browser, began_at, seen_at, proven_at) values ($1, $2, $3, $4, $5, $5, case when $6::timestamptz < $5 then $6 when $6 is not null then $5 end)",
                hash,
                worker,
                way,
                browser,
                now.ToDateTimeUtc(),
                provenAt.Column()
            )
            .DoAsync(cancel);
    }

    /// <summary>Those of somebody that still stand open, the one used last first.</summary>
    public async Task<IReadOnlyList<OpenSession>> OfAsync(string worker, Instant now, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        return await connection
            .Ask(
                """
                select hash, coalesce(way, ''), coalesce(browser, ''), began_at, seen_at from sessions
                where worker = $1 and ended_at is null and began_at > $2 and seen_at > $3 order by seen_at desc, began_at desc
                """,
                worker,
                (now - Longest).ToDateTimeUtc(),
                (now - Idle).ToDateTimeUtc()
            )
            .ListAsync(
                r => new OpenSession(
                    r.GetFieldValue<byte[]>(0),
                    r.GetString(1),
                    r.GetString(2),
                    Instant.FromDateTimeUtc(r.GetDateTime(3)),
                    Instant.FromDateTimeUtc(r.GetDateTime(4))
                ),
                cancel
            );
    }

    /// <summary>Ends another of somebody's own, or every other where none is named. Gives how many.</summary>
    /// <param name="kept">The one from which they ask, which goes on.</param>
    /// <param name="one">The one to end; null for every other.</param>
    public async Task<int> EndOthersAsync(string worker, byte[] kept, byte[]? one, Instant now, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        return await connection
            .Ask(
                "update sessions set ended_at = $4 where worker = $1 and hash <> $2 and ($3::bytea is null or hash = $3) and ended_at is null",
                worker,
                kept,
                one,
                now.ToDateTimeUtc()
            )
            .DoAsync(cancel);
    }

    /// <summary>Who is signed in, as their account says now; null where nobody is, or nobody may be any more.</summary>
    /// <param name="offered">Whether invented people are asked for though the record is no demonstration.</param>
    public async Task<FoundSession?> FindAsync(byte[] hash, bool offered, Instant now, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        var found = await connection
            .Ask(
                """
                select a.worker, a.name, a.role, a.team, a.invented, s.seen_at, s.proven_at from sessions s join accounts a using (worker)
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
                        Seen: r.Moment(5),
                        Proven: r.Moment(6)
                    ),
                cancel
            );
        if (found is not [var session])
            return null;
        if (session.Seen < now - SeenEvery)
            await connection.Ask("update sessions set seen_at = $2 where hash = $1", hash, now.ToDateTimeUtc()).DoAsync(cancel);
        return new(session.Account, session.Proven);
    }

    /// <summary>Writes down that the person at this screen has proved again who they are.</summary>
    public async Task ProvenAsync(byte[] hash, Instant now, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await connection
            .Ask("update sessions set proven_at = $2 where hash = $1 and ended_at is null", hash, now.ToDateTimeUtc())
            .DoAsync(cancel);
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

/// <summary>Who is signed in, where a number was asked for.</summary>
/// <param name="Account">The account, as it is now.</param>
/// <param name="ProvenAt">When they last proved who they are; null where that is not known.</param>
public sealed record FoundSession(Account Account, Instant? ProvenAt);

/// <summary>A screen on which somebody is signed in.</summary>
/// <param name="Hash">By which the database knows it. The browser's number cannot be found from it.</param>
/// <param name="Way">How they proved who they are.</param>
/// <param name="Browser">The browser, in a few words.</param>
/// <param name="BeganAt">When they signed in.</param>
/// <param name="SeenAt">When a page was last asked for, to the minute.</param>
public sealed record OpenSession(byte[] Hash, string Way, string Browser, Instant BeganAt, Instant SeenAt);
