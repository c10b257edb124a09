using System.Net;
using Microsoft.Playwright;
using static Linnet.Browser.Tests.OwnLinnet;

namespace Linnet.Browser.Tests;

/// <summary>Passkeys in a real browser, with the device that Chromium brings for tests.</summary>
public sealed class PasskeyTests(ServedLinnet linnet, OwnLinnet own) : IClassFixture<OwnLinnet>
{
    private const string Refused = "This passkey opens nothing here";

    [Theory]
    [MemberData(nameof(Screen.Both), MemberType = typeof(Screen))]
    public async Task Somebody_invited_makes_a_passkey_and_signs_in_with_nothing_else(string screen)
    {
        await using var visitor = await VisitAsync(Screen.Named(screen));
        var page = visitor.Page;
        await Device.OfAsync(page);
        await SetAsync(page, $"P-{screen}");
        await visitor.AssertReadableAsync("passkey-set");

        await page.GotoAsync("/sign-in");
        await visitor.AssertReadableAsync("staff");
        await PressAsync(page, "Sign in with a passkey");
        await IsInAsync(page);
        await page.GotoAsync("/my-sign-in");
        await visitor.AssertReadableAsync("staff");

        Assert.Equal("Passkey", await page.Locator("td[data-label='With']").InnerTextAsync());
    }

    [Fact]
    public async Task One_is_added_beside_a_password_opens_the_account_and_opens_nothing_once_it_is_removed()
    {
        await using var visitor = await VisitAsync(Screen.Desktop);
        var page = visitor.Page;
        await Device.OfAsync(page);
        await SetPasswordAsync(page, await own.InviteAsync("P-added"));
        var recovery = await page.Locator("li code").First.InnerTextAsync();
        await page.GotoAsync("/sign-in");
        await FillAsync(page, ("Worker number", "P-added"), ("Password", Password), ("One-time code", recovery));
        await PressAsync(page, "Sign in");
        await page.GotoAsync("/my-sign-in/passkeys");
        await FillAsync(page, ("What do you call the device?", "Work laptop"));
        await PressAsync(page, "Add a passkey");
        await page.GetByText("The passkey is added").WaitForAsync();

        await SignOutAsync(page);
        await PressAsync(page, "Sign in with a passkey");
        await IsInAsync(page);
        await page.GotoAsync("/my-sign-in/passkeys");
        await PressAsync(page, "Remove Work laptop");
        await page.GetByText("The passkey is removed").WaitForAsync();
        await SignOutAsync(page);
        await PressAsync(page, "Sign in with a passkey");

        await page.GetByText(Refused).First.WaitForAsync();
    }

    [Fact]
    public async Task The_only_way_in_is_not_taken_away()
    {
        await using var visitor = await VisitAsync(Screen.Phone);
        var page = visitor.Page;
        await Device.OfAsync(page);
        await SetAsync(page, "P-only");
        await page.GotoAsync("/sign-in");
        await PressAsync(page, "Sign in with a passkey");
        await IsInAsync(page);

        await page.GotoAsync("/my-sign-in/passkeys");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Remove") }).ClickAsync();

        await page.GetByText("This is the only way you have to sign in").First.WaitForAsync();
        await visitor.AssertReadableAsync("only-way");
    }

    [Theory]
    [MemberData(nameof(Screen.Both), MemberType = typeof(Screen))]
    public async Task Somebody_signed_in_proves_again_with_it_who_they_are_and_comes_back(string screen)
    {
        await using var visitor = await VisitAsync(Screen.Named(screen));
        var page = visitor.Page;
        await Device.OfAsync(page);
        await SetAsync(page, $"P-proves-{screen}");
        await page.GotoAsync("/sign-in");
        await PressAsync(page, "Sign in with a passkey");
        await IsInAsync(page);
        await own.AskAsync("update sessions set proven_at = proven_at - interval '10 minutes'");

        await page.GotoAsync("/my-sign-in/passkeys");
        await visitor.AssertReadableAsync("staff");
        await FillAsync(page, ("What do you call the device?", "Phone"));
        await PressAsync(page, "Add a passkey");
        await page.WaitForURLAsync("**/sign-in/again?returnUrl=*");
        await visitor.AssertReadableAsync("staff");
        await PressAsync(page, "Use a passkey");

        await page.WaitForURLAsync("**/my-sign-in/passkeys");
        Assert.Equal(0, await page.GetByText("Phone", new() { Exact = true }).CountAsync());
    }

    [Fact]
    public async Task An_answer_opens_once_and_only_to_the_challenge_of_this_place()
    {
        await using var visitor = await VisitAsync(Screen.Desktop);
        await Device.OfAsync(visitor.Page);
        await SetAsync(visitor.Page, "P-answers");

        var first = await AnswerAsync(visitor.Page);
        var second = await AnswerAsync(visitor.Page);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await SendAsync(first, origin: "https://linnet.example"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await SendAsync(first, host: "elsewhere.localhost"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await SendAsync(first with { Challenge = second.Challenge }));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await SendAsync(first with { Challenge = "" }));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await SendAsync(first with { Signed = "{}" }));

