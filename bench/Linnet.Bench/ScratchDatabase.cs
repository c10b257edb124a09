using Linnet.Store;
using Npgsql;

namespace Linnet.Bench;

/// <summary>A database of its own beside the council's, dropped afterwards.</summary>
public sealed class ScratchDatabase : IAsyncDisposable
{
    private readonly string server;
    private readonly string name;

    private ScratchDatabase(string server, string name, Database database, string owner) =>
        (this.server, this.name, Database, Owner) = (server, name, database, owner);

    /// <summary>The empty record, its schema up to date.</summary>
    public Database Database { get; }

    /// <summary>Its connection string, as the role that owns it.</summary>
    internal string Owner { get; }

    /// <summary>Makes one on the server that LINNET_DATABASE_OWNER names.</summary>
    public static async Task<ScratchDatabase> MakeAsync(CancellationToken cancel)
    {
        var owning = Environment.GetEnvironmentVariable("LINNET_DATABASE_OWNER") ?? Environment.GetEnvironmentVariable("LINNET_DATABASE") ?? "";
        var application = Environment.GetEnvironmentVariable("LINNET_DATABASE") ?? owning;
        var scratch = $"linnet_bench_{Environment.ProcessId}";
        await RunAsync(owning, $"create database {scratch}", cancel);
        var owner = new NpgsqlConnectionStringBuilder(owning) { Database = scratch }.ToString();
        var database = new Database(new NpgsqlConnectionStringBuilder(application) { Database = scratch }.ToString(), owner);
        await Migrations.ApplyAsync(database, cancel);
        return new(owning, scratch, database, owner);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        await RunAsync(server, $"drop database {name} with (force)", CancellationToken.None);
    }

    private static async Task RunAsync(string connection, string sql, CancellationToken cancel)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(cancel);
    }
}
