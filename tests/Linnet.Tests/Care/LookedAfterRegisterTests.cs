using Linnet.Care;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Tests.Care;

public sealed class LookedAfterRegisterTests
{
    private static readonly SubjectFacts Section20 = new Story("child:1")
        .Then("2025-09-01", new CareStarted { LegalStatus = LegalStatus.Section20 })
        .Then("2025-09-01", new PlacementStarted { Type = PlacementType.Foster, Area = PlacementArea.InArea })
        .Then("2026-02-10", new LegalStatusChanged { LegalStatus = LegalStatus.InterimCareOrder })
        .Then("2026-02-10", new PlacementEnded())
        .Then("2026-02-10", new PlacementStarted { Type = PlacementType.ChildrensHome, Area = PlacementArea.AtADistance, Distance = DistanceBand.OverTwentyMiles })
        .Facts;

    private static readonly SubjectFacts WentHome = new Story("child:2")
        .Then("2025-10-01", new CareStarted { LegalStatus = LegalStatus.Section20 })
        .Then("2026-03-01", new CareEnded { Why = EndOfCare.HomePlanned })
        .Facts;

    private static readonly SubjectFacts ShortBreaks = new Story("child:3")
        .Then("2025-10-01", new CareStarted { LegalStatus = LegalStatus.ShortBreaksAgreement })
        .Facts;

    private static readonly SubjectFacts Area = new Story("authority")
        .Then("2026-01-01", new PopulationUnderEighteen { People = 40_000 })
        .Facts;

    private static LookedAfterRegister On(string day) => LookedAfterRegister.Of([Section20, WentHome, ShortBreaks], Area, AsKnown.At(Dates.Day(day)));

    [Theory]
    [InlineData("2025-08-31", 0)]
    [InlineData("2025-12-31", 2)]
    [InlineData("2026-02-28", 2)]
    [InlineData("2026-03-01", 1)]
    public void Counts_the_children_in_care_on_a_day_and_none_whose_care_is_short_breaks(string day, int count) => Assert.Equal(count, On(day).Count);

    [Fact]
    public void Gives_legal_status_and_placement_as_they_were_on_the_day()
    {
        var before = On("2026-02-09").Children[0];
        var after = On("2026-03-31").Children[0];

        Assert.Equal(("Accommodated by agreement (section 20)", "Foster care", false), (before.LegalStatus, before.PlacementType, before.IsOutOfArea));
        Assert.Equal(("Interim care order", "Children's home", true, "Over 20 miles"), (after.LegalStatus, after.PlacementType, after.IsOutOfArea, after.Distance));
    }

    [Fact]
    public void Gives_the_rate_for_ten_thousand_children_once_the_population_is_set()
    {
        // 2 of 40,000 is 0.5 in 10,000.
        Assert.Equal(0.5, On("2026-01-31").Rate);
        Assert.Null(On("2025-12-31").Rate);
    }

    [Fact]
    public void A_child_without_a_placement_is_neither_in_nor_out_of_area() => Assert.Equal((0, 1), (On("2026-02-20").OutOfArea - 1, On("2026-02-20").AreaNotKnown));
}
