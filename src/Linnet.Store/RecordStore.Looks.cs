using Linnet.Record;
using Linnet.Store.Reading;

namespace Linnet.Store;

public sealed partial class RecordStore
{
    /// <summary>Who was shown a subject, the latest first, and how often altogether. This look is written down before and is among them.</summary>
    /// <param name="skip">How many of the latest to leave out.</param>
    /// <param name="take">How many to read.</param>
    public Task<(IReadOnlyList<LookTaken> Looks, int Altogether)> ReadLooksAsync(
        Reader reader,
        string page,
        Subject subject,
        int skip,
        int take,
        CancellationToken cancel
    ) =>
        TracedAsync<(IReadOnlyList<LookTaken>, int)>(
            reader,
            page,
            [subject],
            async connection =>
            {
                var of = new[] { subject.ToString() };
                var altogether = await connection.Ask("select count(*) from access where subjects @> $1", (object)of).OneAsync<long>(cancel);
                var looks = await connection
                    .Ask(
                        "select at, worker, role, page, reason, cardinality(subjects) from access where subjects @> $1 order by at desc, id desc offset $2 limit $3",
                        of,
                        skip,
                        take
                    )
                    .ListAsync(
                        r => new LookTaken(Instant.FromDateTimeUtc(r.GetDateTime(0)), r.GetString(1), r.GetString(2), r.GetString(3), r.Text(4), r.GetInt32(5)),
                        cancel
                    );
                return (looks, (int)altogether);
            },
            cancel
        );

    /// <summary>What everybody who reads in a role was shown, the latest first. This look, at the children it names, is written down with it.</summary>
    public async Task<IReadOnlyList<LookAtChildren>> ReadLooksInRoleAsync(Reader reader, string page, string role, int take, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var looks = await connection
            .Ask("select at, worker, page, subjects from access where role = $1 order by id desc limit $2", role, take)
            .ListAsync(
                r => new LookAtChildren(
                    Instant.FromDateTimeUtc(r.GetDateTime(0)),
                    r.GetString(1),
                    r.GetString(2),
                    [.. r.GetFieldValue<string[]>(3).Select(s => Subject.TryParse(s, out var subject) ? subject : Subject.Authority)]
                ),
                cancel
            );
        await ReadingTrace.WriteAsync(connection, database.Keys, reader, page, [.. looks.SelectMany(l => l.Shown).Distinct()], reason: null, cancel);
        await transaction.CommitAsync(cancel);
        return looks;
    }
}
