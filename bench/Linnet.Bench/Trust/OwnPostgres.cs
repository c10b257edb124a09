using System.Diagnostics;
using System.Globalization;
using Linnet.Store;
using Linnet.Store.Seals;
using Npgsql;

namespace Linnet.Bench.Trust;

/// <summary>A PostgreSQL of a harness's own, which it may kill: on loopback, with the two roles of a council's server, gone afterwards.</summary>
public sealed class OwnPostgres : IAsyncDisposable
{
    private const string Usual = "max_connections = 200; jit = off; timezone = 'UTC'; shared_buffers = 256MB; max_wal_size = 2GB";
    private const string OnASmallDisk = "max_wal_size = 128MB; ";
    private const int MostTries = 600;
    private readonly Process keeper;
    private readonly string settings;
    private int first;
    private int port;

    private OwnPostgres(Process keeper, string settings) => (this.keeper, this.settings) = (keeper, settings);

    /// <summary>Makes one and starts it.</summary>
    /// <param name="settings">Further settings, divided by semicolons.</param>
    /// <param name="cancel">Stops waiting.</param>
    /// <param name="onItsOwnDisk">Whether it lies on a disk of its own, whose power can be cut.</param>
    public static async Task<OwnPostgres> StartAsync(string settings, CancellationToken cancel, bool onItsOwnDisk = false)
    {
        var how = new ProcessStartInfo(Checkout.File("scripts", onItsOwnDisk ? "cluster-to-cut" : "cluster-to-kill")) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        var started = Process.Start(how) ?? throw new InvalidOperationException("PostgreSQL was not made.");
        var postgres = new OwnPostgres(started, $"{Usual}; {(onItsOwnDisk ? OnASmallDisk : "")}{settings}");
        await postgres.StartAsync(cancel);
        await postgres.DoAsync("postgres", "create role linnet_owner login createdb; create role linnet_app login", cancel);
        return postgres;
    }

    /// <summary>Whether a disk can be made here whose power can be cut.</summary>
    public static bool CanCutPower => Environment.IsPrivilegedProcess && File.Exists("/dev/loop-control") && File.Exists("/usr/sbin/mkfs.ext4");

    /// <summary>Has its disk keep everything that was there before people begin, whatever PostgreSQL was told of flushing.</summary>
    public Task FlushAsync(CancellationToken cancel) => TellAsync("flush", cancel);

    /// <summary>Cuts the power of its disk: what had not been flushed is gone, and so is every process. It lies where it lay.</summary>
    public async Task CutPowerAsync(CancellationToken cancel)
    {
        await TellAsync("cut", cancel);
        NpgsqlConnection.ClearAllPools();
    }

    /// <summary>What pg_amcheck finds wrong with every page, table and index; nothing where nothing is.</summary>
    public async Task<string> CheckAsync(string database, CancellationToken cancel) => (await TellAsync($"check {database}", cancel))["checked ".Length..].Trim();

    /// <summary>Kills every process of it at once (SIGKILL).</summary>
    public async Task KillAsync(CancellationToken cancel)
    {
        var all = Running.ChildrenOf(first).Prepend(first).Select(Running.Find).OfType<Process>().ToList();
        foreach (var process in all) process.Kill();
        foreach (var process in all)
        {
            await process.WaitForExitAsync(cancel);
            process.Dispose();
        }

        NpgsqlConnection.ClearAllPools();
    }

