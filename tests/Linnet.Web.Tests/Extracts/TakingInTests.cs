using System.Net;
using System.Text;
using static Linnet.Web.Tests.CouncilOnScreen;
using static Linnet.Web.Tests.Extracts.Spreadsheet;

namespace Linnet.Web.Tests.Extracts;

public sealed class TakingInTests(TestCluster cluster)
{
    private const string TakeIn = "/extracts/take-in";

    // Two children on plans; of a third the day on which the plan began cannot be read, so its row cannot be told from others.
    private static readonly byte[] March = Lists(
        ("List 7", [PlanHeadings, "1001|02/02/2026|a) Neglect|16/02/2026|Yes|||A. Elm|East", "1002|09/02/2026|a) Neglect|20/03/2026|Yes|||A. Elm|East", "1003|31/02/2026|a) Neglect|||||B. Oak|East"]),
        ("List 10", ["Child Unique ID,Date of Birth,Gender", "1001,04/05/2017,b) Female"]));

    [Fact]
    public async Task An_extract_is_shown_first_and_taken_in_when_somebody_says_so()
    {
        await using var council = await WithAsync(cluster, []);
        var analyst = await council.SignInAsync("A1");

        var trial = await SentAsync(analyst, March);
        var before = await analyst.OpenAsync("/extracts");
        var import = await analyst.SendAsync(trial, trial.Path);

        trial.AssertSays("Nothing is taken in yet");
        trial.AssertSays("List 7: Child protection plans 3 2 0 0 1");
        trial.AssertSays("4 Child Protection Plan Start Date '31/02/2026' is not a date. Write it as day/month/year");
        trial.AssertSays("List 6: Children in need is not in the file: nothing that it shows can be known.");
        before.AssertSays("No file has been taken in.");
        import.AssertSays("Annex A of 31 March 2026");
        import.AssertSays("by Sam Whitlock");
        (await analyst.OpenAsync("/children/1001")).AssertSays("has not been seen for 43 days");
    }

    [Fact]
    public async Task Lists_ten_and_eleven_are_said_to_be_counted_only()
    {
        await using var council = await WithAsync(cluster, []);

        var trial = await SentAsync(await council.SignInAsync("A1"), March);

        trial.AssertSays("List 10: Adoption Counted only 1 0 0 0 1");
        trial.AssertSays("Of a list marked “counted only” Linnet counts the rows and takes nothing in yet");
    }

