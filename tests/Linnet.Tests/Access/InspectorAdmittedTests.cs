using Linnet.Access;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Workers;
using static Linnet.Tests.Dates;

namespace Linnet.Tests.Access;

public sealed class InspectorAdmittedTests
{
    private static readonly InspectorAdmitted Week = new() { Inspector = "I1", Until = Day("2026-04-03") };

    [Theory]
    [InlineData("2026-03-29", false)]
    [InlineData("2026-03-30", true)]
    [InlineData("2026-04-03", true)] // The last day counts.
    [InlineData("2026-04-04", false)]
    public void A_visit_lasts_from_its_first_to_its_last_day(string day, bool lasts) =>
        Assert.Equal(lasts, InspectorAdmitted.Lasts(new Story("authority").Then("2026-03-30", Week).Facts, "I1", AsKnown.At(Day(day))));

    [Fact]
    public void What_was_said_last_counts_so_that_a_visit_can_be_cut_short()
    {
        var visit = new Story("authority").Then("2026-03-30", Week).Then("2026-03-31", Week with { Until = Day("2026-03-31") });

        Assert.False(InspectorAdmitted.Lasts(visit.Facts, "I1", AsKnown.At(Day("2026-04-01"))));
    }

    [Fact]
    public void Another_account_is_not_let_in() =>
        Assert.False(InspectorAdmitted.Lasts(new Story("authority").Then("2026-03-30", Week).Facts, "I2", AsKnown.At(Day("2026-03-31"))));

    [Theory]
    [InlineData(Post.Director, 0)]
    [InlineData(Post.TeamManager, 1)]
    public void A_head_of_service_or_the_director_lets_one_in(Post by, int stopped) =>
        Assert.Equal(stopped, new Story("authority").Against("2026-03-30", Week, by).Count);
}
