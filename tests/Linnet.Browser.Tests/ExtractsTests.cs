using System.Text;
using Linnet.Workers;
using Microsoft.Playwright;

namespace Linnet.Browser.Tests;

/// <summary>A council takes in two extracts, with a mouse and without a script: every page on the way can be read.</summary>
public sealed class ExtractsTests(ServedLinnet linnet)
{
    private const string Plans =
        "Child Unique ID,Child Protection Plan Start Date,Latest Category of Abuse,Date of the Last Statutory Visit,Was the Child Seen Alone?,"
        + "Child Protection Plan End Date,Allocated Worker,Allocated Team,Social media handle";

    [Theory]
    [MemberData(nameof(Screen.Both), MemberType = typeof(Screen))]
    public async Task An_extract_is_seen_taken_in_and_asked_about(string screenName)
    {
        var screen = Screen.Named(screenName);
        var n = screen == Screen.Phone ? "2" : "1";
        await using var visitor = await linnet.SignInAsync(Post.Analyst, screen);
        var page = visitor.Page;

        await SendAsync(page, "28/2/2026",
            $"91000{n},02/02/2026,a) Neglect,16/02/2026,Yes,,North Pod {n},East,x",
            $"92000{n},31/02/2026,a) Neglect,,,,Gwenllïan-Angharad O'Shaughnessy-Llanfairpwllgwyngyllgogerychwyrndrobwll,East,x",
            $"93000{n},09/02/2026,a) Neglect,not sure,Yes,,North Pod {n},East,x");
        await OpenEveryPartAsync(page);
        await visitor.AssertReadableAsync("trial");

        await page.GetByRole(AriaRole.Button, new() { Name = "Take it in", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Annex A of 28 February 2026" }).WaitForAsync();
        await OpenEveryPartAsync(page);
        await visitor.AssertReadableAsync("import");

        await SendAsync(page, "31/3/2026", $"91000{n},02/02/2026,a) Neglect,,Yes,,North Pod {n},East,x");
        await page.GetByRole(AriaRole.Button, new() { Name = "Take it in", Exact = true }).ClickAsync();
        await page.GotoAsync("/extracts");
        await visitor.AssertReadableAsync("taken-in");
        await page.GotoAsync("/extracts/questions");
        await visitor.AssertReadableAsync("asked");
        await page.GetByRole(AriaRole.Link, new() { Name = "No longer in the extract" }).First.ClickAsync();
        await visitor.AssertReadableAsync("gone");

        await page.GotoAsync("/extracts/names");
        await visitor.AssertReadableAsync("waiting");
        await page.GetByLabel($"Which worker North Pod {n} is").FillAsync("Nobody here");
        await page.GetByRole(AriaRole.Button, new() { Name = "Confirm what was chosen" }).ClickAsync();
        await page.GetByText("There is a problem").WaitForAsync();
        await visitor.AssertReadableAsync("wrong");
        await page.GetByLabel($"Which worker North Pod {n} is").FillAsync("");
        await page.GetByLabel($"What North Pod {n} stands for").SelectOptionAsync("tray");
        await page.GetByRole(AriaRole.Button, new() { Name = "Confirm what was chosen" }).ClickAsync();
        await page.GetByText("The lists have moved").WaitForAsync();
        await visitor.AssertReadableAsync("confirmed");

        await page.GetByText("confirmed so far").ClickAsync();
        await visitor.AssertReadableAsync("all");
        await page.GetByRole(AriaRole.Link, new() { Name = $"Put right what North Pod {n} stands for" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Put right" }).WaitForAsync();
        await visitor.AssertReadableAsync("put-right");
        await page.GetByLabel("It stands for").SelectOptionAsync("duty");
        await page.GetByRole(AriaRole.Button, new() { Name = "Put right" }).ClickAsync();
        await page.GetByText("Put right, and 2 allocations from extracts read again").WaitForAsync();
    }

    private static async Task SendAsync(IPage page, string asOf, params string[] rows)
    {
        await page.GotoAsync("/extracts/take-in");
        await page.GetByLabel("Which file?").SetInputFilesAsync(new FilePayload
        {
            Name = "List 7.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes(string.Join("\r\n", rows.Prepend(Plans))),
        });
        await page.GetByLabel("Which day does the Annex A show?").FillAsync(asOf);
        await page.GetByRole(AriaRole.Button, new() { Name = "Show what would come of it" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "What would be taken in" }).WaitForAsync();
    }

    private static Task OpenEveryPartAsync(IPage page) => page.EvaluateAsync("document.querySelectorAll('main details').forEach(d => d.open = true)");
}
