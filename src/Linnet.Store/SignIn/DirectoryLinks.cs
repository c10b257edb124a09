namespace Linnet.Store.SignIn;

/// <summary>Which account a person of a council's directory opens: the one whose owner used an invitation there, and no other.</summary>
public sealed class DirectoryLinks(Database database)
{
    /// <summary>The open account of somebody of the directory; null where none is linked, or nobody has signed in to it for too long.</summary>
    /// <param name="issuer">The directory.</param>
    /// <param name="subject">The person's number in it.</param>
    public async Task<Account?> FindAsync(string issuer, string subject, Instant now, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        var found = await connection
            .Ask(
                """
                select a.worker, a.name, a.role, a.team from directory_links l join accounts a using (worker)
                where l.issuer = $1 and l.subject = $2 and l.ended_at is null and not a.invented and a.ended_at is null
                    and greatest(l.linked_at, (select max(at) from sign_in_attempts s where s.worker = a.worker and s.came_in)) > $3
                """,
                issuer,
                subject,
                (now - Credentials.Dormant).ToDateTimeUtc()
            )
            .ListAsync(r => new Account(r.GetString(0), r.GetString(1), r.GetString(2), r.Text(3)) { Invented = false }, cancel);
        return found is [var account] ? account : null;
    }

    /// <summary>Whether somebody signs in through a directory.</summary>
    public async Task<bool> IsLinkedAsync(string worker, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        return await connection
            .Ask("select exists (select from directory_links where worker = $1 and ended_at is null)", worker)
            .OneAsync<bool>(cancel);
    }

    /// <summary>Links somebody who was invited, in place of everything that opened the account before. False where the invitation opens no more, or the person is linked already.</summary>
    /// <param name="invitation">The hash of the invitation, which is used up.</param>
    public async Task<bool> SetAsync(byte[] invitation, string worker, string issuer, string subject, Instant now, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        if (!await Invitations.UseAsync(connection, invitation, worker, now, cancel))
            return false;
        var linked = await connection
            .Ask(
                "insert into directory_links (issuer, subject, worker, linked_at) values ($1, $2, $3, $4) on conflict do nothing",
                issuer,
                subject,
                worker,
                now.ToDateTimeUtc()
            )
            .DoAsync(cancel);
        if (linked == 0)
            return false;
        await transaction.CommitAsync(cancel);
        return true;
    }
}
