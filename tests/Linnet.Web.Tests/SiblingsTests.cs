using System.Net;
using Linnet.Care;
using Linnet.Children;
using Linnet.Record;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

/// <summary>
/// On Tuesday 31 March 2026 three groups are in care: Amira and Idris with two carers, Una and Tom with one, and Ned and Joe of whom
/// nobody has said where Joe lives.
/// </summary>
public sealed class SiblingsTests(TestCluster cluster)
{
    private const string List = "/care/siblings";
    private const string Form = "/children/1001/add/sibling-assessment";

    private static readonly Entry[] Everybody =
    [
        .. InCare("1001", "Amira", "F1", "K7"), .. InCare("1002", "Idris", "F1", "K8"),
        .. InCare("2001", "Una", "F2", "K9"), .. InCare("2002", "Tom", "F2", "K9"),
        .. InCare("3001", "Ned", "F3", "K5"), .. InCare("3002", "Joe", "F3", null),
    ];

    [Fact]
    [Capability("S063")]
    public async Task Brothers_and_sisters_who_live_apart_without_an_assessment_are_a_list_and_one_assessment_is_recorded_for_all_of_them_with_what_rests_on_it()
    {
        await using var council = await WithAsync(cluster, Everybody);
        var (worker, manager) = (await council.SignInAsync("W1"), await council.SignInAsync("M1"));

        var before = await manager.OpenAsync($"{List}?show=ApartNotAssessed");
        await worker.SendAsync(await worker.OpenAsync(Form), Form, ("happened", "30/3/2026"), ("usedIn", "care-plan"), ("usedIn", "contact"),
            ("conclusion", "apart"), ("reasons", "She needs somebody alone."), ("contact", "Every Saturday at the park."),
            ("1002-conclusion", "apart"), ("1002-reasons", "He is settled where he is."), ("1002-contact", "Every Saturday at the park."));
        var after = await manager.OpenAsync(List);
        var family = await worker.OpenAsync("/children/1001/family");

        before.AssertSays("Apart, and not assessed 1 Apart, though assessed to live together 0 Apart, as assessed 0 Together 1 Not known who lives with whom 1");
        // Known of two groups, of which one lives together; none of the three was assessed.
        before.AssertSays("Placed together: 1 of 2 groups (50%) of whom it is known. With an assessment of each child: 0 of 3 groups (0%).");
        before.AssertSays("Amira Castellan 5 January 2026 K7 not assessed");
        Assert.DoesNotContain("Una", before.Says, StringComparison.Ordinal);
        after.AssertSays("Apart, and not assessed 0 Apart, though assessed to live together 0 Apart, as assessed 1");
        after.AssertSays("With an assessment of each child: 1 of 3 groups (33%). Assessed, and no care or contact plan rests on it: 0.");
        after.AssertSays("Idris Castellan 5 January 2026 K8 Apart, 30 March 2026 The care plan, The plan for contact");
        family.AssertSays("Apart, as assessed. Amira Castellan (assessed: apart) and Idris Castellan (assessed: apart) are in care.");
        family.AssertSays("How they see each other Every Saturday at the park. What rests on it The care plan, The plan for contact");
        Assert.Contains("care/siblings", await council.LooksAtAsync("child:1002"));
    }

    [Fact]
    public async Task Children_who_live_apart_though_they_should_live_together_stand_out()
    {
        await using var council = await WithAsync(cluster,
        [
            .. Everybody,
            .. new[] { "1001", "1002" }.Select(c => Happened(c, "2026-03-02", new SiblingAssessment { Conclusion = TogetherOrApart.Together, Reasons = "They ask for each other." })),
        ]);
        var page = await (await council.SignInAsync("H1")).OpenAsync($"{List}?show=ApartThoughTogether");

        page.AssertSays("Apart, though assessed to live together Child");
        page.AssertSays("Amira Castellan 5 January 2026 K7 Together, 2 March 2026 nothing yet");
        page.AssertSays("Assessed, and no care or contact plan rests on it: 1.");
    }

    [Fact]
    public async Task An_assessment_without_a_conclusion_or_a_reason_for_one_of_them_is_asked_again_for_that_one()
    {
        await using var council = await WithAsync(cluster, Everybody);
        var worker = await council.SignInAsync("W1");
        var again = await worker.SendAsync(await worker.OpenAsync(Form), Form, ("happened", "30/3/2026"),
            ("conclusion", "apart"), ("reasons", "She needs somebody alone."), ("contact", "Every Saturday."), ("1002-conclusion", "apart"), ("1002-reasons", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        again.AssertSays("Say why they should live together or apart");
        Assert.Equal("She needs somebody alone.", again.TypedInto("reasons"));
    }

    // From 5 January to 31 March: 19 working days left of January, 20 in February and 22 in March make 61, and the allowance is 45.
    [Fact]
    public async Task Grip_lists_children_who_came_into_care_as_brothers_and_sisters_and_were_not_assessed_in_time()
    {
        await using var council = await WithAsync(cluster, Everybody);
        (await (await council.SignInAsync("H1")).OpenAsync("/grip/siblings-not-assessed")).AssertSays("6 children. Least time left first");
    }

    private static IEnumerable<Entry> InCare(string id, string name, string family, string? home) =>
    [
        Happened(id, "2026-01-05", new ChildDetails { GivenNames = name, FamilyName = "Castellan", BornOn = Day("2017-05-04"), Family = family }),
        Happened(id, "2026-01-05", new CareStarted { LegalStatus = LegalStatus.Section20, SiblingsInCare = true }),
        Happened(id, "2026-01-05", new PlacementStarted { Type = PlacementType.Foster, Home = home }),
    ];
}
