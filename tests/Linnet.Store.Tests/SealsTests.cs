using Linnet.Record;
using Linnet.Store.Seals;
using Npgsql;

namespace Linnet.Store.Tests;

public sealed class SealsTests(TestCluster cluster) : StoreTest(cluster)
{
    private const int Some = 12;

    /// <summary>Ways to change what is in the database as its owner, and what must be named.</summary>
    public static TheoryData<string, string> Tamperings =>
        new()
        {
            { "update entries set kind = 'case-notes' where seq = {0}", "Entry {0}" },
            { "update entries set subject_id = subject_id || '1' where seq = {0}", "Entry {0}" },
            { "update entries set subject_kind = 2 where seq = {0}", "Entry {0}" },
            { "update entries set version = 2 where seq = {0}", "Entry {0}" },
            { "update entries set happened_on = happened_on - 1 where seq = {0}", "Entry {0}" },
            { "update entries set happened_at = now() where seq = {0}", "Entry {0}" },
            { "update entries set recorded_at = recorded_at - interval '1 hour' where seq = {0}", "Entry {0}" },
            { "update entries set recorded_by = 'W7' where seq = {0}", "Entry {0}" },
            { "update entries set taken_in_at = taken_in_at - interval '1 second' where seq = {0}", "Entry {0}" },
            { "update entries set strand = gen_random_uuid() where seq = {0}", "Entry {0}" },
            { "update entries set arose_from = gen_random_uuid() where seq = {0}", "Entry {0}" },
            { "update entries set occasion = gen_random_uuid() where seq = {0}", "Entry {0}" },
            { "update entries set replaces = (select id from entries order by seq limit 1) where seq = {0}", "Entry {0}" },
            { "update entries set source = jsonb_build_object('import', 'annex-a') where seq = {0}", "Entry {0}" },
            { "update entries set body_hash = set_byte(body_hash, 31, get_byte(body_hash, 31) # 1) where seq = {0}", "Entry {0}" },
            { "update entries set code = set_byte(code, 32, get_byte(code, 32) # 1) where seq = {0}", "Entry {0}" },
            { "update entries set code = set_byte(code, 0, 9) where seq = {0}", "Entry {0}" },
            { "update entries set code = null where seq = {0}", "Entry {0}" },
            { "update bodies set answers = '{{\"note\":\"Nobody rang.\"}}' where entry_id = (select id from entries where seq = {0})", "Entry {0}" },
            { "update bodies set reason = 'another' where entry_id = (select id from entries where seq = {0})", "Entry {0}" },
            { "delete from bodies where entry_id = (select id from entries where seq = {0})", "Entry {0}" },
            { "with gone as (delete from bodies where entry_id = (select id from entries where seq = {0})) delete from entries where seq = {0}", "Entry {0}" },
            {
                "with new as (insert into entries (id, seq, subject_kind, subject_id, kind, version, happened_on, recorded_at, recorded_by, body_hash, code) "
                    + "select gen_random_uuid(), 0, subject_kind, subject_id, kind, version, happened_on, recorded_at, recorded_by, body_hash, code from entries where seq = {0} returning id) "
                    + "insert into bodies select new.id, answers, reason, salt from new, bodies where entry_id = (select id from entries where seq = {0})",
                "Entry 0"
            },
            { "update access set worker = 'W7' where id = {1}", "Look {1}" },
            { "update access set at = at - interval '1 second' where id = {1}", "Look {1}" },
            { "update access set subjects = '{{}}' where id = {1}", "Look {1}" },
            { "update access set reason = 'asked to' where id = {1}", "Look {1}" },
            { "delete from access where id = {1}", "Look {1}" },
            { "update seals set until = until + 1 where chain = 1", "Seal 1 of entries" },
            { "update seals set made_at = made_at - interval '1 second' where chain = 2", "Seal 1 of looks" },
            { "update seals set members = set_byte(members, 0, get_byte(members, 0) # 1) where chain = 1", "Seal 1 of entries" },
            { "update seals set members = set_byte(members, length(members) - 5, 255) where chain = 1", "Seal 1 of entries" },
            { "delete from seals where chain = 1", "Seal 1 of entries" },
        };

