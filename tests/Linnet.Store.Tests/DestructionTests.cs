using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Retention;
using Linnet.Store.Backups;
using Linnet.Store.Retention;
using Linnet.Store.Seals;
using Npgsql;

namespace Linnet.Store.Tests;

/// <summary>Amira had a contact in 2015 and nothing since: it was kept until 2021. Tomasz's of this year is kept.</summary>
public sealed class DestructionTests(TestCluster cluster) : StoreTest(cluster)
{
    private static readonly Instant Now = At("2026-03-31T12:00Z");
    private static readonly LocalDate Today = Day("2026-03-31");

    [Fact]
    public async Task Leaves_that_there_were_entries_and_nothing_of_what_they_said()
    {
        await TellAsync(Fresh.Database);
        using var council = await Council.OpenAsync(Fresh.Database, Cancel);

        Assert.Empty(await DestroyAsync(Fresh.Database));

        Assert.Equal(0, await CountAsync("bodies b join entries e on e.id = b.entry_id where e.subject_id = '1001' and e.kind <> 'record-destroyed'"));
        Assert.Equal(5, await CountAsync("entries where subject_id = '1001' and kind <> 'record-destroyed'"));
        Assert.Equal(0, await CountAsync("words where subject_id = '1001'"));
        Assert.Equal(0, await CountAsync("people where subject_id = '1001'"));
        Assert.Equal(1, await CountAsync("facts where subject_id = '1001'"));
        Assert.True(await council.RefreshAsync(Cancel));
        Assert.Single(council.Of(Amira).All);
        Assert.Null(council.Who(Amira));
        Assert.Equal(2, council.Of(Tomasz).All.Count);

        var verified = await new Verifying(Fresh.Database).VerifyAsync(Cancel);
        Assert.True(verified.Holds, string.Join("; ", verified.Found));
        Assert.Equal(5, verified.Destroyed);
        Assert.True((await new Rebuilding(Fresh.Database).RebuildAsync(progress: null, Cancel)).WereEqual);
        Assert.NotEmpty(await DestroyAsync(Fresh.Database));
    }

    [Fact]
    public async Task Is_refused_before_its_time_and_under_a_hold()
    {
        await TellAsync(Fresh.Database);
        var destruction = new Destruction(Fresh.Database);

        Assert.Contains("It is kept until", Assert.Single(await destruction.DestroyAsync(Tomasz, Now, Today, Cancel)).Message, StringComparison.Ordinal);
        await AddedAsync(Entry(Subject.Authority, "2026-01-01", new LegalHold { Stands = true, OrderedBy = "The inquiry" }));
        Assert.Contains("legal hold", Assert.Single(await destruction.DestroyAsync(Amira, Now, Today, Cancel)).Message, StringComparison.Ordinal);
        Assert.Equal(5, await CountAsync("bodies b join entries e on e.id = b.entry_id where e.subject_id = '1001'"));
    }

    [Fact]
    public async Task Takes_two_who_approved_and_may_sign_in_and_nobodys_word()
    {
        await TellAsync(Fresh.Database, approved: false);
        var destruction = new Destruction(Fresh.Database);
        async Task<string> RefusedAsync() => Assert.Single(await destruction.DestroyAsync(Amira, Now, Today, Cancel)).Message;

        Assert.Contains("Two managers approve it first", await RefusedAsync(), StringComparison.Ordinal);
        await AddedAsync(Approved("D1"));
        await AddedAsync(Approved("d1"));
        await AddedAsync(Approved("nobody-with-an-account"));
        Assert.Contains("Two managers approve it first", await RefusedAsync(), StringComparison.Ordinal);
        await AddedAsync(Approved("D1"));
        await AddedAsync(Approved("D2"));
        Assert.Empty(await destruction.DestroyAsync(Amira, Now, Today, Cancel));
    }

