using Linnet.Record;
using Linnet.Store.Reading;
using Linnet.Store.Seals;

namespace Linnet.Store;

public sealed partial class RecordStore
{
    /// <summary>The protected answers of one entry in words, for a reader who said why; null when there is no such entry. Why is written down first.</summary>
    /// <exception cref="RecordClosedException">Neither the record nor what is protected in it is the reader's to open.</exception>
    public async Task<IReadOnlyList<(Field Question, string Words)>?> RevealAsync(Reader reader, string page, Guid id, string reason, CancellationToken cancel)
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var found = await KeptEntryRows.Ask(connection, asAt: null, knownAt: null, "and e.id = $3", id).ListAsync(KeptEntryRows.Read, cancel);
        if (found is not [{ Entry: var entry }])
            return null;
        reader.AskProtected(entry.Subject);
        await ReadingTrace.WriteAsync(connection, database.Keys, reader, page, [entry.Subject], reason, cancel);
        await transaction.CommitAsync(cancel);
        return [.. ProtectedAnswers.Of(entry).Select(p => (p.Question, database.Keys.Open(entry, p.Question, p.Answer)))];
    }
}
