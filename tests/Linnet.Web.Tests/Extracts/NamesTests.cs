using System.Net;
using Linnet.Record;
using Microsoft.Extensions.DependencyInjection;
using static Linnet.Web.Tests.CouncilOnScreen;
using static Linnet.Web.Tests.Extracts.Spreadsheet;

namespace Linnet.Web.Tests.Extracts;

public sealed class NamesTests(TestCluster cluster)
{
    private const string Names = "/extracts/names";
    private const string PutRight = "/extracts/names?handler=PutRight";

    // Three children on plans: two under a name that may be a worker or a tray, one under another.
    private static readonly byte[] March = Lists(("List 7",
    [
        PlanHeadings,
        "1001|02/02/2026|a) Neglect|16/02/2026|Yes|||North Pod|East",
        "1002|09/02/2026|a) Neglect|20/03/2026|Yes|||north pod|East",
        "1003|09/02/2026|a) Neglect|20/03/2026|Yes|||B. Oak|West",
    ]));

    [Fact]
    public async Task Every_name_that_is_not_confirmed_is_asked_about_once_with_the_children_under_it()
    {
        await using var council = await WithAsync(cluster, []);
        var analyst = await TakenInAsync(council);

        var page = await analyst.OpenAsync(Names);

        page.AssertSays("2 names");
        Assert.StartsWith("North Pod 2 East", page.Near("North Pod", "<tr", "</tr>"), StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("B. Oak 1 West", page.Near("B. Oak", "<tr", "</tr>"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_confirmed_in_one_save_move_the_lists_at_once()
    {
        await using var council = await WithAsync(cluster, []);
        var analyst = await TakenInAsync(council);
        var before = await analyst.OpenAsync("/grip/unallocated");

        var after = await analyst.SendAsync(await analyst.OpenAsync(Names), Names, ("stands-0", "tray"), ("stands-1", "social-worker"));
        var waiting = await analyst.OpenAsync("/grip/unallocated");

        after.AssertSays("2 names confirmed. The lists have moved.");
        after.AssertSays("No name in the extracts waits to be confirmed.");
        Assert.DoesNotContain("1001", before.Says, StringComparison.Ordinal);
        (await analyst.OpenAsync("/children/1001")).AssertSays("a team tray");
        (await analyst.OpenAsync("/children/1003")).AssertSays("B. Oak");
        Assert.Contains("1001", waiting.Says + (await analyst.OpenAsync("/grip/held-on-duty")).Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_may_be_a_worker_who_is_known_here_and_then_it_is_their_work()
    {
        await using var council = await WithAsync(cluster, []);
        var analyst = await TakenInAsync(council);

        await analyst.SendAsync(await analyst.OpenAsync(Names), Names, ("stands-1", "social-worker"), ("worker-1", "A1"));

        (await analyst.OpenAsync("/children/1003")).AssertSays("Worker Sam Whitlock");
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_its_row_and_every_row_keeps_what_was_typed()
    {
        await using var council = await WithAsync(cluster, []);
        var analyst = await TakenInAsync(council);

        var again = await analyst.SendAsync(
            await analyst.OpenAsync(Names), Names, ("stands-0", "tray"), ("worker-0", "A1"), ("stands-1", "social-worker"), ("worker-1", "Nobody here"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        again.AssertSays("is not a worker: leave the worker empty, or choose that it is one");
        again.AssertSays("No worker here is called ‘Nobody here’. Choose one who is offered, or leave it empty");
        Assert.Equal("A1", again.TypedInto("worker-0"));
        Assert.Equal("Nobody here", again.TypedInto("worker-1"));
        Assert.Contains("<option value=\"tray\" selected", again.Html, StringComparison.Ordinal);
        (await analyst.OpenAsync(Names)).AssertSays("2 names");
    }

    [Fact]
    public async Task A_form_in_which_nothing_was_chosen_says_so()
    {
        await using var council = await WithAsync(cluster, []);
        var analyst = await TakenInAsync(council);

        (await analyst.SendAsync(await analyst.OpenAsync(Names), Names)).AssertSays("Say of at least one name what it stands for");
    }

    [Fact]
    public async Task The_same_form_sent_twice_confirms_once()
    {
        await using var council = await WithAsync(cluster, []);
        var analyst = await TakenInAsync(council);
        var form = await analyst.OpenAsync(Names);

        await Task.WhenAll(analyst.SendAsync(form, Names, ("stands-0", "tray")), analyst.SendAsync(form, Names, ("stands-0", "tray")));
        var last = await analyst.SendAsync(form, Names, ("stands-0", "tray"));

        Assert.Equal(HttpStatusCode.OK, last.Status);
        Assert.Single(council.Web.Services.GetRequiredService<Linnet.Store.Council>().Of(Subject.Authority).All);
    }

    [Fact]
    public async Task What_was_known_before_the_council_said_so_stays_as_it_was_known()
    {
        await using var council = await WithAsync(cluster, [], today: "2026-04-02");
        var analyst = await TakenInAsync(council);

        await analyst.SendAsync(await analyst.OpenAsync(Names), Names, ("stands-1", "social-worker"));

        (await analyst.OpenAsync("/children/1003?knownAt=2026-04-01")).AssertSays("B. Oak (not confirmed)");
        var now = await analyst.OpenAsync("/children/1003");
        now.AssertSays("Worker B. Oak, 0 days");
        Assert.DoesNotContain("which reaches to 2 April 2026", now.Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_extract_is_read_the_same_way()
    {
        await using var council = await WithAsync(cluster, [], today: "2026-04-02");
        var analyst = await TakenInAsync(council);
        await analyst.SendAsync(await analyst.OpenAsync(Names), Names, ("stands-0", "tray"), ("stands-1", "social-worker"));

        var april = Lists(("List 7", [PlanHeadings, "1004|09/03/2026|a) Neglect|20/03/2026|Yes|||North Pod|East"]));
        await TakenInAsync(analyst, april, "1/4/2026");

        (await analyst.OpenAsync(Names)).AssertSays("No name in the extracts waits to be confirmed.");
        (await analyst.OpenAsync("/children/1004")).AssertSays("a team tray");
    }

    [Fact]
    public async Task A_name_confirmed_wrongly_is_put_right_for_everything_that_extracts_said_under_it()
    {
        await using var council = await WithAsync(cluster, [], today: "2026-04-02");
        var analyst = await TakenInAsync(council);
        // The team's tray was taken for the worker Sam, before a second extract brought another child under it.
        await analyst.SendAsync(await analyst.OpenAsync(Names), Names, ("stands-0", "social-worker"), ("worker-0", "A1"), ("stands-1", "social-worker"));
        await TakenInAsync(analyst, Lists(("List 7", [PlanHeadings, "1004|09/03/2026|a) Neglect|20/03/2026|Yes|||North Pod|East"])), "1/4/2026");
        (await analyst.OpenAsync("/children/1004")).AssertSays("Worker Sam Whitlock");

        var wrong = await analyst.OpenAsync((await analyst.OpenAsync(Names)).LinkTo("Put right what North Pod stands for"));
        wrong.AssertSays("holds for 3 allocations that extracts have brought under this name");
        var same = await analyst.SendAsync(wrong, PutRight, ("stands-0", "social-worker"), ("worker-0", "A1"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, same.Status);
        same.AssertSays("That is what ‘North Pod’ stands for already. Choose something else, or leave it as it is");
        var after = await analyst.SendAsync(same, PutRight, ("stands-0", "tray"), ("worker-0", ""));

        after.AssertSays("Put right, and 3 allocations from extracts read again. The lists have moved.");
        foreach (var child in new[] { "1001", "1002", "1004" }) (await analyst.OpenAsync($"/children/{child}")).AssertSays("a team tray");
        (await analyst.OpenAsync("/children/1003")).AssertSays("Worker B. Oak");
        (await analyst.OpenAsync("/children/1001?knownAt=2026-04-01")).AssertSays("(not confirmed)");
        await TakenInAsync(analyst, Lists(("List 7", [PlanHeadings, "1005|09/03/2026|a) Neglect|20/03/2026|Yes|||North Pod|East"])), "2/4/2026");
        (await analyst.OpenAsync("/children/1005")).AssertSays("a team tray");
    }

    [Fact]
    public async Task Where_two_names_were_said_to_be_one_worker_what_cannot_be_told_apart_is_left_and_counted()
    {
        await using var council = await WithAsync(cluster, [], today: "2026-04-02");
        var analyst = await TakenInAsync(council);
        await analyst.SendAsync(await analyst.OpenAsync(Names), Names, ("stands-0", "social-worker"), ("worker-0", "A1"), ("stands-1", "social-worker"), ("worker-1", "A1"));
        await TakenInAsync(analyst, Lists(("List 7", [PlanHeadings, "1004|09/03/2026|a) Neglect|20/03/2026|Yes|||North Pod|East"])), "1/4/2026");

        var wrong = await analyst.OpenAsync((await analyst.OpenAsync(Names)).LinkTo("Put right what B. Oak stands for"));

        // 1003 was brought before the name was confirmed: the record still has it. 1004 came after, as Sam's, and 1001 and 1002 came as North Pod.
        wrong.AssertSays("holds for 1 allocation that extracts have brought under this name");
        wrong.AssertSays("1 allocation more may have come under this name or under North Pod");
        await analyst.SendAsync(wrong, PutRight, ("stands-0", "duty"), ("worker-0", ""));
        (await analyst.OpenAsync("/children/1003")).AssertSays("duty");
        (await analyst.OpenAsync("/children/1004")).AssertSays("Worker Sam Whitlock");
        (await analyst.OpenAsync("/children/1001")).AssertSays("Worker Sam Whitlock");
    }

    private static async Task<Visitor> TakenInAsync(CouncilOnScreen council)
    {
        var analyst = await council.SignInAsync("A1");
        await TakenInAsync(analyst, March, "31/3/2026");
        return analyst;
    }

    private static async Task TakenInAsync(Visitor analyst, byte[] file, string asOf)
    {
        var trial = await analyst.SendFileAsync(await analyst.OpenAsync("/extracts/take-in"), "/extracts/take-in", "a.zip", file, ("what", "annex-a"), ("asOf", asOf));
        await analyst.SendAsync(trial, trial.Path);
    }
}