    [Fact]
    public async Task Without_the_first_key_nothing_is_destroyed()
    {
        var keys = Directory.CreateTempSubdirectory("linnet-test-keys");
        RecordKeys.In(keys.FullName);
        RecordKeys.Add(keys.FullName);
        await using (var database = TestCluster.Open(Fresh.Name, RecordKeys.In(keys.FullName))) await TellAsync(database);
        File.Delete(Path.Combine(keys.FullName, "record-1.key"));

        await using (var database = TestCluster.Open(Fresh.Name, RecordKeys.In(keys.FullName)))
            Assert.Contains("record-1.key", (await Assert.ThrowsAsync<InvalidOperationException>(() => DestroyAsync(database))).Message, StringComparison.Ordinal);
        Assert.NotEqual(0, await CountAsync("bodies b join entries e on e.id = b.entry_id where e.subject_id = '1001'"));
        keys.Delete(recursive: true);
    }

    [Fact]
    public async Task A_body_deleted_by_hand_is_named_though_another_childs_was_destroyed()
    {
        await TellAsync(Fresh.Database);
        Assert.Empty(await DestroyAsync(Fresh.Database));
        await using var owner = await Fresh.AsOwnerAsync();
        await using var command = new NpgsqlCommand("delete from bodies where entry_id in (select id from entries where subject_id = '1002' limit 1)", owner);
        await command.ExecuteNonQueryAsync(Cancel);

        Assert.Single((await new Verifying(Fresh.Database).VerifyAsync(Cancel)).Found);
    }

    [Fact]
    public async Task A_backup_from_before_does_not_bring_it_back()
    {
        var keys = Directory.CreateTempSubdirectory("linnet-test-keys");
        var into = $"restored_{Guid.CreateVersion7():n}";
        await using (var database = TestCluster.Open(Fresh.Name, RecordKeys.In(keys.FullName)))
        {
            await TellAsync(database);
            var file = Path.Combine(keys.FullName, "record.backup");
            await new Backup(database).MakeAsync(file, Cancel);
            Assert.Empty(await DestroyAsync(database));

            var restored = await new Backup(database).PutBackAsync(file, into, Cancel);

            Assert.True(restored.IsEqual, string.Join("; ", restored.Differences) + string.Join("; ", restored.Verified.Found));
            await using var there = new NpgsqlConnection(TestCluster.Connection(into, "linnet_owner"));
            await there.OpenAsync(Cancel);
            await using var command = new NpgsqlCommand("select count(*) from bodies b join entries e on e.id = b.entry_id where e.subject_id = '1001' and e.kind <> 'record-destroyed'", there);
            Assert.Equal(0L, await command.ExecuteScalarAsync(Cancel));
        }

        Assert.DoesNotContain("1001", await File.ReadAllTextAsync(Path.Combine(keys.FullName, "destroyed"), Cancel), StringComparison.Ordinal);
        await Cluster.DropAsync(into);
        keys.Delete(recursive: true);
    }

    private static Task<IReadOnlyList<Problem>> DestroyAsync(Database database) => new Destruction(database).DestroyAsync(Amira, Now, Today, Cancel);

    private static Entry Approved(string by) => Entry(Amira, "2026-03-30", new DestructionApproved { Rule = "contact-6-years", By = by, Stands = true });

    private static async Task TellAsync(Database database, bool approved = true)
    {
        await new Accounts(database).KeepAsync([new("D1", "Robin Ashdown", "team-manager", null), new("D2", "Morgan Tull", "director", null)], Cancel);
        var records = new RecordStore(database);
        await records.AppendAsync(
            [
                Entry(Amira, "2015-03-01", new ChildDetails { GivenNames = "Amira", FamilyName = "Haddad" }),
                Entry(Amira, "2015-03-02", new Contact { From = ContactSource.Police }),
                Entry(Amira, "2015-03-03", Note("Rang about a purple door.")),
                .. approved ? new[] { Approved("D1"), Approved("D2") } : [],
                Entry(Tomasz, "2026-03-02", new Contact { From = ContactSource.Police }),
                Entry(Tomasz, "2026-03-03", Note("Rang.")),
            ],
            idempotencyKey: null,
            Cancel
        );
        await new Sealing(database).SealAllAsync(Cancel);
    }

    private async Task<long> CountAsync(string from)
    {
        await using var owner = await Fresh.AsOwnerAsync();
        await using var command = new NpgsqlCommand($"select count(*) from {from}", owner);
        return (long)(await command.ExecuteScalarAsync(Cancel) ?? 0L);
    }
}
