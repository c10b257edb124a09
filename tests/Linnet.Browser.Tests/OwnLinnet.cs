using System.Text.RegularExpressions;
using Linnet.Web.SigningIn;
using Microsoft.Playwright;

namespace Linnet.Browser.Tests;

/// <summary>A council's own Linnet, in which nobody is invented: an empty record, and accounts that the command line opens.</summary>
public sealed partial class OwnLinnet : IAsyncLifetime
{
    public const string Password = "four green herons";

    private readonly string _database = $"staff_{Guid.CreateVersion7():N}";
    private LinnetProgram? _program;

    /// <summary>The program.</summary>
    public LinnetProgram Program
    {
        get
        {
            Assert.SkipWhen(_program is null, "There is no database for it: run ./test, which starts one.");
            return _program;
        }
    }

    /// <summary>Where it is served, by name: a passkey belongs to a name, never to a number.</summary>
    public async Task<string> AddressAsync() => (await Program.Address).Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    /// <summary>Opens an account, and gives the invitation that is printed.</summary>
    public Task<string> InviteAsync(string worker) => Program.CallAsync("account", "add", worker, "--name", "Priya Raghunathan", "--post", "team-manager", "--team", "East");

    /// <summary>Does something in its database behind its back.</summary>
    public Task AskAsync(string sql) => ServedLinnet.AskServerAsync(sql, _database);

    /// <summary>Goes from an invitation to a password and an app: gives the app's secret.</summary>
    public static async Task<byte[]> SetPasswordAsync(IPage page, string invitation)
    {
        await page.GotoAsync("/sign-in/invited");
        await FillAsync(page, ("Invitation", invitation), ("New password", Password), ("New password again", Password));
        await PressAsync(page, "Continue");
        var secret = KeyOf(await page.Locator("dd code").InnerTextAsync());
        await FillAsync(page, ("One-time code", Code(secret)));
        await PressAsync(page, "Finish");
        return secret;
    }

    public static async Task FillAsync(IPage page, params (string Label, string Typed)[] fields)
    {
        foreach (var (label, typed) in fields) await page.GetByLabel(label, new() { Exact = true }).FillAsync(typed);
    }

    public static Task PressAsync(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    public static string Code(byte[] secret) => OneTimeCodes.Of(secret, OneTimeCodes.StepOf(NodaTime.SystemClock.Instance.GetCurrentInstant()));

    /// <summary>The key as an authenticator app reads it: base 32.</summary>
    public static byte[] KeyOf(string shown)
    {
        var bits = string.Concat(Spaces().Replace(shown, "")
            .Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(b => b.Length == 8).Select(b => Convert.ToByte(new string(b), 2))];
    }

    public async ValueTask InitializeAsync()
    {
        if (ServedLinnet.Server is not { } server) return;
        await ServedLinnet.AskServerAsync($"create database {_database}");
        _program = new(server, _database);
        _program.Serve();
        await _program.Address;
    }

    public async ValueTask DisposeAsync()
    {
        if (_program is null) return;
        await _program.KillAsync();
        await ServedLinnet.AskServerAsync($"drop database {_database} with (force)");
    }

    [GeneratedRegex(@"\s", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
