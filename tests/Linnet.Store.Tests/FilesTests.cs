using Linnet.Children;
using Linnet.Record;
using Linnet.Store.Seals;
using Npgsql;

namespace Linnet.Store.Tests;

public sealed class FilesTests(TestCluster cluster) : StoreTest(cluster)
{
    private static readonly AttachedFile Letter = new(FileFormat.Txt, "A scald."u8.ToArray(), "A scald.");

    [Fact]
    public async Task A_file_that_two_children_share_is_held_once_and_each_has_it()
    {
        await AddAsync(Entry(Amira, "2026-03-01", TheLetter), Entry(Tomasz, "2026-03-01", TheLetter));

        await using var owner = await Fresh.AsOwnerAsync();
        await using var command = new NpgsqlCommand("select count(*) from files", owner);
        Assert.Equal(1L, await command.ExecuteScalarAsync(Cancel));
    }

    [Fact]
    public async Task A_file_comes_back_only_by_an_entry_of_the_child_it_belongs_to()
    {
        var (mine, _) = (await AddAsync(Entry(Amira, "2026-03-01", TheLetter)), await AddedAsync(Entry(Tomasz, "2026-03-01", Note("Rang back."))));

        Assert.Equal(Letter.Bytes, (await Records.ReadFileAsync(Reader, "documents", Amira, mine[0], Cancel))?.File.Bytes);
        Assert.Null(await Records.ReadFileAsync(Reader, "documents", Tomasz, mine[0], Cancel));
    }

    [Fact]
    public async Task What_a_person_must_put_right_leaves_no_file_behind()
    {
        var refused = Attached.With(Entry(Amira, "2026-03-01", TheLetter), Letter) with { Replaces = Guid.CreateVersion7(), Reason = "Misspelt." };

        Assert.NotEmpty((await Records.AppendAsync([refused], [Letter], idempotencyKey: null, Cancel)).Problems);
        Assert.Empty(await Records.DescribeFilesAsync([Letter.Fingerprint], Cancel));
    }

    [Theory]
    [InlineData("update files set bytes = 'A scratch.'", "is not the one that was laid beside an entry")]
    [InlineData("delete from files", "has lost the file that lay beside it")]
    public async Task A_file_changed_behind_the_programs_back_is_named_and_not_sent(string tampering, string named)
    {
        var mine = await AddAsync(Entry(Amira, "2026-03-01", TheLetter));
        Assert.Empty((await Verifying.VerifyAsync(Cancel)).Found);

        await using (var owner = await Fresh.AsOwnerAsync())
        await using (var command = new NpgsqlCommand(tampering, owner))
            await command.ExecuteNonQueryAsync(Cancel);

        Assert.Equal(named, Assert.Single((await Verifying.VerifyAsync(Cancel)).Found).What);
        Assert.False(await IsSentAsync(mine[0]));
    }

    private static Document TheLetter => new() { Title = "Letter", What = DocumentKind.Letter };

    private Verifying Verifying => new(Fresh.Database, outside: false);

    private async Task<bool> IsSentAsync(Guid entry)
    {
        try
        {
            return await Records.ReadFileAsync(Reader, "documents", Amira, entry, Cancel) is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private async Task<IReadOnlyList<Guid>> AddAsync(params Entry[] entries)
    {
        var appended = await Records.AppendAsync([.. entries.Select(e => Attached.With(e, Letter))], [Letter], idempotencyKey: null, Cancel);
        Assert.Empty(appended.Problems);
        return [.. appended.Facts.Select(f => f.Entry)];
    }
}