    [Fact]
    public async Task Hold_for_what_the_program_wrote()
    {
        using var keys = new KeysFolder();
        await using var database = keys.Open(Fresh);
        await TellAsync(database);

        var verified = await new Verifying(database).VerifyAsync(Cancel);

        Assert.True(verified.Holds, string.Join("; ", verified.Found));
        Assert.Equal(new VerifiedChain(Some, 1, 0), verified.Entries);
        Assert.Equal(new VerifiedChain(1, 1, 0), verified.Looks);
    }

    [Theory]
    [MemberData(nameof(Tamperings))]
    public async Task Name_what_was_changed_behind_the_programs_back(string tampering, string names)
    {
        using var keys = new KeysFolder();
        await using var database = keys.Open(Fresh);
        var (entry, look) = await TellAsync(database);

        Assert.NotEqual(0, await AsOwnerAsync(string.Format(tampering, entry, look)));

        var verified = await new Verifying(database).VerifyAsync(Cancel);
        Assert.Contains(string.Format(names, entry, look), verified.Found.Select(f => f.Which));
    }

    [Fact]
    public async Task Name_both_of_two_rows_that_were_put_in_each_others_place()
    {
        using var keys = new KeysFolder();
        await using var database = keys.Open(Fresh);
        var (entry, _) = await TellAsync(database);

        await AsOwnerAsync($"update entries set seq = -1 where seq = {entry}");
        await AsOwnerAsync($"update entries set seq = {entry} where seq = {entry + 1}");
        await AsOwnerAsync($"update entries set seq = {entry + 1} where seq = -1");

        var verified = await new Verifying(database).VerifyAsync(Cancel);
        Assert.Superset(new HashSet<string> { $"Entry {entry}", $"Entry {entry + 1}" }, verified.Found.Select(f => f.Which).ToHashSet());
    }

    [Fact]
    public async Task Show_an_end_cut_off_with_its_seals_by_what_was_written_down_outside()
    {
        using var keys = new KeysFolder();
        await using var database = keys.Open(Fresh);
        await TellAsync(database);
        var sealing = new Sealing(database);
        await new RecordStore(database).AppendAsync(Entry(Amira, "2026-04-01", Note("Rang back.")), idempotencyKey: null, Cancel);
        await sealing.SealAllAsync(Cancel);

        await AsOwnerAsync("delete from bodies where entry_id = (select id from entries order by seq desc limit 1)");
        await AsOwnerAsync("delete from entries where seq = (select max(seq) from entries)");
        await AsOwnerAsync("delete from seals where chain = 1 and number = 2");

        var only = Assert.Single((await new Verifying(database).VerifyAsync(Cancel)).Found);
        Assert.Equal("Seal 2 of entries", only.Which);
    }

    [Fact]
    public async Task Show_a_record_that_was_coded_anew_with_another_key()
    {
        using var keys = new KeysFolder();
        await using var database = keys.Open(Fresh);
        await TellAsync(database);
        await using (var forger = TestCluster.Open(Fresh.Name, RecordKeys.Of([.. Enumerable.Repeat((byte)7, 32)])))
        {
            await AsOwnerAsync("update entries set recorded_by = 'W7', code = null; update access set code = null; delete from seals");
            await using var connection = await Fresh.AsOwnerAsync();
            await Coding.CodeAllAsync(connection, forger.Keys, Cancel);
            await new Sealing(forger).SealAllAsync(Cancel);
            Assert.True((await new Verifying(forger).VerifyAsync(Cancel)).Holds);
        }

        var verified = await new Verifying(database).VerifyAsync(Cancel);
        Assert.Equal(Some, verified.Found.Count(f => f.Which.StartsWith("Entry", StringComparison.Ordinal)));
        Assert.Contains("Seal 1 of entries", verified.Found.Select(f => f.Which));
    }

