using Linnet.Workers;
using Microsoft.Playwright;

namespace Linnet.Browser.Tests;

public sealed class FormTests(ServedLinnet linnet)
{
    /// <summary>Forms that are wrong when nothing is answered: where they are, who opens them, and what their button says.</summary>
    public static MatrixTheoryData<(string Address, string Post, string Send), string, bool> EmptyForms { get; } = new(
        [
            ($"{HandMade.LongName}/add/visit", nameof(Post.SocialWorker), "Add to the record"),
            ("/children/new", nameof(Post.SocialWorker), "Search, then add"),
            ($"{HandMade.Entry}/correct", nameof(Post.SocialWorker), "Correct it"),
            ($"{HandMade.Entry}/recorded-in-error", nameof(Post.SocialWorker), "It was recorded in error"),
            (HandMade.Headings, nameof(Post.SocialWorker), "Save"),
            ("/council/add/practice-framework", nameof(Post.HeadOfService), "Add to the record"),
            ("/council/add/population-under-18", nameof(Post.Analyst), "Add to the record"),
        ],
        [Screen.Desktop.Name, Screen.Phone.Name],
        [true, false]);

    [Theory]
    [MemberData(nameof(EmptyForms))]
    public async Task Sent_empty_says_what_is_wrong_and_leads_to_each_field((string Address, string Post, string Send) form, string screen, bool script)
    {
        await using var visitor = await linnet.SignInAsync(Enum.Parse<Post>(form.Post), Screen.Named(screen), script);
        var page = visitor.Page;
        await page.GotoAsync(form.Address);

        var answer = await page.RunAndWaitForResponseAsync(
            () => page.Locator("main").GetByRole(AriaRole.Button, new() { Name = form.Send, Exact = true }).ClickAsync(),
            sent => sent.Request.Method == "POST" && sent.Request.IsNavigationRequest);
        await page.GetByRole(AriaRole.Heading, new() { Name = "There is a problem" }).WaitForAsync();

        Assert.Equal(422, answer.Status);
        Assert.StartsWith("Error: ", await page.TitleAsync(), StringComparison.Ordinal);
        foreach (var link in await page.Locator(".govuk-error-summary a").AllAsync())
            Assert.Equal(1, await page.Locator($"[id='{(await link.GetAttributeAsync("href"))?.TrimStart('#')}']").CountAsync());
        await visitor.AssertReadableAsync(script ? "errors" : "errors-without-script");
    }

    [Theory]
    [MemberData(nameof(Screen.Both), MemberType = typeof(Screen))]
    public async Task A_child_who_may_be_in_the_record_already_is_shown_before_another_is_added(string screen)
    {
        // What is typed here is kept for whoever types it: nobody who sends the form empty.
        await using var visitor = await linnet.SignInAsync(Post.TeamManager, Screen.Named(screen));
        var page = visitor.Page;
        await page.GotoAsync("/children/new");

        await page.GetByLabel("From which day is this known?").FillAsync("2/3/2026");
        await page.GetByLabel("Given names").FillAsync("Ned");
        await page.GetByLabel("Family name").FillAsync("Orchardson");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search, then add" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Is it one of these?" }).WaitForAsync();

        await visitor.AssertReadableAsync("possible");
    }
}
