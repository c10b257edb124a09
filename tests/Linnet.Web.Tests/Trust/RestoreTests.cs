using Linnet.Bench.Trust;

namespace Linnet.Web.Tests.Trust;

/// <summary>The short form of figure F9; the long one is <c>./linnet bench trust restore</c>.</summary>
[Collection(nameof(OwnPostgres))]
[Trait("Category", "Long")]
public sealed class RestoreTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_put_back_is_what_was_there_and_what_had_been_destroyed_stays_gone()
    {
        var found = await new RestoreDrill { Points = 3, Entries = 60 }.RunAsync(Cancel);

        Assert.Empty(found.Different);
        Assert.Empty(found.Said);
        Assert.Equal((3, 1, 0, 0), (found.PutBack, found.Destroyed, found.Reappeared, found.Unsealed));
    }

    [Fact]
    public async Task A_table_that_is_missing_from_the_backup_is_found_out()
    {
        var found = await new RestoreDrill { Points = 3, Entries = 60, LeaveOut = "files" }.RunAsync(Cancel);

        Assert.Equal(["backup 3: files"], found.Different);
        Assert.Contains("files", Assert.Single(found.Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_destroyed_record_that_comes_back_is_found_out()
    {
        var found = await new RestoreDrill { Points = 3, Entries = 60, ListLost = true }.RunAsync(Cancel);

        Assert.NotEqual(0, found.Reappeared);
    }
}
