using Linnet.Store;
using Linnet.Store.Seals;
using Npgsql;

[assembly: AssemblyFixture(typeof(Linnet.Web.Tests.TestCluster))]

namespace Linnet.Web.Tests;

/// <summary>A real PostgreSQL, with one migrated database of which every council on screen gets a copy of its own.</summary>
public sealed class TestCluster : IAsyncLifetime
{
    /// <summary>What keeps the log of the servers that tests start out of the tests' own answer; a test of the log takes it away.</summary>
    public const string NoLog = "Logging__Console__LogLevel__Default";

    private readonly string _template = $"web_template_{Guid.CreateVersion7():n}";
    private readonly SemaphoreSlim _copying = new(1);
    private NpgsqlDataSource? _administrator;

    private static string Server =>
        Environment.GetEnvironmentVariable("LINNET_TEST_DATABASE")
        ?? throw new InvalidOperationException("These tests need PostgreSQL. Run them with ./test, or with scripts/with-test-database.");

    public async ValueTask InitializeAsync()
    {
        Environment.SetEnvironmentVariable(NoLog, "None");
        _administrator = NpgsqlDataSource.Create(Server);
        await DoAsync($"create database {_template}");
        await using var database = Open(_template);
        await Migrations.ApplyAsync(database, CancellationToken.None);
    }

    /// <summary>A fresh, migrated database.</summary>
    public async Task<string> FreshAsync()
    {
        var name = $"web_{Guid.CreateVersion7():n}";
        await DoAsync($"create database {name} template {_template}");
        return name;
    }

    public static Database Open(string name) => new(Connection(name), keys: RecordKeys.Of(new byte[32]));

    public static string Connection(string name) => new NpgsqlConnectionStringBuilder(Server) { Database = name, Pooling = false }.ConnectionString;

    /// <summary>Does something in a database behind the program's back.</summary>
    public static async Task AskAsync(string name, string sql)
    {
        await using var source = NpgsqlDataSource.Create(Connection(name));
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public async Task DropAsync(string name) => await DoAsync($"drop database if exists {name} with (force)");

    public async ValueTask DisposeAsync()
    {
        if (_administrator is null) return;
        await DropAsync(_template);
        await _administrator.DisposeAsync();
        _copying.Dispose();
    }

    /// <summary>A template is copied by one at a time.</summary>
    private async Task DoAsync(string sql)
    {
        if (_administrator is null) throw new InvalidOperationException("The cluster has not been opened.");
        await _copying.WaitAsync();
        try
        {
            await using var command = _administrator.CreateCommand(sql);
            await command.ExecuteNonQueryAsync();
        }
        finally
        {
            _copying.Release();
        }
    }
}
