using Linnet.Store.SignIn;
using Microsoft.Playwright;
using static Linnet.Browser.Tests.OwnLinnet;

namespace Linnet.Browser.Tests;

/// <summary>A screen that is left while somebody types.</summary>
public sealed class IdleLockTests(ServedLinnet linnet, OwnLinnet own) : IClassFixture<OwnLinnet>
{
    private const string Form = "/front-door/contact";
    private const string Typed = "The neighbour has heard shouting since nine.";

    [Fact]
    public async Task After_half_an_hour_the_page_is_gone_and_what_was_typed_is_there_after_signing_in_again()
    {
        await using var visitor = await linnet.VisitAsync(Screen.Desktop, at: await own.AddressAsync());
        var page = visitor.Page;
        await Device.OfAsync(page);
        await page.GotoAsync("/sign-in/invited");
        await FillAsync(page, ("Invitation", await own.InviteAsync("L-1")));
        await PressAsync(page, "Use a passkey on this device instead");
        await page.GetByText("Your device has a passkey").WaitForAsync();
        await page.GotoAsync("/sign-in");
        await PressAsync(page, "Sign in with a passkey");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).WaitForAsync();
        await page.Clock.InstallAsync();
        await page.GotoAsync(Form);
        await page.Locator("textarea").First.FillAsync(Typed);
        await page.Clock.RunForAsync(5_000);
        await page.GetByText("Kept at").First.WaitForAsync();

        // The browser's clock goes on by half an hour, and so does the database's.
        await own.AskAsync("update sessions set seen_at = seen_at - interval '30 minutes'");
        await page.Clock.FastForwardAsync((long)Sessions.Idle.TotalMilliseconds + 10_000);
        await page.WaitForURLAsync("**/sign-in?ReturnUrl=*");
        Assert.Equal(0, await page.GetByText(Typed).CountAsync());

        await PressAsync(page, "Sign in with a passkey");
        await page.GetByText("This is what you had typed at").WaitForAsync();
        Assert.Equal(Typed, await page.Locator("textarea").First.InputValueAsync());
    }
}
