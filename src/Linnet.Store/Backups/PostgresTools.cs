using System.Diagnostics;
using Npgsql;

namespace Linnet.Store.Backups;

/// <summary>PostgreSQL's own tools for copying a database out and in.</summary>
internal static class PostgresTools
{
    private const string Installed = "/usr/lib/postgresql";

    /// <summary>Copies a database out, as one moment showed it.</summary>
    public static Task DumpAsync(NpgsqlConnectionStringBuilder database, string snapshot, IEnumerable<string> leaveOut, Func<Stream, CancellationToken, Task> take, CancellationToken cancel) =>
        RunAsync(
            "pg_dump",
            database,
            ["--format=custom", "--no-owner", "--no-privileges", $"--snapshot={snapshot}", .. leaveOut.Select(t => $"--exclude-table-data={t}")],
            (tool, stop) => take(tool.StandardOutput.BaseStream, stop),
            cancel
        );

    /// <summary>Copies what was copied out into an empty database, all of it or nothing.</summary>
    public static Task RestoreAsync(NpgsqlConnectionStringBuilder database, Func<Stream, CancellationToken, Task> fill, CancellationToken cancel) =>
        RunAsync(
            "pg_restore",
            database,
            ["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction", $"--dbname={database.Database}"],
            async (tool, stop) =>
            {
                await fill(tool.StandardInput.BaseStream, stop);
                tool.StandardInput.Close();
            },
            cancel
        );

    private static async Task RunAsync(
        string name,
        NpgsqlConnectionStringBuilder database,
        IEnumerable<string> words,
        Func<Process, CancellationToken, Task> stream,
        CancellationToken cancel
    )
    {
        var start = new ProcessStartInfo(Find(name))
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var word in words)
            start.ArgumentList.Add(word);
        start.Environment["PGHOST"] = database.Host;
        start.Environment["PGPORT"] = database.Port.ToString(EnglishWords.Culture);
        start.Environment["PGUSER"] = database.Username;
        start.Environment["PGPASSWORD"] = database.Password;
        start.Environment["PGDATABASE"] = database.Database;

        using var tool = Process.Start(start) ?? throw new BackupException($"{name} did not start.");
        try
        {
            var complaint = tool.StandardError.ReadToEndAsync(cancel);
            var broken = await BrokenAsync(stream(tool, cancel));
            await tool.WaitForExitAsync(cancel);
            if (tool.ExitCode != 0)
                throw new BackupException($"{name} stopped: {FirstLine(await complaint)}");
            if (broken is not null)
                throw broken;
        }
        finally
        {
            if (!tool.HasExited)
                tool.Kill(entireProcessTree: true);
        }
    }

    /// <summary>A tool that stops early breaks the stream: what it says about it is worth more.</summary>
    private static async Task<IOException?> BrokenAsync(Task streaming)
    {
        try
        {
            await streaming;
            return null;
        }
        catch (IOException broken)
        {
            return broken;
        }
    }

    /// <summary>The newest that is here: it reads what earlier servers hold, and an earlier one does not read a later server's.</summary>
    private static string Find(string name)
    {
        var installed = Directory.Exists(Installed)
            ? Directory.GetDirectories(Installed).OrderByDescending(d => int.TryParse(Path.GetFileName(d), EnglishWords.Culture, out var major) ? major : 0)
            : Enumerable.Empty<string>();
        var folders = installed
            .Select(d => Path.Combine(d, "bin"))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries));
        return folders.Select(f => Path.Combine(f, name)).FirstOrDefault(File.Exists)
            ?? throw new BackupException($"{name} is not on this machine. Install PostgreSQL's client programs: sudo apt-get install -y postgresql-client");
    }

    /// <summary>Without what PostgreSQL adds in detail: that can hold values.</summary>
    private static string FirstLine(string complaint) => complaint.Split('\n', 2)[0].Trim();
}

/// <summary>A backup could not be made or read. The message says why and what to do.</summary>
public sealed class BackupException(string message) : Exception(message);