    [Fact]
    public async Task What_was_found_in_a_wrong_cell_is_shown_before_and_kept_nowhere()
    {
        await using var council = await WithAsync(cluster, []);
        var analyst = await council.SignInAsync("A1");

        var import = await TakenInAsync(analyst, March);

        import.AssertSays("4 Child Protection Plan Start Date Not a date");
        Assert.DoesNotContain("31/02/2026", import.Html, StringComparison.Ordinal);
        var kept = await new Store.Imports(council.Database).ReadImportAsync(Guid.Parse(import.Path.Split('/')[^1]), CancellationToken.None);
        Assert.DoesNotContain("31/02/2026", kept?.Reconciliation.ToJsonString() ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_click_takes_nothing_in_a_second_time()
    {
        await using var council = await WithAsync(cluster, []);
        var analyst = await council.SignInAsync("A1");
        var trial = await SentAsync(analyst, March);

        var clicks = await Task.WhenAll(analyst.SendAsync(trial, trial.Path), analyst.SendAsync(trial, trial.Path));
        var later = await analyst.SendAsync(trial, trial.Path);

        Assert.Equal(clicks[0].Path, clicks[1].Path);
        Assert.Equal(clicks[0].Path, later.Path);
        Assert.Single(await new Store.Imports(council.Database).ReadImportsAsync(CancellationToken.None));
    }

    [Fact]
    public async Task The_same_file_again_is_known_again_and_offers_nothing_to_take_in()
    {
        await using var council = await WithAsync(cluster, []);
        var analyst = await council.SignInAsync("A1");
        await TakenInAsync(analyst, March);

        var again = await SentAsync(analyst, March);

        again.AssertSays("This same file was taken in already");
        again.AssertSays("There is nothing in it that is not held.");
        Assert.DoesNotContain("Take it in", again.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_does_not_take_in_is_gone()
    {
        await using var council = await WithAsync(cluster, []);
        var analyst = await council.SignInAsync("A1");
        var trial = await SentAsync(analyst, March);

        var left = await analyst.SendAsync(trial, trial.Path, ("leave", "true"));

        Assert.Equal(TakeIn, left.Path);
        Assert.Equal(HttpStatusCode.NotFound, (await analyst.OpenAsync(trial.Path)).Status);
        (await analyst.OpenAsync("/extracts")).AssertSays("No file has been taken in.");
    }

    [Fact]
    public async Task Nobody_else_is_shown_what_somebody_sent()
    {
        await using var council = await WithAsync(cluster, []);
        var trial = await SentAsync(await council.SignInAsync("A1"), March);

        var other = await (await council.SignInAsync("H1")).OpenAsync(trial.Path);

        Assert.Equal(HttpStatusCode.NotFound, other.Status);
        other.AssertSays("This file is no longer held");
    }

    [Fact]
    public async Task An_older_extract_says_that_a_later_one_stands()
    {
        await using var council = await WithAsync(cluster, []);
        var analyst = await council.SignInAsync("A1");
        await TakenInAsync(analyst, March);

        var older = await SentAsync(analyst, March, asOf: "20/3/2026");

        older.AssertSays("A later extract, of 31 March 2026, is held already.");
    }

    [Theory]
    [InlineData("2015-01-sample.xlsx", "30/6/2015")]
    [InlineData("Annex_A_2024_Jan.xlsx", "16/3/2021")]
    public async Task The_workbooks_of_others_are_taken_in_and_add_up(string sample, string asOf)
    {
        await using var council = await WithAsync(cluster, []);
        var analyst = await council.SignInAsync("A1");
        var file = await File.ReadAllBytesAsync(Samples.Path("annex-a", sample), TestContext.Current.CancellationToken);

        var import = await TakenInAsync(analyst, file, sample, asOf);
        var kept = Returns.Reports.ReportJson.Read((await new Store.Imports(council.Database).ReadImportsAsync(CancellationToken.None))[0].Reconciliation);

        Assert.Equal(HttpStatusCode.OK, import.Status);
        Assert.True(kept.Added > 0);
        Assert.All(kept.Lists, l => Assert.Equal(l.Read, l.Added + l.Unchanged + l.Corrected + l.Refused));
        Assert.All(kept.Lists, l => Assert.Equal(l.Read, l.Reasons.Values.Sum()));
        (await analyst.OpenAsync("/rests-on")).AssertSays(sample);
    }

    [Fact]
    public async Task Names_and_families_are_shown_first_too_and_then_found_by_name()
    {
        await using var council = await WithAsync(cluster, []);
        var analyst = await council.SignInAsync("A1");
        await TakenInAsync(analyst, March);
        var people = Encoding.UTF8.GetBytes("identifier,names,date of birth,family\r\n1001,Amira Castellan,04/05/2017,F1\r\n,Nobody,,");
        var form = await analyst.OpenAsync(TakeIn);

        var trial = await analyst.SendFileAsync(form, TakeIn, "people.csv", people, ("what", "people"), ("asOf", ""));
        var before = await analyst.OpenAsync("/children/1001");
        var import = await analyst.SendAsync(trial, trial.Path);

        trial.AssertSays("Names and families 2 1 0 0 1");
        Assert.DoesNotContain("Amira", before.Html, StringComparison.Ordinal);
        import.AssertSays("Names and families");
        (await analyst.OpenAsync("/children/1001")).AssertSays("Amira Castellan");
    }

    private static async Task<PageSeen> TakenInAsync(Visitor analyst, byte[] file, string name = "annex-a.zip", string asOf = "31/3/2026")
    {
        var trial = await SentAsync(analyst, file, name, asOf);
        return await analyst.SendAsync(trial, trial.Path);
    }

    private static async Task<PageSeen> SentAsync(Visitor analyst, byte[] file, string name = "annex-a.zip", string asOf = "31/3/2026") =>
        await analyst.SendFileAsync(await analyst.OpenAsync(TakeIn), TakeIn, name, file, ("what", "annex-a"), ("asOf", asOf));
}
