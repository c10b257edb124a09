using System.Net;
using static Linnet.Web.Tests.CouncilOnScreen;
using static Linnet.Web.Tests.Extracts.Spreadsheet;

namespace Linnet.Web.Tests.Extracts;

public sealed class HostileFilesTests(TestCluster cluster)
{
    private const string TakeIn = "/extracts/take-in";

    private static readonly Dictionary<string, byte[]> Files = new()
    {
        ["empty.xlsx"] = [],
        ["report.pdf"] = "%PDF-1.7 and so on"u8.ToArray(),
        ["letter.xlsx"] = "Dear colleague, please find attached"u8.ToArray(),
        ["locked.xlsx"] = WithPassword(),
        ["macros.xlsm"] = WithMacros(),
        ["broken.xlsx"] = [.. "PK"u8, 3, 4, .. new byte[400]],
        ["photographs.zip"] = Zip(("one.jpg", [0xFF, 0xD8, 0xFF])),
        ["inflates.zip"] = Bomb(),
        ["another.csv"] = "Name,Colour\r\nA,Red\r\n"u8.ToArray(),
    };

    [Theory]
    [InlineData("empty.xlsx", "The file is empty (0 bytes).")]
    [InlineData("report.pdf", "This is a PDF, not an Excel workbook.")]
    [InlineData("letter.xlsx", "This is a text file, not an Excel workbook.")]
    [InlineData("locked.xlsx", "The workbook is protected by a password.")]
    [InlineData("macros.xlsm", "The workbook holds macros, which are refused because they are programs.")]
    [InlineData("broken.xlsx", "The file is damaged")]
    [InlineData("photographs.zip", "This is a zip file, not an Excel workbook.")]
    [InlineData("inflates.zip", "is larger than 128 MB")]
    [InlineData("another.csv", "None of the lists of Annex A was found.")]
    public async Task A_file_that_cannot_be_read_gets_the_answer_of_the_command_line_and_adds_nothing(string name, string answer)
    {
        await using var council = await WithAsync(cluster, []);
        var analyst = await council.SignInAsync("A1");

        var again = await analyst.SendFileAsync(await analyst.OpenAsync(TakeIn), TakeIn, name, Files[name], ("what", "annex-a"), ("asOf", "31/3/2026"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        again.AssertSays("There is a problem");
        again.AssertSays(answer);
        Assert.Equal("31/3/2026", again.TypedInto("asOf"));
        (await analyst.OpenAsync("/extracts")).AssertSays("No file has been taken in.");
    }

    [Theory]
    [InlineData(33 << 20, "/413", "The file is too large A file may hold at most 32 MB")]
    [InlineData((32 << 20) + 1, "/422", "The file is larger than 32 MB. Check that the right file was chosen")]
    public async Task A_file_that_is_too_large_is_told_the_limit(int bytes, string status, string answer)
    {
        await using var council = await WithAsync(cluster, []);
        var analyst = await council.SignInAsync("A1");

        var page = await analyst.SendFileAsync(await analyst.OpenAsync(TakeIn), TakeIn, "large.xlsx", new byte[bytes], ("what", "annex-a"), ("asOf", "31/3/2026"));

        Assert.Equal(status, $"/{(int)page.Status}");
        page.AssertSays(answer);
    }

    [Theory]
    [InlineData("", "Enter the day that the file shows, like 31/3/2026")]
    [InlineData("31/2/2026", "'31/2/2026' is not a date. Write it like 31/3/2026")]
    [InlineData("1/4/2026", "1 April 2026 is still to come. Enter the day on which the file was made")]
    [InlineData("1/4/1926", "1 April 1926 is too long ago. Check the year")]
    public async Task A_day_that_cannot_be_right_is_given_back_as_it_was_typed(string asOf, string answer)
    {
        await using var council = await WithAsync(cluster, []);
        var analyst = await council.SignInAsync("A1");

        var again = await analyst.SendFileAsync(await analyst.OpenAsync(TakeIn), TakeIn, "a.zip", Lists(("List 7", [PlanHeadings])), ("what", "annex-a"), ("asOf", asOf));

        again.AssertSays(answer);
        Assert.Equal(asOf, again.TypedInto("asOf"));
    }

    [Fact]
    public async Task No_file_at_all_is_asked_for()
    {
        await using var council = await WithAsync(cluster, []);
        var analyst = await council.SignInAsync("A1");

        var again = await analyst.SendAsync(await analyst.OpenAsync(TakeIn), TakeIn, ("what", "annex-a"), ("asOf", "31/3/2026"));

        again.AssertSays("There is a problem Choose a file");
    }

    [Fact]
    public async Task A_name_that_is_a_program_or_a_path_is_only_a_name()
    {
        await using var council = await WithAsync(cluster, []);
        var analyst = await council.SignInAsync("A1");

        var trial = await analyst.SendFileAsync(
            await analyst.OpenAsync(TakeIn), TakeIn, "../../etc/<script>alert(1)</script>.zip", Lists(("List 7", [PlanHeadings, "1001|02/02/2026|a) Neglect|<b>x</b>||||A. Elm|East"])),
            ("what", "annex-a"), ("asOf", "31/3/2026"));

        Assert.Equal(HttpStatusCode.OK, trial.Status);
        Assert.DoesNotContain("<script>alert", trial.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("etc/", trial.Html, StringComparison.Ordinal);
        trial.AssertSays("'<b>x</b>' is not a date.");
    }

    [Theory]
    [InlineData("W1")]
    [InlineData("M1")]
    public async Task Whoever_does_not_set_the_council_up_is_turned_away(string worker)
    {
        await using var council = await WithAsync(cluster, []);
        var visitor = await council.SignInAsync(worker);

        foreach (var path in new[] { "/extracts", TakeIn, "/extracts/names", "/extracts/questions", $"/extracts/{Guid.Empty}" })
            Assert.Equal(HttpStatusCode.Forbidden, (await visitor.OpenAsync(path)).Status);
    }
}
