using System.Globalization;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Linnet.Browser.Tests;

/// <summary>What every page must be, whoever reads it and on whatever screen.</summary>
public static class Looking
{
    /// <summary>axe finds nothing serious or critical, and nothing needs to be scrolled sideways.</summary>
    public static async Task AssertReadableAsync(this IPage page)
    {
        await page.KeepPictureAsync();

        var found = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        var serious = found.Violations.Where(violation => violation.Impact is "serious" or "critical");
        Assert.Empty(serious.Select(violation => $"{violation.Id}: {violation.Help} ({violation.Nodes[0].Html})"));

        var tooWide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(tooWide <= 0, $"{page.Url} is {tooWide} pixels wider than the screen");
    }

    /// <summary>Keeps a picture of the whole page under LINNET_PICTURES, where that is set, for somebody to look at.</summary>
    private static async Task KeepPictureAsync(this IPage page)
    {
        if (Environment.GetEnvironmentVariable("LINNET_PICTURES") is not { Length: > 0 } folder) return;

        var path = new Uri(page.Url).AbsolutePath.Trim('/').Replace('/', '-');
        var name = $"{(path.Length == 0 ? "index" : path)}-{page.ViewportSize?.Width.ToString(CultureInfo.InvariantCulture)}.png";
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name), FullPage = true });
    }
}
