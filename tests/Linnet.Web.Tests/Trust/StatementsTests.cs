using Linnet.Bench.Trust;

namespace Linnet.Web.Tests.Trust;

/// <summary>The short form of figure F3; the long one is <c>./linnet bench trust statements</c>.</summary>
[Collection(nameof(OwnPostgres))]
[Trait("Category", "Long")]
public sealed class StatementsTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_write_of_which_any_statement_fails_is_there_whole_or_not_at_all_and_once_when_it_is_sent_again()
    {
        var found = await new FailedStatements { Points = 120 }.RunAsync(Cancel);

        Assert.Equal((0, 0, 0), (found.Partial, found.Lost, found.NotOnce));
        Assert.NotEqual((0, 0), (found.Nothing, found.Everything));
    }

    // Thirteen kinds of write, each with at least one statement, failed before and after.
    [Fact]
    public async Task What_is_typed_extracts_sign_in_and_sessions_are_there_whole_or_not_at_all()
    {
        var found = await new FailedStatements { Points = 1_000, Tried = WritesTried.AroundTheRecord }.RunAsync(Cancel);

        Assert.Equal((0, 0, 0), (found.Partial, found.Lost, found.NotOnce));
        Assert.Equal((13, 0), (found.Writes, found.NotTaken));
        Assert.InRange(found.Points, 26, 1_000);
    }

    [Fact]
    public async Task A_write_in_two_transactions_is_found_out()
    {
        var found = await new FailedStatements { Points = 100, Tried = WritesTried.Split }.RunAsync(Cancel);

        Assert.NotEqual(0, found.Partial);
    }
}
