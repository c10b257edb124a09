using System.Text;
using Linnet.Workers;
using Microsoft.Playwright;

namespace Linnet.Browser.Tests;

/// <summary>A document is added to the child with the long name, and words are looked for in one record and in all: every page on the way can be read.</summary>
public sealed class WordsAndDocumentsTests(ServedLinnet linnet)
{
    private const string LongTitle = "Report of the paediatrician at Ysbyty Gwynedd-Llanfairpwllgwyngyllgogerychwyrndrobwll on two examinations";

    [Theory]
    [MemberData(nameof(Screen.Both), MemberType = typeof(Screen))]
    public async Task A_document_is_refused_added_and_found_by_its_words(string screenName)
    {
        var screen = Screen.Named(screenName);
        await using var visitor = await linnet.SignInAsync(Post.SocialWorker, screen);
        var page = visitor.Page;
        var title = $"{LongTitle}, {screenName}";

        await page.GotoAsync($"{HandMade.LongName}/add/document");
        await page.GetByLabel("Which file is it?").SetInputFilesAsync(File("page.txt", "<html><script>alert(1)</script>"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Add to the record" }).ClickAsync();
        await page.GetByText("This is a web page or a drawing made of script").First.WaitForAsync();
        await visitor.AssertReadableAsync("refused");

        await page.GetByLabel("Which file is it?").SetInputFilesAsync(File("report.txt", $"She has a healing scaphoid fracture of the left wrist. Seen on {screenName}."));
        await page.GetByLabel("What is it called?").FillAsync(title);
        await page.GetByRole(AriaRole.Radio, new() { Name = "Report", Exact = true }).CheckAsync();
        await page.GetByLabel("Who wrote or made it?").FillAsync("Dr Gwenllïan O'Shaughnessy-Prendergast, Ysbyty Gwynedd");
        await page.GetByLabel("Which day is on the document?").FillAsync("12/3/2026");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add to the record" }).ClickAsync();
        await page.GetByText("The document lies beside the record.").WaitForAsync();
        await visitor.AssertReadableAsync("added");

        await page.GotoAsync(HandMade.LongName);
        await page.GetByLabel("Search this record").FillAsync("scaphoid");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search this record" }).ClickAsync();
        await page.GetByText("In the document itself").First.WaitForAsync();
        await visitor.AssertReadableAsync("found");

        await page.GetByRole(AriaRole.Link, new() { Name = "Document, 12 March 2026" }).First.ClickAsync();
        await visitor.AssertReadableAsync("document");
    }

    /// <summary>What is looked for in every record, and what the page says of it.</summary>
    public static MatrixTheoryData<(string Words, string Says), string> Searches { get; } = new(
        [("drawings or nain", "found, the latest first"), ("met school", "These are 1 to 50"), ("xyzzqwv", "Nothing was found"), ("the", "Nothing was searched"), (" ", "Enter a word to look for")],
        [Screen.Desktop.Name, Screen.Phone.Name]);

    [Theory]
    [MemberData(nameof(Searches))]
    public async Task Words_are_found_in_every_record_or_the_page_says_why_not((string Words, string Says) search, string screen)
    {
        await using var visitor = await linnet.SignInAsync(Post.SocialWorker, Screen.Named(screen));
        var page = visitor.Page;
        await page.GotoAsync("/search/words");

        await page.GetByLabel("Words that were written").FillAsync(search.Words);
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }).ClickAsync();

        await page.GetByText(search.Says).First.WaitForAsync();
        await visitor.AssertReadableAsync(search.Words.Trim().Length == 0 ? "no-word" : search.Words);
    }

    [Theory]
    [MemberData(nameof(Screen.Both), MemberType = typeof(Screen))]
    public async Task The_next_page_of_a_long_list_is_a_button_away_also_on_a_phone_and_without_script(string screen)
    {
        await using var visitor = await linnet.SignInAsync(Post.SocialWorker, Screen.Named(screen), javaScript: false);
        var page = visitor.Page;
        await page.GotoAsync($"{HandMade.ManyEntries}/search");
        await page.GetByLabel("Words that were written").FillAsync("met school");
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }).ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();

        await page.GetByText("These are 51 to 100").WaitForAsync();
        Assert.Equal("met school", await page.GetByLabel("Words that were written").InputValueAsync());
        await visitor.AssertReadableAsync("second-page");
    }

    private static FilePayload File(string name, string text) => new() { Name = name, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text) };
}
