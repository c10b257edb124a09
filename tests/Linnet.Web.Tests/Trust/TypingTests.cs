using Linnet.Bench.Trust;

namespace Linnet.Web.Tests.Trust;

/// <summary>The short form of figure F16; the long one is <c>./linnet bench trust typing</c>.</summary>
[Collection(nameof(OwnPostgres))]
[Trait("Category", "Long")]
public sealed class TypingTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    // The browser in the first round, and Linnet with it in the second.
    [Fact]
    public async Task Ten_seconds_of_typing_are_lost_at_most_and_nobody_else_sees_the_rest()
    {
        Assert.SkipUnless(Typists.AreHere, "The page's own script is run with Node.js, which is not on this machine.");

        var found = await new KilledTyping { Rounds = 2, Typists = 4 }.RunAsync(Cancel);

        Assert.NotEqual(0, found.Letters);
        Assert.Equal((0, 0, 0), (found.LostMoreThanTenSeconds, found.KeptAndLost, found.SeenElsewhere));
    }

    [Fact]
    public async Task What_is_not_kept_while_it_is_typed_is_lost_and_the_harness_says_so()
    {
        Assert.SkipUnless(Typists.AreHere, "The page's own script is run with Node.js, which is not on this machine.");

        var found = await new KilledTyping { Rounds = 1, Typists = 2, WithoutAutosave = true }.RunAsync(Cancel);

        Assert.NotEqual(0, found.LostMoreThanTenSeconds);
    }
}
