using Linnet.Store.Backups;
using Linnet.Store.Seals;
using Npgsql;

namespace Linnet.Store.Tests;

public sealed class BackupTests(TestCluster cluster) : StoreTest(cluster)
{
    [Fact]
    public async Task Puts_everything_back_equal()
    {
        using var folder = new PassingFolder();
        await TellAsync();
        var backup = new Backup(Fresh.Database);
        await backup.MakeAsync(folder.File, Cancel);
        await AddedAsync(Entry(Amira, "2026-04-02", Note("Rang after the backup was made.")));

        var into = $"restored_{Guid.CreateVersion7():n}";
        var restored = await backup.PutBackAsync(folder.File, into, Cancel);

        Assert.Empty(restored.Differences);
        Assert.True(restored.Verified.Holds, string.Join("; ", restored.Verified.Found));
        Assert.Equal(2, restored.Contents.Tables.Single(t => t.Name == "entries").Rows);
        await using (var there = TestCluster.Open(into))
        {
            var kept = await new RecordStore(there).ReadEntriesAsync(Reader, "timeline", Amira, asAt: null, knownAt: null, Cancel);
            Assert.Equal(2, kept.Count);
            await new RecordStore(there).AppendAsync(Entry(Amira, "2026-04-03", Note("Goes on in the copy.")), idempotencyKey: null, Cancel);
            await Assert.ThrowsAsync<PostgresException>(() => DoAsync(into, "linnet_app", "delete from entries"));
        }

        await Cluster.DropAsync(into);
    }

    [Theory]
    [InlineData("facts")]
    [InlineData("access")]
    [InlineData("seals")]
    public async Task Finds_out_a_copy_that_lacks_a_table(string table)
    {
        using var folder = new PassingFolder();
        await TellAsync();
        var backup = new Backup(Fresh.Database);
        await backup.MakeAsync(folder.File, Cancel, table == "access" ? "access*" : table);

        var restored = await backup.ProveAsync(folder.File, Cancel);

        Assert.False(restored.IsEqual);
        Assert.Contains(restored.Differences, d => d.StartsWith($"{table}: ", StringComparison.Ordinal));
        Assert.All(restored.Differences, d => Assert.StartsWith(table, d, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(20)] // What it says it holds.
    [InlineData(-1)]
    [InlineData(-20)]
    [InlineData(-2_000)]
    public async Task Refuses_one_that_was_changed(int at)
    {
        using var folder = new PassingFolder();
        await TellAsync();
        var backup = new Backup(Fresh.Database);
        await backup.MakeAsync(folder.File, Cancel);
        var bytes = await File.ReadAllBytesAsync(folder.File, Cancel);
        bytes[at < 0 ? bytes.Length + at : at] ^= 1;
        await File.WriteAllBytesAsync(folder.File, bytes, Cancel);

        await Assert.ThrowsAsync<BackupException>(() => backup.ProveAsync(folder.File, Cancel));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(3_000)]
    public async Task Refuses_one_that_ends_in_the_middle(int length)
    {
        using var folder = new PassingFolder();
        await TellAsync();
        var backup = new Backup(Fresh.Database);
        await backup.MakeAsync(folder.File, Cancel);
        var bytes = await File.ReadAllBytesAsync(folder.File, Cancel);
        await File.WriteAllBytesAsync(folder.File, bytes[..length], Cancel);

        await Assert.ThrowsAsync<BackupException>(() => backup.ProveAsync(folder.File, Cancel));
    }

    [Fact]
    public async Task Refuses_one_that_another_council_made()
    {
        using var folder = new PassingFolder();
        await TellAsync();
        await new Backup(Fresh.Database).MakeAsync(folder.File, Cancel);
        await using var other = TestCluster.Open(Fresh.Name, RecordKeys.Of([.. Enumerable.Repeat((byte)7, 32)]));

        var refused = await Assert.ThrowsAsync<BackupException>(() => new Backup(other).ProveAsync(folder.File, Cancel));
        Assert.Contains("another key", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_over_nothing()
    {
        using var folder = new PassingFolder();
        await TellAsync();
        var backup = new Backup(Fresh.Database);
        await backup.MakeAsync(folder.File, Cancel);

        await Assert.ThrowsAsync<BackupException>(() => backup.MakeAsync(folder.File, Cancel));
        await Assert.ThrowsAsync<BackupException>(() => backup.PutBackAsync(folder.File, Fresh.Name, Cancel));
        Assert.Equal([folder.File], Directory.GetFiles(Path.GetDirectoryName(folder.File) ?? ""));
    }

    [Fact]
    public async Task Holds_no_name_that_can_be_read_from_outside()
    {
        using var folder = new PassingFolder();
        await AddedAsync(Entry(Amira, "2026-03-01", Note("Quillabamba-Featherstonehaugh")));
        await new Backup(Fresh.Database).MakeAsync(folder.File, Cancel);

        Assert.Equal(-1, (await File.ReadAllBytesAsync(folder.File, Cancel)).AsSpan().IndexOf("Quillabamba"u8));
    }

    private async Task TellAsync()
    {
        await AddedAsync(Entry(Amira, "2026-03-01", Note("Rang back.")), Entry(Amira, "2026-03-02", Note("Rang again.")));
        await Records.ReadEntriesAsync(Reader, "timeline", Amira, asAt: null, knownAt: null, Cancel);
        await new Sealing(Fresh.Database).SealAllAsync(Cancel);
    }

    private static async Task DoAsync(string database, string role, string sql)
    {
        await using var connection = new NpgsqlConnection(TestCluster.Connection(database, role));
        await connection.OpenAsync(Cancel);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(Cancel);
    }

    private sealed class PassingFolder : IDisposable
    {
        private readonly string path = Directory.CreateTempSubdirectory("linnet-test-backup").FullName;

        public string File => Path.Combine(path, "record.backup");

        public void Dispose() => Directory.Delete(path, recursive: true);
    }
}
