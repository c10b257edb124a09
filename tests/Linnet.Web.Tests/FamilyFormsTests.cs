using System.Net;
using Linnet.Children;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Forms;
using Microsoft.Extensions.DependencyInjection;
using static Linnet.Web.Tests.CouncilOnScreen;

namespace Linnet.Web.Tests;

public sealed class FamilyFormsTests(TestCluster cluster)
{
    public static TheoryData<string> Kinds => [.. FamilyForms.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_question_of_the_kind_is_asked_either_once_or_of_each_child(string kind)
    {
        var form = FamilyForms.All[kind];

        Assert.Equal(form.Type.Fields.Select(f => f.Key).Order(StringComparer.Ordinal), form.Once.Concat(form.OfEachChild).Order(StringComparer.Ordinal));
        Assert.Subset(form.Once.ToHashSet(), form.First.ToHashSet());
    }

    [Fact]
    public async Task Which_of_several_open_plans_of_a_brother_a_review_belongs_to_is_asked_of_him_alone()
    {
        var (earlier, later) = (Happened("1002", "2026-01-05", new NeedPlanStarted()), Happened("1002", "2026-03-02", new NeedPlanStarted()));
        await using var council = await WithAsync(cluster,
        [
            Happened("1001", "2026-01-05", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04"), Family = "F1" }),
            Happened("1002", "2026-01-05", new ChildDetails { GivenNames = "Idris", FamilyName = "Castellan", BornOn = Day("2020-11-19"), Family = "F1" }),
            Happened("1001", "2026-01-05", new NeedPlanStarted()), earlier, later,
        ]);
        var manager = await council.SignInAsync("M1");
        const string Review = "/children/1001/add/need-plan-reviewed";
        (string, string)[] typed = [("happened", "30/3/2026"), ("decision", "continues"), ("1002-decision", "ends"), ("1002-account", "He is settled at nan's.")];

        var form = await manager.OpenAsync(Review);
        form.AssertSays("Which child in need plan does it belong to? The one opened on 5 January 2026 The one opened on 2 March 2026");
        var again = await manager.SendAsync(form, Review, typed);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        again.AssertSays("Say which child in need plan this belongs to: 2 are open, from 5 January 2026 and 2 March 2026");
        Assert.Contains("href=\"#1002-strand\"", again.Html, StringComparison.Ordinal);
        Assert.Equal("He is settled at nan's.", again.TypedInto("1002-account"));

        var after = await manager.SendAsync(again, Review, [.. typed, ("1002-strand", later.Id.ToString())]);

        after.AssertSays("recorded for 2 children. The clocks have moved.");
        var reviewed = Assert.Single(council.Web.Services.GetRequiredService<Council>().Of(Subject.Child("1002")).All, f => f.Type.Class == typeof(NeedPlanReviewed));
        Assert.Equal(later.Id, reviewed.Strand);
    }

    [Fact]
    public async Task What_is_asked_for_all_of_them_says_so_only_where_there_are_several()
    {
        await using var council = await WithAsync(cluster,
        [
            Happened("1001", "2026-02-02", new ChildDetails { GivenNames = "Amira", FamilyName = "Castellan", BornOn = Day("2017-05-04"), Family = "F1" }),
            Happened("1002", "2026-02-02", new ChildDetails { GivenNames = "Idris", FamilyName = "Castellan", BornOn = Day("2020-11-19"), Family = "F1" }),
            Happened("1003", "2026-02-02", new ChildDetails { GivenNames = "Wren", FamilyName = "Other", BornOn = Day("2019-01-01") }),
        ]);
        var worker = await council.SignInAsync("W1");

        (await worker.OpenAsync("/children/1001/add/core-group")).AssertSays("For all of them");
        Assert.DoesNotContain("For all of them", (await worker.OpenAsync("/children/1003/add/core-group")).Says, StringComparison.Ordinal);
    }
}
