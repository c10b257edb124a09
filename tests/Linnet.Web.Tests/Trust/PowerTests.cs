using Linnet.Bench.Trust;

namespace Linnet.Web.Tests.Trust;

/// <summary>The short form of figure F2; the long one is <c>./linnet bench trust power</c>.</summary>
[Collection(nameof(OwnPostgres))]
[Trait("Category", "Long")]
public sealed class PowerTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_acknowledged_is_there_after_the_power_was_cut()
    {
        Assert.SkipUnless(OwnPostgres.CanCutPower, "The power can only be cut by root: the disk is a file that has to be mounted.");

        var found = await new KillsUnderLoad { What = Killed.Power, Kills = 2, Writers = 4 }.RunAsync(Cancel);

        Assert.NotEqual(0, found.Acknowledged);
        Assert.Equal((0, 0, ""), (found.Lost, found.Doubled, found.Damaged));
        Assert.Empty(found.Tampered);
    }

    // A machine that is short of memory may write down by itself what nobody flushed: then there was nothing to lose, and it is tried again.
    [Fact]
    public async Task What_was_not_flushed_is_lost_and_the_harness_says_so()
    {
        Assert.SkipUnless(OwnPostgres.CanCutPower, "The power can only be cut by root: the disk is a file that has to be mounted.");

        var lost = 0;
        for (var tries = 0; tries < 3 && lost == 0; tries++)
            lost = (await new KillsUnderLoad { What = Killed.Power, Kills = 2, Settings = "fsync = off" }.RunAsync(Cancel)).Lost;

        Assert.NotEqual(0, lost);
    }
}
