using System.Collections.Concurrent;
using System.Diagnostics;
using Linnet.Record;
using Linnet.Workers;
using Microsoft.Playwright;
using Npgsql;

[assembly: AssemblyFixture(typeof(Linnet.Browser.Tests.ServedLinnet))]

namespace Linnet.Browser.Tests;

/// <summary>
/// Linnet as a council meets it: its own program, on a database of its own with an invented council and a few children made by hand, and a browser before it.
/// </summary>
public sealed class ServedLinnet : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly string _database = $"browser_{Guid.CreateVersion7():N}";
    private readonly TaskCompletionSource<string> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<Post, Lazy<Task<string>>> _signedIn = new();
    private Process? _program;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private static string? Server => Environment.GetEnvironmentVariable("LINNET_TEST_DATABASE");

    /// <summary>Somebody who has not signed in.</summary>
    public Task<Visitor> VisitAsync(Screen screen, bool javaScript = true) => OpenAsync(screen, javaScript, signedIn: null);

    /// <summary>Somebody of this post: the first whom the sign-in page offers.</summary>
    public async Task<Visitor> SignInAsync(Post post, Screen screen, bool javaScript = true) =>
        await OpenAsync(screen, javaScript, await _signedIn.GetOrAdd(post, p => new(() => SignInAsync(p))).Value);

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
        await TakeInByHandAsync();
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

    private async Task<Visitor> OpenAsync(Screen screen, bool javaScript, string? signedIn)
    {
        Assert.SkipWhen(_browser is null, "There is no database for it: run ./test, which starts one.");

        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = await _address.Task,
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            JavaScriptEnabled = javaScript,
            StorageState = signedIn,
            Locale = "en-GB",
            TimezoneId = "Europe/London",
        });
        return new(await context.NewPageAsync(), javaScript);
    }

    private async Task<string> SignInAsync(Post post)
    {
        await using var visitor = await VisitAsync(Screen.Desktop);
        await visitor.Page.GotoAsync("/sign-in");
        await visitor.Page.Locator("section", new() { Has = visitor.Page.GetByRole(AriaRole.Heading, new() { Name = Words.Of(post), Exact = true }) })
            .GetByRole(AriaRole.Button).First.ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).WaitForAsync();
        return await visitor.Page.Context.StorageStateAsync();
    }

    private async Task TakeInByHandAsync()
    {
        var folder = Directory.CreateTempSubdirectory("linnet-by-hand").FullName;
        var entries = Path.Combine(folder, "entries.ndjson");
        var extract = Directory.CreateDirectory(Path.Combine(folder, "extract")).FullName;
        await File.WriteAllLinesAsync(entries, HandMade.Entries);
        await File.WriteAllLinesAsync(Path.Combine(extract, "List 6.csv"), HandMade.InNeed);
        await CallAsync("import", "entries", entries);
        await CallAsync("import", "annex-a", extract, "--as-of", "2026-03-31");
        Directory.Delete(folder, recursive: true);
    }

    private async Task CallAsync(params string[] words)
    {
        using var call = Process.Start(Linnet(words)) ?? throw new InvalidOperationException("It did not start.");
        var said = call.StandardOutput.ReadToEndAsync();
        var complained = call.StandardError.ReadToEndAsync();
        await call.WaitForExitAsync();
        Assert.True(call.ExitCode == 0, $"linnet {string.Join(' ', words)}: {await said}{await complained}");
    }

    private void StartProgram()
    {
        var said = new List<string>();
        _program = new() { StartInfo = Linnet("start", "--port", "0", "--scenario", "small"), EnableRaisingEvents = true };
        _program.OutputDataReceived += (_, line) => Hear(line.Data, said);
        _program.ErrorDataReceived += (_, line) => Hear(line.Data, said);
        _program.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"Linnet ended: {string.Join('\n', said)}"));
        _program.Start();
        _program.BeginOutputReadLine();
        _program.BeginErrorReadLine();
    }

    private ProcessStartInfo Linnet(params string[] words)
    {
        var database = new NpgsqlConnectionStringBuilder(Server) { Database = _database }.ConnectionString;
        var how = new ProcessStartInfo(Path.Combine(Repository.Root, "linnet"), words)
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        how.Environment["LINNET_DATABASE"] = database;
        how.Environment["LINNET_DATABASE_OWNER"] = database;
        how.Environment["LINNET_KEYS"] = Path.Combine(Path.GetTempPath(), $"linnet-keys-{_database}");
        return how;
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
