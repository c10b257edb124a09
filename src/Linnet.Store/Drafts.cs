namespace Linnet.Store;

/// <summary>What people are typing and have not sent yet, each their author's alone. Whoever keeps it here has sealed it before.</summary>
public sealed class Drafts(Database database)
{
    /// <summary>Keeps what is typed on a form, in place of what was kept of it before. A form that was sent meanwhile is not kept.</summary>
    public async Task KeepAsync(string worker, string page, string sheet, byte[] sealedWriting, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await connection
            .Ask(
                """
                insert into drafts (worker, page, sheet, sealed)
                select $1, $2, $3, $4 where not exists (select from idempotency where key = $3)
                on conflict (worker, page, sheet) do update set sealed = excluded.sealed, kept_at = now()
                """,
                worker,
                page,
                sheet,
                sealedWriting
            )
            .DoAsync(cancel);
    }

    /// <summary>Everything somebody has begun and not sent, the latest first; on one page where it is named.</summary>
    public async Task<IReadOnlyList<Draft>> ReadAsync(string worker, string? page, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        return await connection
            .Ask(
                """
                select page, sheet, sealed, kept_at from drafts d
                where worker = $1 and ($2::text is null or page = $2) and not exists (select from idempotency where key = d.sheet)
                order by kept_at desc
                """,
                worker,
                page
            )
            .ListAsync(
                r => new Draft(r.GetString(0), r.GetString(1), r.GetFieldValue<byte[]>(2), Instant.FromDateTimeUtc(r.GetDateTime(3))),
                cancel
            );
    }

    /// <summary>Throws away what was kept of a form: it was sent, or its author wants it no more.</summary>
    public async Task ThrowAwayAsync(string worker, string page, string sheet, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await connection
            .Ask("delete from drafts where worker = $1 and page = $2 and sheet = $3", worker, page, sheet)
            .DoAsync(cancel);
    }
}

/// <summary>What somebody had typed on a form when it was last kept.</summary>
/// <param name="Page">The address of the form.</param>
/// <param name="Sheet">The form's own key.</param>
/// <param name="Sealed">What was typed, sealed.</param>
/// <param name="KeptAt">When.</param>
public sealed record Draft(string Page, string Sheet, byte[] Sealed, Instant KeptAt);
