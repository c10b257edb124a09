using Linnet.Record;
using Linnet.Store.Files;
using Linnet.Store.Reading;

namespace Linnet.Store;

public sealed partial class RecordStore
{
    /// <summary>The file beside an entry of this subject; null when there is no such entry or no file. The look is written down first.</summary>
    /// <param name="page">What the reader opened, for the trace.</param>
    public async Task<(KeptEntry Kept, AttachedFile File)?> ReadFileAsync(
        Reader reader,
        string page,
        Subject subject,
        Guid entry,
        CancellationToken cancel
    )
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var found = await KeptEntryRows
            .Ask(
                connection,
                asAt: null,
                knownAt: null,
                "and e.id = $3 and e.subject_kind = $4 and e.subject_id = $5",
                entry,
                (short)subject.Kind,
                subject.Id
            )
            .ListAsync(KeptEntryRows.Read, cancel);
        if (found is not [var kept] || Attached.To(kept.Entry).FirstOrDefault() is not { } fingerprint)
            return null;
        await ReadingTrace.WriteAsync(connection, database.Keys, reader, page, [subject], reason: null, cancel);
        var file = await FileRows.FindAsync(connection, fingerprint, cancel);
        await transaction.CommitAsync(cancel);
        if (file is not null && file.Fingerprint != fingerprint)
            throw new InvalidOperationException($"The file {fingerprint} is not the one that was added. Run linnet verify.");
        return file is null ? null : (kept, file);
    }

    /// <summary>The words in the files beside this subject's entries, by fingerprint, where they can be read. The look is written down first.</summary>
    /// <param name="page">What the reader opened, for the trace.</param>
    /// <param name="beside">The entries.</param>
    public Task<IReadOnlyDictionary<string, string>> ReadFileWordsAsync(
        Reader reader,
        string page,
        Subject subject,
        IEnumerable<Entry> beside,
        CancellationToken cancel
    ) =>
        TracedAsync<IReadOnlyDictionary<string, string>>(
            reader,
            page,
            [subject],
            async connection => await FileRows.WordsAsync(connection, beside.Where(e => e.Subject == subject).SelectMany(Attached.To), cancel),
            cancel
        );

    /// <summary>What can be said of these files without opening them, by fingerprint.</summary>
    public async Task<IReadOnlyDictionary<string, HeldFile>> DescribeFilesAsync(IEnumerable<string> fingerprints, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        var held = await connection
            .Ask(
                "select fingerprint, format, length, words is not null from files where fingerprint = any($1)",
                (object)fingerprints.Distinct().ToArray()
            )
            .ListAsync(r => new HeldFile(r.GetString(0), FileRows.FormatOf(r.GetString(1)), r.GetInt32(2), r.GetBoolean(3)), cancel);
        return held.ToDictionary(f => f.Fingerprint);
    }
}
