using System.Text.RegularExpressions;
using Linnet.Web.SigningIn;
using Microsoft.Playwright;

namespace Linnet.Browser.Tests;

/// <summary>A council's own Linnet: from the invitation that the command line prints to the first page, in the browser, on both screens.</summary>
public sealed partial class StaffSignInTests(ServedLinnet linnet) : IAsyncLifetime
{
    private const string Password = "four green herons";
    private readonly string _database = $"staff_{Guid.CreateVersion7():N}";
    private LinnetProgram? _program;

    [Theory]
    [MemberData(nameof(Screen.Both), MemberType = typeof(Screen))]
    public async Task Somebody_invited_comes_in_and_every_page_on_the_way_can_be_read(string screen)
    {
        Assert.SkipWhen(_program is null, "There is no database for it: run ./test, which starts one.");
        var worker = $"W-{screen}";
        var invitation = await _program.CallAsync("account", "add", worker, "--name", "Priya Raghunathan", "--post", "team-manager", "--team", "East");
        await using var visitor = await linnet.VisitAsync(Screen.Named(screen), at: await _program.Address);
        var page = visitor.Page;

        await page.GotoAsync("/sign-in/invited");
        await FillAsync(page, ("Invitation", invitation), ("New password", "short"), ("New password again", "short"));
        await PressAsync(page, "Continue");
        await visitor.AssertReadableAsync("wrong");
        await FillAsync(page, ("New password", Password), ("New password again", Password));
        await PressAsync(page, "Continue");
        await visitor.AssertReadableAsync("code");
        var secret = KeyOf(await page.Locator("dd code").InnerTextAsync());
        await FillAsync(page, ("One-time code", Code(secret)));
        await PressAsync(page, "Finish");
        await visitor.AssertReadableAsync("done");
        var recovery = await page.Locator("li code").First.InnerTextAsync();

        await page.GotoAsync("/sign-in");
        await FillAsync(page, ("Worker number", worker), ("Password", Password), ("One-time code", "000000"));
        await PressAsync(page, "Sign in");
        await visitor.AssertReadableAsync("wrong");
        await FillAsync(page, ("Password", Password), ("One-time code", recovery));
        await PressAsync(page, "Sign in");

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).WaitForAsync();
        await visitor.AssertReadableAsync("in");
        Assert.Equal(0, await page.GetByText("Everybody here is invented").CountAsync());
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

    private static async Task FillAsync(IPage page, params (string Label, string Typed)[] fields)
    {
        foreach (var (label, typed) in fields) await page.GetByLabel(label, new() { Exact = true }).FillAsync(typed);
    }

    private static Task PressAsync(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    private static string Code(byte[] secret) => OneTimeCodes.Of(secret, OneTimeCodes.StepOf(NodaTime.SystemClock.Instance.GetCurrentInstant()));

    /// <summary>The key as an authenticator app reads it: base 32.</summary>
    private static byte[] KeyOf(string shown)
    {
        var bits = string.Concat(Spaces().Replace(shown, "")
            .Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(b => b.Length == 8).Select(b => Convert.ToByte(new string(b), 2))];
    }

    [GeneratedRegex(@"\s", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
