using System.Text.Json;

namespace Linnet.Web.Tests.CommandLine;

public sealed class AccountVerbTests(TestCluster cluster)
{
    [Fact]
    public async Task Adds_somebody_prints_an_invitation_and_ends_them()
    {
        var name = await cluster.FreshAsync();
        var added = await Called.WithAsync(name, "account", "add", "W1042", "--name", "Priya Raghunathan", "--post", "social-worker", "--team", "East");
        var twice = await Called.WithAsync(name, "account", "add", "W1042", "--name", "Priya Raghunathan", "--post", "social-worker");
        var ended = await Called.WithAsync(name, "account", "end", "W1042");
        var invited = await Called.WithAsync(name, "account", "invite", "W1042");
        var listed = await Called.WithAsync(name, "account", "list", "--json");
        await cluster.DropAsync(name);

        Assert.Equal(0, added.Exit);
        Assert.Matches("^([A-Z2-7]{4}-){7}[A-Z2-7]{4}$", Assert.Single(added.Lines));
        Assert.Equal(1, twice.Exit);
        Assert.Contains("linnet account invite W1042", twice.Complained, StringComparison.Ordinal);
        Assert.Equal(0, ended.Exit);
        Assert.Equal(1, invited.Exit);
        Assert.Equal("ended", Assert.Single(JsonDocument.Parse(listed.Said).RootElement.EnumerateArray()).GetProperty("state").GetString());
    }
}
