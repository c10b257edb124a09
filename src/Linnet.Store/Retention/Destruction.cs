using Linnet.Record;
using Linnet.Retention;
using Linnet.Store.People;
using Linnet.Store.Seals;
using Npgsql;

namespace Linnet.Store.Retention;

/// <summary>Destroys what was written about a child whose time is over: answers, words, names, files. That there were entries stays, and every code and seal still holds.</summary>
/// <remarks>As the owner: the application's role cannot. The entry that says it was done is what lets <c>verify</c> accept that a body is gone.</remarks>
public sealed class Destruction(Database database)
{
    /// <summary>The children's records that may be destroyed, and until when the others are kept.</summary>
    public async Task<IReadOnlyList<Kept>> AllAsync(CancellationToken cancel)
    {
        using var council = await Council.OpenAsync(database, cancel);
        var authority = council.Of(Subject.Authority);
        return [.. council.Children.Select(child => Kept.Of(child, authority)).OfType<Kept>()];
    }

    /// <summary>Destroys one that two people with accounts of their own have approved. Gives the problems that stand in the way; none when it was done.</summary>
    public async Task<IReadOnlyList<Problem>> DestroyAsync(Subject child, Instant now, LocalDate today, CancellationToken cancel)
    {
        var records = new UnscopedRecord(database);
        var facts = await records.ReadFactsAsync(child, cancel);
        var kept = Kept.Of(facts, await records.ReadFactsAsync(Subject.Authority, cancel));
        if (kept is null)
            return [new("child", "Nothing that could be destroyed is held about this child")];
        if (kept.HeldOn(today))
            return [new("child", "A legal hold stands. Nothing is destroyed until it is lifted")];
        if (!kept.MayGo(today))
            return [new("child", kept.Until is { } until ? $"It is kept until {Calendar.Written.Day(until)}: {kept.Rule.Says}" : $"It is kept, because the record does not say from when to count: {kept.Rule.Says}")];

        if (await ApprovedByAsync(facts, kept.Rule, cancel) is not [var approvedBy, var second, ..])
            return [new("child", "Two managers approve it first, each signed in with an account of their own, on the page of rights over this record")];

        var destroyed = Destroyed.Of(database.Keys);
        destroyed?.AskForKey();
        await using var connection = await database.Owner.OpenConnectionAsync(cancel);
        var count = await connection
            .Ask("select count(*)::int from entries e join bodies b on b.entry_id = e.id where subject_kind = $1 and subject_id = $2", (short)child.Kind, child.Id)
            .OneAsync<int>(cancel);
        var done = new RecordDestroyed { Rule = kept.Rule.Key, Entries = count, ApprovedBy = approvedBy, Second = second };
        var appended = await new RecordStore(database).AppendAsync(EntryOf(child, done, now, today, approvedBy), idempotencyKey: null, cancel);
        if (!appended.Done)
            return appended.Problems;
        await ClearAsync(connection, child, appended.Facts[0].Entry, cancel);
        destroyed?.Add(child);
        return [];
    }

    /// <summary>Those who approve it and may sign in: somebody who has left no longer answers for it.</summary>
    private async Task<IReadOnlyList<string>> ApprovedByAsync(SubjectFacts child, RetentionRule rule, CancellationToken cancel)
    {
        var accounts = (await new Accounts(database).ReadAllAsync(cancel)).Select(a => a.Worker).ToHashSet(StringComparer.Ordinal);
        return [.. DestructionApproved.Of(child, rule.Key).Where(accounts.Contains)];
    }

    /// <summary>Destroys again, in a copy that was put back from before, what had been destroyed since. Gives how many children.</summary>
    internal async Task<int> AgainAsync(Instant now, LocalDate today, CancellationToken cancel)
    {
        if (Destroyed.Of(database.Keys) is not { } destroyed)
            return 0;
        await using var connection = await database.Owner.OpenConnectionAsync(cancel);
        var subjects = await connection
            .Ask("select distinct e.subject_kind, e.subject_id from entries e join bodies b on b.entry_id = e.id where e.kind <> $1", RecordType.Of<RecordDestroyed>().Key)
            .ListAsync(r => new Subject((SubjectKind)r.GetInt16(0), r.GetString(1)), cancel);
        var again = subjects.Where(destroyed.Has).ToList();
        foreach (var child in again)
        {
            var entry = EntryOf(child, new() { Rule = "destroyed-before", Entries = 0, ApprovedBy = "restore", Second = "the record of what was destroyed" }, now, today, "restore");
            var appended = await new RecordStore(database).AppendAsync(entry, idempotencyKey: null, cancel);
            await ClearAsync(connection, child, appended.Facts[0].Entry, cancel);
        }

        return again.Count;
    }

    private static Entry EntryOf(Subject child, RecordDestroyed destroyed, Instant now, LocalDate today, string by) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Subject = child,
            Type = RecordType.Of<RecordDestroyed>(),
            Happened = new(today),
            Recorded = now,
            By = by,
            Particulars = destroyed,
        };

    /// <summary>Everything but the entry that says it was done. Whoever keeps a council in memory reads it again.</summary>
    private static async Task ClearAsync(NpgsqlConnection connection, Subject child, Guid but, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await connection
            .Ask(
                """
                create temporary table gone on commit drop as
                select e.id, e.seq, b.answers ->> 'file' as file from entries e join bodies b on b.entry_id = e.id
                where e.subject_kind = $1 and e.subject_id = $2 and e.id <> $3
                """,
                (short)child.Kind,
                child.Id,
                but
            )
            .DoAsync(cancel);
        await connection.Ask("delete from words where seq in (select seq from gone)").DoAsync(cancel);
        await connection.Ask("delete from facts where seq in (select seq from gone)").DoAsync(cancel);
        await connection.Ask("delete from bodies where entry_id in (select id from gone)").DoAsync(cancel);
        await connection
            .Ask(
                """
                delete from files f using gone where f.fingerprint = gone.file
                    and not exists (select from bodies b where b.answers ->> 'file' = f.fingerprint)
                """
            )
            .DoAsync(cancel);
        await connection.Ask("delete from people where subject_kind = $1 and subject_id = $2", (short)child.Kind, child.Id).DoAsync(cancel);
        await connection
            .Ask("delete from drafts where page = $1 or starts_with(page, $1 || '/')", $"/children/{Uri.EscapeDataString(child.Id)}")
            .DoAsync(cancel);
        await connection.Ask("update read_tables set generation = generation + 1").DoAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
