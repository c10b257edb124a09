namespace Linnet.Browser.Tests;

public sealed class FirstPageTests(ServedLinnet linnet)
{
    [Fact]
    public async Task Wears_the_councils_own_dress_without_the_crown_or_its_letters()
    {
        await using var visitor = await linnet.VisitAsync(Screen.Desktop);
        var page = visitor.Page;
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);

        await page.GotoAsync("/");
        var font = await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('h1')).fontFamily");

        Assert.StartsWith("system-ui", font, StringComparison.Ordinal);
        Assert.Contains(asked, url => url.Contains("/assets/linnet.", StringComparison.Ordinal));
        Assert.DoesNotContain(asked, url => url.Contains("woff", StringComparison.Ordinal) || url.Contains("crest", StringComparison.Ordinal));
        Assert.All(asked, url => Assert.StartsWith("http://127.0.0.1", url, StringComparison.Ordinal));
    }
}
