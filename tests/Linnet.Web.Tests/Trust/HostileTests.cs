using Linnet.Bench.Trust;

namespace Linnet.Web.Tests.Trust;

/// <summary>The short form of figure F10; the long one is <c>./linnet bench trust hostile</c>.</summary>
[Trait("Category", "Long")]
public sealed class HostileTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public void Whatever_comes_in_is_read_or_refused_in_words() =>
        Assert.All(HostileInputs.Run(5_000, seed: 7, Cancel), found => Assert.True(found.IsSound, $"{found}"));

    [Fact]
    public void A_reader_with_a_fault_is_found_out() => Assert.NotEqual(0, HostileInputs.RunFaulty(200, seed: 7, Cancel).Unhandled);
}
