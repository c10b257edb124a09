using Npgsql;

namespace Linnet.Store.Tests;

public sealed class MigrationsTests(TestCluster cluster)
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Apply_each_file_once()
    {
        await using var empty = await cluster.EmptyAsync();

        Assert.NotEmpty(await Migrations.ApplyAsync(empty.Database, Cancel));
        Assert.Empty(await Migrations.ApplyAsync(empty.Database, Cancel));
    }

    [Fact]
    public async Task Two_programs_that_start_at_once_do_not_disturb_each_other()
    {
        await using var empty = await cluster.EmptyAsync();

        var applied = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Migrations.ApplyAsync(empty.Database, Cancel)));

        Assert.Single(applied, files => files.Count > 0);
    }

    [Theory]
    [InlineData("update schema_files set checksum = 'another' where name like '0001%'", "was edited after it was applied")]
    [InlineData("insert into schema_files (name, checksum) values ('9999-later.sql', '')", "prepared by a later Linnet")]
    public async Task Refuse_a_database_that_does_not_fit(string change, string says)
    {
        await using var fresh = await cluster.FreshAsync();
        await using var owner = await fresh.AsOwnerAsync();
        await using (var command = new NpgsqlCommand(change, owner))
            await command.ExecuteNonQueryAsync(Cancel);

        var refused = await Assert.ThrowsAsync<SchemaMismatchException>(() => Migrations.ApplyAsync(fresh.Database, Cancel));

        Assert.Contains(says, refused.Message, StringComparison.Ordinal);
    }
}
