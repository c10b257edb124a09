using Linnet.Bench.Trust;

namespace Linnet.Web.Tests.Trust;

/// <summary>The short form of figure F4; the long one is <c>./linnet bench trust edits</c>.</summary>
[Collection(nameof(OwnPostgres))]
[Trait("Category", "Long")]
public sealed class EditsTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_several_who_change_the_same_thing_at_once_none_is_lost_without_a_word()
    {
        var found = await new ConflictingEdits { Edits = 400 }.RunAsync(Cancel);

        Assert.Equal((0, 0, 0), (found.Lost, found.Doubled, found.Untold));
        Assert.NotEqual((0, 0, 0), (found.Won, found.SentBefore, found.Told));
    }

    [Fact]
    public async Task Without_locks_and_constraint_one_writes_over_the_other_and_the_harness_says_so()
    {
        var found = await new ConflictingEdits { Edits = 400, Unguarded = true }.RunAsync(Cancel);

        Assert.NotEqual(0, found.Lost);
    }
}
