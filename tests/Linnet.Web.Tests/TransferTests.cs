using System.Net;
using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.Children;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Supervision;
using Linnet.Visits;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

/// <summary>
/// Amira on Tuesday 31 March 2026: assessed by 2 February, on a child in need plan since the 9th, with Robin of the East team. Her plan is
/// signed off, her chronology is of 2 March, a manager looked on 25 February, and she was seen on 20 March. A summary was never written.
/// </summary>
public sealed class TransferTests(TestCluster cluster)
{
    private const string Room = "/children/1001/transfer";
    private const string Propose = $"{Room}?step=propose";
    private const string TakeOn = $"{Room}?step=take-on";
    private const string SendBack = $"{Room}?step=send-back";

    private static readonly Entry[] Amira =
    [
        Happened("1001", "2026-01-05", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2015-10-04") }),
        Happened("1001", "2026-01-06", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W1", Team = "East", Role = AllocationRole.Lead }),
        Happened("1001", "2026-01-06", new AssessmentStarted()),
        Happened("1001", "2026-01-12", new Visit { Seen = Seen.Alone, VisitedBy = "W1" }),
        Happened("1001", "2026-02-02", new AssessmentAuthorised { Outcome = AssessmentOutcome.ChildInNeedPlan, SharedWithFamily = true }),
        Happened("1001", "2026-02-09", new NeedPlanStarted()),
        Happened("1001", "2026-02-09", new PlanGoal { What = "She is not alone in the mornings." }),
        Happened("1001", "2026-02-09", new ActionAgreed { From = ActionFrom.Plan, Owner = ActionOwner.Parent, By = Day("2026-04-10"), What = "Breakfast together." }),
        Happened("1001", "2026-02-09", new PlanContingency { Trigger = "She is alone again.", Then = "We meet within a week." }),
        Happened("1001", "2026-02-10", new PlanSignedOff { Plan = LongPlan.Need, ReviewOn = Day("2026-05-05") }),
        Happened("1001", "2026-02-25", new ManagementOversight { Finds = OversightFinds.OnCourse, Manager = "M1" }),
        Happened("1001", "2026-03-02", new ChronologyUpdated()),
        Happened("1001", "2026-03-20", new Visit { Seen = Seen.Alone, VisitedBy = "W1" }),
    ];

    private static readonly Entry Summary = Happened("1001", "2026-03-02", new CaseSummary { Summary = "Alone in the mornings; better since February." });

    [Fact]
    [Capability("S065")]
    public async Task What_the_record_lacks_is_worked_out_and_stays_named_after_a_child_was_taken_on_until_it_is_there()
    {
        await using var council = await WithAsync(cluster, Amira);
        var (worker, giving, taking) = (await council.SignInAsync("W1"), await council.SignInAsync("M1"), await council.SignInAsync("M2"));

        var proposed = await ProposeAsync(giving, "24/3/2026");
        var waits = (Giving: await giving.OpenAsync("/grip/transfers-to-take-on?team=East"), Taking: await taking.OpenAsync("/grip/transfers-to-take-on?team=Long%20term"));
        var child = await worker.OpenAsync("/children/1001");
        var refused = await taking.SendAsync(await taking.OpenAsync(Room), TakeOn, ("take-on-happened", "30/3/2026"), ("take-on-whyWithGaps", ""));
        var taken = await taking.SendAsync(refused, TakeOn, ("take-on-happened", "30/3/2026"), ("take-on-whyWithGaps", "She knows the worker already."));
        var named = await worker.OpenAsync("/children/1001");
        var open = await taking.OpenAsync("/team/transfers?show=WithGaps");
        await AddAsync(worker, "case-summary", ("happened", "31/3/2026"), ("summary", "Alone in the mornings; better since February."));
        var closed = await worker.OpenAsync("/children/1001");
        var after = await taking.OpenAsync("/team/transfers?show=GapsClosed");

        proposed.AssertSays("Worked out from the record on 31 March 2026. 1 gap: case summary.");
        proposed.AssertSays("Assessment Yes Authorised on 2 February 2026");
        proposed.AssertSays("Plan Yes A child in need plan: signed off on 10 February 2026");
        proposed.AssertSays("Case summary Gap There is none");
        proposed.AssertSays("Chronology Yes Brought up to date on 2 March 2026");
        proposed.AssertSays("Open actions Yes 1 open");
        proposed.AssertSays("What else is overdue Yes Nothing");
        // Asked on Tuesday 24 March: 7 days ago; the fifth working day is Tuesday the 31st.
        proposed.AssertSays("To be taken on by Long term since 24 March 2026, 7 days. East holds Amira until then");
        foreach (var list in new[] { waits.Giving, waits.Taking })
            list.AssertSays("Amira Castellan Child in need plan Long term to take them on 24 March 2026 7 Due 31 March 2026 · due today");
        child.AssertSays("Waiting to be taken on by Long term since 24 March 2026. East holds the child until then.");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        refused.AssertSays("Say why you take the child on although something is missing, or send it back");
        taken.AssertSays("East to Long term: taken on with gaps, still open");
        taken.AssertSays("30 March 2026, by Dana Voss. She knows the worker already.");
        taken.AssertSays("Case summary: still missing");
        named.AssertSays("Taken on by Long term on 30 March 2026 with gaps that are still open: case summary.");
        open.AssertSays("Taken on with gaps, still open 1");
        open.AssertSays("Of 1 child taken on in the last twelve months, 1 (100%) had gaps in the record then.");
        open.AssertSays("Amira Castellan East Long term 24 March 2026 Taken on with gaps, still open Answered on 30 March 2026 Case summary");
        Assert.DoesNotContain("with gaps", closed.Says, StringComparison.Ordinal);
        after.AssertSays("Taken on with gaps, still open 0 Taken on with gaps, closed since 1");
        after.AssertSays("Case summary (closed)");
        Assert.Contains("children/transfer", await council.LooksAtAsync("child:1001"));
        Assert.Contains("team/transfers", await council.LooksAtAsync("child:1001"));
    }

    [Fact]
    public async Task Grip_shows_both_managers_a_child_who_waits_to_be_taken_on()
    {
        await using var council = await WithAsync(cluster, [.. Amira, Summary]);
        await ProposeAsync(await council.SignInAsync("M1"), "24/3/2026");

        foreach (var manager in new[] { "M1", "M2" })
            Assert.StartsWith("Waiting to be taken on by another team 1 Longest wait 7 days",
                (await (await council.SignInAsync(manager)).OpenAsync("/grip")).Near("Waiting to be taken on by another team", "<li", "</li>"), StringComparison.Ordinal);
        (await (await council.SignInAsync("H1")).OpenAsync("/grip?team=all")).AssertSays("Long term");
    }

    [Fact]
    public async Task A_whole_record_is_taken_on_with_one_click_and_only_by_the_team_that_was_asked_or_a_head_of_service()
    {
        await using var council = await WithAsync(cluster, [.. Amira, Summary]);
        var (worker, giving, taking) = (await council.SignInAsync("W1"), await council.SignInAsync("M1"), await council.SignInAsync("M2"));
        await ProposeAsync(worker, "30/3/2026");
        var page = await taking.OpenAsync(Room);
        var theirs = await giving.OpenAsync(Room);

        var early = await taking.SendAsync(page, TakeOn, ("take-on-happened", "29/3/2026"));
        var taken = await taking.SendAsync(page, TakeOn, ("take-on-happened", "31/3/2026"));

        early.AssertSays("The day must not be before the move was proposed, on 30 March 2026");
        theirs.AssertSays("A manager of Long term, or a head of service, takes Amira on or says what is missing.");
        Assert.DoesNotContain("Take Amira on", theirs.Says, StringComparison.Ordinal);
        page.AssertSays("Nothing is missing.");
        taken.AssertSays("East to Long term: taken on with nothing missing");
        (await taking.OpenAsync("/team/transfers")).AssertSays("Of 1 child taken on in the last twelve months, 0 (0%) had gaps");
        Assert.DoesNotContain("Waiting to be taken on", (await worker.OpenAsync("/children/1001")).Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_move_that_is_sent_back_says_what_is_missing_and_ends_the_wait_until_it_is_proposed_again()
    {
        await using var council = await WithAsync(cluster, Amira);
        var (giving, taking) = (await council.SignInAsync("M1"), await council.SignInAsync("M2"));
        await ProposeAsync(giving, "24/3/2026");
        var twice = await giving.OpenAsync(Room);

        var empty = await taking.SendAsync(await taking.OpenAsync(Room), SendBack, ("send-back-happened", "30/3/2026"), ("send-back-missing", ""));
        var back = await taking.SendAsync(empty, SendBack, ("send-back-happened", "30/3/2026"), ("send-back-missing", "A summary, by Friday."));

        Assert.DoesNotContain("Propose a move", twice.Says, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        back.AssertSays("East to Long term: sent back");
        back.AssertSays("30 March 2026, by Dana Voss. A summary, by Friday.");
        (await giving.OpenAsync("/grip/transfers-to-take-on")).AssertSays("No child is waiting here.");
        (await giving.OpenAsync("/team/transfers?show=SentBack")).AssertSays("Sent back Answered on 30 March 2026");
        (await ProposeAsync(giving, "31/3/2026")).AssertSays("To be taken on by Long term since 31 March 2026, 0 days.");
    }

    [Fact]
    public async Task Something_that_went_missing_after_the_page_was_opened_is_shown_before_the_child_is_taken_on()
    {
        await using var council = await WithAsync(cluster, [.. Amira, Summary]);
        var (worker, taking) = (await council.SignInAsync("W1"), await council.SignInAsync("M2"));
        await ProposeAsync(worker, "30/3/2026");
        var page = await taking.OpenAsync(Room);

        await AddAsync(worker, "change-in-childs-life", ("happened", "31/3/2026"), ("what", "moved"));
        var again = await taking.SendAsync(page, TakeOn, ("take-on-happened", "31/3/2026"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        again.AssertSays("The record changed since you opened this page, and so did what is missing.");
        again.AssertSays("Assessment Gap Authorised on 2 February 2026. Something changed on 31 March 2026, and nothing was written since");
    }

    [Fact]
    public async Task A_worker_of_the_other_team_is_not_allocated_before_that_team_has_taken_the_child_on()
    {
        await using var council = await WithAsync(cluster, Amira);
        var giving = await council.SignInAsync("M1");
        await ProposeAsync(giving, "30/3/2026");
        await AddAsync(giving, "allocation-ended", ("happened", "31/3/2026"), ("worker", "W1"), ("why", "team-changed"));

        var refused = await AddAsync(giving, "allocation", ("happened", "31/3/2026"), ("heldBy", "social-worker"), ("worker", "W2"), ("role", "lead"), ("team", "Long term"));
        refused.AssertSays("Long term has not taken the child on yet.");
    }

    [Fact]
    public async Task A_move_without_a_team_or_to_ones_own_is_asked_again_with_what_was_typed()
    {
        await using var council = await WithAsync(cluster, Amira);
        var giving = await council.SignInAsync("M1");
        var again = await giving.SendAsync(await giving.OpenAsync(Room), Propose, ("propose-happened", "31/3/2026"), ("propose-toTeam", ""), ("propose-why", "She needs time."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        again.AssertSays("Select the team that is to take the child on");
        Assert.Equal("She needs time.", again.TypedInto("propose-why"));
        (await giving.OpenAsync("/children/1001/add/transfer-proposed")).AssertSays("Move to another team");
    }

    private static async Task<PageSeen> ProposeAsync(Visitor visitor, string on) => await visitor.SendAsync(
        await visitor.OpenAsync(Room), Propose, ("propose-happened", on), ("propose-toTeam", "Long term"), ("propose-why", "She needs somebody for years."));

    private static async Task<PageSeen> AddAsync(Visitor visitor, string kind, params (string, string)[] typed)
    {
        var form = $"/children/1001/add/{kind}";
        return await visitor.SendAsync(await visitor.OpenAsync(form), form, typed);
    }
}
