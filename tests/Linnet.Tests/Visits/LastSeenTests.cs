using Linnet.Standards;
using Linnet.Visits;

namespace Linnet.Tests.Visits;

public sealed class LastSeenTests
{
    private static readonly Story Visited = new Story()
        .Then("2026-02-12", new Visit { Seen = Seen.Alone })
        .Then("2026-03-03", new Visit { Seen = Seen.NotAlone })
        .Then("2026-03-10", new Visit { Seen = Seen.NotSeen });

    private static LastSeen On(string day) => LastSeen.Of(Visited.Facts, AsKnown.At(Dates.Day(day)));

    [Fact]
    public void Tells_seen_from_seen_alone_and_from_a_visit_that_was_only_tried() =>
        Assert.Equal(("2026-03-03", "2026-02-12", "2026-03-10"), (Iso(On("2026-03-31").Seen?.On), Iso(On("2026-03-31").Alone?.On), Iso(On("2026-03-31").Tried?.On)));

    [Fact]
    public void Knows_on_an_earlier_day_only_what_had_happened_by_then() => Assert.Equal("2026-02-12", Iso(On("2026-03-01").Seen?.On));

    [Fact]
    public void Is_empty_where_no_visit_is_held() => Assert.Equal(new(null, null, null), On("2026-01-01"));

    private static string? Iso(LocalDate? day) => day?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
