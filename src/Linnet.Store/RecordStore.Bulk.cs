using System.Runtime.CompilerServices;
using Linnet.Record;
using Linnet.Store.Appending;
using Linnet.Store.People;
using Linnet.Store.Reading;

namespace Linnet.Store;

public sealed partial class RecordStore
{
    private const int AtATime = 20_000;

    /// <summary>
    /// Adds any number of entries in one transaction, with memory for a few thousand. What is in the record already is left as it is.
    /// </summary>
    /// <remarks>
    /// Whoever appends meanwhile waits. A list is taken in the order its entries became known; a stream in the order it comes.
    /// </remarks>
    /// <param name="progress">Told how many entries have been read.</param>
    /// <param name="trial">True to find out what would come of it and then add nothing.</param>
    /// <param name="import">The extract that brought them, by what came of it: remembered in the same transaction.</param>
    public async Task<BulkAppended> AppendInBulkAsync(
        IAsyncEnumerable<Entry> entries,
        IProgress<long>? progress,
        CancellationToken cancel,
        bool trial = false,
        Func<BulkAppended, TakenIn>? import = null
    )
    {
        await using var connection = await database.Application.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await connection.Ask("select pg_advisory_xact_lock($1)", Locks.Record).DoAsync(cancel);
        var isEmpty = !await connection.Ask("select exists (select from entries)").OneAsync<bool>(cancel);

        var instalment = new Instalment(connection, database.Keys) { IntoEmptyRecord = isEmpty };
        var named = new HashSet<Subject>();
        var refused = new List<Refusal>();
        long read = 0,
            added = 0,
            corrected = 0,
            unchanged = 0;
        await foreach (var some in entries.Chunk(AtATime).WithCancellation(cancel))
        {
            var outcome = await instalment.SettleAsync(some, cancel);
            await instalment.WriteAsync(outcome, cancel);
            named.UnionWith(outcome.Settled.Where(s => s.Names).Select(s => s.Entry.Subject));
            refused.AddRange(outcome.Refused);
            var corrections = outcome.Settled.Count(s => s.Entry.Replaces is not null);
            corrected += corrections;
            added += outcome.Settled.Count - corrections;
            unchanged += outcome.Unchanged.Count;
            progress?.Report(read += some.Length);
        }

        await PeopleRows.RefreshAsync(connection, named, cancel);
        var appended = new BulkAppended(added, corrected, unchanged, refused);
        if (import is not null)
            await Imports.RememberAsync(connection, import(appended), cancel);
        if (trial)
            await transaction.RollbackAsync(cancel);
        else
            await transaction.CommitAsync(cancel);
        return appended;
    }

    /// <summary>Adds any number of entries in one transaction.</summary>
    public Task<BulkAppended> AppendInBulkAsync(
        IEnumerable<Entry> entries,
        IProgress<long>? progress,
        CancellationToken cancel,
        bool trial = false,
        Func<BulkAppended, TakenIn>? import = null
    )
    {
        var ordered = entries is IReadOnlyCollection<Entry> ? entries.OrderBy(e => e.Recorded).ThenBy(e => e.Happened) : entries;
        return AppendInBulkAsync(ordered.ToAsyncEnumerable(), progress, cancel, trial, import);
    }
}

/// <summary>What came of adding many entries.</summary>
/// <param name="Added">How many were added.</param>
/// <param name="Corrected">How many more were added that correct an earlier one.</param>
/// <param name="Unchanged">How many were in the record already.</param>
/// <param name="Refused">Those that could not be added, and why.</param>
public sealed record BulkAppended(long Added, long Corrected, long Unchanged, IReadOnlyList<Refusal> Refused);
