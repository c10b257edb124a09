using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;

namespace Linnet.Web.Tests;

public sealed partial class StylesTests : IAsyncLifetime
{
    private readonly WebApplication _web = LinnetWeb.Build([]);
    private readonly HttpClient _browser = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None });

    public async ValueTask InitializeAsync()
    {
        _web.Urls.Add("http://127.0.0.1:0");
        await _web.StartAsync();
        _browser.BaseAddress = new(_web.Urls.First());
        _browser.DefaultRequestHeaders.AcceptEncoding.Add(new("gzip"));
    }

    [Fact]
    public async Task Are_sent_compressed_and_kept_by_the_browser_until_they_change()
    {
        var page = await new HttpClient { BaseAddress = _browser.BaseAddress }.GetStringAsync("/");
        var styles = await _browser.GetAsync(new Uri(StyleSheet().Match(page).Value, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, styles.StatusCode);
        Assert.Equal(["gzip"], styles.Content.Headers.ContentEncoding);
        Assert.True(styles.Headers.CacheControl?.MaxAge > TimeSpan.FromDays(300), "the style sheet is asked for again and again");
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _web.DisposeAsync();
    }

    /// <summary>Its name holds a fingerprint of what is in it.</summary>
    [GeneratedRegex(@"/assets/linnet\.[a-z0-9]+\.css", RegexOptions.NonBacktracking)]
    private static partial Regex StyleSheet();
}
