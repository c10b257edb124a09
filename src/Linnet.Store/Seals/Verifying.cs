using Linnet.Store.Appending;
using Npgsql;

namespace Linnet.Store.Seals;

/// <summary>Whether the record, and who looked at it, stand as the program wrote them: every row's code, every body's hash, every file, every seal, and the seals written down outside.</summary>
/// <remarks>Reads everything and changes nothing. The answers are of one moment: whoever adds meanwhile is not waited for.</remarks>
/// <param name="outside">Whether the seals written down outside must be here: not in a copy of an earlier day.</param>
/// <param name="mostSaid">How much of what is found is named; the rest is counted.</param>
public sealed class Verifying(Database database, bool outside = true, int mostSaid = 1_000)
{
    private readonly List<Tampered> found = [];
    private long more;
    private long gone;

    /// <summary>Goes through the whole record.</summary>
    public async Task<Verified> VerifyAsync(CancellationToken cancel)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancel);
        var entries = await CheckAsync(connection, Chain.Entries, EntriesAsync(connection, cancel), cancel);
        var looks = await CheckAsync(connection, Chain.Looks, LooksAsync(connection, cancel), cancel);
        await foreach (var altered in FilesAltered.FindAsync(connection, cancel))
            Add(altered);
        return new(entries, looks, found, more) { Destroyed = gone };
    }

    /// <summary>Every entry, its own code and the hash of its body looked at on the way.</summary>
    private async IAsyncEnumerable<Member> EntriesAsync(
        NpgsqlConnection connection,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel
    )
    {
        var destroyed = await DestroyedAsync(connection, cancel);
        var all = connection.Ask(
            $"select {EntryRow.Columns}, b.salt, b.answers, b.reason from entries e left join bodies b on b.entry_id = e.id order by e.seq"
        );
        await foreach (var row in all.RowsAsync(cancel))
        {
            var entry = EntryRow.Read(row);
            var code = Code(row, 17);
            if (code is null)
                Say(Chain.Entries, entry.Seq, "carries no code: it was not written by Linnet");
            else if (!database.Keys.IsCodeOf(code, RowCode.Of(entry)))
                Say(Chain.Entries, entry.Seq, $"{entry.Id} no longer says what was written");
            if (row.IsDBNull(18))
            {
                if (entry.Seq < destroyed.GetValueOrDefault((entry.SubjectKind, entry.SubjectId)))
                    gone++;
                else
                    Say(Chain.Entries, entry.Seq, $"{entry.Id} has lost what was written in it");
            }
            else if (!EntryRows.HashOf(row.GetFieldValue<byte[]>(18), row.GetString(19), row.Text(20)).AsSpan().SequenceEqual(entry.BodyHash))
                Say(Chain.Entries, entry.Seq, $"{entry.Id} has other answers than were written");
            yield return Member.Of(entry.Seq, code);
        }
    }

    /// <summary>Up to which number what was written about a subject was destroyed when its time was over: an entry says so, coded like any other.</summary>
    private static async Task<Dictionary<(short, string), long>> DestroyedAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        var rows = await connection
            .Ask(
                "select subject_kind, subject_id, max(seq) from entries where kind = $1 group by 1, 2",
                Record.RecordType.Of<Linnet.Retention.RecordDestroyed>().Key
            )
            .ListAsync(r => (Key: (r.GetInt16(0), r.GetString(1)), Until: r.GetInt64(2)), cancel);
        return rows.ToDictionary(r => r.Key, r => r.Until);
    }

    private async IAsyncEnumerable<Member> LooksAsync(
        NpgsqlConnection connection,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel
    )
    {
        await foreach (var row in connection.Ask($"select {AccessRow.Columns} from access order by id").RowsAsync(cancel))
        {
            var look = AccessRow.Read(row);
            var code = Code(row, 7);
            if (code is null)
                Say(Chain.Looks, look.Id, "carries no code: it was not written by Linnet");
            else if (!database.Keys.IsCodeOf(code, RowCode.Of(look)))
                Say(Chain.Looks, look.Id, "no longer says what was written");
            yield return Member.Of(look.Id, code);
        }
    }

    private static byte[]? Code(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<byte[]>(column);

    /// <summary>The rows of a chain, in order, against its seals.</summary>
    private async Task<VerifiedChain> CheckAsync(NpgsqlConnection connection, Chain chain, IAsyncEnumerable<Member> rows, CancellationToken cancel)
    {
        var seals = await connection
            .Ask($"select {Seal.Columns} from seals where chain = $1 order by number", (short)chain)
            .ListAsync(Seal.Read, cancel);
        CheckSeals(chain, seals);
        if (outside)
            CheckAnchors(chain, seals);

        var sealedRows = seals
            .Zip(seals.Select(s => s.Until).Prepend(0), (seal, after) => Member.Read(seal.Members, after))
            .SelectMany(members => members)
            .GetEnumerator();
        var sealing = sealedRows.MoveNext();
        var until = seals.Count == 0 ? 0 : seals[^1].Until;
        long count = 0,
            unsealed = 0;
        await foreach (var row in rows.WithCancellation(cancel))
        {
            count++;
            for (; sealing && sealedRows.Current.Number < row.Number; sealing = sealedRows.MoveNext())
                Say(chain, sealedRows.Current.Number, "is gone: it was there when it was sealed");
            if (!sealing || sealedRows.Current.Number != row.Number)
            {
                if (row.Number <= until)
                    Say(chain, row.Number, "was not there when its neighbours were sealed");
                else
                    unsealed++;
                continue;
            }

            if (sealedRows.Current.Start != row.Start)
                Say(chain, row.Number, "carries another code than when it was sealed");
            sealing = sealedRows.MoveNext();
        }

        for (; sealing; sealing = sealedRows.MoveNext())
            Say(chain, sealedRows.Current.Number, "is gone: it was there when it was sealed");
        return new(count, seals.Count, unsealed);
    }

    private void CheckSeals(Chain chain, List<Seal> seals)
    {
        var previous = (Number: 0L, Code: Seal.None, Until: 0L);
        foreach (var seal in seals)
        {
            if (!database.Keys.IsCodeOf(seal.Code, RowCode.Of(seal)))
                SaySeal(chain, seal.Number, "no longer says what was sealed");
            if (seal.Number != previous.Number + 1)
                SaySeal(chain, previous.Number + 1, $"is gone, and all to {seal.Number - 1}");
            else if (!seal.Previous.AsSpan().SequenceEqual(previous.Code) || seal.Until < previous.Until)
                SaySeal(chain, seal.Number, "does not follow the one before");
            previous = (seal.Number, seal.Code, seal.Until);
        }
    }

    private void CheckAnchors(Chain chain, List<Seal> seals)
    {
        foreach (var anchor in Anchors.Of(database.Keys)?.Read(chain) ?? [])
        {
            var there = anchor.Number >= 1 && anchor.Number <= seals.Count ? seals[(int)anchor.Number - 1] : null;
            if (there is null)
                SaySeal(chain, anchor.Number, $"was written down outside at {anchor.Hour} and is not here: the end was cut off, or this is an older copy");
            else if (Convert.ToHexStringLower(there.Code) != anchor.Code)
                SaySeal(chain, anchor.Number, $"is not the one that was written down outside at {anchor.Hour}");
        }
    }

    private void Say(Chain chain, long number, string what) => Add(new($"{(chain == Chain.Entries ? "Entry" : "Look")} {number}", what));

    private void SaySeal(Chain chain, long number, string what) =>
        Add(new($"Seal {number} of {(chain == Chain.Entries ? "entries" : "looks")}", what));

    private void Add(Tampered one)
    {
        if (found.Count < mostSaid)
            found.Add(one);
        else
            more++;
    }
}

/// <summary>What going through the whole record came to.</summary>
/// <param name="Entries">The entries of the record.</param>
/// <param name="Looks">Who looked at what.</param>
/// <param name="Found">What is not as the program wrote it; the first thousand.</param>
/// <param name="More">How many more there are.</param>
public sealed record Verified(VerifiedChain Entries, VerifiedChain Looks, IReadOnlyList<Tampered> Found, long More)
{
    /// <summary>Of how many entries what was written has been destroyed, because the time for which it is kept was over.</summary>
    public long Destroyed { get; init; }

    /// <summary>Whether everything stands as it was written.</summary>
    public bool Holds => Found.Count == 0;
}

/// <summary>One chain.</summary>
/// <param name="Rows">How many rows there are.</param>
/// <param name="Seals">How many seals.</param>
/// <param name="Unsealed">How many rows came after the last seal: their own codes alone speak for them.</param>
public sealed record VerifiedChain(long Rows, int Seals, long Unsealed);

/// <summary>Something that is not as the program wrote it.</summary>
/// <param name="Which">The row, by its number.</param>
/// <param name="What">What is wrong with it.</param>
public sealed record Tampered(string Which, string What);
