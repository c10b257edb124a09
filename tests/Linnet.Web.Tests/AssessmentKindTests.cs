using System.Net;
using Linnet.Assessments;
using Linnet.Children;
using Linnet.Exploitation;
using Linnet.FrontDoor;
using Linnet.Record;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class AssessmentKindTests(TestCluster cluster)
{
    private static readonly Entry Amira = Happened("1001", "2025-10-01", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2022-10-04") });

    // Wanted by Friday 27 March: 4 days late on Tuesday 31 March, and 3 days late when it was done on Monday the 30th.
    [Fact]
    [Capability("S059")]
    public async Task A_parenting_assessment_has_a_day_by_which_it_is_wanted_and_hope_without_evidence_stands_out_the_second_time_too()
    {
        await using var council = await WithAsync(cluster, [Amira]);
        var (worker, manager) = (await council.SignInAsync("W1"), await council.SignInAsync("M1"));

        await AddAsync(worker, "parenting-assessment-commissioned", ("happened", "2/3/2026"), ("what", "capacity-to-change"), ("by", "27/3/2026"));
        var waiting = await manager.OpenAsync("/assessments/kinds");
        await AddAsync(worker, "parenting-assessment-completed", ("happened", "30/3/2026"), ("view", "can-change"), ("evidence", "words"), ("toolkit", "yes"));
        var done = await manager.OpenAsync("/assessments/kinds");
        await AddAsync(worker, "parenting-assessment-commissioned", ("happened", "31/3/2026"), ("what", "parenting"));
        await AddAsync(worker, "parenting-assessment-completed", ("happened", "31/3/2026"), ("view", "can-care"), ("evidence", "none"));

        waiting.AssertSays("Amira Castellan Whether a parent can change in the child's time 2 March 2026 27 March 2026 4 days late not yet");
        done.AssertSays("27 March 2026 3 days late 30 March 2026: the parent can change in the child's time Hopeful without evidence");
        done.AssertSays("The capacity to change toolkit was used in 1 of 1 that are done.");
        (await manager.OpenAsync("/assessments/kinds")).AssertSays("Hopeful without evidence for the second time");
    }

    // From 1 October 2025 to 31 March 2026: 30 + 30 + 31 + 31 + 28 + 31 = 181 days.
    [Fact]
    [Capability("S061")]
    public async Task The_days_since_neglect_was_first_named_run_until_a_protection_plan_or_care()
    {
        await using var council = await WithAsync(cluster, [Amira, Happened("1001", "2025-10-01", new Contact { From = ContactSource.School, Worry = Worry.Neglect })]);
        var (worker, manager) = (await council.SignInAsync("W1"), await council.SignInAsync("M1"));

        await AddAsync(worker, "neglect-toolkit", ("happened", "2/3/2026"), ("missing", "much"), ("trend", "worse"));
        var before = await manager.OpenAsync("/assessments/kinds");
        await AddAsync(manager, "protection-plan-started", ("happened", "31/3/2026"), ("category", "neglect"));
        var after = await manager.OpenAsync("/assessments/kinds");

        before.AssertSays("Neglect was named in 1 child: with neither a protection plan nor care, 1. The neglect toolkit was used for 1.");
        before.AssertSays("Amira Castellan 1 October 2025 Neither 181 2 March 2026: much of it, most of the time");
        after.AssertSays("Neglect was named in 1 child: with neither a protection plan nor care, 0.");
        after.AssertSays("Amira Castellan 1 October 2025 31 March 2026 181");
    }

    [Fact]
    [Capability("S062")]
    public async Task The_viability_of_a_relative_is_not_taken_without_who_the_child_would_be_there()
    {
        await using var council = await WithAsync(cluster, [Amira]);
        var worker = await council.SignInAsync("W1");
        (string, string)[] said = [("happened", "30/3/2026"), ("who", "grandparent"), ("viable", "with-help"), ("support", "A bed and the bus.")];

        var without = await AddAsync(worker, "viability-assessment", said);
        var none = await AddAsync(worker, "viability-assessment", [.. said, ("diversity", "N/A")]);
        var taken = await AddAsync(worker, "viability-assessment", [.. said, ("diversity", "Her gran speaks Punjabi with her and takes her to the gurdwara.")]);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (without.Status, none.Status));
        Assert.Equal("A bed and the bus.", without.TypedInto("support"));
        none.AssertSays("Say more: what this child's identity is, and how this home would meet it");
        Assert.Equal("/children/1001", taken.Path);
        (await (await council.SignInAsync("M1")).OpenAsync("/assessments/kinds")).AssertSays("Amira Castellan A grandparent 30 March 2026 With the help that is named");
    }

    // From 2 February to 31 March 2026: 26 + 31 = 57 days.
    [Fact]
    [Capability("S064")]
    public async Task The_risk_of_exploitation_shows_where_it_goes_whether_the_plan_answers_it_and_how_long_nobody_looked_again()
    {
        await using var council = await WithAsync(cluster, [Amira, Happened("1001", "2025-12-01", new ExploitationRiskAssessed { Level = ExploitationLevel.Emerging })]);
        var worker = await council.SignInAsync("W1");

        await AddAsync(worker, "exploitation-risk-assessment", ("happened", "2/2/2026"), ("level", "significant"), ("of", "sexual"), ("planAnswersIt", "no"), ("reasons", "Two phones."));

        (await (await council.SignInAsync("M1")).OpenAsync("/assessments/kinds")).AssertSays("Amira Castellan Significant Greater than before 2 February 2026 57 No");
    }

    private static async Task<PageSeen> AddAsync(Visitor visitor, string kind, params (string, string)[] typed)
    {
        var path = $"/children/1001/add/{kind}";
        return await visitor.SendAsync(await visitor.OpenAsync(path), path, typed);
    }
}
