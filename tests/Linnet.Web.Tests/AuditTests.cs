using System.Net;
using Linnet.Assessments;
using Linnet.Audits;
using Linnet.Children;
using Linnet.Record;
using Linnet.Visits;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class AuditTests(TestCluster cluster)
{
    private static readonly Entry Assessment = Happened("1001", "2026-02-03", new AssessmentStarted());

    private static readonly Entry[] Amira =
    [
        Happened("1001", "2026-02-02", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04") }),
        Assessment,
        Happened("1001", "2026-03-02", new Visit { Seen = Seen.Alone, VisitedBy = "W1" }),
        // A year and a day before 31 March 2026: no longer counted.
        Happened("1001", "2025-03-30", new AuditFinding { Criterion = AuditCriterion.ProfessionalCuriosity, Grade = AuditGrade.Inadequate, Evidence = "Old.", WhoseWork = "W1" }),
    ];

    [Fact]
    [Capability("S068")]
    public async Task Curiosity_is_asked_for_in_assessments_and_at_visits_and_graded_by_audits_and_each_count_of_a_grade_opens_to_the_finding()
    {
        await using var council = await WithAsync(cluster, Amira);
        var (worker, manager) = (await council.SignInAsync("W1"), await council.SignInAsync("M1"));

        (await worker.OpenAsync($"/children/1001/assessments/{Assessment.Id}/curiosity")).AssertSays("What have we been told that nobody has checked?");
        (await worker.OpenAsync("/children/1001/add/visit")).AssertSays("What did not fit with what you were told?");
        (await worker.OpenAsync("/children/1001/add/pre-birth-visit")).AssertSays("What did not fit with what you were told?");
        var form = await manager.OpenAsync("/children/1001/add/audit-finding");
        await manager.SendAsync(form, form.Path, ("happened", "30/3/2026"), ("criterion", "professional-curiosity"), ("grade", "requires-improvement"), ("whoseWork", "W1"), ("evidence", "Nobody asked who Ray is."));

        var audits = await manager.OpenAsync("/practice/audits");
        Assert.Equal("Professional curiosity 0 0 1 graded requires improvement for professional curiosity 0 1", audits.Near("data-label=\"Graded\">Professional curiosity<", "<tr", "</tr>"));
        var opened = await manager.OpenAsync(audits.LinkTo("1 graded requires improvement for professional curiosity"));
        opened.AssertSays("Professional curiosity, requires improvement");
        opened.AssertSays("Amira Castellan Professional curiosity Requires improvement 30 March 2026 Robin Ashdown");
        (await worker.OpenAsync("/children/1001/visits")).AssertSays("Professional curiosity was graded at the last audit, on 30 March 2026 : requires improvement.");
        (await manager.OpenAsync("/practice/audits?criterion=ProfessionalCuriosity&grade=Inadequate")).AssertSays("None.");
    }

    [Fact]
    public async Task Nobody_grades_their_own_work_and_what_was_typed_comes_back()
    {
        await using var council = await WithAsync(cluster, Amira);
        var worker = await council.SignInAsync("W1");
        var form = await worker.OpenAsync("/children/1001/add/audit-finding");

        var stopped = await worker.SendAsync(form, form.Path, ("happened", "30/3/2026"), ("criterion", "professional-curiosity"), ("grade", "good"), ("whoseWork", "W1"), ("evidence", "I asked."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, stopped.Status);
        stopped.AssertSays("This is your own work. Ask somebody else to audit it");
        Assert.Equal("I asked.", stopped.TypedInto("evidence"));
    }
}
