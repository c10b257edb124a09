using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.Care;
using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Supervision;
using Linnet.Visits;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class OverviewTests(TestCluster cluster)
{
    // East: W1 leads three children, W2 one, and two are on duty or in a tray. West: W3 leads one.
    private static readonly Entry[] Teams =
    [
        Held("1", HeldBy.SocialWorker, "W1", "East"), Held("2", HeldBy.SocialWorker, "W1", "East"), Held("3", HeldBy.SocialWorker, "W1", "East"),
        Held("4", HeldBy.SocialWorker, "W2", "East"), Held("5", HeldBy.Duty, "Duty", "East"), Held("6", HeldBy.Tray, "Tray", "East"),
        Held("7", HeldBy.SocialWorker, "W3", "West"),
        Happened("5", "2026-03-20", new ManagementDecision { Decision = "Duty sees the child each week.", Reasons = "Nobody is free." }, by: "M1"),
    ];

    private static Entry Held(string child, HeldBy by, string worker, string team) =>
        Happened(child, "2026-03-02", new WorkAllocated { HeldBy = by, Worker = worker, Team = team });

    [Fact]
    [Capability("S241")]
    public async Task Caseload_gives_mean_median_most_and_how_many_are_above_a_limit_by_team()
    {
        await using var council = await WithAsync(cluster, Teams);
        var manager = await council.SignInAsync("M1");

        var page = await manager.OpenAsync("/team/caseload?above=2");

        // East: 4 children of 2 workers (3 and 1), one above two; 2 without a worker: 6 shared out is 3 each.
        page.AssertSays("Workers above 2");
        page.AssertSays("East 2 4 2.0 2.0 3 1 2 children without a worker, East 3.0");
        page.AssertSays("All teams 3 5 1.7 1.0 3 1 2 children without a worker, all teams 2.3");
    }

    [Fact]
    public async Task A_split_of_1_to_5_is_withheld_outside_the_team_that_holds_it()
    {
        // West: one child of one worker, and six on duty.
        await using var council = await WithAsync(cluster,
        [
            .. Teams, .. Enumerable.Range(20, 6).Select(child => Held($"{child}", HeldBy.Duty, "Duty", "West")),
        ]);
        var manager = await council.SignInAsync("M1");
        var head = await council.SignInAsync("H1");

        var own = await manager.OpenAsync("/grip/teams");
        var above = await head.OpenAsync("/grip/teams");
        var caseload = await manager.OpenAsync("/team/caseload");
        var ownCards = await manager.OpenAsync("/grip?team=East");
        var otherCards = await head.OpenAsync("/grip?team=East");

        const string Says = "From 1 to 5 children of a team that is not yours are shown as “1 to 5”";
        const string NoWorker = "children, No worker of their own";
        own.AssertSays($"2 {NoWorker}, East");
        own.AssertSays($"6 {NoWorker}, West"); // Six is not few.
        above.AssertSays($"1 to 5 {NoWorker}, East");
        above.AssertSays($"6 {NoWorker}, West");
        above.AssertSays(Says);
        caseload.AssertSays("East 2 4 2.0 2.0 3 0 2 children without a worker, East 3.0");
        caseload.AssertSays("West 1 1 to 5 withheld withheld withheld withheld 6 children without a worker, West withheld");
        caseload.AssertSays("All teams 3 5 "); // A figure over every team is no split.
        caseload.AssertSays(Says);
        Assert.StartsWith("No worker of their own 2 Longest", ownCards.Near("No worker of their own", "<li", "</li>"), StringComparison.Ordinal);
        Assert.Equal("No worker of their own 1 to 5 Longest wait 29 days", otherCards.Near("No worker of their own", "<li", "</li>"));
        otherCards.AssertSays("Withheld: the team holds 1 to 5 children with a worker of their own, or 1 to 5 without one.");
    }

    [Fact]
    public async Task Single_workers_are_shown_to_their_own_manager_alone()
    {
        await using var council = await WithAsync(cluster, Teams);

        var own = await (await council.SignInAsync("M1")).OpenAsync("/team/caseload");
        var above = await (await council.SignInAsync("H1")).OpenAsync("/team/caseload");

        own.AssertSays("The workers of East Shown to you because you manage them. In order of name, and not to be ranked. Children of each worker of East Worker Children Weight On a protection plan Looked after In court or before it Not seen in time Open assessments Robin Ashdown 3 3 0 0 0 0 0 W2 1 1 ");
        Assert.DoesNotContain("W3", own.Says, StringComparison.Ordinal);
        Assert.DoesNotContain("Ashdown", above.Says, StringComparison.Ordinal);
    }

    [Fact]
    [Capability("S071")]
    public async Task Caseload_never_stands_without_the_children_nobody_holds()
    {
        await using var council = await WithAsync(cluster, Teams);
        var head = await council.SignInAsync("H1");

        var grip = await head.OpenAsync("/grip");

        // 5 children of 3 workers; with the 2 without one it would be 7 of 3.
        grip.AssertSays("1.7 children to each of 3 workers who hold any, at most 3. 2 children have no worker of their own; shared out, it would be 2.3 to a worker.");
    }

    [Fact]
    [Capability("S070")]
    public async Task Children_on_duty_are_listed_with_since_when_and_when_a_manager_last_looked()
    {
        await using var council = await WithAsync(cluster, Teams);
        var manager = await council.SignInAsync("M1");

        var list = await manager.OpenAsync("/grip/held-on-duty");

        // 2 to 31 March is 29 days.
        list.AssertSays("A manager last looked");
        Assert.StartsWith("5 a social worker of their own 2 March 2026 29", list.Near("/children/5", "<tr", "</tr>"), StringComparison.Ordinal);
        Assert.EndsWith("duty East Nothing with a due day 20 March 2026", list.Near("/children/5", "<tr", "</tr>"), StringComparison.Ordinal);
        Assert.EndsWith("a team tray East Nothing with a due day not recorded", list.Near("/children/6", "<tr", "</tr>"), StringComparison.Ordinal);
    }

    [Fact]
    [Capability("S070")]
    public async Task Children_on_duty_and_those_of_a_worker_are_listed_with_the_next_task_and_the_next_review_by_a_manager()
    {
        await using var council = await WithAsync(cluster,
        [
            .. Teams,
            Happened("5", "2026-03-02", new AssessmentStarted()),
            Happened("1", "2026-03-02", new AssessmentStarted()),
        ]);
        var manager = await council.SignInAsync("M1");
        var worker = await council.SignInAsync("W1");

        var list = await manager.OpenAsync("/grip/held-on-duty");
        var mine = await worker.OpenAsync("/my-work");

        // Begun on Monday 2 March: 10 working days are over on Monday 16, and Tuesday 31 is 11 later. A manager of East looked on 20 March: 8 weeks
        // on is 15 May, in 45 days. Nobody has looked at the first child: 8 weeks from 2 March is 27 April, in 27 days.
        Assert.EndsWith(
            "duty East A manager's first look at the assessment Due 16 March 2026 · 11 working days overdue "
                + "20 March 2026 Next review: Due 15 May 2026 · 45 days left",
            list.Near("/children/5", "<tr", "</tr>"),
            StringComparison.Ordinal);
        mine.AssertSays("Child Next task Next review by a manager "
            + "1 A manager's first look at the assessment Due 16 March 2026 · 11 working days overdue "
            + "A manager to look at the work Due 27 April 2026 · 27 days left "
            + "2 Nothing with a due day Nothing with a due day");
    }

    [Fact]
    [Capability("S031")]
    public async Task Days_in_a_risk_nobody_has_weighed_are_given_per_child_in_all_and_for_the_longest()
    {
        await using var council = await WithAsync(cluster,
        [
            Happened("1", "2026-03-02", new Contact { From = ContactSource.Police }),
            Happened("1", "2026-03-03", new ContactDecision { Outcome = ContactOutcome.Referral }),
            Happened("2", "2026-03-21", new Contact { From = ContactSource.School }),
            Happened("3", "2026-03-02", new Contact { From = ContactSource.School }),
            Happened("3", "2026-03-12", new Visit { Seen = Seen.Alone }),
        ]);
        var head = await council.SignInAsync("H1");

        var page = await head.OpenAsync("/front-door/unassessed-risk");

        // Passing on is no answer: 29 days; the second 10; the third was seen.
        page.AssertSays("Children now 2 Days, all children together 39 Longest, in days 29");
        page.AssertSays("1 Contact 2 March 2026 29 2 Contact 21 March 2026 10");
    }

    [Fact]
    [Capability("S028")]
    public async Task Delay_is_added_up_over_all_contacts_past_the_limit()
    {
        await using var council = await WithAsync(cluster,
        [
            Happened("1", "2026-03-24", new Contact { From = ContactSource.Police }),
            Happened("2", "2026-03-26", new Contact { From = ContactSource.School }),
            Happened("3", "2026-03-31", new Contact { From = ContactSource.School }),
        ]);
        var head = await council.SignInAsync("H1");

        var page = await head.OpenAsync("/front-door/unassessed-risk");

        // One working day each: due on Wednesday 25 and Friday 27 March; on Tuesday 31 March 4 and 2 working days late; the third is not yet.
        page.AssertSays("Delay on undecided contacts 6 working days past the limit, added up over 2 contacts of 3 undecided");
    }

    [Fact]
    [Capability("S137")]
    public async Task The_register_gives_the_children_in_care_on_a_day_and_the_rate_once_the_population_is_set()
    {
        await using var council = await WithAsync(cluster,
        [
            Happened("1", "2025-09-01", new CareStarted { LegalStatus = LegalStatus.InterimCareOrder }),
            Happened("1", "2025-09-01", new PlacementStarted { Type = PlacementType.Foster, Area = PlacementArea.AtADistance, Distance = DistanceBand.OverTwentyMiles }),
            Happened("2", "2025-10-01", new CareStarted { LegalStatus = LegalStatus.Section20, Unaccompanied = true }),
            Happened("2", "2026-03-01", new CareEnded { Why = EndOfCare.HomePlanned }),
        ]);
        var head = await council.SignInAsync("H1");

        var now = await head.OpenAsync("/care/register");
        var autumn = await head.OpenAsync("/care/register?asAt=2025-12-31");
        await head.SendAsync(await head.OpenAsync("/council/add/population-under-18"), "/council/add/population-under-18", ("happened", "1/1/2026"), ("people", "40000"));
        var rated = await head.OpenAsync("/care/register");

        // 1 of 40,000 is 0.25 in 10,000. From 1 September 2025 to 31 March 2026 is 211 days.
        now.AssertSays("Children 1 For every 10,000 under 18 The population under 18 is not set for that day, so no rate can be given.");
        now.AssertSays("1 1 September 2025 211 Interim care order Foster care, since 1 September 2025 At a distance: further than a neighbouring authority, over 20 miles");
        Assert.StartsWith("Children 2", autumn.Near("Children</h2>", "<li", "</li>"), StringComparison.Ordinal);
        rated.AssertSays("For every 10,000 under 18 0.3 1 of 40,000 people under 18");
    }

    [Fact]
    public async Task A_social_worker_starts_with_what_presses_for_their_own_children()
    {
        await using var council = await WithAsync(cluster, [.. Teams, Happened("1", "2026-03-24", new Referral { From = ContactSource.School })]);
        var worker = await council.SignInAsync("W1");

        var page = await worker.OpenAsync("/");

        Assert.Equal("/my-work", page.Path);
        page.AssertSays("1 a decision on the referral 24 March 2026 7");
        Assert.DoesNotContain("/children/7", page.Html, StringComparison.Ordinal);
    }
}
