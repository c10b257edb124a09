using Linnet.Bench.Trust;

namespace Linnet.Web.Tests.Trust;

/// <summary>The short form of figure F5; the long one is <c>./linnet bench trust reads</c>.</summary>
[Collection(nameof(OwnPostgres))]
[Trait("Category", "Long")]
public sealed class ReadsTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_page_of_a_record_is_served_that_could_not_be_written_down()
    {
        var found = await new ReadsUnderTrouble { Reads = 300 }.RunAsync(Cancel);

        Assert.Equal(0, found.WithoutRow);
        Assert.NotEqual((0, 0), (found.Served, found.Refused));
    }

    [Fact]
    public async Task A_table_of_looks_that_forgets_is_found_out()
    {
        var found = await new ReadsUnderTrouble { Reads = 600, Forgets = true }.RunAsync(Cancel);

        Assert.NotEqual(0, found.WithoutRow);
    }
}
