using System.Net;
using System.Text.RegularExpressions;

namespace Linnet.Web.Tests;

public sealed partial class StylesTests(TestCluster cluster)
{
    [Fact]
    public async Task Are_sent_compressed_and_kept_by_the_browser_until_they_change()
    {
        await using var council = await CouncilOnScreen.WithAsync(cluster, []);
        var page = await council.Visit().OpenAsync("/sign-in");
        using var browser = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = new(council.Web.Urls.First()) };
        browser.DefaultRequestHeaders.AcceptEncoding.Add(new("gzip"));

        var styles = await browser.GetAsync(new Uri(StyleSheet().Match(page.Html).Value, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, styles.StatusCode);
        Assert.Equal(["gzip"], styles.Content.Headers.ContentEncoding);
        Assert.True(styles.Headers.CacheControl?.MaxAge > TimeSpan.FromDays(300), "the style sheet is asked for again and again");
    }

    /// <summary>Its name holds a fingerprint of what is in it.</summary>
    [GeneratedRegex(@"/assets/linnet\.[a-z0-9]+\.css", RegexOptions.NonBacktracking)]
    private static partial Regex StyleSheet();
}
