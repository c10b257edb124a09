using Linnet.Allocation;
using Linnet.Children;
using Linnet.Need;
using Linnet.Plans;
using Linnet.Record;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class PlanDriftTests(TestCluster cluster)
{
    private const string Drift = "/plans/drift";

    // On a child protection plan since 2 March 2026, held by the East team.
    private static readonly Entry[] East = [.. Child("1001", "Amira", "East"), Happened("1001", "2026-03-02", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect })];

    [Fact]
    [Capability("S077")]
    public async Task Counts_for_each_owner_what_they_took_on_and_did_and_names_what_is_nobodys_or_moved_twice()
    {
        await using var council = await WithAsync(cluster,
        [
            .. East,
            .. Agreed("1001", "2026-03-10", ActionOwner.Parent, done: "2026-03-09"),
            .. Agreed("1001", "2026-03-12", ActionOwner.Parent),
            .. Agreed("1001", "2026-03-13", ActionOwner.Worker, "2026-03-20", "2026-03-27"),
            .. Agreed("1001", null, ActionOwner.Agency),
        ]);
        var page = await (await council.SignInAsync("M1")).OpenAsync(Drift);

        // Overdue on 31 March: the one of 12 March, and the worker's, whose day was moved twice and was last 27 March.
        page.AssertSays("A parent or carer 2 1 1 1 0");
        page.AssertSays("The child's worker 1 0 0 1 0");
        page.AssertSays("An agency that is not named 1 0 0 0 1");
        page.AssertSays("Amira Castellan The child's worker 3 March 2026 27 March 2026 Given another day twice, overdue");
        page.AssertSays("Amira Castellan Another agency 3 March 2026 No day No day, nobody's");
        page.AssertSays("Actions renewed twice 1");
    }

    [Fact]
    [Capability("S074")]
    public async Task A_child_in_need_plan_that_nobody_reviews_is_on_the_list_and_its_room_says_so()
    {
        // Begun on 1 December 2025; a review within 3 months, by 1 March 2026. The other began on 16 March.
        await using var council = await WithAsync(cluster,
        [
            .. Child("1001", "Amira", "East"), Happened("1001", "2025-12-01", new NeedPlanStarted { Outcomes = "He eats." }),
            .. Child("1002", "Idris", "East"), Happened("1002", "2026-03-16", new NeedPlanStarted()),
        ]);
        var manager = await council.SignInAsync("M1");

        var page = await manager.OpenAsync(Drift);
        page.AssertSays("Plans in force 2");
        page.AssertSays("Plans without a review in time Amira Castellan : child in need plan, since 1 December 2025");
        Assert.DoesNotContain("Idris", page.Says, StringComparison.Ordinal);
        (await manager.OpenAsync("/children/1001/plan")).AssertSays("Child in need plan In force since 1 December 2025. Next: a child in need review. Due 1 March 2026 · 30 days overdue");

        const string Review = "/children/1001/add/need-plan-reviewed";
        await manager.SendAsync(await manager.OpenAsync(Review), Review, ("happened", "30/3/2026"), ("otherAgencyThere", "yes"), ("decision", "continues"));
        Assert.DoesNotContain("Amira", (await manager.OpenAsync(Drift)).Says, StringComparison.Ordinal);
        // Three months from the day of the review.
        (await manager.OpenAsync("/children/1001/plan")).AssertSays("Due 30 June 2026");
    }

    [Fact]
    [Capability("S080")]
    public async Task A_safety_plan_that_nobody_tests_is_on_the_list()
    {
        await using var council = await WithAsync(cluster, East);
        var manager = await council.SignInAsync("M1");
        var make = (await manager.OpenAsync("/children/1001/plan")).LinkTo("Make a safety plan");
        var room = await manager.SendAsync(await manager.OpenAsync(make), make, ("happened", "9/3/2026"), ("parties", "mother"), ("parties", "network"), ("what", "Nan sleeps there."),
            ("monitoring", "We ring each night."), ("testOn", "20/3/2026"));

        room.AssertSays("Who agreed to it The mother and relatives or friends Who does what Nan sleeps there. Who looks after it We ring each night.");
        room.AssertSays("Not tested yet. Next test: Due 20 March 2026 · 11 days overdue");
        (await manager.OpenAsync(Drift)).AssertSays("Safety plans untested 1 Amira Castellan");

        var test = room.LinkTo("Say whether the safety plan works");
        room = await manager.SendAsync(await manager.OpenAsync(test), test, ("happened", "30/3/2026"), ("works", "does-not-work"), ("how", "Nobody was there at ten."), ("testOn", "3/4/2026"));
        room.AssertSays("30 March 2026: It does not work. Nobody was there at ten.");
        room.AssertSays("Next test: Due 3 April 2026");
        (await manager.OpenAsync(Drift)).AssertSays("Safety plans untested 0");
    }

    [Fact]
    [Capability("S095")]
    [Capability("S096")]
    public async Task Payments_without_a_whole_plan_and_families_without_support_are_counted_and_named()
    {
        await using var council = await WithAsync(cluster, East);
        var manager = await council.SignInAsync("M1");
        var room = await manager.OpenAsync("/children/1001/plan");
        var begin = room.LinkTo("Begin a package of support or direct payments");
        room = await manager.SendAsync(await manager.OpenAsync(begin), begin, ("happened", "2/3/2026"), ("kind", "direct-payments"), ("planSays", "need"), ("planSays", "amount"));
        room.AssertSays("Direct payments, since 2 March 2026 Its plan says 2 of the 6 things it should.");
        // A first review within 12 months.
        room.AssertSays("Next review: Due 2 March 2027");
        var flag = room.LinkTo("Say whether the family may break down");
        room = await manager.SendAsync(await manager.OpenAsync(flag), flag, ("happened", "30/3/2026"), ("atRisk", "yes"), ("reasons", "They are worn out."));
        room.AssertSays("The family may break down, and no support is in place. Judged on 30 March 2026.");

        var page = await manager.OpenAsync(Drift);
        page.AssertSays("Direct payments 1, of which 1 without a whole plan Amira Castellan");
        page.AssertSays("Families that may break down 0 with support, 1 without Amira Castellan");

        await manager.SendAsync(await manager.OpenAsync(flag), flag, ("happened", "31/3/2026"), ("atRisk", "yes"), ("support", "short-breaks"));
        (await manager.OpenAsync(Drift)).AssertSays("Families that may break down 1 with support, 0 without");
    }

    [Fact]
    public async Task A_step_down_says_what_stays_and_when_somebody_looks_again()
    {
        await using var council = await WithAsync(cluster, East);
        var manager = await council.SignInAsync("M1");
        var step = (await manager.OpenAsync("/children/1001/plan")).LinkTo("Step the help up or down");

        var again = await manager.SendAsync(await manager.OpenAsync(step), step, ("happened", "30/3/2026"), ("which", "down"), ("from", "protection"), ("to", "child-in-need"), ("reasons", "Safer."));
        again.AssertSays("Enter the day on which somebody looks again, like 31/3/2026");
        Assert.Equal("Safer.", again.TypedInto("reasons"));

        var room = await manager.SendAsync(again, step, ("happened", "30/3/2026"), ("which", "down"), ("from", "protection"), ("to", "child-in-need"), ("reasons", "Safer."),
            ("supportLeft", "Nursery."), ("recheckOn", "27/4/2026"));
        room.AssertSays("Stepped down on 30 March 2026 From a child protection plan to a child in need plan. Safer. What stays in place: Nursery. To be looked at again: Due 27 April 2026");
    }

    [Fact]
    [Capability("S094")]
    public async Task A_team_is_seen_by_itself_so_that_it_does_not_vanish_in_an_average()
    {
        await using var council = await WithAsync(cluster,
        [
            .. East,
            .. Child("2001", "Wren", "Disabled children"), Happened("2001", "2025-11-03", new NeedPlanStarted()),
        ]);
        var head = await council.SignInAsync("H1");

        var plans = await head.OpenAsync($"{Drift}?team=Disabled%20children");
        plans.AssertSays("Plans in force 1");
        plans.AssertSays("Wren Castellan : child in need plan, since 3 November 2025");
        var meetings = await head.OpenAsync("/meetings?team=Disabled%20children");
        // Three months from 3 November 2025.
        meetings.AssertSays("Wren Castellan A child in need review Due 3 February 2026");
        Assert.DoesNotContain("Amira", plans.Says + meetings.Says, StringComparison.Ordinal);
        (await head.OpenAsync(Drift)).AssertSays("Plans in force 2");
    }

    private static IEnumerable<Entry> Child(string id, string name, string team) =>
    [
        Happened(id, "2025-06-02", new ChildDetails { GivenNames = name, FamilyName = "Castellan", BornOn = Day("2017-05-04") }),
        Happened(id, "2025-06-02", new WorkAllocated { HeldBy = HeldBy.SocialWorker, Worker = "W1", Team = team, Role = AllocationRole.Lead }),
    ];

    private static IEnumerable<Entry> Agreed(string child, string? by, ActionOwner owner, string? moved = null, string? movedAgain = null, string? done = null)
    {
        var agreed = Happened(child, "2026-03-03", new ActionAgreed { From = ActionFrom.Plan, Owner = owner, By = by is null ? null : Day(by), What = "Something." });
        yield return agreed;
        if (moved is not null) yield return Happened(child, "2026-03-13", new ActionGivenAnotherDay { By = Day(moved), Reasons = "Away." }) with { Strand = agreed.Id };
        if (movedAgain is not null) yield return Happened(child, "2026-03-20", new ActionGivenAnotherDay { By = Day(movedAgain), Reasons = "Away again." }) with { Strand = agreed.Id };
        if (done is not null) yield return Happened(child, done, new ActionDone { Result = ActionResult.Helped }) with { Strand = agreed.Id };
    }
}
