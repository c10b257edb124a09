using Linnet.Children;
using Linnet.Record;
using Linnet.Standards;
using static Linnet.Tests.Dates;

namespace Linnet.Tests.Children;

public sealed class ProtectedAddressesTests
{
    private static readonly HomeAddress AtRefuge = new()
    {
        Whose = WhoseAddress.Mother, Address = ProtectedAnswer.Typed("4 Quarry Steps, ZQ1 7XX"), MustNotBeKnown = true, From = [KeptFrom.Father, KeptFrom.Family],
    };

    [Fact]
    public void The_latest_about_the_same_person_stands_until_its_last_day()
    {
        var story = new Story()
            .Then("2026-01-05", AtRefuge)
            .Then("2026-01-05", AtRefuge with { Whose = WhoseAddress.Child, Until = Day("2026-03-01") })
            .Then("2026-02-01", AtRefuge with { MustNotBeKnown = false, From = null });

        Assert.Equal(2, On("2026-01-31").Count); // The mother's and the child's.
        Assert.Equal("child", Assert.Single(On("2026-02-01")).Coded["whose"]);
        Assert.Single(On("2026-03-01"));
        Assert.Empty(On("2026-03-02"));

        IReadOnlyList<Fact> On(string day) => ProtectedAddresses.Of(story.Facts, AsKnown.At(Day(day)));
    }

    [Fact]
    public void Who_must_not_learn_it_is_asked_and_said() =>
        Assert.Equal("from", Assert.Single((AtRefuge with { From = [] }).Check(new(Day("2026-01-05"), new(Day("2026-01-05"))))).Field);

    [Fact]
    public void What_is_protected_is_no_word_that_anything_finds_tells_or_prints()
    {
        var entry = new Story().Then("2026-01-05", AtRefuge).Last;

        Assert.Empty(TypedWords.Of(entry));
        Assert.DoesNotContain("Quarry", $"{entry.Particulars}{entry.Particulars.Sentence}", StringComparison.Ordinal);
        Assert.Equal(ProtectedAnswer.InItsPlace, AnswersJson.Say(entry.Type.Fields.First(f => f.Key == "address"), AtRefuge.Address ?? throw new InvalidOperationException()));
        Assert.DoesNotContain(entry.Type.Fields, f => f.Type == FieldType.Protected && f.Coded);
    }

    [Fact]
    public void A_correction_of_something_else_carries_it_along_unseen()
    {
        var kept = new Story().Then("2026-01-05", AtRefuge with { Address = ProtectedAnswer.Sealed("AQID") }).Last;
        var correction = kept with { Particulars = AtRefuge with { Address = null, From = [KeptFrom.Everybody] } };

        Assert.Equal("AQID", Assert.Single(ProtectedAnswers.Of(ProtectedAnswers.Carried(kept, correction))).Answer.Code);
    }
}
