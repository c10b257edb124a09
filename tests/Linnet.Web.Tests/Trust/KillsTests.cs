using Linnet.Bench.Trust;

namespace Linnet.Web.Tests.Trust;

/// <summary>The short form of figure F1; the long one is <c>./linnet bench trust kills</c>.</summary>
[Collection(nameof(OwnPostgres))]
[Trait("Category", "Long")]
public sealed class KillsTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Killed.Program)]
    [InlineData(Killed.Postgres)]
    public async Task What_was_acknowledged_is_there_after_a_kill_and_once(Killed what)
    {
        var found = await new KillsUnderLoad { What = what, Kills = 2 }.RunAsync(Cancel);

        Assert.NotEqual(0, found.Acknowledged);
        Assert.Equal((0, 0), (found.Lost, found.Doubled));
        Assert.Empty(found.Tampered);
    }

    [Theory]
    [InlineData(Killed.PostgresProperly)]
    [InlineData(Killed.PostgresAtOnce)]
    [InlineData(Killed.OneConnection)]
    [InlineData(Killed.Checkpointer)]
    public async Task PostgreSQL_may_be_restarted_or_lose_one_of_its_processes_and_work_goes_on(Killed what)
    {
        var found = await new KillsUnderLoad { What = what, Kills = 1, Writers = 4 }.RunAsync(Cancel);

        Assert.NotEqual(0, found.Acknowledged);
        Assert.Equal((0, 0), (found.Lost, found.Doubled));
        Assert.Empty(found.Tampered);
    }

    // Three times eight people were interrupted: some of what nobody acknowledged was recorded all the same.
    [Fact]
    public async Task What_is_sent_again_without_its_key_is_there_twice_and_the_harness_says_so()
    {
        var found = await new KillsUnderLoad { What = Killed.Postgres, Kills = 3, SameKey = false }.RunAsync(Cancel);

        Assert.NotEqual(0, found.Doubled);
    }
}
