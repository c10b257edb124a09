using Linnet.Bench.Trust;
using Linnet.Bench.Trust.Canaries;

namespace Linnet.Web.Tests.Trust;

/// <summary>The short form of figure F7; the long one is <c>./linnet bench trust canaries</c>.</summary>
[Collection(nameof(OwnPostgres))]
[Trait("Category", "Long")]
public sealed class CanariesTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_kept_from_somebody_is_in_nothing_that_they_can_fetch()
    {
        var found = await new CanaryCrawl { PagesEach = 300 }.RunAsync(Cancel);

        Assert.Empty(found.OutOfPlace);
        Assert.NotEqual(0, found.Files);
    }

    [Fact]
    public async Task A_page_that_shows_one_protected_address_is_found_out()
    {
        var found = await new CanaryCrawl { PagesEach = 250, Leaks = true }.RunAsync(Cancel);

        Assert.Contains(found.OutOfPlace, line => line.StartsWith("a protected address on /children/OPEN", StringComparison.Ordinal));
    }
}
