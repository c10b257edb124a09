using Linnet.Bench.Trust;

namespace Linnet.Web.Tests.Trust;

/// <summary>The short form of figure F17; the long one is <c>./linnet bench trust leavers</c>.</summary>
[Collection(nameof(OwnPostgres))]
[Trait("Category", "Long")]
public sealed class LeaversTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_leaves_or_may_do_less_is_refused_within_a_second_on_the_other_instance() =>
        Assert.All(await new Leavers { Repeats = 1 }.RunAsync(Cancel), r => Assert.True(r.InTime, $"{r.End}: {r.Took}"));

    [Fact]
    public async Task An_instance_that_keeps_sessions_is_found_out() =>
        Assert.Contains(await new Leavers { Repeats = 1, KeepsSessions = true }.RunAsync(Cancel), r => !r.InTime);
}
