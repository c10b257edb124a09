using Linnet.Bench.Trust;
using Linnet.Web.Tests.CommandLine;

namespace Linnet.Web.Tests.Trust;

public sealed class TrustPageTests
{
    [Fact]
    public void A_figure_found_again_takes_the_place_of_its_own_section_only()
    {
        using var page = new PassingFile(".md");
        TrustPage.Write(page.Path, Section("F10", "first"));
        TrustPage.Write(page.Path, Section("F2", "other"));
        TrustPage.Write(page.Path, Section("F10", "second"));

        var lines = File.ReadAllLines(page.Path);
        Assert.Equal(["## F2: other", "## F10: second"], lines.Where(l => l.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Contains("| what ran | 2 of it | **nothing** \\| at all | **no** |", lines);
    }

    private static string Section(string number, string title) => TrustPage.Section(
        new() { Number = number, Title = title, Asked = "much", Trials = [new("what ran", "2 of it", "**nothing** | at all", AsItMust: false)] },
        "./linnet bench trust it", TimeSpan.FromSeconds(2));
}
