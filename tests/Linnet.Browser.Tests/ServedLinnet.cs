using System.Diagnostics;
using Microsoft.Playwright;
using Npgsql;

[assembly: AssemblyFixture(typeof(Linnet.Browser.Tests.ServedLinnet))]

namespace Linnet.Browser.Tests;

/// <summary>Linnet as a council meets it: its own program, on a database of its own with an invented council, and a browser before it.</summary>
public sealed class ServedLinnet : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly string _database = $"browser_{Guid.CreateVersion7():N}";
    private readonly TaskCompletionSource<string> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? _program;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private static string? Server => Environment.GetEnvironmentVariable("LINNET_TEST_DATABASE");

    /// <summary>A new tab, with nothing remembered from another.</summary>
    public async Task<IPage> VisitAsync(Screen screen, bool javaScript = true)
    {
        Assert.SkipWhen(_browser is null, "There is no database for it: run ./test, which starts one.");

        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = await _address.Task,
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            JavaScriptEnabled = javaScript,
            Locale = "en-GB",
            TimezoneId = "Europe/London",
        });
        return await context.NewPageAsync();
    }

    public async ValueTask InitializeAsync()
    {
        if (Server is null) return;

        await AskServerAsync($"create database {_database}");
        StartProgram();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("LINNET_CHROMIUM") ?? "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
        await _address.Task.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.CloseAsync();
        _playwright?.Dispose();

        if (_program is null) return;
        _program.Kill(entireProcessTree: true);
        await _program.WaitForExitAsync();
        _program.Dispose();
        await AskServerAsync($"drop database {_database} with (force)");
    }

    private void StartProgram()
    {
        var database = new NpgsqlConnectionStringBuilder(Server) { Database = _database }.ConnectionString;
        var how = new ProcessStartInfo(Path.Combine(Repository.Root, "linnet"), ["start", "--port", "0", "--scenario", "small"])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        how.Environment["LINNET_DATABASE"] = database;
        how.Environment["LINNET_DATABASE_OWNER"] = database;
        how.Environment["LINNET_KEYS"] = Directory.CreateTempSubdirectory("linnet-keys").FullName;

        var said = new List<string>();
        _program = new() { StartInfo = how, EnableRaisingEvents = true };
        _program.OutputDataReceived += (_, line) => Hear(line.Data, said);
        _program.ErrorDataReceived += (_, line) => Hear(line.Data, said);
        _program.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"Linnet ended: {string.Join('\n', said)}"));
        _program.Start();
        _program.BeginOutputReadLine();
        _program.BeginErrorReadLine();
    }

    private void Hear(string? line, List<string> said)
    {
        if (line is null) return;
        lock (said) said.Add(line);
        if (line.IndexOf("http://127.0.0.1:", StringComparison.Ordinal) is >= 0 and var at) _address.TrySetResult(line[at..].Split(' ')[0]);
    }

    private static async Task AskServerAsync(string sql)
    {
        await using var server = NpgsqlDataSource.Create(Server ?? "");
        await using var command = server.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