        // Two answers of one device: the second is used, and from then on neither opens anything.
        Assert.Equal(HttpStatusCode.Found, await SendAsync(second));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await SendAsync(second));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await SendAsync(first));
    }

    [Fact]
    public async Task A_copy_that_has_counted_less_far_opens_nothing()
    {
        await using var visitor = await VisitAsync(Screen.Desktop);
        var device = await Device.OfAsync(visitor.Page);
        await SetAsync(visitor.Page, "P-copied");
        var copied = Assert.Single(await device.PasskeysAsync());
        Assert.Equal(HttpStatusCode.Found, await SendAsync(await AnswerAsync(visitor.Page)));
        Assert.Equal(HttpStatusCode.Found, await SendAsync(await AnswerAsync(visitor.Page)));

        await device.CopyAsync(copied, counted: 0);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await SendAsync(await AnswerAsync(visitor.Page)));
    }

    [Fact]
    public async Task A_device_that_does_not_know_who_holds_it_is_not_asked_and_nothing_happens()
    {
        await using var visitor = await VisitAsync(Screen.Desktop);
        var device = await Device.OfAsync(visitor.Page);
        await SetAsync(visitor.Page, "P-stolen");
        await device.KnowsItsOwnerAsync(false);

        await visitor.Page.GotoAsync("/sign-in");
        await PressAsync(visitor.Page, "Sign in with a passkey");

        await visitor.Page.GetByText("Your device gave no passkey").WaitForAsync();
        await visitor.AssertReadableAsync("no-passkey");
    }

    [Fact]
    public async Task A_new_invitation_takes_the_place_of_passkey_and_sessions()
    {
        await using var visitor = await VisitAsync(Screen.Desktop);
        await Device.OfAsync(visitor.Page);
        await SetAsync(visitor.Page, "P-anew");
        var answer = await AnswerAsync(visitor.Page);

        await using var another = await VisitAsync(Screen.Desktop);
        await SetPasswordAsync(another.Page, await own.Program.CallAsync("account", "invite", "P-anew"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await SendAsync(answer));
    }

    private async Task<Visitor> VisitAsync(Screen screen) => await linnet.VisitAsync(screen, at: await own.AddressAsync());

    private async Task SetAsync(IPage page, string worker)
    {
        var invitation = await own.InviteAsync(worker);
        await page.GotoAsync("/sign-in/invited");
        await FillAsync(page, ("Invitation", invitation));
        await PressAsync(page, "Use a passkey on this device instead");
        await page.GetByText("Your device has a passkey").WaitForAsync();
    }

    private static Task IsInAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Sign out", Exact = true }).WaitForAsync();

    private static async Task SignOutAsync(IPage page)
    {
        await PressAsync(page, "Sign out");
        await page.WaitForURLAsync("**/sign-in");
    }

    /// <summary>What the device signs and the browser would send, kept back: from this page nothing is sent any more.</summary>
    private static async Task<Answer> AnswerAsync(IPage page)
    {
        await page.GotoAsync("/sign-in");
        await page.RouteAsync("**/sign-in?handler=Passkey", route => route.FulfillAsync(new() { Status = 204 }));
        var sent = await page.RunAndWaitForRequestAsync(() => PressAsync(page, "Sign in with a passkey"), r => r.Url.EndsWith("handler=Passkey", StringComparison.Ordinal));
        var fields = System.Web.HttpUtility.ParseQueryString(sent.PostData ?? "");
        return new(fields["challenge"] ?? "", fields["signed"] ?? "");
    }

    /// <summary>Sends it from another browser, which has no passkey.</summary>
    private async Task<HttpStatusCode> SendAsync(Answer answer, string? origin = null, string? host = null)
    {
        var address = new Uri(await own.AddressAsync());
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address };
        var html = await browser.GetStringAsync(new Uri("/sign-in", UriKind.Relative), TestContext.Current.CancellationToken);
        var token = html.Split("__RequestVerificationToken\" type=\"hidden\" value=\"")[1].Split('"')[0];
        using var send = new HttpRequestMessage(HttpMethod.Post, new Uri("/sign-in?handler=Passkey", UriKind.Relative))
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("challenge", answer.Challenge), new("signed", answer.Signed)]),
        };
        send.Headers.Add("Origin", origin ?? address.GetLeftPart(UriPartial.Authority));
        if (host is not null) send.Headers.Host = host;
        using var answered = await browser.SendAsync(send, TestContext.Current.CancellationToken);
        return answered.StatusCode;
    }

    private sealed record Answer(string Challenge, string Signed);
}
