using Linnet.Bench.Trust.Looking;

namespace Linnet.Web.Tests.Trust;

/// <summary>The short form of figure F24; the long one is <c>./linnet bench trust snoopers</c>.</summary>
[Trait("Category", "Long")]
public sealed class SnoopersTests
{
    [Fact]
    public void Whoever_looks_out_of_curiosity_comes_up_and_a_search_that_knows_no_relation_is_found_out()
    {
        var sought = new SoughtSnoopers { Looks = 200_000, Planted = 250 };

        var found = sought.Run();
        var control = (sought with { KnowsNoRelation = true }).Run();

        Assert.True(found.Recall >= 0.95, string.Join(", ", found.Missed));
        Assert.True((double)found.Explained / found.Altogether >= 0.95, $"{found.Explained} of {found.Altogether}");
        Assert.True(control.Precision < found.Precision / 2, $"{control.Precision} and {found.Precision}");
    }
}
