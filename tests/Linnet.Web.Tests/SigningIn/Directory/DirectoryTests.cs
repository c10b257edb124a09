using System.Net;
using Linnet.Store;
using Linnet.Web.SigningIn;
using Linnet.Workers;
using static Linnet.Web.Tests.SigningIn.Directory.Walk;

namespace Linnet.Web.Tests.SigningIn.Directory;

/// <summary>Sign-in through a council's directory, before a real provider, and what somebody hostile tries on the way.</summary>
public sealed class DirectoryTests(TestCluster cluster) : IAsyncLifetime
{
    private const string NoAnswer = "what it said is no answer to what Linnet asked";
    private const string NotLinked = "no open account here is linked to you";

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly RealDirectory _directory = new();
    private CouncilOnScreen? _council;

    private CouncilOnScreen Council => _council ?? throw new InvalidOperationException("Nothing is served.");

    [Fact]
    public async Task Somebody_invited_is_linked_once_and_then_comes_in_with_the_directory_alone()
    {
        using var priya = new Walk(Council.Address, "priya");
        Assert.Equal("/grip", (await LinkAsync(priya, "W1042")).Path);

        using var elsewhere = new Walk(Council.Address, "priya");
        Assert.Equal("/grip", (await elsewhere.GoAsync()).Path);
        (await elsewhere.At(Council).OpenAsync("/my-sign-in")).AssertSays("The council's directory");
    }

    [Theory]
    [InlineData("state", "made up")]
    [InlineData("state", null)]
    [InlineData("code", "made up")]
    [InlineData("code", null)]
    public async Task An_answer_that_was_changed_on_the_way_opens_nothing(string what, string? to)
    {
        using var priya = new Walk(Council.Address, "priya");
        await LinkAsync(priya, "W1042");
        using var walk = new Walk(Council.Address, "priya");

        var back = await walk.ThroughAsync(await walk.SetOutAsync());

        await AssertShutAsync(walk, await walk.BackAsync(With(back, what, to)), NoAnswer);
    }

    [Fact]
    public async Task An_answer_opens_once_and_in_the_browser_that_asked()
    {
        using var priya = new Walk(Council.Address, "priya");
        await LinkAsync(priya, "W1042");
        using var walk = new Walk(Council.Address, "priya");
        using var thief = new Walk(Council.Address, "stranger");
        var back = await walk.ThroughAsync(await walk.SetOutAsync());

        await AssertShutAsync(thief, await thief.BackAsync(back), NoAnswer);
        Assert.Equal("/grip", (await walk.BackAsync(back)).Path);
        (await walk.BackAsync(back)).AssertSays(NoAnswer);
    }

    [Fact]
    public async Task A_code_that_was_given_for_another_question_or_used_before_opens_nothing()
    {
        using var priya = new Walk(Council.Address, "priya");
        await LinkAsync(priya, "W1042");
        using var walk = new Walk(Council.Address, "priya");
        var (first, second, third) = (await walk.SetOutAsync(), await walk.SetOutAsync(), await walk.SetOutAsync());
        var (ofFirst, ofSecond) = (await walk.ThroughAsync(first), await walk.ThroughAsync(second));

        // The verifier that Linnet kept is the second question's, the code the first one's.
        await AssertShutAsync(walk, await walk.BackAsync(With(ofSecond, "code", In(ofFirst, "code"))), NoAnswer);
        var used = await walk.ThroughAsync(third);
        Assert.Equal("/grip", (await walk.BackAsync(used)).Path);
        using var again = new Walk(Council.Address, "priya");
        var fresh = await again.ThroughAsync(await again.SetOutAsync());
        await AssertShutAsync(again, await again.BackAsync(With(fresh, "code", In(used, "code"))), NoAnswer);
    }

    [Theory]
    [InlineData("client_id", "another")]
    [InlineData("nonce", "made up")]
    [InlineData("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")]
    public async Task A_question_that_was_changed_on_the_way_brings_no_answer_that_opens(string what, string to)
    {
        using var priya = new Walk(Council.Address, "priya");
        await LinkAsync(priya, "W1042");
        using var walk = new Walk(Council.Address, "priya");

        var back = await walk.ThroughAsync(With(await walk.SetOutAsync(), what, to));

        await AssertShutAsync(walk, await walk.BackAsync(back), NoAnswer);
    }

    [Fact]
    public async Task One_whose_details_are_anothers_comes_in_as_nobody()
    {
        using var priya = new Walk(Council.Address, "priya");
        await LinkAsync(priya, "W1042");
        using var twofaced = new Walk(Council.Address, "twofaced");

        await AssertShutAsync(twofaced, await twofaced.GoAsync(), NoAnswer);
    }

