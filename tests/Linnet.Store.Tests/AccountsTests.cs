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

    [Fact]
    public async Task Of_people_who_work_here_are_opened_once_changed_and_ended_and_a_demonstration_leaves_them_alone()
    {
        var accounts = new Accounts(Fresh.Database);
        Assert.True(await accounts.AddAsync(new("W1", "Ruth Adeyemi", "social-worker", "East"), Cancel));
        Assert.False(await accounts.AddAsync(new("w1", "Somebody Else", "director", Team: null), Cancel));
        Assert.True(await accounts.ChangeAsync(new("W1", "Ruth Adeyemi", "team-manager", "East"), Cancel));
        await accounts.KeepAsync([new("W1", "Invented", "director", Team: null)], Cancel);
        Assert.Equal("team-manager", (await accounts.ReadAsync("W1", Cancel))?.Role);

        Assert.True(await accounts.EndAsync("W1", At("2026-03-31T12:00Z"), Cancel));

        Assert.Null(await accounts.ReadAsync("W1", Cancel));
        Assert.False(await accounts.ChangeAsync(new("W1", "Ruth Adeyemi", "director", Team: null), Cancel));
        Assert.Equal(At("2026-03-31T12:00Z"), Assert.Single(await accounts.ReadAlsoEndedAsync(Cancel)).EndedAt);
    }
}
