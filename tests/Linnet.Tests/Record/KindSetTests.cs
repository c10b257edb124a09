using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Visits;

namespace Linnet.Tests.Record;

public sealed class KindSetTests
{
    [Fact]
    public void A_child_is_passed_over_only_where_nothing_of_the_kinds_that_are_asked_for_is_held()
    {
        var facts = new Story().Then("2026-03-02", new Visit { Seen = Seen.Alone }).Facts;

        Assert.True(facts.Holds(KindSet.Of(typeof(Visit))));
        Assert.True(facts.Holds(KindSet.Of(typeof(Contact), typeof(Visit))));
        Assert.False(facts.Holds(KindSet.Of(typeof(Contact))));
        Assert.False(facts.Holds(default));
    }

    [Fact]
    public void What_was_corrected_since_is_still_held()
    {
        var story = new Story().Then("2026-03-02", new Visit { Seen = Seen.Alone });
        var first = story.Last.Id;

        Assert.True(story.Then("2026-03-02", new Visit { Seen = Seen.NotSeen }, replaces: first).Facts.Holds(KindSet.Of(typeof(Visit))));
    }

    [Fact]
    public void Every_kind_there_is_has_a_place_of_its_own()
    {
        var visit = KindSet.Of(typeof(Visit));

        Assert.All(RecordType.All.Values, t => Assert.Equal(t.Class == typeof(Visit), KindSet.Of(t.Class).Overlaps(visit)));
    }
}