    /// <summary>Tells it to stop, and waits until it has.</summary>
    /// <param name="signal">How: QUIT at once, INT properly.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async Task StopAsync(string signal, CancellationToken cancel)
    {
        using var server = Process.GetProcessById(first);
        using (var kill = Process.Start("kill", [$"-{signal}", first.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(cancel);
        await server.WaitForExitAsync(cancel);
        NpgsqlConnection.ClearAllPools();
    }

    /// <summary>Kills one of its processes (SIGKILL): the first whose title has this word in it.</summary>
    public async Task KillOneAsync(string word, CancellationToken cancel)
    {
        var one = Running.ChildrenOf(first).FirstOrDefault(child => Running.TitleOf(child).Contains($" {word} ", StringComparison.Ordinal));
        using var process = (one == 0 ? null : Running.Find(one)) ?? throw new InvalidOperationException($"PostgreSQL has no process for {word}.");
        process.Kill();
        await process.WaitForExitAsync(cancel);
        NpgsqlConnection.ClearAllPools();
    }

    /// <summary>Waits until it answers, after it has ended all connections and started itself again.</summary>
    public async Task WaitAsync(CancellationToken cancel)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                await AskAsync("postgres", "select 'there'", cancel);
                return;
            }
            catch (NpgsqlException) when (tries < MostTries)
            {
                await Task.Delay(50, cancel);
            }
        }
    }

    /// <summary>Starts it, again after it was killed, and waits until it answers.</summary>
    public async Task StartAsync(CancellationToken cancel)
    {
        var words = (await TellAsync(settings, cancel)).Split(' ');
        (port, first) = (int.Parse(words[0], CultureInfo.InvariantCulture), int.Parse(words[1], CultureInfo.InvariantCulture));
    }

    /// <summary>A database with nothing in it.</summary>
    internal async Task MakeDatabaseAsync(string name, CancellationToken cancel)
    {
        await DoAsync("postgres", $"create database {name} owner linnet_owner", cancel);
        await DoAsync(name, "create extension pg_trgm; alter schema public owner to linnet_owner", cancel);
    }

    /// <summary>An empty record, its schema up to date.</summary>
    public async Task<Database> MakeRecordAsync(string name, RecordKeys keys, CancellationToken cancel)
    {
        await MakeDatabaseAsync(name, cancel);
        var database = Open(name, keys);
        await Migrations.ApplyAsync(database, cancel);
        return database;
    }

    /// <summary>A record that is there.</summary>
    internal Database Open(string name, RecordKeys keys) => new(ConnectionTo(name, "linnet_app"), ConnectionTo(name, "linnet_owner"), keys);

    /// <summary>Where it listens.</summary>
    internal int Port => port;

    internal string ConnectionTo(string database, string role) =>
        new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = port, Database = database, Username = role, MaxPoolSize = 40 }.ConnectionString;

    /// <summary>Does something in a database behind the program's back, as whoever runs the server. Gives how many rows it changed.</summary>
    internal async Task<int> DoAsync(string database, string sql, CancellationToken cancel)
    {
        await using var connection = await ConnectAsync(database, cancel);
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        return await command.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>The first column of what a question gives.</summary>
    internal async Task<List<string>> AskAsync(string database, string sql, CancellationToken cancel)
    {
        await using var connection = await ConnectAsync(database, cancel);
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await using var rows = await command.ExecuteReaderAsync(cancel);
        var found = new List<string>();
        while (await rows.ReadAsync(cancel)) found.Add(rows.GetString(0));
        return found;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        keeper.StandardInput.Close();
        await keeper.WaitForExitAsync();
        keeper.Dispose();
    }

    /// <summary>Tells the script that keeps it, and gives what it answers.</summary>
    private async Task<string> TellAsync(string line, CancellationToken cancel)
    {
        await keeper.StandardInput.WriteLineAsync(line.AsMemory(), cancel);
        await keeper.StandardInput.FlushAsync(cancel);
        return await keeper.StandardOutput.ReadLineAsync(cancel) ?? throw new PostgresNotStartedException();
    }

    private async Task<NpgsqlConnection> ConnectAsync(string database, CancellationToken cancel)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionTo(database, "linnet_admin")) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancel);
        return connection;
    }
}

/// <summary>PostgreSQL did not start, or not again.</summary>
public sealed class PostgresNotStartedException() : Exception("PostgreSQL did not start.");
