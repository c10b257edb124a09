using Linnet.Record;
using Linnet.Store.Reading;
using Npgsql;

namespace Linnet.Store;

public sealed partial class RecordStore
{
    /// <summary>
    /// What is kept about one subject, as at a day and as known at a moment, corrected entries among it. The look is written down
    /// first.
    /// </summary>
    /// <param name="page">What the reader opened, for the trace.</param>
    /// <param name="asAt">Only what had happened by the end of this day; null for everything.</param>
    /// <param name="knownAt">Only what was recorded by then; null for everything.</param>
    /// <exception cref="RecordClosedException">The record is not the reader's to open.</exception>
    public Task<IReadOnlyList<KeptEntry>> ReadEntriesAsync(
        Reader reader,
        string page,
        Subject subject,
        LocalDate? asAt,
        Instant? knownAt,
        CancellationToken cancel
    ) => ReadEntriesAsync(reader, page, subject, asAt, knownAt, only: null, cancel);

    /// <summary>These entries of one subject, in the order of a timeline: for a page that needs a few of many. The look is written down first.</summary>
    /// <exception cref="RecordClosedException">The record is not the reader's to open.</exception>
    public Task<IReadOnlyList<KeptEntry>> ReadEntriesAsync(
        Reader reader,
        string page,
        Subject subject,
        IReadOnlyCollection<Guid> only,
        Instant? knownAt,
        CancellationToken cancel
    ) => ReadEntriesAsync(reader, page, subject, asAt: null, knownAt, only, cancel);

    private Task<IReadOnlyList<KeptEntry>> ReadEntriesAsync(
        Reader reader,
        string page,
        Subject subject,
        LocalDate? asAt,
        Instant? knownAt,
        IReadOnlyCollection<Guid>? only,
        CancellationToken cancel
    )
    {
        var some = only is null ? "" : "and e.id = any($5)";
        object?[] values = only is null ? [(short)subject.Kind, subject.Id] : [(short)subject.Kind, subject.Id, only.ToArray()];
        return TracedAsync<IReadOnlyList<KeptEntry>>(
            reader,
            page,
            [subject],
            async connection =>
                [
                    .. (
                        await KeptEntryRows
                            .Ask(connection, asAt, knownAt, $"and e.subject_kind = $3 and e.subject_id = $4 {some} {KeptEntryRows.InOrder}", values)
                            .ListAsync(KeptEntryRows.Read, cancel)
                    ).Where(k => reader.Reads(k.Entry)),
                ],
            cancel
        );
    }

    /// <summary>One entry; null when there is none, and just so when it is not the reader's to read: under another child's address, say. The look is written down first.</summary>
    public async Task<KeptEntry?> ReadEntryAsync(Reader reader, string page, Guid id, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var found = await KeptEntryRows
            .Ask(connection, asAt: null, knownAt: null, "and e.id = $3", id)
            .ListAsync(KeptEntryRows.Read, cancel);
        if (found is not [var entry])
            return null;
        if (!reader.Opens(entry.Entry.Subject) || !reader.Reads(entry.Entry))
            return null;
        await ReadingTrace.WriteAsync(connection, database.Keys, reader, page, [entry.Entry.Subject], reason: null, cancel);
        await transaction.CommitAsync(cancel);
        return entry;
    }

    /// <summary>These entries of many subjects, by subject and in the order of a timeline. The look is written down first.</summary>
    /// <param name="shown">Whom the reader is shown: named in the trace.</param>
    /// <param name="only">The entries to read.</param>
    /// <exception cref="RecordClosedException">The record of one of them is not the reader's to open.</exception>
    public Task<IReadOnlyDictionary<Subject, IReadOnlyList<KeptEntry>>> ReadAcrossAsync(
        Reader reader,
        string page,
        IReadOnlyCollection<Subject> shown,
        IReadOnlyCollection<Guid> only,
        CancellationToken cancel
    ) =>
        TracedAsync<IReadOnlyDictionary<Subject, IReadOnlyList<KeptEntry>>>(
            reader,
            page,
            shown,
            async connection =>
            {
                var kept = await KeptEntryRows
                    .Ask(connection, asAt: null, knownAt: null, $"and e.id = any($3) {KeptEntryRows.InOrder}", only.ToArray())
                    .ListAsync(KeptEntryRows.Read, cancel);
                return kept.GroupBy(k => k.Entry.Subject).ToDictionary(g => g.Key, IReadOnlyList<KeptEntry> (g) => [.. g]);
            },
            cancel
        );

    /// <summary>The facts of one subject. The look is written down first.</summary>
    public Task<SubjectFacts> ReadFactsAsync(Reader reader, string page, Subject subject, CancellationToken cancel) =>
        TracedAsync(
            reader,
            page,
            [subject],
            async connection => new SubjectFacts(subject, await FactRows.OfAsync(connection, [subject], cancel)),
            cancel
        );

    /// <summary>
    /// Writes down that a reader was shown these subjects, in a list, a search or an opened figure: before the page is sent.
    /// </summary>
    /// <param name="reason">Why, where the reader had to say so.</param>
    public async Task ReadingTraceAsync(
        Reader reader,
        string page,
        IReadOnlyCollection<Subject> shown,
        string? reason,
        CancellationToken cancel
    )
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await ReadingTrace.WriteAsync(connection, database.Keys, reader, page, shown, reason, cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>Reads and writes down the look in one transaction: what cannot be written down is not shown.</summary>
    private async Task<T> TracedAsync<T>(
        Reader reader,
        string page,
        IReadOnlyCollection<Subject> shown,
        Func<NpgsqlConnection, Task<T>> read,
        CancellationToken cancel
    )
    {
        foreach (var subject in shown)
            reader.Ask(subject);
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await ReadingTrace.WriteAsync(connection, database.Keys, reader, page, shown, reason: null, cancel);
        var found = await read(connection);
        await transaction.CommitAsync(cancel);
        return found;
    }
}
