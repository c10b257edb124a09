namespace Linnet.Web.Tests;

/// <summary>Somebody who opens pages, follows links and sends forms, as a browser without script does.</summary>
public sealed class Visitor(HttpClient browser)
{
    /// <summary>Opens a page, whatever the answer.</summary>
    public async Task<PageSeen> OpenAsync(string path)
    {
        var answer = await browser.GetAsync(new Uri(path, UriKind.Relative));
        return await PageSeen.OfAsync(answer);
    }

    /// <summary>Sends the form of a page: what it carries unseen, and what is typed and chosen.</summary>
    public async Task<PageSeen> SendAsync(PageSeen page, string path, params (string Name, string Value)[] typed)
    {
        var fields = page.Unseen(path).Where(u => typed.All(t => t.Name != u.Key)).Concat(typed.Select(t => KeyValuePair.Create(t.Name, t.Value)));
        var answer = await browser.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent(fields));
        return await PageSeen.OfAsync(answer);
    }

    /// <summary>Sends the form of a page with a file that was chosen.</summary>
    public async Task<PageSeen> SendFileAsync(PageSeen page, string path, string fileName, byte[] file, params (string Name, string Value)[] typed)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in page.Unseen(path)) form.Add(new StringContent(value), name);
        foreach (var (name, value) in typed) form.Add(new StringContent(value), name);
        form.Add(new ByteArrayContent(file), "file", fileName);
        return await PageSeen.OfAsync(await browser.PostAsync(new Uri(path, UriKind.Relative), form));
    }

    /// <summary>Whatever else a browser can ask.</summary>
    public HttpClient Browser => browser;
}
