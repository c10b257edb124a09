using Linnet.Assessments;
using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Record;
using static Linnet.Web.Tests.AssessmentStory;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

/// <summary>
/// On Tuesday 31 March 2026. Amira and Idris as ever. Una: decided on 16 March and not begun, 4 + 5 + 2 = 11 working days. Tom: referred on
/// 5 January, in the tray since 10 March, which is 21 days; 19 working days in January, 20 in February and 22 in March make 61. Ned: referred on
/// 1 December 2025 and authorised on the 19th, 4 + 5 + 5 = 14 working days.
/// </summary>
public sealed class AssessmentListTests(TestCluster cluster)
{
    private static readonly Entry TomsAssessment = Happened("2002", "2026-01-06", new AssessmentStarted());

    private static readonly Entry[] Everybody =
    [
        .. All,
        InRoom("2026-03-04", new AssessmentTimescaleSet { By = Day("2026-03-27"), Reasons = "She is three.", Manager = "M1" }, "M1"),
        Happened("2001", "2026-03-13", new ChildDetails { GivenNames = "Una", FamilyName = "Brand" }),
        Happened("2001", "2026-03-13", new Referral { From = ContactSource.School }),
        Happened("2001", "2026-03-16", new ReferralDecision { Outcome = ReferralOutcome.Assessment }),
        Happened("2002", "2026-01-05", new ChildDetails { GivenNames = "Tom", FamilyName = "Arkwright" }),
        Happened("2002", "2026-01-05", new Referral { From = ContactSource.Police }),
        TomsAssessment,
        Happened("2002", "2026-03-10", new AssessmentSentToManager { Manager = "M1" }),
        Happened("2003", "2025-12-01", new ChildDetails { GivenNames = "Ned", FamilyName = "Orchard" }),
        Happened("2003", "2025-12-01", new Referral { From = ContactSource.School }),
        Happened("2003", "2025-12-02", new AssessmentStarted()),
        Happened("2003", "2025-12-19", new AssessmentAuthorised { Outcome = AssessmentOutcome.EarlyHelp }),
    ];

    [Fact]
    [Capability("S049")]
    public async Task Every_assessment_that_waits_is_counted_by_where_it_stands_with_the_longest_and_nobody_is_hidden_who_was_not_begun()
    {
        await using var council = await WithAsync(cluster, Everybody);
        var manager = await council.SignInAsync("M1");

        var all = await manager.OpenAsync("/assessments");
        var notStarted = await manager.OpenAsync(all.LinkTo("Not started"));
        var tray = await manager.OpenAsync(all.LinkTo("In a manager's tray"));

        all.AssertSays("4 wait for somebody.");
        all.AssertSays("Not started 1 longest 11 working days");
        all.AssertSays("In progress 2 longest 21 working days");
        all.AssertSays("In a manager's tray 1 longest 61 working days");
        notStarted.AssertSays("Una Brand Not started 16 March 2026 11");
        Assert.DoesNotContain("Tom Arkwright", notStarted.Says, StringComparison.Ordinal);
        tray.AssertSays("Tom Arkwright In the manager's tray since 10 March 2026, with Morgan Tull 21 days in the tray 5 January 2026 61");
        Assert.Contains("assessments", await council.LooksAtAsync("child:2001"));
    }

    [Fact]
    [Capability("S047")]
    public async Task Assessments_past_the_time_set_or_past_the_limit_stand_out_until_a_reason_is_recorded_and_the_days_are_a_distribution()
    {
        await using var council = await WithAsync(cluster, Everybody);
        var head = await council.SignInAsync("H1");

        var late = await head.OpenAsync("/assessments?show=no-reason");
        var form = $"/children/2002/add/late-assessment-agreed?strand={TomsAssessment.Id}";
        await head.SendAsync(await head.OpenAsync(form), form, ("happened", "31/3/2026"), ("by", "10/4/2026"), ("why", "other-agency"), ("headOfService", "H1"));
        var after = await head.OpenAsync("/assessments?show=no-reason");

        late.AssertSays("Late, and no reason recorded 2 longest 61 working days");
        late.AssertSays("Past the time set for this child 1 longest 21 working days");
        late.AssertSays("Past 45 working days 1 longest 61 working days");
        late.AssertSays("Amira Castellan In progress, with Robin Ashdown 2 March 2026 21 27 March 2026 Past the time set 9 March 2026 Robin Ashdown");
        after.AssertSays("Late, and no reason recorded 1 longest 21 working days");
        after.AssertSays("Past 45 working days 1 longest 61 working days");
        after.AssertSays("1 were authorised in the last twelve months, 1 of them within 45 working days of the referral. Half took 14 working days or fewer.");
        after.AssertSays("11 to 20 1");
    }

    [Fact]
    public async Task A_risk_that_no_action_answers_is_on_a_list_with_its_days()
    {
        await using var council = await WithAsync(cluster, [.. All, InRoom("2026-03-20", new AssessedNeed { Kind = RiskOrNeed.Risk, What = "Alone in the mornings." }) with { Strand = null }]);
        var needs = await (await council.SignInAsync("M1")).OpenAsync("/assessments/needs");

        needs.AssertSays("0 of 1 that were named are tied to an action; 1 have no answer.");
        needs.AssertSays("Amira Castellan A risk 20 March 2026 11");
        Assert.DoesNotContain("Alone in the mornings", needs.Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_oversee_others_does_not_see_the_list()
    {
        await using var council = await WithAsync(cluster, Everybody);
        (await (await council.SignInAsync("W1")).OpenAsync("/assessments")).AssertSays("cannot");
    }
}