    [Fact]
    public async Task Wait_for_a_transaction_that_took_its_number_before()
    {
        using var keys = new KeysFolder();
        await using var database = keys.Open(Fresh);
        await using var slow = await Fresh.AsApplicationAsync();
        await using var open = await TakeNumberAsync(slow);
        await new RecordStore(database).AppendAsync(Entry(Amira, "2026-04-01", Note("Rang back.")), idempotencyKey: null, Cancel);

        var sealing = new Sealing(database);
        Assert.Equal(0, await sealing.SealAsync(Cancel) + await sealing.SealAsync(Cancel));
        await open.CommitAsync(Cancel);
        Assert.Equal(1, await sealing.SealAllAsync(Cancel));
    }

    // Two are open when the sealer looks, and the later one ends first: nothing that ended came after the earlier one then.
    [Fact]
    public async Task Wait_for_the_earlier_of_two_transactions_that_were_open_when_nothing_later_had_ended()
    {
        using var keys = new KeysFolder();
        await using var database = keys.Open(Fresh);
        await new RecordStore(database).AppendAsync(Entry(Amira, "2026-04-01", Note("Rang back.")), idempotencyKey: null, Cancel);
        await using var earlier = await Fresh.AsApplicationAsync();
        await using var openEarlier = await TakeNumberAsync(earlier);
        await using var later = await Fresh.AsApplicationAsync();
        await using var openLater = await TakeNumberAsync(later);

        var sealing = new Sealing(database);
        Assert.Equal(0, await sealing.SealAsync(Cancel));
        await openLater.CommitAsync(Cancel);
        Assert.Equal(0, await sealing.SealAsync(Cancel) + await sealing.SealAsync(Cancel));
        await openEarlier.CommitAsync(Cancel);
        Assert.Equal(1, await sealing.SealAllAsync(Cancel));
    }

    [Fact]
    public async Task Check_what_an_earlier_key_coded_after_a_further_one_was_made()
    {
        using var keys = new KeysFolder();
        await using (var before = keys.Open(Fresh))
            await TellAsync(before);
        RecordKeys.Add(keys.Path);
        await using var after = keys.Open(Fresh);
        await new RecordStore(after).AppendAsync(Entry(Amira, "2026-04-01", Note("Rang back.")), idempotencyKey: null, Cancel);
        await new Sealing(after).SealAllAsync(Cancel);

        var verified = await new Verifying(after).VerifyAsync(Cancel);
        Assert.True(verified.Holds, string.Join("; ", verified.Found));
        Assert.Equal(2, verified.Entries.Seals);
    }

    /// <summary>A transaction that has the number of a row still to come.</summary>
    private static async Task<NpgsqlTransaction> TakeNumberAsync(NpgsqlConnection connection)
    {
        var open = await connection.BeginTransactionAsync(Cancel);
        await using var number = new NpgsqlCommand("with begun as materialized (select pg_current_xact_id()) select nextval('entry_seq') from begun", connection);
        await number.ExecuteScalarAsync(Cancel);
        return open;
    }

    /// <summary>Twelve entries, one look, all sealed: the numbers of an entry in the middle and of the look.</summary>
    private async Task<(long Entry, long Look)> TellAsync(Database database)
    {
        var records = new RecordStore(database);
        for (var note = 0; note < Some; note++)
            await records.AppendAsync(Entry(Amira, $"2026-03-{note + 1:00}T09:30", Note($"Rang {note} times.")), idempotencyKey: null, Cancel);
        await records.ReadEntriesAsync(Reader, "timeline", Amira, asAt: null, knownAt: null, Cancel);
        await new Sealing(database).SealAllAsync(Cancel);
        await using var connection = await Fresh.AsOwnerAsync();
        await using var numbers = new NpgsqlCommand("select (select seq from entries order by seq offset 5 limit 1), (select min(id) from access)", connection);
        await using var row = await numbers.ExecuteReaderAsync(Cancel);
        await row.ReadAsync(Cancel);
        return (row.GetInt64(0), row.GetInt64(1));
    }

    private async Task<int> AsOwnerAsync(string sql)
    {
        await using var connection = await Fresh.AsOwnerAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteNonQueryAsync(Cancel);
    }

    /// <summary>Keys, and what is written down outside, of one test.</summary>
}
