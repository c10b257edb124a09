using System.Net;
using Linnet.Children;
using Linnet.Conferences;
using Linnet.Enquiries;
using Linnet.Plans;
using Linnet.Record;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class PlanRoomTests(TestCluster cluster)
{
    private const string Room = "/children/1001/plan";

    // A plan for neglect since Monday 2 March 2026.
    private static readonly Entry[] OnAPlan =
    [
        Happened("1001", "2026-02-02", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04") }),
        Happened("1001", "2026-03-02", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect, Outline = "That somebody cooks." }),
    ];

    [Fact]
    public async Task A_second_plan_of_the_same_kind_and_an_initial_conference_under_a_plan_are_asked_about_and_nothing_is_lost()
    {
        await using var council = await WithAsync(cluster, [.. OnAPlan, Happened("1001", "2026-03-02", new NeedPlanStarted())]);
        var manager = await council.SignInAsync("M1");

        foreach (var (kind, typed) in new[] { ("protection-plan-started", ("category", "neglect")), ("need-plan-started", ("outline", "That somebody cooks.")) })
        {
            var again = await SendAsync(kind, ("happened", "30/3/2026"), typed);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
            again.AssertSays("plan is in force since 2 March 2026: add to it on the page Plan, or correct its entry where the day is wrong.");
            Assert.Equal("30/3/2026", again.TypedInto("happened"));
        }

        (await SendAsync("initial-conference", ("happened", "30/3/2026"), ("outcome", "plan"))).AssertSays("If the plan was looked at again, record a review conference");
        // The conference that decided on the plan may be written down after the plan.
        Assert.Equal(HttpStatusCode.OK, (await SendAsync("initial-conference", ("happened", "2/3/2026"), ("outcome", "plan"), ("quorate", "yes"))).Status);
        (await manager.OpenAsync(Room)).AssertSays("In force since 2 March 2026.");

        async Task<PageSeen> SendAsync(string kind, params (string, string)[] typed)
        {
            var form = await manager.OpenAsync($"/children/1001/add/{kind}");
            return await manager.SendAsync(form, form.Path, typed);
        }
    }

    [Fact]
    [Capability("S075")]
    [Capability("S076")]
    [Capability("S078")]
    public async Task Says_what_must_change_and_is_signed_off_only_when_every_action_has_a_day_and_there_is_a_contingency()
    {
        await using var council = await WithAsync(cluster, OnAPlan);
        var worker = await council.SignInAsync("W1");
        var manager = await council.SignInAsync("M1");
        var room = await worker.OpenAsync(Room);
        room.AssertSays("Child protection plan: neglect In force since 2 March 2026.");
        room.AssertSays("What is missing before it can be signed off: it does not say what needs to change, it has no action and it has no contingency.");
        // The first review: 3 months after the conference of 2 March 2026.
        room.AssertSays("Next: a first review conference. Due 2 June 2026");
        Assert.DoesNotContain(room.Links(), l => l.Words == "Sign off the plan");

        room = await AddAsync(worker, room, "Add what needs to change", ("happened", "9/3/2026"), ("what", "Amira has a warm meal each evening."),
            ("forWhom", "mother"), ("baseline", "Crisps, five evenings of seven."), ("howKnown", "School sees her eat less at breakfast club."));
        room.AssertSays("Amira has a warm meal each evening. For whom The mother How it is now Crisps, five evenings of seven. How we will know School sees her eat less");
        room = await AddAsync(worker, room, "Add an action under it : Amira has a warm meal each evening.", ("happened", "9/3/2026"), ("owner", "parent"), ("what", "Cook from the list."));
        room.AssertSays("Cook from the list. A parent or carer No day");

        // Saved, in force, and not to be signed off.
        var refused = await AddAsync(manager, await manager.OpenAsync(Room), "Sign off the plan", ("happened", "10/3/2026"), ("reviewOn", "1/6/2026"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        refused.AssertSays("The plan cannot be signed off: 1 action without a day and it has no contingency. It is kept and in force. Add what is missing, then sign it off");
        Assert.Equal("1/6/2026", refused.TypedInto("reviewOn"));

        room = await AddAsync(worker, room, "Give it a day : Cook from the list.", ("happened", "10/3/2026"), ("by", "27/3/2026"), ("reasons", "Agreed with her."));
        // 27 March is past on 31 March: four days.
        room.AssertSays("Cook from the list. A parent or carer Due 27 March 2026 · 4 days overdue");
        room = await AddAsync(worker, room, "Write the contingency", ("happened", "10/3/2026"), ("trigger", "Two evenings without a meal."), ("then", "Legal planning within a week."),
            ("ifNothingChanges", "The court may be asked to decide."));
        room.AssertSays("If nothing changes The court may be asked to decide.");

        room = await AddAsync(manager, await manager.OpenAsync(Room), "Sign off the plan", ("happened", "31/3/2026"), ("reviewOn", "1/6/2026"));
        room.AssertSays("Signed off on 31 March 2026. Reviewed next on 1 June 2026.");
    }

    [Fact]
    [Capability("S079")]
    public async Task Shows_at_each_review_whether_what_needs_to_change_has_changed_and_where_the_risk_is_going()
    {
        await using var council = await WithAsync(cluster, OnAPlan);
        var worker = await council.SignInAsync("W1");
        var room = await AddAsync(worker, await worker.OpenAsync(Room), "Add what needs to change", ("happened", "9/3/2026"), ("what", "She sleeps in her own bed."), ("baseline", "On the sofa."));
        room.AssertSays("Nobody has looked yet");

        const string Look = "Say whether it has changed : She sleeps in her own bed.";
        room = await AddAsync(worker, room, Look, ("happened", "16/3/2026"), ("moved", "same"), ("risk", "growing"), ("evidence", "Still on the sofa."));
        room = await AddAsync(worker, room, Look, ("happened", "30/3/2026"), ("moved", "better"), ("risk", "falling"), ("evidence", "The bed is up."));

        room.AssertSays("30 March 2026: It is better. The risk is falling. The bed is up. 16 March 2026: It is the same. The risk is growing. Still on the sofa.");
    }

    [Fact]
    public async Task Keeps_the_childs_and_the_familys_own_words()
    {
        await using var council = await WithAsync(cluster, OnAPlan);
        var worker = await council.SignInAsync("W1");

        var room = await AddAsync(worker, await worker.OpenAsync(Room), "Write what the child or the family says", ("happened", "9/3/2026"), ("childSays", "I want my tea."), ("familySays", "I am trying."));

        room.AssertSays("In their words The child I want my tea. The family I am trying.");
    }

    [Fact]
    public async Task Is_in_force_from_the_decision_of_the_conference_whatever_its_document_still_lacks()
    {
        await using var council = await WithAsync(cluster,
        [
            OnAPlan[0],
            Happened("1001", "2026-02-16", new EnquiryOpened()),
            Happened("1001", "2026-03-02", new InitialConference { Outcome = ConferenceOutcome.Plan, Quorate = true }),
        ]);
        var worker = await council.SignInAsync("W1");

        var room = await worker.OpenAsync(Room);
        room.AssertSays("Child protection plan In force since 2 March 2026, by the decision of the conference.");
        room = await AddAsync(worker, room, "Record the category of the plan that the conference decided on", ("category", "emotional"));

        room.AssertSays("Child protection plan: emotional abuse In force since 2 March 2026.");
    }

    [Fact]
    public async Task Compares_with_the_version_that_was_signed_off()
    {
        await using var council = await WithAsync(cluster, OnAPlan);
        var (worker, manager) = (await council.SignInAsync("W1"), await council.SignInAsync("M1"));
        var room = await AddAsync(worker, await worker.OpenAsync(Room), "Add what needs to change", ("happened", "9/3/2026"), ("what", "Warm meals."));
        room = await AddAsync(worker, room, "Add an action under it : Warm meals.", ("happened", "9/3/2026"), ("owner", "worker"), ("what", "Ask school."), ("by", "2/4/2026"));
        room = await AddAsync(worker, room, "Write the contingency", ("happened", "9/3/2026"), ("trigger", "None."), ("then", "Court."));
        await AddAsync(manager, await manager.OpenAsync(Room), "Sign off the plan", ("happened", "31/3/2026"), ("reviewOn", "1/6/2026"));

        room = await AddAsync(worker, await worker.OpenAsync(Room), "Done : Ask school.", ("happened", "31/3/2026"), ("result", "no-difference"));
        room = await AddAsync(worker, room, "Add an action", ("happened", "31/3/2026"), ("owner", "agency"), ("agency", "health"), ("what", "Dietician."), ("by", "10/4/2026"));

        room.AssertSays("Signed off on 31 March 2026. Since then: one more action and one action came to its end.");
        room.AssertSays("Ask school. The child's worker Met on 31 March 2026 · in time");
        room.AssertSays("It was done and made no difference, 31 March 2026");
        room.AssertSays("Dietician. Health");
    }

    [Theory]
    [InlineData("1/3/2026", "turned-eighteen", "The child protection plan began on 2 March 2026, so it cannot end on 1 March 2026. Check the date")]
    [InlineData("30/3/2026", "", "Select why the plan ended")]
    [InlineData("30/3/2026", "no-longer-needed", "No review conference has decided that the plan ends. Record the review conference first")]
    [InlineData("tbc", "turned-eighteen", "'tbc' is not a date. Write it like 31/3/2026")]
    public async Task Ends_only_for_a_recorded_reason_and_never_before_it_began(string on, string why, string says)
    {
        await using var council = await WithAsync(cluster, OnAPlan);
        var worker = await council.SignInAsync("M1");
        const string Form = "/children/1001/add/protection-plan-ended";

        var again = await worker.SendAsync(await worker.OpenAsync(Form), Form, ("happened", on), ("why", why));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        again.AssertSays(says);
        Assert.Equal(on, again.TypedInto("happened"));
        (await worker.OpenAsync(Room)).AssertSays("In force since 2 March 2026.");
    }

    [Fact]
    public async Task Takes_a_double_click_once_and_only_a_manager_signs_off()
    {
        await using var council = await WithAsync(cluster, OnAPlan);
        var worker = await council.SignInAsync("W1");
        var link = (await worker.OpenAsync(Room)).LinkTo("Add what needs to change");
        var form = await worker.OpenAsync(link);
        await worker.SendAsync(form, link, ("happened", "9/3/2026"), ("what", "Twice clicked."));
        var room = await worker.SendAsync(form, link, ("happened", "9/3/2026"), ("what", "Twice clicked."));
        Assert.Equal(2, room.Html.Split("<h4").Length);

        const string SignOff = "/children/1001/add/plan-signed-off";
        var refused = await worker.SendAsync(await worker.OpenAsync(SignOff), SignOff, ("happened", "31/3/2026"), ("plan", "protection"), ("reviewOn", "1/6/2026"));
        refused.AssertSays("Only a manager can sign off a plan. Ask your manager: what you put into the plan is kept");
    }

    private static async Task<PageSeen> AddAsync(Visitor who, PageSeen room, string link, params (string, string)[] typed)
    {
        var path = room.LinkTo(link);
        var form = await who.OpenAsync(path);
        var offered = new[] { "plan", "from", "strand", "happened" }
            .Where(name => typed.All(t => t.Item1 != name) && form.Html.Contains($"name=\"{name}\"", StringComparison.Ordinal))
            .Select(name => (name, form.Chosen(name))).Where(o => o.Item2.Length > 0);
        return await who.SendAsync(form, path, [.. typed, .. offered]);
    }
}
