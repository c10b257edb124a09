using Linnet.Bench.Trust;
using Linnet.Bench.Trust.Access;

namespace Linnet.Web.Tests.Trust;

/// <summary>The short form of figure F6; the long one is <c>./linnet bench trust access</c>. What is stated lies beside it, in two tables.</summary>
[Collection(nameof(OwnPostgres))]
[Trait("Category", "Long")]
public sealed class AccessMatrixTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everybody_is_answered_as_the_two_tables_say_and_a_refusal_does_not_tell_what_is_there()
    {
        var found = await new MatrixOfAccess().RunAsync(Cancel);

        Assert.True(found is { Wrong: 0, Telling: 0 }, string.Join('\n', found.First));
        Assert.Empty(found.Unlisted);
        Assert.NotEqual(0, found.Compared);
    }

    [Fact]
    public async Task A_line_of_the_policy_that_lets_everybody_in_is_found_out()
    {
        var found = await new MatrixOfAccess { Policy = AccessFigure.OneLineLoosened, Only = AccessFigure.OneRoute }.RunAsync(Cancel);

        Assert.NotEqual(0, found.Wrong);
        Assert.All(found.First, line => Assert.Contains("audit-trail", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_route_that_nobody_stated_is_named()
    {
        var found = await new MatrixOfAccess { Unstated = AccessFigure.OneRoute, Only = AccessFigure.OneRoute }.RunAsync(Cancel);

        Assert.Equal([AccessFigure.OneRoute], found.Unlisted);
    }
}
