using System.Net;
using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Visits;
using Linnet.Workers;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class AllocateTests(TestCluster cluster)
{
    private const string Allocate = "/team/allocate";

    // Amira and Idris of one family wait since their referral on Monday 2 March 2026: 29 days. Amira's last worker left. Wren is Robin's.
    private static readonly Entry[] Council =
    [
        Named("1001", "Amira", "Castellan", "F1"), Named("1002", "Idris", "Castellan", "F1"), Named("1003", "Wren", "Other", "F9"),
        Happened("1001", "2024-01-08", To("W7")),
        Happened("1001", "2024-06-03", new CaseClosed { Why = EndOfNeed.ServicesEnded }),
        .. Referred("1001"), .. Referred("1002"),
        Happened("1003", "2026-02-02", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect }),
        Happened("1003", "2026-02-02", To("W1")),
        Happened("1003", "2026-02-03", new Visit { Seen = Seen.Alone, VisitedBy = "W1" }),
        Worker("W1", "Robin", "Ashdown", Post.SocialWorker), Worker("W7", "Dana", "Frost", Post.SocialWorker), Worker("W8", "Kit", "Moor", Post.LeadPractitioner),
    ];

    [Fact]
    [Capability("S069")]
    public async Task A_family_is_chosen_the_load_is_seen_and_only_then_are_they_allocated_and_not_yet_met()
    {
        await using var council = await WithAsync(cluster, Council);
        var manager = await council.SignInAsync("M1");

        var list = await manager.OpenAsync($"{Allocate}?show=all");
        list.AssertSays("2 children in 1 family, danger first. Family of 2");
        list.AssertSays("Amira Castellan Waits for a social worker of their own since 2 March 2026, 29 days. Held by nobody; the last worker was Dana Frost.");
        Assert.Contains("Robin Ashdown, East: 1 child, weighing 1.5", list.SaysAltogether, StringComparison.Ordinal);

        var preview = await manager.OpenAsync($"{Allocate}?child=1001&child=1002&worker=W1&as=lead");
        preview.AssertSays("Now 1 1.5 1 0 0 0 Then 3 3.5 1 0 0 0");
        (await manager.OpenAsync("/children/1001")).AssertSays("Worker nobody");

        var after = await manager.SendAsync(preview, preview.Path, ("happened", "31/3/2026"), ("team", "East"),
            ("1001-toKeep", "Her walks with nan."), ("1001-risks", "Her father is let out on Friday."), ("1001-nextVisitOn", "2/4/2026"));

        after.AssertSays("2 children allocated. The clocks have moved.");
        after.AssertSays("No child of East waits for a worker.");
        (await manager.OpenAsync("/children/1002")).AssertSays("Worker Robin Ashdown, 0 days East");
        (await manager.OpenAsync("/children/1002/clocks")).AssertSays("Their own worker to meet them 31 March 2026");
        var workers = await manager.OpenAsync("/children/1001/workers");
        workers.AssertSays("Handed over on 31 March 2026 What the child wants kept Her walks with nan. Immediate risks Her father is let out on Friday. Next visit 2 April 2026");
        Assert.DoesNotContain("Handed over", (await manager.OpenAsync("/children/1002/workers")).Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_family_is_kept_together_unless_it_is_said_why_not()
    {
        await using var council = await WithAsync(cluster, Council);
        var manager = await council.SignInAsync("M1");
        var preview = await manager.OpenAsync($"{Allocate}?child=1001&worker=W1");

        preview.AssertSays("Idris Castellan, of the same family, waits for a worker and is not chosen.");
        var again = await manager.SendAsync(preview, preview.Path, ("happened", "31/3/2026"), ("1001-risks", "Kept while I answer."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        again.AssertSays("Say why the family is not kept with one worker, or choose the whole family");
        Assert.Equal("Kept while I answer.", again.TypedInto("1001-risks"));
        (await manager.OpenAsync("/children/1001")).AssertSays("Worker nobody");

        await manager.SendAsync(again, preview.Path, ("happened", "31/3/2026"), ("whyApart", "Idris is with his father in another town."));

        (await manager.OpenAsync("/children/1001")).AssertSays("Worker Robin Ashdown");
        (await manager.OpenAsync("/children/1001/timeline")).AssertSays("Idris is with his father in another town.");
    }

    [Fact]
    public async Task The_new_lead_ends_the_old_one_in_the_same_step_and_in_words()
    {
        await using var council = await WithAsync(cluster, Council);
        var manager = await council.SignInAsync("M1");
        var preview = await manager.OpenAsync((await manager.OpenAsync("/children/1003/workers")).LinkTo("Allocate a worker") + "&worker=W7");

        preview.AssertSays("Robin Ashdown leads the work with Wren Other now. That ends on the same day, in the same step.");
        var workers = await manager.SendAsync(preview, preview.Path, ("happened", "31/3/2026"), ("team", "East"), ("end-why", "caseload"));

        // From 2 February to 31 March is 57 days.
        workers.AssertSays("Dana Frost East 31 March 2026 now 0 Robin Ashdown East 2 February 2026 31 March 2026 57");
        workers.AssertSays("2 workers in the last 12 months");
        Assert.DoesNotContain("No worker", workers.Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_leads_at_once_are_asked_about_on_the_general_form_too()
    {
        await using var council = await WithAsync(cluster, Council);
        var manager = await council.SignInAsync("M1");
        const string form = "/children/1003/add/allocation";

        var again = await manager.SendAsync(await manager.OpenAsync(form), form, ("happened", "31/3/2026"), ("heldBy", "social-worker"), ("worker", "W7"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        again.AssertSays("Another worker leads the work already.");
        await manager.SendAsync(again, form, ("happened", "31/3/2026"), ("heldBy", "social-worker"), ("worker", "W7"), ("role", "co-worker"));
        (await manager.OpenAsync("/children/1003/workers")).AssertSays("Beside them: Dana Frost since 31 March 2026.");
    }

    [Fact]
    public async Task Duty_is_no_worker_and_the_children_go_on_waiting_where_everybody_sees_it()
    {
        await using var council = await WithAsync(cluster, Council);
        var manager = await council.SignInAsync("M1");
        var preview = await manager.OpenAsync($"{Allocate}?child=1001&child=1002&as=duty");

        preview.AssertSays("Nobody would hold the work.");
        var after = await manager.SendAsync(preview, preview.Path, ("happened", "31/3/2026"), ("team", "East"));

        after.AssertSays("2 children held on duty, and still without a worker of their own.");
        after.AssertSays("Amira Castellan Waits for a social worker of their own since 2 March 2026, 29 days. Held by duty");
        (await manager.OpenAsync("/grip/held-on-duty")).AssertSays("2 children.");
    }

    [Fact]
    public async Task A_lead_practitioner_may_not_stand_in_for_a_social_worker_nor_a_manager_for_a_worker()
    {
        await using var council = await WithAsync(cluster, [.. Council, Worker("M9", "Una", "Lake", Post.TeamManager)]);
        var manager = await council.SignInAsync("M1");

        (await manager.OpenAsync($"{Allocate}?child=1003&worker=W8")).AssertSays("Kit Moor is not on the list as a registered social worker. Wren Other would go on waiting for one.");
        (await manager.OpenAsync($"{Allocate}?child=1001&worker=M9")).AssertSays("A manager's name is not an allocation.");
        (await manager.OpenAsync($"{Allocate}?worker=W1")).AssertSays("Choose at least one child");
        (await manager.OpenAsync($"{Allocate}?child=1003&worker=W1")).AssertSays("This worker leads the work with Wren Other already");
    }

    [Fact]
    public async Task A_page_that_somebody_else_has_overtaken_is_not_taken()
    {
        await using var council = await WithAsync(cluster, Council);
        var manager = await council.SignInAsync("M1");
        var stale = await manager.OpenAsync($"{Allocate}?child=1001&child=1002&worker=W1");
        var first = await manager.OpenAsync($"{Allocate}?child=1001&child=1002&worker=W7");
        await manager.SendAsync(first, first.Path, ("happened", "31/3/2026"));

        var again = await manager.SendAsync(stale, stale.Path, ("happened", "31/3/2026"));

        again.AssertSays("Somebody else was allocated or stopped since this page was opened. Open it afresh and look again");
        (await manager.OpenAsync("/children/1001")).AssertSays("Worker Dana Frost");
    }

    [Fact]
    [Capability("S073")]
    public async Task Says_whether_the_worker_who_assessed_gives_the_support_and_counts_how_often()
    {
        await using var council = await WithAsync(cluster, [.. Assessed("2001", "W1"), .. Assessed("2002", "W7")]);
        var manager = await council.SignInAsync("M1");

        (await manager.OpenAsync("/children/2001/workers")).AssertSays("The worker who assessed, Robin Ashdown, gives the support too.");
        (await manager.OpenAsync("/children/2002/workers")).AssertSays("W7 assessed; Robin Ashdown gives the support.");
        (await manager.OpenAsync("/team/caseload")).AssertSays("1 of 2 children whose assessment led to a plan or to care kept the worker who had assessed them.");
    }

    [Fact]
    public async Task The_caseload_weighs_plans_and_says_who_is_not_seen_in_time()
    {
        // Wren was last seen on 3 February; nobody made the statutory visit that was due by Monday 16 February.
        await using var council = await WithAsync(cluster, Council);

        var caseload = await (await council.SignInAsync("M1")).OpenAsync("/team/caseload");

        caseload.AssertSays("Robin Ashdown 1 1.5 1 0 0 1 0");
        caseload.AssertSays("Each child counts 1, and more for a section 47 enquiry (0.5), a child protection plan (0.5)");
    }

    [Fact]
    public async Task Only_who_works_with_children_is_offered_and_no_form_takes_another_name_for_an_allocation()
    {
        await using var council = await WithAsync(cluster, [.. Council, Worker("A9", "Noor", "Figgins", Post.Analyst), Worker("M2", "Ines", "Calder", Post.TeamManager)]);
        var manager = await council.SignInAsync("M1");
        Assert.DoesNotContain("Noor Figgins", (await manager.OpenAsync($"{Allocate}?show=all")).SaysAltogether, StringComparison.Ordinal);

        var form = await manager.OpenAsync("/children/1001/add/allocation");
        foreach (var (worker, says) in new[]
                 {
                     ("A9", "Whoever has this post does not hold the work with a child."),
                     ("M2", "A manager's name is not an allocation."),
                     ("Duty tray", "This name is not on the council's list of workers."),
                 })
        {
            form = await manager.SendAsync(form, form.Path, ("happened", "31/3/2026"), ("heldBy", "social-worker"), ("worker", worker));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, form.Status);
            form.AssertSays(says);
        }

        // Born on 4 May 2017: 42 weeks before it is 14 July 2016.
        form = await manager.SendAsync(form, form.Path, ("happened", "31/3/2016"), ("heldBy", "social-worker"), ("worker", "W1"));
        form.AssertSays("The child is born, or expected, on 4 May 2017. 31 March 2016 is before the pregnancy: check the year");
        (await manager.OpenAsync("/children/1001")).AssertSays("Worker nobody");
    }

    [Fact]
    public async Task A_manager_whose_team_holds_no_child_is_shown_every_team_and_no_form_where_nobody_waits()
    {
        // The manager is of East, and no work is held there.
        await using var waiting = await WithAsync(cluster, [Named("1001", "Amira", "Castellan", "F1"), .. Referred("1001")]);
        (await (await waiting.SignInAsync("M1")).OpenAsync(Allocate)).AssertSays("1 child in 1 family, danger first.");

        await using var nobody = await WithAsync(cluster, [Named("1001", "Amira", "Castellan", "F1")]);
        var page = await (await nobody.SignInAsync("M1")).OpenAsync(Allocate);

        page.AssertSays("No child of any team waits for a worker.");
        Assert.DoesNotContain("Which worker?", page.Says, StringComparison.Ordinal);
    }

    private static Entry Named(string id, string given, string family, string group) =>
        Happened(id, "2024-01-05", new ChildDetails { GivenNames = given, FamilyName = family, BornOn = Day("2017-05-04"), Family = group });

    private static WorkAllocated To(string worker) => new() { HeldBy = HeldBy.SocialWorker, Worker = worker, Team = "East" };

    private static IEnumerable<Entry> Referred(string id)
    {
        var referral = Happened(id, "2026-03-02", new Referral { From = ContactSource.School });
        return [referral, Happened(id, "2026-03-02", new ReferralDecision { Outcome = ReferralOutcome.Assessment }) with { Strand = referral.Id }];
    }

    private static IEnumerable<Entry> Assessed(string id, string by) =>
    [
        Happened(id, "2026-01-05", new AssessmentStarted { AssessedBy = by }),
        Happened(id, "2026-02-02", new NeedPlanStarted()),
        Happened(id, "2026-02-02", To("W1")),
    ];

    private static Entry Worker(string id, string given, string family, Post post) =>
        Happened(id, "2024-01-05", new WorkerDetails { GivenNames = given, FamilyName = family, Post = post, Team = "East" }) with { Subject = Subject.Worker(id) };
}
