using System.Diagnostics;
using System.Net;
using Linnet.Children;
using Linnet.Store;
using Linnet.Store.SignIn;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests.SigningIn;

public sealed class SessionTests(TestCluster cluster)
{
    private const string Form = "/children/1001/add/case-note";

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_leaver_is_refused_on_every_server_within_a_second()
    {
        await using var council = await WithAsync(cluster, []);
        var second = await council.ServeAgainAsync();
        var priya = await Colleague.OfAsync(council, "W1042");
        var cookies = new CookieContainer();
        await priya.SignInAsync(council.Visit(cookies, council.Address));
        var there = council.Visit(cookies, second);
        Assert.Equal("/grip", (await there.OpenAsync("/grip")).Path);

        await new Accounts(council.Database).EndAsync("W1042", council.Now, Cancel);
        var since = Stopwatch.StartNew();
        var refused = await there.OpenAsync("/grip");

        Assert.StartsWith("/sign-in", refused.Path, StringComparison.Ordinal);
        Assert.True(since.Elapsed < TimeSpan.FromSeconds(1), $"It took {since.Elapsed}.");
        Assert.StartsWith("/sign-in", (await council.Visit(cookies, council.Address).OpenAsync("/grip")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_post_holds_at_the_next_page_of_whoever_is_signed_in_on_every_server()
    {
        await using var council = await WithAsync(cluster, []);
        var second = await council.ServeAgainAsync();
        var cookies = new CookieContainer();
        await (await Colleague.OfAsync(council, "W1042")).SignInAsync(council.Visit(cookies, council.Address));
        var there = council.Visit(cookies, second);
        Assert.Equal(HttpStatusCode.OK, (await there.OpenAsync("/grip")).Status);

        await new Accounts(council.Database).ChangeAsync(new("W1042", "Priya Raghunathan", "social-worker", "West"), Cancel);

        var grip = await there.OpenAsync("/grip");
        Assert.Equal(HttpStatusCode.Forbidden, grip.Status);
        Assert.Contains("Priya Raghunathan, social worker", grip.SaysAltogether, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_was_away_for_half_an_hour_signs_in_again_and_finds_what_was_typed()
    {
        await using var council = await WithAsync(cluster, [Happened("1001", "2026-02-02", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04") })]);
        var desk = await council.SignInAsync("W1");
        var form = await desk.OpenAsync(Form);
        council.Wait(Sessions.Idle - Duration.FromSeconds(1));
        Assert.Equal("/my-work", (await desk.OpenAsync("/my-work")).Path);
        council.Wait(Sessions.Idle);

        var asked = await desk.SendAsync(form, Form, ("happened", "30/3/2026"), ("about", "call"), ("note", "The heating has been off since Thursday."));
        await desk.SendAsync(await desk.OpenAsync("/sign-in"), "/sign-in", ("worker", "W1"));

        Assert.StartsWith("/sign-in", asked.Path, StringComparison.Ordinal);
        Assert.Equal("The heating has been off since Thursday.", (await desk.OpenAsync(Form)).TypedInto("note"));
    }

    [Fact]
    public async Task Nobody_stays_signed_in_longer_than_a_shift_however_busy()
    {
        await using var council = await WithAsync(cluster, []);
        var desk = await council.SignInAsync("M1");
        var began = council.Now;
        while (council.Now + Duration.FromMinutes(20) < began + Sessions.Longest)
        {
            council.Wait(Duration.FromMinutes(20));
            Assert.Equal("/my-work", (await desk.OpenAsync("/my-work")).Path);
        }

        council.Wait(Duration.FromMinutes(20));

        Assert.StartsWith("/sign-in", (await desk.OpenAsync("/my-work")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_ends_it_for_a_copy_of_the_cookie_too()
    {
        await using var council = await WithAsync(cluster, []);
        var cookies = new CookieContainer();
        var desk = council.Visit(cookies, council.Address);
        await desk.SendAsync(await desk.OpenAsync("/sign-in"), "/sign-in", ("worker", "M1"));
        var copies = new CookieContainer();
        copies.Add(cookies.GetAllCookies());
        var grip = await desk.OpenAsync("/grip");
        await desk.SendAsync(grip, "/sign-out");

        Assert.StartsWith("/sign-in", (await council.Visit(copies, council.Address).OpenAsync("/grip")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_sets_a_new_password_is_signed_out_elsewhere()
    {
        await using var council = await WithAsync(cluster, []);
        var desk = await (await Colleague.OfAsync(council, "W1042")).SignInAsync();

        await Colleague.OfAsync(council, "W1042");

        Assert.StartsWith("/sign-in", (await desk.OpenAsync("/grip")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_looks_after_Linnet_can_sign_somebody_out_on_every_screen()
    {
        await using var council = await WithAsync(cluster, []);
        var priya = await Colleague.OfAsync(council, "W1042");
        Visitor[] screens = [await priya.SignInAsync(), await priya.SignInAsync()];

        Assert.Equal(2, await new Sessions(council.Database).EndAllAsync("W1042", council.Now, Cancel));

        foreach (var screen in screens) Assert.StartsWith("/sign-in", (await screen.OpenAsync("/grip")).Path, StringComparison.Ordinal);
        await priya.SignInAsync();
    }

    [Fact]
    public async Task An_invented_person_is_out_once_a_real_one_has_an_account()
    {
        await using var council = await WithAsync(cluster, []);
        var desk = await council.SignInAsync("M1");

        await Colleague.InviteAsync(council, "W1042");

        Assert.StartsWith("/sign-in", (await desk.OpenAsync("/grip")).Path, StringComparison.Ordinal);
    }
}
