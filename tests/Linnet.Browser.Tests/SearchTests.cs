using Linnet.Workers;
using Microsoft.Playwright;

namespace Linnet.Browser.Tests;

public sealed class SearchTests(ServedLinnet linnet)
{
    /// <summary>What is sought, and what the page says of it.</summary>
    public static MatrixTheoryData<(string Sought, string Says), string, bool> Searches { get; } = new(
        [("Llanfairpwllgwyngyll gwenllian", "1 child found"), ("an", "There may be more"), ("Xyzzqwv", "No child was found")],
        [Screen.Desktop.Name, Screen.Phone.Name],
        [true, false]);

    [Theory]
    [MemberData(nameof(Searches))]
    public async Task From_the_head_of_any_page_finds_children_or_says_what_to_try((string Sought, string Says) search, string screen, bool script)
    {
        await using var visitor = await linnet.SignInAsync(Post.SocialWorker, Screen.Named(screen), script);
        var page = visitor.Page;
        await page.GotoAsync("/standards");

        await page.GetByPlaceholder("Find a child").FillAsync(search.Sought);
        await page.Locator("header").GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();

        await page.GetByText(search.Says).WaitForAsync();
        await visitor.AssertReadableAsync(search.Sought + (script ? "" : "-without-script"));
    }
}
