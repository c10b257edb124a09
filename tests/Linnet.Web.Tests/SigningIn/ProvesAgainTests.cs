using System.Net;
using Linnet.Allocation;
using Linnet.Children;
using Linnet.Record;
using Linnet.Web.SigningIn;
using Linnet.Workers;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests.SigningIn;

/// <summary>Priya Raghunathan of the team East opens with a reason what the team Long term holds.</summary>
public sealed class ProvesAgainTests(TestCluster cluster)
{
    private const string Closed = "/children/1001/closed";
    private const string Why = "On duty: her mother has rung about tonight.";

    private static readonly Entry[] Amira =
    [
        Happened("1001", "2026-01-05", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04") }),
        Happened("1001", "2026-01-05", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W7", Team = "Long term" }),
    ];

    [Fact]
    public async Task Nobody_breaks_the_glass_at_a_screen_that_was_left_and_what_was_typed_is_there_after_the_proof()
    {
        await using var council = await WithAsync(cluster, Amira);
        var priya = await Colleague.OfAsync(council, "W1042", Post.SocialWorker);
        var desk = await priya.SignInAsync();
        council.Wait(ProvesAgain.Holds);

        var asked = await desk.SendAsync(await desk.OpenAsync(Closed), Closed, ("why", Why));
        asked.AssertSays("Prove again who you are");
        var wrong = await desk.SendAsync(asked, ProvesAgain.Page, ("password", Colleague.Password), ("code", "000000"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal(Closed, (await desk.OpenAsync("/children/1001")).Path);

        var back = await desk.SendAsync(wrong, ProvesAgain.Page, ("password", Colleague.Password), ("code", priya.Code));
        Assert.Equal((Closed, Why), (back.Path, back.TypedInto("why")));
        Assert.Equal("/children/1001", (await desk.SendAsync(back, Closed, ("why", Why))).Path);
    }

    [Fact]
    public async Task A_proof_holds_ten_minutes_and_a_sign_in_is_one()
    {
        await using var council = await WithAsync(cluster, Amira);
        var desk = await (await Colleague.OfAsync(council, "W1042", Post.SocialWorker)).SignInAsync();
        council.Wait(ProvesAgain.Holds - Duration.FromMinutes(1));

        Assert.Equal("/children/1001", (await desk.SendAsync(await desk.OpenAsync(Closed), Closed, ("why", Why))).Path);
    }

    [Fact]
    public async Task Somebody_elses_password_and_code_prove_nothing()
    {
        await using var council = await WithAsync(cluster, Amira);
        var desk = await (await Colleague.OfAsync(council, "W1042", Post.SocialWorker)).SignInAsync();
        var sam = await Colleague.OfAsync(council, "W1043", Post.SocialWorker);
        council.Wait(ProvesAgain.Holds);

        var asked = await desk.SendAsync(await desk.OpenAsync(Closed), Closed, ("why", Why));
        var wrong = await desk.SendAsync(asked, ProvesAgain.Page, ("worker", "W1043"), ("password", Colleague.Password), ("code", sam.Code));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal(Closed, (await desk.OpenAsync("/children/1001")).Path);
    }

    [Theory]
    [InlineData("https://linnet.example/")]
    [InlineData("//linnet.example/")]
    [InlineData("/\\linnet.example")]
    public async Task The_proof_leads_back_to_a_page_of_Linnet_and_nowhere_else(string elsewhere)
    {
        await using var council = await WithAsync(cluster, []);
        var priya = await Colleague.OfAsync(council, "W1042");
        var desk = await priya.SignInAsync();

        var asked = await desk.OpenAsync($"{ProvesAgain.Page}?returnUrl={Uri.EscapeDataString(elsewhere)}");
        var back = await desk.SendAsync(asked, ProvesAgain.Page, ("password", Colleague.Password), ("code", priya.Code));

        Assert.DoesNotContain("linnet.example", asked.Html, StringComparison.Ordinal);
        Assert.Equal("/grip", back.Path);
    }

    [Fact]
    public async Task A_demonstration_asks_for_no_proof_and_says_so()
    {
        await using var council = await WithAsync(cluster, Amira);
        var desk = await council.SignInAsync("W1");
        council.Wait(ProvesAgain.Holds);

        var closed = await desk.OpenAsync(Closed);

        closed.AssertSays("This is a demonstration, where nobody has anything to prove");
        Assert.Equal("/children/1001", (await desk.SendAsync(closed, Closed, ("why", Why))).Path);
    }
}
