using Linnet.Web.Night;

namespace Linnet.Browser.Tests;

public sealed class NightPackTests(ServedLinnet linnet) : IDisposable
{
    private const string Words = "seven quiet herons under the bridge";
    private static readonly byte[] Salt = [1, 2, 3];
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"linnet-night-{Guid.CreateVersion7():n}.html");

    private static NightPack Pack { get; } = new(
        "21 November 2026 at 17:50",
        "Duty manager, extension 12",
        [Child("1001", "Amira Castellan", "Section 47 enquiry"), .. Enumerable.Range(0, 200).Select(n => Child($"2{n:000}", $"Gwenllïan-Angharad Myfanwy Llanfairpwllgwyngyllgogerychwyrndrobwll {n}", "Child in need plan"))],
        [ClosedName.Of("zoe", "ohara", Salt)],
        Convert.ToBase64String(Salt));

    [Theory]
    [MemberData(nameof(Screen.Both), MemberType = typeof(Screen))]
    public async Task Opens_from_a_file_without_any_server(string screen)
    {
        NightPackFile.Write(_file, Pack, NightKey.FromWords(Words, Pack.Ring));
        await using var visitor = await linnet.VisitAsync(Screen.Named(screen));
        var page = visitor.Page;
        await page.GotoAsync(new Uri(_file).AbsoluteUri);
        await visitor.AssertReadableAsync("night pack closed");

        await OpenAsync("not these words at all");
        await page.GetByText("These words do not open this pack.").WaitForAsync();
        await OpenAsync(Words);
        await page.GetByText("Ring: Duty manager, extension 12").WaitForAsync();
        await page.GetByText("and 151 more. Type a name to find them.").WaitForAsync();

        await FindAsync("castel amira");
        await page.GetByText("Amira Castellan").ClickAsync();
        await page.GetByText("Her grandmother keeps her safe.").WaitForAsync();
        Assert.Contains("1001, Amira Castellan, at", await page.Locator("#opened").InnerTextAsync(), StringComparison.Ordinal);
        await visitor.AssertReadableAsync("night pack open");

        await FindAsync("O’Hara, Zoë");
        await page.GetByText("There may be a restricted record of this name: ring the duty manager before you decide.").WaitForAsync();
        await page.GetByText("That is not to say that nothing is known").WaitForAsync();

        async Task OpenAsync(string words)
        {
            await page.GetByLabel("The words that open this pack").FillAsync(words);
            await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Open" }).ClickAsync();
        }

        async Task FindAsync(string name)
        {
            await page.GetByLabel("Name, or the council's number").FillAsync(name);
            await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Find" }).ClickAsync();
        }
    }

    public void Dispose() => File.Delete(_file);

    private static ChildTonight Child(string id, string name, string status) => new()
    {
        Id = id,
        Name = name,
        Born = "born 4 May 2017",
        Status = [status],
        HeldBy = "Held by Robin Ashdown, East",
        LastSeen = "Last seen on 2 March 2026",
        Waits = ["the child to be seen, was due 16 March 2026"],
        Writing = [new("Case summary", "Her grandmother keeps her safe."), new("Safety plan", null)],
        People = ["Grandparent: Ada Castellan. Ring her at home"],
    };
}
