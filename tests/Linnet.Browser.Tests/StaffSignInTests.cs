using Microsoft.Playwright;
using static Linnet.Browser.Tests.OwnLinnet;

namespace Linnet.Browser.Tests;

/// <summary>A council's own Linnet: from the invitation that the command line prints to the first page, in the browser, on both screens.</summary>
public sealed class StaffSignInTests(ServedLinnet linnet, OwnLinnet own) : IClassFixture<OwnLinnet>
{
    [Theory]
    [MemberData(nameof(Screen.Both), MemberType = typeof(Screen))]
    public async Task Somebody_invited_comes_in_and_every_page_on_the_way_can_be_read(string screen)
    {
        var worker = $"W-{screen}";
        var invitation = await own.InviteAsync(worker);
        await using var visitor = await linnet.VisitAsync(Screen.Named(screen), at: await own.AddressAsync());
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

    [Fact]
    public async Task Without_scripts_the_second_way_remains()
    {
        var invitation = await own.InviteAsync("W-plain");
        await using var visitor = await linnet.VisitAsync(Screen.Desktop, javaScript: false, at: await own.AddressAsync());
        await visitor.Page.GotoAsync("/sign-in/invited");
        Assert.False(await visitor.Page.GetByText("Use a passkey on this device instead").IsVisibleAsync());

        await SetPasswordAsync(visitor.Page, invitation);
        var recovery = await visitor.Page.Locator("li code").First.InnerTextAsync();
        await visitor.Page.GotoAsync("/sign-in");
        Assert.False(await visitor.Page.GetByText("Sign in with a passkey").IsVisibleAsync());
        await FillAsync(visitor.Page, ("Worker number", "W-plain"), ("Password", Password), ("One-time code", recovery));
        await PressAsync(visitor.Page, "Sign in");

        Assert.True(await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).IsVisibleAsync());
    }
}
