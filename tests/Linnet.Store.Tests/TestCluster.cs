using Linnet.Store;
using Linnet.Store.Seals;
using Npgsql;

[assembly: AssemblyFixture(typeof(Linnet.Store.Tests.TestCluster))]

namespace Linnet.Store.Tests;

/// <summary>A real PostgreSQL, with one migrated database of which every test gets a copy of its own.</summary>
public sealed class TestCluster : IAsyncLifetime
{
    /// <summary>No key of a test lies in anybody's folder.</summary>
    public static readonly RecordKeys Keys = RecordKeys.Of(new byte[32]);

    private readonly string template = $"template_{Guid.CreateVersion7():n}";
    private readonly SemaphoreSlim copying = new(1);
    private NpgsqlDataSource? administrator;

    public async ValueTask InitializeAsync()
    {
        administrator = NpgsqlDataSource.Create(Server);
        await CreateAsync(template, "template0");
        await using var database = Open(template);
        await Migrations.ApplyAsync(database, CancellationToken.None);
    }

    /// <summary>A fresh, migrated database.</summary>
    public async Task<TestDatabase> FreshAsync()
    {
        var name = $"test_{Guid.CreateVersion7():n}";
        await DoAsync($"create database {name} template {template} owner linnet_owner");
        return new(this, name);
    }

    /// <summary>A database with nothing in it.</summary>
    public async Task<TestDatabase> EmptyAsync()
    {
        var name = $"test_{Guid.CreateVersion7():n}";
        await CreateAsync(name, "template0");
        return new(this, name);
    }

    public static Database Open(string name, RecordKeys? keys = null) =>
        new(Connection(name, "linnet_app"), Connection(name, "linnet_owner"), keys ?? Keys);

    public static string Connection(string name, string role) =>
        new NpgsqlConnectionStringBuilder(Server)
        {
            Database = name,
            Username = role,
            Pooling = false,
        }.ConnectionString;

    public async Task DropAsync(string name) => await DoAsync($"drop database if exists {name} with (force)");

    public async ValueTask DisposeAsync()
    {
        if (administrator is null)
            return;
        await DropAsync(template);
        await administrator.DisposeAsync();
        copying.Dispose();
    }

    private static string Server =>
        Environment.GetEnvironmentVariable("LINNET_TEST_DATABASE")
        ?? throw new InvalidOperationException("These tests need PostgreSQL. Run them with ./test, or with scripts/with-test-database.");

    private async Task CreateAsync(string name, string from)
    {
        await DoAsync($"create database {name} template {from} owner linnet_owner");
        await using var inside = NpgsqlDataSource.Create(Connection(name, new NpgsqlConnectionStringBuilder(Server).Username ?? ""));
        await using var command = inside.CreateCommand("create extension pg_trgm; alter schema public owner to linnet_owner");
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>A template is copied by one at a time.</summary>
    private async Task DoAsync(string sql)
    {
        if (administrator is null)
            throw new InvalidOperationException("The cluster has not been opened.");
        await copying.WaitAsync();
        try
        {
            await using var command = administrator.CreateCommand(sql);
            await command.ExecuteNonQueryAsync();
        }
        finally
        {
            copying.Release();
        }
    }
}

/// <summary>One test's own database, gone after it.</summary>
public sealed class TestDatabase(TestCluster cluster, string name) : IAsyncDisposable
{
    public string Name => name;

    public Database Database { get; } = TestCluster.Open(name);

    public RecordStore Records => new(Database);

    /// <summary>A connection as the application, outside the store.</summary>
    public Task<NpgsqlConnection> AsApplicationAsync() => ConnectAsync("linnet_app");

    /// <summary>A connection as the owner, outside the store.</summary>
    public Task<NpgsqlConnection> AsOwnerAsync() => ConnectAsync("linnet_owner");

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        await cluster.DropAsync(name);
    }

    private async Task<NpgsqlConnection> ConnectAsync(string role)
    {
        var connection = new NpgsqlConnection(TestCluster.Connection(name, role));
        await connection.OpenAsync();
        return connection;
    }
}
