namespace Linnet.Store.Tests;

public sealed class AccountsTests(TestCluster cluster) : StoreTest(cluster)
{
    [Fact]
    public async Task Are_kept_and_changed()
    {
        var accounts = new Accounts(Fresh.Database);
        await accounts.KeepAsync(
            [new("W1", "Ruth Adeyemi", "social worker", "Team A"), new("W2", "Dan Price", "director", Team: null)],
            Cancel
        );
        await accounts.KeepAsync([new("W1", "Ruth Adeyemi", "team manager", "Team A")], Cancel);

        Assert.Equal(["W2", "W1"], (await accounts.ReadAllAsync(Cancel)).Select(a => a.Worker));
        Assert.Equal("team manager", (await accounts.ReadAsync("W1", Cancel))?.Role);
        Assert.Null(await accounts.ReadAsync("W3", Cancel));
    }
}
