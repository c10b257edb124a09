using System.Globalization;
using Linnet.Workers;
using Microsoft.Playwright;

namespace Linnet.Browser.Tests;

/// <summary>A browser in which forms are filled in by the names of their questions, whatever they look like, and pages are asked as at a day.</summary>
internal sealed class FamilyWalk(Visitor visitor) : IAsyncDisposable
{
    private IPage Page => visitor.Page;

    /// <summary>Starts it as the first person of this post whom the sign-in page offers.</summary>
    public static async Task<FamilyWalk> AsAsync(ServedLinnet linnet, Post post) => new(await linnet.SignInAsync(post, Screen.Desktop));

    /// <summary>Opens a form, answers it and sends it. The path of the page that follows.</summary>
    public async Task<string> RecordAsync(string form, params (string Question, string Answer)[] answers)
    {
        await Page.GotoAsync(form);
        return await AnswerAsync("main form:has([name='sheet'])", answers);
    }

    /// <summary>Answers the form that is on the page and sends it. The path of the page that follows.</summary>
    public async Task<string> AnswerAsync(string form, params (string Question, string Answer)[] answers)
    {
        var sheet = Page.Locator(form).First;
        foreach (var (question, answer) in answers)
        {
            var input = sheet.Locator($"[name='{question}']").First;
            await input.EvaluateAsync("e => { for (let d = e.closest('details'); d; d = d.parentElement.closest('details')) d.open = true; }");
            switch (await input.EvaluateAsync<string>("e => e.type"))
            {
                case "radio" or "checkbox":
                    await sheet.Locator($"[name='{question}'][value='{answer}']").CheckAsync(new() { Force = true });
                    break;
                case "select-one":
                    await input.SelectOptionAsync(answer);
                    break;
                default:
                    await input.FillAsync(answer);
                    break;
            }
        }

        await Page.EvaluateAsync("() => { window.beforeSending = true; }");
        await sheet.Locator("button[type='submit']").Last.ClickAsync();
        await Page.WaitForFunctionAsync("() => !window.beforeSending && document.readyState !== 'loading'");
        Assert.False(await Page.Locator(".govuk-error-summary").IsVisibleAsync(), await SaysAsync());
        return new Uri(Page.Url).AbsolutePath;
    }

    /// <summary>What a page says between its head and its foot, as at a day where one is given, in single spaces.</summary>
    public async Task<string> AsksAsync(string path, string? asAt = null)
    {
        await Page.GotoAsync(asAt is null ? path : string.Create(CultureInfo.InvariantCulture, $"{path}?asAt={asAt}"));
        return await SaysAsync();
    }

    /// <summary>Where the links of the page that begin so lead, each once.</summary>
    public async Task<IReadOnlyList<string>> LinksAsync(string beginning) =>
        [.. (await Page.Locator($"main a[href^='{beginning}']").EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href'))")).Distinct()];

    /// <summary>The names of the choices on the page that end so, each once.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(string ending) =>
        [.. (await Page.Locator($"main input[type='radio'][name$='{ending}']").EvaluateAllAsync<string[]>("all => all.map(a => a.name)")).Distinct()];

    public ValueTask DisposeAsync() => visitor.DisposeAsync();

    private async Task<string> SaysAsync() => string.Join(' ', (await Page.InnerTextAsync("main")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
