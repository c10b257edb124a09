using System.Net;
using Linnet.Children;
using Linnet.Record;
using Linnet.Supervision;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

/// <summary>The case summary: never typed again, and never written over by somebody who had not read it.</summary>
public sealed class CaseSummaryTests(TestCluster cluster)
{
    private const string Form = "/children/1001/add/case-summary";

    private static readonly Entry[] Amira =
    [
        Happened("1001", "2026-01-05", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04") }),
        Happened("1001", "2026-02-02", new CaseSummary { Summary = "Alone in the mornings.", Risk = "Her father comes back." }),
    ];

    [Fact]
    public async Task What_stands_is_there_to_be_changed()
    {
        await using var council = await WithAsync(cluster, Amira);
        var worker = await council.SignInAsync("W1");
        var form = await worker.OpenAsync(Form);

        form.AssertSays("What stands is of 2 February 2026");
        Assert.Equal(("Alone in the mornings.", "Her father comes back."), (form.TypedInto("summary"), form.TypedInto("risk")));
        var after = await worker.SendAsync(form, Form, ("happened", "31/3/2026"), ("summary", "Better since February."), ("risk", "Her father comes back."));
        after.AssertSays("Case summary recorded. The clocks have moved.");
        after.AssertSays("Better since February.");
    }

    [Fact]
    public async Task Two_who_write_at_once_are_both_shown_what_the_other_wrote_and_nothing_is_lost()
    {
        await using var council = await WithAsync(cluster, Amira);
        var worker = await council.SignInAsync("W1");
        var manager = await council.SignInAsync("M1");
        var (his, hers) = (await worker.OpenAsync(Form), await manager.OpenAsync(Form));

        await manager.SendAsync(hers, Form, ("happened", "31/3/2026"), ("summary", "The manager's words."));
        var again = await worker.SendAsync(his, Form, ("happened", "31/3/2026"), ("summary", "The worker's words."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        again.AssertSays("Somebody saved a case summary while you were writing.");
        again.AssertSays("The manager's words.");
        Assert.Equal("The worker's words.", again.TypedInto("summary"));
        (await worker.OpenAsync("/children/1001")).AssertSays("The manager's words.");

        var settled = await worker.SendAsync(again, Form, ("happened", "31/3/2026"), ("summary", "Both of us."));
        settled.AssertSays("Both of us.");
    }

    [Fact]
    public async Task A_double_click_saves_once_and_a_summary_does_not_reach_into_the_future()
    {
        await using var council = await WithAsync(cluster, Amira);
        var worker = await council.SignInAsync("W1");
        var form = await worker.OpenAsync(Form);
        (string, string)[] typed = [("happened", "31/3/2026"), ("summary", "Once.")];

        await worker.SendAsync(form, Form, typed);
        Assert.Equal(HttpStatusCode.OK, (await worker.SendAsync(form, Form, typed)).Status);
        (await worker.OpenAsync("/children/1001/timeline")).AssertSays("3 entries");

        (await worker.SendAsync(await worker.OpenAsync(Form), Form, ("happened", "1/4/2026"), ("summary", "Later."))).AssertSays("1 April 2026 is still to come.");
    }
}
