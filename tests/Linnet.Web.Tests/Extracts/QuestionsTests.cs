using static Linnet.Web.Tests.CouncilOnScreen;
using static Linnet.Web.Tests.Extracts.Spreadsheet;

namespace Linnet.Web.Tests.Extracts;

public sealed class QuestionsTests(TestCluster cluster)
{
    private static readonly byte[] February = Lists(("List 7",
    [
        PlanHeadings,
        "1001|02/02/2026|a) Neglect|16/02/2026|Yes|||A. Elm|East",
        "1002|09/02/2026|a) Neglect|20/02/2026|Yes|||A. Elm|East",
    ]));

    // A month later the visit to the first is blank, and the second, whose plan nobody ended, is gone.
    private static readonly byte[] March = Lists(("List 7", [PlanHeadings, "1001|02/02/2026|a) Neglect||Yes|||A. Elm|East"]));

    [Fact]
    public async Task A_visit_that_is_blank_now_and_a_row_that_is_gone_are_listed_and_open_to_the_child()
    {
        await using var council = await WithAsync(cluster, []);
        var analyst = await council.SignInAsync("A1");
        await TakenInAsync(analyst, February, "28/2/2026");
        await TakenInAsync(analyst, March, "31/3/2026");

        var questions = await analyst.OpenAsync("/extracts/questions");
        var blank = await analyst.OpenAsync(questions.LinkTo("Blank now, where an earlier extract said something"));
        var gone = await analyst.OpenAsync(questions.LinkTo("No longer in the extract, though the list should still show it"));

        blank.AssertSays("1001 31 March 2026 2 Date of the Last Statutory Visit");
        gone.AssertSays("1002 9 February 2026 31 March 2026");
        (await analyst.OpenAsync(gone.LinkTo("1002"))).AssertSays("1002");
        (await analyst.OpenAsync("/extracts")).AssertSays("Questions and no longer reported 2");
        Assert.Contains("extracts/questions/7/no-longer-reported", await council.LooksAtAsync("child:1002"));
    }

    [Fact]
    public async Task A_question_that_the_next_extract_answers_is_closed()
    {
        await using var council = await WithAsync(cluster, []);
        var analyst = await council.SignInAsync("A1");
        await TakenInAsync(analyst, February, "28/2/2026");
        await TakenInAsync(analyst, March, "30/3/2026");

        await TakenInAsync(analyst, February, "31/3/2026");

        (await analyst.OpenAsync("/extracts/questions")).AssertSays("The extracts leave no question open.");
    }

    private static async Task TakenInAsync(Visitor analyst, byte[] file, string asOf)
    {
        var trial = await analyst.SendFileAsync(await analyst.OpenAsync("/extracts/take-in"), "/extracts/take-in", "a.zip", file, ("what", "annex-a"), ("asOf", asOf));
        await analyst.SendAsync(trial, trial.Path);
    }
}
