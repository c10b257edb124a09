using Linnet.Workers;
using Microsoft.Playwright;

namespace Linnet.Browser.Tests;

/// <summary>A browser in which no script runs does everything.</summary>
public sealed class WithoutScriptTests(ServedLinnet linnet)
{
    /// <summary>The pages that people work from.</summary>
    public static MatrixTheoryData<(string Address, string Post), string> Pages { get; } = new(
        [
            ("/grip", nameof(Post.TeamManager)), ("/grip/not-seen-in-time", nameof(Post.TeamManager)), ("/my-work", nameof(Post.SocialWorker)),
            (HandMade.LongName, nameof(Post.SocialWorker)), (HandMade.AssessmentClock, nameof(Post.SocialWorker)),
            ($"{HandMade.LongName}/add", nameof(Post.SocialWorker)), ($"{HandMade.LongName}/add/visit", nameof(Post.SocialWorker)),
        ],
        [Screen.Desktop.Name, Screen.Phone.Name]);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_pages_that_people_work_from_can_be_read((string Address, string Post) page, string screen)
    {
        await using var visitor = await linnet.SignInAsync(Enum.Parse<Post>(page.Post), Screen.Named(screen), javaScript: false);

        await visitor.Page.GotoAsync(page.Address);

        await visitor.AssertReadableAsync("without-script");
    }

    [Fact]
    public async Task A_figure_opens_to_its_children_a_child_to_a_clock_and_a_clock_to_its_arithmetic()
    {
        await using var visitor = await linnet.SignInAsync(Post.HeadOfService, Screen.Phone, javaScript: false);
        var page = visitor.Page;

        await page.GotoAsync("/grip");
        await Link(page, "Not seen in time").ClickAsync();
        await page.GetByLabel("Who holds the work").SelectOptionAsync("Ffion Prendergast-Oyelaran");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();
        await page.Locator("tbody th a").First.ClickAsync();
        Assert.EndsWith(HandMade.LongName, page.Url, StringComparison.Ordinal);

        await page.Locator("tbody summary").First.ClickAsync();
        await page.Locator("tbody details a").First.ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "The facts it rests on" }).WaitForAsync();
    }

    [Fact]
    public async Task A_note_is_recorded_and_stands_on_the_childs_page()
    {
        await using var visitor = await linnet.SignInAsync(Post.SocialWorker, Screen.Phone, javaScript: false);
        var page = visitor.Page;

        await page.GotoAsync(HandMade.OnlyDetails);
        await Link(page, "Add to the record").ClickAsync();
        await Link(page, "Case note").ClickAsync();
        await page.Locator("#happened").FillAsync("3/3/2026");
        await page.GetByLabel("A call", new() { Exact = true }).CheckAsync();
        await page.Locator("textarea").First.FillAsync("Rang the school. He is well.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add to the record" }).ClickAsync();

        Assert.EndsWith(HandMade.OnlyDetails, page.Url, StringComparison.Ordinal);
        await page.GetByText("Case note recorded.").WaitForAsync();
    }

    [Fact]
    public async Task A_day_that_is_gone_is_shown_as_it_was_known()
    {
        await using var visitor = await linnet.SignInAsync(Post.SocialWorker, Screen.Phone, javaScript: false);
        var page = visitor.Page;

        await page.GotoAsync(HandMade.LongName);
        await page.GetByText("As at today").ClickAsync();
        await page.GetByLabel("Show the record as at").FillAsync("16/1/2026");
        await page.GetByLabel("As it was known at the end of").FillAsync("15/1/2026");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show that day" }).ClickAsync();

        await page.GetByText("As at 16 January 2026, as known at the end of 15 January 2026").WaitForAsync();
    }

    private static ILocator Link(IPage page, string name) => page.Locator("main").GetByRole(AriaRole.Link, new() { Name = name, Exact = true });
}
