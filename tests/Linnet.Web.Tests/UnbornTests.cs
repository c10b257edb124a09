using Linnet.Assessments;
using Linnet.Children;
using Linnet.Conferences;
using Linnet.FrontDoor;
using Linnet.Plans;
using Linnet.Practice;
using Linnet.Record;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class UnbornTests(TestCluster cluster)
{
    // On Tuesday 31 March 2026. Brand is expected on 20 May: in 50 days (30 of April, 20 of May). The assessment is to be authorised eight
    // weeks before, by 25 March: 6 days overdue. The conference is booked for 27 May, a week after the birth.
    private static readonly Entry[] Brand =
    [
        Happened("3001", "2026-01-12", new ChildDetails { FamilyName = "Brand", ExpectedOn = Day("2026-05-20") }),
        Happened("3001", "2026-01-12", new Referral { From = ContactSource.HealthVisitor }),
        Happened("3001", "2026-01-19", new AssessmentStarted()),
        Happened("3001", "2026-03-09", new ConferenceBooked { Which = ConferenceKind.Initial, For = Day("2026-05-27") }),
    ];

    // Tom was born on 25 February before his plan; Ada on 4 March with both: 1 of 2 with a plan is 50%.
    private static readonly Entry[] Born =
    [
        Happened("3002", "2025-11-03", new ChildDetails { FamilyName = "Arkwright", ExpectedOn = Day("2026-03-01") }),
        Happened("3002", "2025-11-03", new Referral { From = ContactSource.HealthVisitor }),
        Happened("3002", "2026-02-26", new ChildDetails { GivenNames = "Tom", FamilyName = "Arkwright", BornOn = Day("2026-02-25") }),
        Happened("3002", "2026-03-02", new NeedPlanStarted()),
        Happened("3003", "2025-10-01", new ChildDetails { FamilyName = "Yaxley", ExpectedOn = Day("2026-03-10") }),
        Happened("3003", "2025-10-01", new Referral { From = ContactSource.HealthVisitor }),
        Happened("3003", "2025-10-02", new AssessmentStarted()),
        Happened("3003", "2025-11-20", new AssessmentAuthorised { Outcome = AssessmentOutcome.ChildInNeedPlan }),
        Happened("3003", "2025-12-01", new NeedPlanStarted()),
        Happened("3003", "2026-03-05", new ChildDetails { GivenNames = "Ada", FamilyName = "Yaxley", BornOn = Day("2026-03-04") }),
    ];

    [Fact]
    [Capability("S066")]
    public async Task Unborn_children_stand_by_the_day_they_are_expected_with_what_is_missing_and_the_service_that_the_council_put_on_its_list()
    {
        await using var council = await WithAsync(cluster, [.. Brand, .. Born]);
        var (worker, manager, head) = (await council.SignInAsync("W1"), await council.SignInAsync("M1"), await council.SignInAsync("H1"));

        var before = await manager.OpenAsync("/assessments/unborn");
        before.AssertSays("Brand 20 May 2026 in 50 days Began on 19 January 2026 Meeting booked for 27 May 2026 The birth is nearer than the plan None No plan, assessment not authorised, no service offered, no visit to a parent");
        before.AssertSays("6 days overdue");

        var practice = await head.OpenAsync("/practice");
        var service = await head.OpenAsync(practice.LinkTo("Add a service"));
        (await head.SendAsync(service, service.Path, ("happened", "1/1/2026"), ("name", "First Steps"), ("for", "before-birth"))).AssertSays("First Steps: unborn babies and their parents, from 1 January 2026");

        var child = await worker.OpenAsync("/children/3001");
        child.AssertSays("The birth is expected in 50 days. Missing: no plan, assessment not authorised, no service offered, no visit to a parent. The birth is nearer than the plan: the meeting is booked for 27 May 2026.");
        var form = await worker.OpenAsync(child.LinkTo("Record a service"));
        Assert.Contains("<option value=\"First Steps\">", form.Html, StringComparison.Ordinal);
        var used = await worker.SendAsync(form, form.Path, ("happened", "30/3/2026"), ("service", "First Steps"), ("step", "began"));

        used.AssertSays("First Steps : began, 30 March 2026");
        (await manager.OpenAsync("/assessments/unborn")).AssertSays("First Steps: began No plan, assessment not authorised, no visit to a parent");
    }

    [Fact]
    [Capability("S066")]
    public async Task A_baby_who_was_born_before_the_assessment_or_the_plan_stands_out_and_is_counted()
    {
        await using var council = await WithAsync(cluster, [.. Brand, .. Born]);
        var manager = await council.SignInAsync("M1");

        var page = await manager.OpenAsync("/assessments/unborn");

        page.AssertSays("Of the 2 children whose birth, or the day it was expected, came in the last 12 months, 1 had a plan before it: 50%. 1 was born before the assessment or the plan.");
        page.AssertSays("Tom Arkwright 25 February 2026 Not authorised before the birth None before the birth None");
        Assert.DoesNotContain("Ada Yaxley", page.Says, StringComparison.Ordinal);
        (await manager.OpenAsync("/assessments/kinds")).AssertSays("3 children known before the birth; 1 born before an assessment or a plan was there.");
    }

    [Fact]
    public async Task A_service_can_be_named_while_the_council_keeps_no_list()
    {
        await using var council = await WithAsync(cluster, Brand);
        var worker = await council.SignInAsync("W1");
        var form = await worker.OpenAsync("/children/3001/add/service-used");

        form.AssertSays("The council keeps no list of these yet. Write its name.");
        await worker.SendAsync(form, form.Path, ("happened", "30/3/2026"), ("service", "A doula"), ("step", "offered"));

        (await worker.OpenAsync("/children/3001")).AssertSays("A doula : offered to the family, 30 March 2026");
    }
}
