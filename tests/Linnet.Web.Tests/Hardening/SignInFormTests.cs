using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests.Hardening;

public sealed class SignInFormTests(TestCluster cluster)
{
    [Fact]
    public async Task A_password_is_hidden_and_may_be_pasted_and_filled_in_by_a_password_manager()
    {
        await using var council = await WithAsync(cluster, []);
        await SigningIn.Colleague.InviteAsync(council, "W1042");

        foreach (var (page, filledIn) in new[] { ("/sign-in", "current-password"), ("/sign-in/invited", "new-password") })
        {
            var html = (await council.Visit().OpenAsync(page)).Html;
            var name = html.IndexOf("name=\"password\"", StringComparison.Ordinal);
            Assert.True(name > 0, page);
            var field = html[html.LastIndexOf('<', name)..(html.IndexOf('>', name) + 1)];
            Assert.Contains("type=\"password\"", field, StringComparison.Ordinal);
            Assert.Contains($"autocomplete=\"{filledIn}\"", field, StringComparison.Ordinal);
            Assert.DoesNotContain("maxlength", field, StringComparison.Ordinal);
            Assert.DoesNotContain("onpaste", html, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("javascript:alert(1)")]
    public async Task After_signing_in_nobody_is_sent_to_another_site(string returnUrl)
    {
        await using var council = await WithAsync(cluster, []);
        var visitor = council.Visit();
        var form = await visitor.OpenAsync($"/sign-in?ReturnUrl={Uri.EscapeDataString(returnUrl)}");

        var signedIn = await visitor.SendAsync(form, "/sign-in", ("worker", "M1"), ("returnUrl", returnUrl));

        Assert.DoesNotContain("elsewhere", signedIn.Path, StringComparison.Ordinal);
        Assert.Contains("Sign out", signedIn.SaysAltogether, StringComparison.Ordinal);
    }
}