    [Fact]
    public async Task A_stranger_with_a_managers_address_is_nobody_here()
    {
        using var priya = new Walk(Council.Address, "priya");
        await LinkAsync(priya, "manager@ashcombe.example");
        using var stranger = new Walk(Council.Address, "stranger");

        await AssertShutAsync(stranger, await stranger.GoAsync(), NotLinked);
    }

    [Fact]
    public async Task Whoever_has_left_here_comes_in_no_more_though_the_directory_knows_them()
    {
        using var priya = new Walk(Council.Address, "priya");
        await LinkAsync(priya, "W1042");

        await new Accounts(Council.Database).EndAsync("W1042", Council.Now, Cancel);

        await AssertShutAsync(priya, await priya.GoAsync(), NotLinked);
    }

    [Fact]
    public async Task Nobody_is_led_to_another_host()
    {
        using var priya = new Walk(Council.Address, "priya");
        await LinkAsync(priya, "W1042");
        using var walk = new Walk(Council.Address, "priya");

        var (status, next) = await walk.AskAsync(With(await walk.SetOutAsync(), "redirect_uri", "https://linnet.example/sign-in/directory/back"));
        Assert.Equal((HttpStatusCode.BadRequest, null), (status, next));
        Assert.Equal("/grip", (await walk.GoAsync("/sign-in/directory/go?returnUrl=https%3A%2F%2Flinnet.example%2F")).Path);
    }

    [Fact]
    public async Task A_directory_that_is_down_keeps_nobody_out_who_has_another_way()
    {
        using var priya = new Walk(Council.Address, "priya");
        await LinkAsync(priya, "W1042");
        var sam = await Colleague.OfAsync(Council, "W1043");
        using var walk = new Walk(Council.Address, "priya");
        var back = await walk.ThroughAsync(await walk.SetOutAsync());
        await _directory.StopAsync();

        await AssertShutAsync(walk, await walk.BackAsync(back), NoAnswer);
        await sam.SignInAsync();
        Assert.Equal("/grip", (await priya.At(Council).OpenAsync("/grip")).Path);
    }

    [Fact]
    public async Task An_invitation_links_nobody_who_is_linked_already_and_one_used_elsewhere_ends_the_link()
    {
        using var priya = new Walk(Council.Address, "priya");
        await LinkAsync(priya, "W1042");
        (await LinkAsync(priya, "W1043")).AssertSays("you are linked to another account already");

        await Colleague.OfAsync(Council, "W1042");

        await AssertShutAsync(priya, await priya.GoAsync(), NotLinked);
    }

    [Fact]
    public async Task The_directory_proves_again_who_somebody_is_and_nobody_else_there_does_it_for_them()
    {
        using var priya = new Walk(Council.Address, "priya");
        await LinkAsync(priya, "W1042");
        var desk = priya.At(Council);
        var asked = await desk.SendAsync(await desk.OpenAsync("/my-sign-in/passkeys"), "/my-sign-in/passkeys");
        var way = asked.LinkTo("Use Ashcombe sign-in");

        priya.IsIn("stranger");
        (await priya.GoAsync(way)).AssertSays("This proves nothing here");
        priya.IsIn("priya");

        Assert.Equal("/my-sign-in/passkeys", (await priya.GoAsync(way)).Path);
    }

    public async ValueTask InitializeAsync()
    {
        RealDirectory.MustBeThere();
        _council = await CouncilOnScreen.WithAsync(cluster, [], directory: _directory.Described());
        await _directory.StartAsync(_council.Address);
    }

    public async ValueTask DisposeAsync()
    {
        await _directory.DisposeAsync();
        if (_council is not null) await _council.DisposeAsync();
    }

    /// <summary>Opens an account and uses its invitation with the directory.</summary>
    private async Task<PageSeen> LinkAsync(Walk walk, string worker)
    {
        var visitor = walk.At(Council);
        var invitation = await Colleague.InviteAsync(Council, worker, Post.TeamManager);
        var fields = (await visitor.OpenAsync("/sign-in/invited")).Unseen("/sign-in/invited").Append(new("invitation", invitation));
        using var sent = await visitor.Browser.PostAsync(new Uri("/sign-in/invited?handler=Directory", UriKind.Relative), new FormUrlEncodedContent(fields), Cancel);
        return await walk.GoAsync((await PageSeen.OfAsync(sent)).LinkTo("Continue to Ashcombe sign-in"));
    }

    private async Task AssertShutAsync(Walk walk, PageSeen page, string says)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        page.AssertSays(says);
        Assert.StartsWith("/sign-in", (await walk.At(Council).OpenAsync("/grip")).Path, StringComparison.Ordinal);
    }
}
