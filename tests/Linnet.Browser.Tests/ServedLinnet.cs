using System.Collections.Concurrent;
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
    private readonly string _database = $"browser_{Guid.CreateVersion7():N}";
    private readonly ConcurrentDictionary<Post, Lazy<Task<string>>> _signedIn = new();
    private LinnetProgram? _program;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal static string? Server => Environment.GetEnvironmentVariable("LINNET_TEST_DATABASE");

    /// <summary>Somebody who has not signed in.</summary>
    public Task<Visitor> VisitAsync(Screen screen, bool javaScript = true, string? at = null) => OpenAsync(screen, javaScript, signedIn: null, at);

    /// <summary>Another program before the same record, for a test that ends it.</summary>
    public LinnetProgram Another()
    {
        Assert.SkipWhen(Server is null, "There is no database for it: run ./test, which starts one.");
        return new(Server, _database);
    }

    /// <summary>Somebody of this post: the first whom the sign-in page offers.</summary>
    /// <param name="post">The post.</param>
    /// <param name="screen">The glass.</param>
    /// <param name="javaScript">Whether the browser runs scripts.</param>
    /// <param name="at">Where another program is served; null for the one that all tests share.</param>
    public async Task<Visitor> SignInAsync(Post post, Screen screen, bool javaScript = true, string? at = null) =>
        await OpenAsync(screen, javaScript, await _signedIn.GetOrAdd(post, p => new(() => SignInAsync(p))).Value, at);

    public async ValueTask InitializeAsync()
    {
        if (Server is null) return;

        await AskServerAsync($"create database {_database}");
        _program = new(Server, _database);
        _program.Start();
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
        await _program.Address;
        await TakeInByHandAsync(_program);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.CloseAsync();
        _playwright?.Dispose();

        if (_program is null) return;
        await _program.KillAsync();
        await AskServerAsync($"drop database {_database} with (force)");
    }

    private async Task<Visitor> OpenAsync(Screen screen, bool javaScript, string? signedIn, string? at = null)
    {
        Assert.SkipWhen(_browser is null || _program is null, "There is no database for it: run ./test, which starts one.");

        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = at ?? await _program.Address,
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

    private static async Task TakeInByHandAsync(LinnetProgram program)
    {
        var folder = Directory.CreateTempSubdirectory("linnet-by-hand").FullName;
        var entries = Path.Combine(folder, "entries.ndjson");
        var extract = Directory.CreateDirectory(Path.Combine(folder, "extract")).FullName;
        await File.WriteAllLinesAsync(entries, HandMade.Entries);
        await File.WriteAllLinesAsync(Path.Combine(extract, "List 6.csv"), HandMade.InNeed);
        await program.CallAsync("import", "entries", entries);
        await program.CallAsync("import", "annex-a", extract, "--as-of", "2026-03-31");
        Directory.Delete(folder, recursive: true);
    }

    internal static async Task AskServerAsync(string sql, string? database = null)
    {
        var connection = new NpgsqlConnectionStringBuilder(Server ?? "");
        if (database is not null) connection.Database = database;
        await using var server = NpgsqlDataSource.Create(connection.ConnectionString);
        await using var command = server.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
