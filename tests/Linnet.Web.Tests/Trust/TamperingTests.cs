using Linnet.Bench.Trust;

namespace Linnet.Web.Tests.Trust;

/// <summary>The short form of figure F8; the long one is <c>./linnet bench trust tampering</c>.</summary>
[Collection(nameof(OwnPostgres))]
[Trait("Category", "Long")]
public sealed class TamperingTests
{
    [Fact]
    public async Task Whatever_is_changed_is_found_and_named_and_a_verifier_that_does_not_look_is_found_out()
    {
        var said = new List<string>();

        var trials = await TamperingFigure.TamperAsync(rows: 200, bits: 1, new(1, Seed: 1, said.Add), TestContext.Current.CancellationToken);

        Assert.All(trials, t => Assert.True(t.AsItMust, $"{t}; {string.Join("; ", said)}"));
    }
}
