using System.Data;
using Linnet.Store.Retention;
using Linnet.Store.Seals;
using Npgsql;

namespace Linnet.Store.Backups;

/// <summary>Makes backups of one database and puts them back. A backup counts once it has been put back beside the original and found equal.</summary>
/// <remarks>As the owner, who may make databases. Nothing that is there is ever written over: a backup is put back into a database of its own.</remarks>
public sealed class Backup(Database database)
{
    /// <summary>Copies the whole database, as one moment showed it, into a file that only the keys open.</summary>
    /// <param name="leaveOut">Tables to copy without their rows: for showing that a copy that lacks something is found out.</param>
    /// <exception cref="BackupException">It could not be made; no file is left.</exception>
    public async Task<BackupContents> MakeAsync(string file, CancellationToken cancel, params IReadOnlyList<string> leaveOut)
    {
        if (File.Exists(file))
            throw new BackupException($"{file} is there already. A backup is never written over: name another file.");
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
            Directory.CreateDirectory(folder);
        await using var connection = await database.Owner.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        var contents = await BackupContents.ReadAsync(connection, cancel);
        var snapshot = await connection.Ask("select pg_export_snapshot()").OneAsync<string>(cancel) ?? "";

        var making = $"{file}.making";
        try
        {
            await using (var to = File.Create(making))
            {
                var opening = await BackupFile.BeginAsync(to, contents, database.Keys, cancel);
                await PostgresTools.DumpAsync(
                    database.OwnersWay,
                    snapshot,
                    leaveOut,
                    (from, stop) => BackupFile.EncryptAsync(from, to, opening, stop),
                    cancel
                );
                to.Flush(flushToDisk: true);
            }

            File.Move(making, file, overwrite: false);
        }
        finally
        {
            File.Delete(making);
        }

        return contents;
    }

    /// <summary>Puts a backup back into a database of its own, compares every table with what the backup says it held, and goes through all codes and seals.</summary>
    /// <param name="into">The database to make.</param>
    /// <exception cref="BackupException">It could not be put back; the database is gone again.</exception>
    public async Task<Restored> PutBackAsync(string file, string into, CancellationToken cancel)
    {
        await using var from = Open(file);
        var opening = await BackupFile.OpenAsync(from, database.Keys, cancel);
        await CreateAsync(into, cancel);
        try
        {
            await using var beside = database.Beside(into);
            await PostgresTools.RestoreAsync(beside.OwnersWay, (to, stop) => BackupFile.DecryptAsync(from, to, opening, stop), cancel);
            var differences = opening.Contents.DifferencesTo(await ReadAsync(beside, cancel));
            await Migrations.ApplyAsync(beside, cancel);
            var now = SystemClock.Instance.GetCurrentInstant();
            await new Destruction(beside).AgainAsync(now, Calendar.London.DayOf(now), cancel);
            return new(opening.Contents, differences, await new Verifying(beside, outside: false).VerifyAsync(cancel));
        }
        catch
        {
            await DropAsync(into, CancellationToken.None);
            throw;
        }
    }

    /// <summary>Puts a backup back beside the original, compares, and takes it away again.</summary>
    public async Task<Restored> ProveAsync(string file, CancellationToken cancel)
    {
        var into = $"linnet_compare_{Guid.CreateVersion7():n}";
        var restored = await PutBackAsync(file, into, cancel);
        await DropAsync(into, cancel);
        return restored;
    }

    private static FileStream Open(string file)
    {
        try
        {
            return File.OpenRead(file);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new BackupException($"{file} cannot be read: {(File.Exists(file) ? "it is closed to you" : "there is no such file")}.");
        }
    }

    private static async Task<BackupContents> ReadAsync(Database database, CancellationToken cancel)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        return await BackupContents.ReadAsync(connection, cancel);
    }

    private async Task CreateAsync(string name, CancellationToken cancel)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(cancel);
        if (await connection.Ask("select exists (select from pg_database where datname = $1)", name).OneAsync<bool>(cancel))
            throw new BackupException($"There is a database {name} already. Nothing is written over: name another.");
        try
        {
            await connection.Ask($"create database {Quoted(name)} template template0").DoAsync(cancel);
        }
        catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new BackupException(
                $"A backup is put back into a database of its own, and {database.OwnersWay.Username} may not make one: alter role {database.OwnersWay.Username} createdb"
            );
        }

        await connection.Ask($"revoke all on database {Quoted(name)} from public").DoAsync(cancel);
        await connection.Ask($"grant connect, temporary on database {Quoted(name)} to {Quoted(database.ApplicationRole)}").DoAsync(cancel);
    }

    private async Task DropAsync(string name, CancellationToken cancel)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(cancel);
        await connection.Ask($"drop database if exists {Quoted(name)} with (force)").DoAsync(cancel);
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

/// <summary>A backup that was put back.</summary>
/// <param name="Contents">What it held.</param>
/// <param name="Differences">What is not the same; none when everything is equal.</param>
/// <param name="Verified">What going through its codes and seals came to.</param>
public sealed record Restored(BackupContents Contents, IReadOnlyList<string> Differences, Verified Verified)
{
    /// <summary>Whether every table is equal and every row as it was written.</summary>
    public bool IsEqual => Differences.Count == 0 && Verified.Holds;
}
