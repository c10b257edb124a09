using Linnet.Children;
using Linnet.Record;
using Linnet.Web.Forms;
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
