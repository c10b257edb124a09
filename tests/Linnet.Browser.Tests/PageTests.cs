using Linnet.Workers;

namespace Linnet.Browser.Tests;

/// <summary>Every page is opened as somebody who may open it, and can be read by everybody. One class for each screen, so that both run at once.</summary>
public abstract class PageTests(ServedLinnet linnet, Screen screen)
{
    public static TheoryData<string, string, int> Pages =>
        [.. PageVisit.All.Select(v => new TheoryDataRow<string, string, int>(v.Address, v.As?.ToString() ?? "", v.Status))];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Can_be_read_by_everybody(string address, string post, int status)
    {
        await using var visitor = post.Length == 0 ? await linnet.VisitAsync(screen) : await linnet.SignInAsync(Enum.Parse<Post>(post), screen);

        var answer = await visitor.Page.GotoAsync(address);

        Assert.Equal(status, answer?.Status);
        await visitor.AssertReadableAsync(post);
    }
}

/// <summary>Every page on a laptop.</summary>
public sealed class PageOnDesktopTests(ServedLinnet linnet) : PageTests(linnet, Screen.Desktop);

/// <summary>Every page on a phone.</summary>
public sealed class PageOnPhoneTests(ServedLinnet linnet) : PageTests(linnet, Screen.Phone);
