using System.Diagnostics;
using System.Net;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests.SigningIn;

public sealed class MySignInTests(TestCluster cluster)
{
    [Fact]
    public async Task Somebody_sees_where_they_are_signed_in_and_signs_one_screen_out_on_another_server_within_a_second()
    {
        await using var council = await WithAsync(cluster, []);
        var second = await council.ServeAgainAsync();
        var priya = await Colleague.OfAsync(council, "W1042");
        var desk = await priya.SignInAsync();
        var laptop = await priya.SignInAsync(council.Visit(new CookieContainer(), second));

        var mine = await desk.OpenAsync("/my-sign-in");
        mine.AssertSays("Password and code");
        var since = Stopwatch.StartNew();
        var done = await desk.SendAsync(mine, "/my-sign-in?handler=End", ("session", mine.Html.Split("name=\"session\" value=\"")[1].Split('"')[0]));
        var refused = await laptop.OpenAsync("/grip");

        Assert.StartsWith("/sign-in", refused.Path, StringComparison.Ordinal);
        Assert.True(since.Elapsed < TimeSpan.FromSeconds(1), $"It took {since.Elapsed}.");
        done.AssertSays("You are signed out on 1 other screen.");
        Assert.Equal("/grip", (await desk.OpenAsync("/grip")).Path);
    }

    [Fact]
    public async Task All_other_screens_are_signed_out_at_once_or_this_one_too()
    {
        await using var council = await WithAsync(cluster, []);
        var priya = await Colleague.OfAsync(council, "W1042");
        Visitor[] screens = [await priya.SignInAsync(), await priya.SignInAsync(), await priya.SignInAsync()];

        await screens[0].SendAsync(await screens[0].OpenAsync("/my-sign-in"), "/my-sign-in?handler=End");
        foreach (var other in screens[1..]) Assert.StartsWith("/sign-in", (await other.OpenAsync("/grip")).Path, StringComparison.Ordinal);
        Assert.Equal("/grip", (await screens[0].OpenAsync("/grip")).Path);

        await screens[0].SendAsync(await screens[0].OpenAsync("/my-sign-in"), "/my-sign-in?handler=EndAll");
        Assert.StartsWith("/sign-in", (await screens[0].OpenAsync("/grip")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_signs_out_somebody_else()
    {
        await using var council = await WithAsync(cluster, []);
        var priya = await (await Colleague.OfAsync(council, "W1042")).SignInAsync();
        var colleague = await Colleague.OfAsync(council, "W1043");
        var (sam, samsOther) = (await colleague.SignInAsync(), await colleague.SignInAsync());
        var ofPriya = Convert.ToHexStringLower((await new Store.SignIn.Sessions(council.Database).OfAsync("W1042", council.Now, TestContext.Current.CancellationToken))[0].Hash);

        (await sam.SendAsync(await sam.OpenAsync("/my-sign-in"), "/my-sign-in?handler=End", ("session", ofPriya))).AssertSays("signed out on 0 other screens");
        (await sam.SendAsync(await sam.OpenAsync("/my-sign-in"), "/my-sign-in?handler=End")).AssertSays("signed out on 1 other screen");

        Assert.Equal("/grip", (await priya.OpenAsync("/grip")).Path);
        Assert.StartsWith("/sign-in", (await samsOther.OpenAsync("/grip")).Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Safari/537.36 Edg/141.0", "Edge on Windows")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1", "Safari on iPhone")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux")]
    [InlineData("<script>", "another browser")]
    public void A_browser_is_named_in_a_few_words_and_in_none_of_its_own(string said, string words)
    {
        var request = new Microsoft.AspNetCore.Http.DefaultHttpContext().Request;
        request.Headers.UserAgent = said;

        Assert.Equal(words, Linnet.Web.SigningIn.BrowserSaid.InWords(request));
    }
}
