using System.Net;
using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Supervision;
using Linnet.Visits;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class ChildSummaryTests(TestCluster cluster)
{
    private const string Child = "/children/1001";

    private static readonly Entry[] Amira =
    [
        Happened("1001", "2025-11-03", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04"), Family = "F1" }),
        Happened("1001", "2025-11-03", new Referral { From = ContactSource.School, Concern = "She comes to school hungry." }),
        Happened("1001", "2025-12-01", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect, Outline = "There is food in the house." }),
        Happened("1001", "2026-03-02", new Visit { Seen = Seen.Alone, ChildsWords = "I like it when nan cooks." }),
    ];

    [Fact]
    [Capability("S058")]
    public async Task A_summary_that_was_not_brought_up_to_date_says_so_until_somebody_does()
    {
        await using var council = await WithAsync(cluster,
        [
            .. Amira,
            Happened("1001", "2025-12-15", new CaseSummary { Summary = "Amira lives with her mother.", Risk = "She goes without meals when her mother is ill." }),
        ]);
        var worker = await council.SignInAsync("W1");

        var before = await worker.OpenAsync(Child);

        // Three months from 15 December 2025 are over on 15 March 2026, 16 days before 31 March. From 15 December to 31 March: 16 + 31 + 28 + 31 days.
        before.AssertSays("Last reviewed 15 December 2025, 106 days ago, by Robin Ashdown. Due 15 March 2026 · 16 days overdue");
        before.AssertSays("Out of date Analysis of risk She goes without meals when her mother is ill.");

        var form = await worker.OpenAsync(before.LinkTo("Bring the case summary up to date"));
        var after = await worker.SendAsync(form, form.Path, ("happened", "31/3/2026"), ("summary", "Amira lives with her nan."), ("risk", "Low while she is with nan."));

        after.AssertSays("Last reviewed 31 March 2026, today, by Robin Ashdown. Due 30 June 2026");
        after.AssertSays("Low while she is with nan.");
        Assert.DoesNotContain("Out of date", after.Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_opens_the_record_reads_what_the_child_says_why_we_are_involved_and_the_plan()
    {
        await using var council = await WithAsync(cluster,
        [
            .. Amira,
            Happened("1001", "2026-03-05", new ActionAgreed { From = ActionFrom.PlanMeeting, Owner = ActionOwner.Parent, By = Day("2026-04-10"), What = "Her mother sees the doctor." }),
            Happened("1001", "2026-03-09", new ChairChallenge { About = ChallengeAbout.Drift, Asked = "Nan is assessed by 1 May." }),
        ]);

        var page = await (await council.SignInAsync("W1")).OpenAsync(Child);

        page.AssertSays("No case summary has been written.");
        page.AssertSays("I like it when nan cooks. Visit on 2 March 2026");
        page.AssertSays("Why we are involved She comes to school hungry.");
        page.AssertSays("Child protection: neglect since 1 December 2025 There is food in the house. Next: Her mother sees the doctor. By 10 April 2026.");
        // 9 to 31 March.
        page.AssertSays("9 March 2026, open for 22 days");
    }

    [Fact]
    public async Task A_person_in_the_childs_life_stands_among_those_around_her_and_in_the_family_until_the_last_day()
    {
        await using var council = await WithAsync(cluster, Amira);
        var worker = await council.SignInAsync("W1");
        var form = await worker.OpenAsync((await worker.OpenAsync($"{Child}/family")).LinkTo("Add somebody, or bring what is known about somebody up to date"));

        var family = await worker.SendAsync(form, form.Path, ("happened", "1/2/2026"), ("name", "Ada Castellan"), ("part", "grandparent"), ("livesWithChild", "yes"), ("matters", "Amira feels safe with her."));

        family.AssertSays("Grandparents, relatives and friends Ada Castellan Grandparent");
        family.AssertSays("Ada Castellan Grandparent Yes not recorded 1 February 2026 Amira feels safe with her.");
        (await worker.OpenAsync(Child)).AssertSays("Ada Castellan Grandparent, lives with the child");

        var until = await worker.SendAsync(await worker.OpenAsync(form.Path), form.Path, ("happened", "1/2/2026"), ("name", "Ada Castellan"), ("part", "grandparent"), ("until", "20/3/2026"));

        Assert.DoesNotContain("Ada Castellan", until.Says, StringComparison.Ordinal);
        (await worker.OpenAsync($"{Child}/family?asAt=2026-03-19")).AssertSays("Ada Castellan");
    }

    [Fact]
    [Capability("S056")]
    public async Task A_brother_whom_nobody_has_seen_is_named_beside_those_who_were()
    {
        await using var council = await WithAsync(cluster,
        [
            .. Amira,
            Happened("1002", "2025-11-03", new ChildDetails { GivenNames = "Idris", FamilyName = "Castellan", BornOn = Day("2020-11-19"), Family = "F1" }),
            Happened("1002", "2025-11-10", new Visit { Seen = Seen.NotSeen }),
        ]);

        var page = await (await council.SignInAsync("W1")).OpenAsync($"{Child}/family");

        page.AssertSays("1 of 2 children have been seen.");
        page.AssertSays("Idris Castellan Never seen never recorded none");
        page.AssertSays("Amira Castellan Child protection: neglect 2 March 2026 2 March 2026 none");
        Assert.Contains("children/family", await council.LooksAtAsync("child:1002"));
    }

    [Fact]
    public async Task Those_who_oversee_read_who_wrote_and_who_looked_and_nobody_else_does()
    {
        await using var council = await WithAsync(cluster, Amira);
        var worker = await council.SignInAsync("W1");
        await worker.OpenAsync($"{Child}/timeline");

        var trail = await (await council.SignInAsync("H1")).OpenAsync($"{Child}/audit-trail");

        trail.AssertSays("Robin Ashdown 4 ");
        trail.AssertSays("2 looks, the latest first, this one among them.");
        Assert.StartsWith("Robin Ashdown social worker", trail.Near("children/timeline", "<tr", "</tr>"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await worker.OpenAsync($"{Child}/audit-trail")).Status);
    }
}
