using System.Globalization;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Linnet.Browser.Tests;

/// <summary>Somebody before a browser of their own, with nothing remembered from another. What the browser complains of is kept.</summary>
public sealed class Visitor : IAsyncDisposable
{
    /// <summary>Finds words of ordinary length that stand in a table on two lines: the column is too narrow for them.</summary>
    private const string BrokenWords = """
        () => {
          const broken = [];
          const range = document.createRange();
          for (const table of document.querySelectorAll("table")) {
            const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              if (texts.currentNode.parentElement.closest("thead, .govuk-visually-hidden")?.offsetWidth <= 1) continue;
              for (const word of texts.currentNode.data.matchAll(/(?<![^\s(-])[\p{L}\d]{2,20}(?![^\s).,;:?!’-])/gu)) {
                range.setStart(texts.currentNode, word.index);
                range.setEnd(texts.currentNode, word.index + word[0].length);
                const lines = new Set([...range.getClientRects()].map(r => Math.round(r.top)));
                if (lines.size > 1) broken.push(word[0]);
              }
            }
          }
          return [...new Set(broken)].join(", ");
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();
    private readonly List<string> _complaints = [];
    private readonly bool _javaScript;

    public Visitor(IPage page, bool javaScript)
    {
        Page = page;
        _javaScript = javaScript;
        page.PageError += (_, error) => _complaints.Add(error);
        page.Console += (_, message) =>
        {
            // A page that answers 403, 404 or 422 is meant to: the browser says so of the page itself.
            if (message.Type is "error" or "warning" && !message.Location.StartsWith(page.Url, StringComparison.Ordinal)) _complaints.Add(message.Text);
        };
    }

    public IPage Page { get; }

    /// <summary>
    /// axe finds nothing, nothing needs to be scrolled sideways, there is one heading of the first rank and a title of its own, and the browser complains of nothing.
    /// </summary>
    /// <param name="about">What the picture of the page is called by, beside the address.</param>
    public async Task AssertReadableAsync(string about = "")
    {
        await KeepPictureAsync(about);

        // axe is itself a script. What is sent is the same page with scripts and without.
        if (_javaScript) Assert.Equal("", await AskAxeAsync());

        var tooWide = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(tooWide <= 0, $"{Page.Url} is {tooWide} pixels wider than the screen");
        Assert.Equal("", await Page.EvaluateAsync<string>(BrokenWords));
        Assert.Equal(1, await Page.Locator("h1").CountAsync());
        Assert.EndsWith(" - Linnet", await Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(_complaints);
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();

    /// <summary>Everything axe finds, the slight too. Its script is run in the page itself, which is quicker than to run it in every frame: there are none.</summary>
    private async Task<string> AskAxeAsync()
    {
        await Page.EvaluateAsync(Axe);
        return await Page.EvaluateAsync<string>("""
            async () => {
              const { violations } = await axe.run(document, { resultTypes: ["violations"] });
              return violations.map(v => `${v.impact}, ${v.id}: ${v.help} (${v.nodes.slice(0, 3).map(n => n.html).join(", ")})`).join("\n");
            }
            """);
    }

    /// <summary>Keeps a picture of the whole page under LINNET_PICTURES, where that is set, for somebody to look at.</summary>
    private async Task KeepPictureAsync(string about)
    {
        if (Environment.GetEnvironmentVariable("LINNET_PICTURES") is not { Length: > 0 } folder) return;

        var address = string.Join('-', new Uri(Page.Url).PathAndQuery.Split(['/', '?', '&', '=', '%'], StringSplitOptions.RemoveEmptyEntries).Append(about));
        var name = string.Create(CultureInfo.InvariantCulture, $"{address.Trim('-')}-{Page.ViewportSize?.Width}.png");
        await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name), FullPage = true });
    }
}
