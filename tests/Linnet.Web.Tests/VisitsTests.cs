using Linnet.Children;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Visits;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class VisitsTests(TestCluster cluster)
{
    private const string Visits = "/children/1001/visits";

    // On a plan since Monday 2 February 2026, to be seen every 10 working days: by the 16th, then 10 working days from each visit.
    private static readonly Entry[] OnAPlan =
    [
        Happened("1001", "2026-02-02", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04"), Family = "F1" }),
        Happened("1001", "2026-02-02", new ProtectionPlanStarted { Category = CategoryOfAbuse.Neglect, VisitEvery = VisitsSetByPlan.EveryTenWorkingDays }),
    ];

    [Fact]
    [Capability("S081")]
    public async Task Says_of_each_visit_that_was_due_whether_it_was_in_time_late_or_is_overdue_as_the_plan_set_it()
    {
        await using var council = await WithAsync(cluster,
        [
            .. OnAPlan,
            Happened("1001", "2026-02-13", new Visit { Seen = Seen.Alone, Statutory = true }),
            Happened("1001", "2026-03-03", new Visit { Seen = Seen.NotAlone, WhyNotAlone = WhyNotAlone.ChildRefused, Statutory = true }),
            Happened("1001", "2026-03-16", new Visit { Seen = Seen.NotSeen, Statutory = true }),
        ]);

        var page = await (await council.SignInAsync("W1")).OpenAsync(Visits);

        // Seen on Friday 13 February, so the next by Friday the 27th: made on Tuesday 3 March, 4 days late.
        // From 3 March by Tuesday the 17th: on the 16th nobody was seen, so on the 31st it is 14 days overdue.
        page.AssertSays("To be seen every 10 working days, as set by the plan of 2 February 2026.");
        page.AssertSays("27 February 2026 3 March 2026 Late, by 4 days");
        page.AssertSays("17 March 2026 not made Overdue, by 14 days");
        page.AssertSays("Amira has not been seen for 28 days.");
        // 13 February to 3 March is 18 days; 3 to 16 March 13.
        page.AssertSays("Yes, not alone: the child did not want to 18 days after they were seen before");
        page.AssertSays("No 13 days after they were seen before");
    }

    [Fact]
    [Capability("S082")]
    public async Task Marks_a_visit_that_was_recorded_late_or_in_few_words_or_without_the_childs()
    {
        await using var council = await WithAsync(cluster,
        [
            .. OnAPlan,
            // Monday 2 March to Tuesday the 10th: 6 working days, one more than the 5 of the standard. The 9th would have been the 5th.
            Happened("1001", "2026-03-02", new Visit { Seen = Seen.Alone, VisitedBy = "W1", Account = "Seen at home. All well." }, recorded: "2026-03-10"),
            Happened("1001", "2026-03-16", new Visit { Seen = Seen.Alone, VisitedBy = "W1", Duty = true, ChildsWords = string.Join(' ', Enumerable.Repeat("quiet", VisitRecord.FewWords)) }, recorded: "2026-03-23"),
        ]);

        var page = await (await council.SignInAsync("W1")).OpenAsync(Visits);

        page.AssertSays("The child's own words stand in 1 of 2 visits at which they were seen. 1 visit recorded more than 5 working days after.");
        Assert.EndsWith("No words of the child Brief 6 working days after Late", page.Near("2 March 2026</a>", "<tr", "</tr>"), StringComparison.Ordinal);
        var duty = page.Near("16 March 2026</a>", "<tr", "</tr>");
        Assert.Contains("Robin Ashdown Duty quiet", duty, StringComparison.Ordinal);
        Assert.EndsWith("quiet 5 working days after", duty, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_short_note_waits_for_its_full_record()
    {
        await using var council = await WithAsync(cluster, [.. OnAPlan, Happened("1001", "2026-03-30", new Visit { Seen = Seen.Alone, ToBeWrittenUp = true })]);
        var worker = await council.SignInAsync("W1");

        (await worker.OpenAsync(Visits)).AssertSays("Short note, full record awaited");
        var form = await worker.OpenAsync("/children/1001/add/visit-written-up");
        await worker.SendAsync(form, form.Path, ("happened", "31/3/2026"), ("account", "The whole of it."));

        Assert.EndsWith("1 working day after", (await worker.OpenAsync(Visits)).Near("30 March 2026</a>", "<tr", "</tr>"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visit_asks_what_is_still_not_known_and_what_it_was_for()
    {
        await using var council = await WithAsync(cluster, OnAPlan);
        var worker = await council.SignInAsync("W1");
        var form = await worker.OpenAsync("/children/1001/add/visit?to=/children/1001/visits");

        form.AssertSays("Who lives here, who comes, and who was not in the room?");
        var visits = await worker.SendAsync(form, form.Path, ("happened", "30/3/2026"), ("seen", "alone"), ("purpose", "To see the bedroom"), ("notKnown", "Who Uncle Ray is. I ask her nan on Friday."), ("childsWords", "Ray has the big room."));

        visits.AssertSays("30 March 2026 To see the bedroom Yes, alone");
        visits.AssertSays("Ray has the big room.");
        (await worker.OpenAsync("/children/1001/timeline")).AssertSays("Who Uncle Ray is. I ask her nan on Friday.");
    }

    [Fact]
    [Capability("S083")]
    public async Task Direct_work_says_what_it_was_for_with_what_and_whether_the_child_understands()
    {
        await using var council = await WithAsync(cluster, [.. OnAPlan, Happened("1001", "2025-12-31", new DirectWork { Purpose = "To get to know her." })]);
        var worker = await council.SignInAsync("W1");
        var form = await worker.OpenAsync("/children/1001/add/direct-work?to=/children/1001/visits");

        var visits = await worker.SendAsync(form, form.Path, ("happened", "30/3/2026"), ("purpose", "Why she lives with nan."), ("tool", "Three houses"), ("understands", "not-yet"), ("forPlan", "Amira knows her story."), ("childsWords", "Is it my fault?"));

        // Three months before 31 March 2026 is 31 December 2025, which is not within them.
        visits.AssertSays("1 session in the last 3 months.");
        visits.AssertSays("30 March 2026 Why she lives with nan. Three houses Not yet Amira knows her story. Is it my fault?");
        (await worker.OpenAsync("/children/1001")).AssertSays("Is it my fault? Direct work with the child on 30 March 2026");
    }
}
