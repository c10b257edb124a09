using Linnet.Bench.Trust;

namespace Linnet.Web.Tests.Trust;

/// <summary>The short form of figure F13; the long one is <c>./linnet bench trust migrations</c>.</summary>
[Collection(nameof(OwnPostgres))]
[Trait("Category", "Long")]
public sealed class MigrationsTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_record_of_each_earlier_schema_says_the_same_once_it_is_brought_up_to_date()
    {
        var found = await new MigratedRecords { Kills = 1 }.RunAsync(Cancel);

        Assert.Empty(found.Different);
        Assert.Equal((0, 0), (found.Half, found.Tampered));
        Assert.InRange(found.Versions, 12, int.MaxValue);
    }

    [Fact]
    public async Task What_is_forgotten_on_the_way_is_found_out()
    {
        var found = await new MigratedRecords { Kills = 0, Forgets = true }.RunAsync(Cancel);

        Assert.Contains("bodies from 0001-record.sql", found.Different);
        Assert.NotEqual(0, found.Tampered);
    }
}
