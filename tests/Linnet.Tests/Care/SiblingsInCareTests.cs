using Linnet.Care;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Workers;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Care;

/// <summary>Two children of a family, in care since 5 January 2026.</summary>
public sealed class SiblingsInCareTests
{
    private static readonly SiblingAssessment Apart = new() { Conclusion = TogetherOrApart.Apart, Reasons = "Each needs somebody alone.", Contact = "Every Saturday." };

    [Theory]
    [InlineData("F7", "F7", SiblingsStand.Together)]
    [InlineData("F7", " f7 ", SiblingsStand.Together)]
    [InlineData("F7", "F8", SiblingsStand.ApartNotAssessed)]
    [InlineData("F7", null, SiblingsStand.NotKnown)]
    public void Live_together_who_have_the_same_carer_or_home(string one, string? other, SiblingsStand expected) => Assert.Equal(expected, Of(InCare(one), InCare(other)).Stands);

    [Fact]
    public void A_short_stay_elsewhere_parts_nobody_and_a_move_does()
    {
        Assert.Equal(SiblingsStand.Together, Of(InCare("F7"), InCare("F7").Then("2026-03-02", new PlacementStarted { Type = PlacementType.TemporaryHospital })).Stands);
        Assert.Equal(SiblingsStand.ApartNotAssessed, Of(InCare("F7"), InCare("F7").Then("2026-03-02", new PlacementStarted { Home = "F9" })).Stands);
    }

    [Fact]
    public void Each_of_them_is_assessed_since_the_first_came_into_care()
    {
        var before = InCare("F7").Then("2026-01-04", Apart);
        Assert.Equal(SiblingsStand.ApartNotAssessed, Of(before, InCare("F8").Then("2026-03-02", Apart)).Stands);
        Assert.Equal(SiblingsStand.ApartNotAssessed, Of(InCare("F7"), InCare("F8").Then("2026-03-02", Apart)).Stands);
        Assert.Equal(SiblingsStand.ApartAsAssessed, Of(InCare("F7").Then("2026-03-02", Apart), InCare("F8").Then("2026-03-02", Apart)).Stands);
    }

    [Fact]
    public void Apart_though_assessed_to_live_together_stands_out()
    {
        var together = Apart with { Conclusion = TogetherOrApart.Together };
        Assert.Equal(SiblingsStand.ApartThoughTogether, Of(InCare("F7").Then("2026-03-02", together), InCare("F8").Then("2026-03-02", together)).Stands);
        // Two of three live together, as assessed; the third apart, as assessed.
        Assert.Equal(SiblingsStand.ApartAsAssessed, Of(InCare("F7").Then("2026-03-02", together), InCare("F7").Then("2026-03-02", together), InCare("F8").Then("2026-03-02", Apart)).Stands);
    }

    [Fact]
    public void A_child_whose_brother_is_at_home_is_no_group() =>
        Assert.Empty(SiblingsInCare.Of([Line(InCare("F7"), "1")], _ => "F", _ => InCare("F7").Facts, Asked));

    [Fact]
    public void An_assessment_concludes_something_says_why_and_how_they_see_each_other()
    {
        Assert.Equal("conclusion", Against(Apart with { Conclusion = null }));
        Assert.Equal("reasons", Against(Apart with { Reasons = " " }));
        Assert.Equal("contact", Against(Apart with { Contact = null }));
        Assert.Null(Against(Apart with { Conclusion = TogetherOrApart.Together, Contact = null }));
    }

    private static AsKnown Asked => AsKnown.At(Day("2026-03-31"));

    private static string? Against(SiblingAssessment assessment) => InCare("F7").Against("2026-03-31", assessment, Post.SocialWorker).Select(p => p.Field).SingleOrDefault();

    private static Story InCare(string? home) => new Story()
        .Then("2026-01-05", new CareStarted { LegalStatus = LegalStatus.Section20 })
        .Then("2026-01-05", new PlacementStarted { Home = home });

    private static LookedAfterChild Line(Story story, string child) =>
        (LookedAfterChild.Of(story.Facts, Asked) ?? throw new InvalidOperationException("Not in care.")) with { Subject = Subject.Child(child) };

    private static SiblingsInCare Of(params Story[] stories)
    {
        var lines = stories.Select((s, place) => (Line: Line(s, $"{place}"), s.Facts)).ToList();
        return Assert.Single(SiblingsInCare.Of(lines.Select(l => l.Line), _ => "F", c => lines.First(l => l.Line.Subject == c).Facts, Asked));
    }
}
