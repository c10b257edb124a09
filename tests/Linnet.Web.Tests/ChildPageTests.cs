using System.Net;
using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.Care;
using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Visits;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class ChildPageTests(TestCluster cluster)
{
    private static WorkAllocated To(string worker) => new() { HeldBy = HeldBy.SocialWorker, Worker = worker, Team = "East" };

    [Fact]
    public async Task Says_who_the_child_is_how_old_and_what_to_the_council()
    {
        await using var council = await WithAsync(cluster,
        [
            Happened("1001", "2025-02-02", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", OtherNames = "Mira; Amira Boyd", BornOn = Day("2017-05-04") }),
            Happened("1001", "2026-02-02", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect }),
            Happened("1001", "2026-03-02", new CareStarted { LegalStatus = LegalStatus.Section20 }),
        ]);
        var head = await council.SignInAsync("H1");

        var page = await head.OpenAsync("/children/1001");

        // 4 May 2017 to 31 March 2026 is 8 years and 10 months.
        page.AssertSays("Amira Castellan 8 years and 10 months, born on 4 May 2017 · Identifier 1001 Also known as Mira and Amira Boyd");
        page.AssertSays("Child protection: neglect Looked after: accommodated by agreement (section 20)");
    }

    [Fact]
    public async Task An_unborn_child_has_an_expected_day_and_no_age()
    {
        await using var council = await WithAsync(cluster, [Happened("1001", "2026-02-02", new ChildDetails { FamilyName = "Castellan", ExpectedOn = Day("2026-06-09") })]);
        var head = await council.SignInAsync("H1");

        (await head.OpenAsync("/children/1001")).AssertSays("Castellan Unborn, expected on 9 June 2026");
    }

    [Fact]
    [Capability("S069")]
    public async Task Shows_who_held_the_work_from_when_to_when_and_each_gap()
    {
        await using var council = await WithAsync(cluster,
        [
            Happened("1001", "2026-01-05", new AssessmentStarted()),
            Happened("1001", "2026-01-05", To("W1")),
            Happened("1001", "2026-02-02", new AllocationEnded { Worker = "W1", Why = EndOfAllocation.WorkerLeft }),
            Happened("1001", "2026-03-02", To("W7")),
            Happened("1002", "2026-02-02", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect }),
        ]);
        var head = await council.SignInAsync("H1");

        var workers = await head.OpenAsync("/children/1001/workers");
        var unallocated = await head.OpenAsync("/grip/unallocated");

        // 5 January to 2 February is 28 days, 2 February to 2 March another 28, 2 to 31 March 29.
        workers.AssertSays("W7 East 2 March 2026 now 29 No worker Nobody East 2 February 2026 2 March 2026 28 Robin Ashdown East 5 January 2026 2 February 2026 28");
        workers.AssertSays("28 days without a worker of their own since one was first needed, in 1 gap.");
        unallocated.AssertSays("1 child. Least time left first, then the oldest. Of them: 1 on a protection plan.");
    }

    [Fact]
    [Capability("S072")]
    public async Task Says_that_this_is_the_childs_fourth_worker_in_eighteen_months()
    {
        await using var council = await WithAsync(cluster,
        [
            Happened("1001", "2024-01-05", To("W9")), Happened("1001", "2024-06-05", To("W2")),
            Happened("1001", "2025-03-05", To("W3")), Happened("1001", "2025-09-05", To("W4")), Happened("1001", "2026-02-24", To("W1")),
        ]);
        var head = await council.SignInAsync("H1");

        var page = await head.OpenAsync("/children/1001");

        // Eighteen months before 31 March 2026 is 30 September 2024: W9 had ended, W2, W3, W4 and W1 count.
        page.AssertSays("Worker Robin Ashdown, 35 days · 4th worker in 18 months East");
        (await head.OpenAsync("/children/1001/workers")).AssertSays("3 workers in the last 12 months, 4 in the last 18.");
    }

    [Fact]
    [Capability("S053")]
    public async Task A_closed_and_reopened_assessment_keeps_its_first_clock_and_shows_both()
    {
        var referral = Happened("1001", "2026-01-05", new Referral { From = ContactSource.School });
        var first = Happened("1001", "2026-01-06", new AssessmentStarted()) with { AroseFrom = referral.Id };
        await using var council = await WithAsync(cluster,
        [
            referral,
            first,
            Happened("1001", "2026-02-10", new WorkClosed { Why = ClosingReason.NoOutcome }) with { Strand = first.Id },
            Happened("1001", "2026-02-12", new AssessmentStarted()) with { AroseFrom = referral.Id },
        ]);
        var head = await council.SignInAsync("H1");

        var page = await head.OpenAsync("/children/1001");

        // 45 working days from Monday 5 January 2026: Monday 9 March. On 31 March, 16 working days later.
        page.AssertSays("Restarted · Due 9 March 2026 · 16 working days overdue");
        page.AssertSays("the clock went on from its first start");
        (await head.OpenAsync("/children/1001/timeline")).AssertSays("Work was closed without an outcome. What the child was waiting for is still waited for.");
    }

    [Fact]
    [Capability("S093")]
    public async Task Adds_up_the_days_of_everything_overdue()
    {
        await using var council = await WithAsync(cluster, [Happened("1001", "2026-03-02", new Contact { From = ContactSource.Police }), Happened("1001", "2026-03-05", new Contact { From = ContactSource.School })]);
        var head = await council.SignInAsync("H1");

        var page = await head.OpenAsync("/children/1001");

        // Due on 3 and on 6 March: 28 and 25 days late on 31 March.
        page.AssertSays("Drift 53 days over 2 overdue waits");
    }

    [Fact]
    public async Task A_clock_explains_itself_down_to_its_bank_holidays_and_both_times()
    {
        await using var council = await WithAsync(cluster, [Happened("1001", "2025-12-22", new Referral { From = ContactSource.School }, recorded: "2025-12-23")]);
        var head = await council.SignInAsync("H1");
        var page = await head.OpenAsync("/children/1001/clocks");
        var path = page.Links().Select(l => l.Path).First(p => p.Contains("assessment-within-45-days/", StringComparison.Ordinal));

        var clock = await head.OpenAsync(path);

        // Working days: 2 to 24 December, 5 to 31, 6 on 2 January, then 5 a week: 41 on Friday 20 February, 45 on Thursday the 26th.
        clock.AssertSays("The referral was received on Monday 22 December 2025. 45 working days from Monday 22 December 2025, which is day 0; "
            + "weekends and Christmas Day, Boxing Day and New Year's Day are not counted; due by the end of Thursday 26 February 2026.");
        clock.AssertSays("Started by Referral Monday 22 December 2025 Midday on Tuesday 23 December 2025");
        clock.AssertSays("Basis Statutory guidance");
        clock.AssertSays("How sure we are of the number High");
    }

    [Fact]
    public async Task What_rests_on_an_extract_counts_to_its_day_and_says_that_nothing_is_known_since()
    {
        await using var council = await WithAsync(cluster,
        [
            Happened("1001", "2026-01-05", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect }, recorded: "2026-03-01", imported: true),
            Happened("1001", "2026-02-06", new Visit { Seen = Seen.SeenAloneNotKnown, Statutory = true }, recorded: "2026-03-01", imported: true),
        ]);
        await council.AfterExtractAsync("2026-03-01");
        var head = await council.SignInAsync("H1");

        var page = await head.OpenAsync("/children/1001");
        var entry = await head.OpenAsync(page.LinkTo("Visit"));

        page.AssertSays("This child has not been seen for 23 days at 1 March 2026; nothing known since.");
        page.AssertSays("No name has been taken in for this child");
        entry.AssertSays("annex-a 1 March 2026, List 6, cell F12");
        (await head.OpenAsync("/children/1001/timeline?knownAt=2026-02-27")).AssertSays("Nothing had been recorded by then.");
    }

    [Theory]
    [InlineData("/children/4711")]
    [InlineData("/children/1001/add/no-such-kind")]
    [InlineData("/children/1001/entries/0198f0aa-0000-7000-8000-000000000000")]
    [InlineData("/children/1001/clocks/no-such-standard/2026-03-02/1")]
    public async Task What_does_not_exist_is_not_found(string path)
    {
        await using var council = await WithAsync(cluster, [Happened("1001", "2026-03-02", new Contact { From = ContactSource.Police })]);
        var manager = await council.SignInAsync("M1");

        var page = await manager.OpenAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        page.AssertSays("Page not found");
    }

    [Fact]
    public async Task An_identifier_with_a_stroke_in_it_has_a_page_too()
    {
        await using var council = await WithAsync(cluster, [Happened("CH/10 01", "2026-03-02", new Contact { From = ContactSource.Police })]);
        var head = await council.SignInAsync("H1");
        var list = await head.OpenAsync("/grip/contacts-undecided");

        (await head.OpenAsync(list.LinkTo("CH/10 01"))).AssertSays("Identifier CH/10 01");
    }

    [Fact]
    public async Task Opening_a_child_leaves_a_trace()
    {
        await using var council = await WithAsync(cluster, [Happened("1001", "2026-03-02", new Contact { From = ContactSource.Police })]);
        var head = await council.SignInAsync("H1");

        foreach (var path in new[] { "", "/timeline", "/clocks", "/workers" }) await head.OpenAsync($"/children/1001{path}");

        Assert.Equal(["children", "children/timeline", "children/clocks", "children/workers"], await council.LooksAtAsync("child:1001"));
    }
}
