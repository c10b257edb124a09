using Linnet.Children;
using Linnet.Record;
using Linnet.Supervision;
using Linnet.Visits;
using static Linnet.Tests.Dates;

namespace Linnet.Tests.Supervision;

public sealed class ChronologyOfTheRecordTests
{
    [Fact]
    public void A_choice_stays_with_an_event_that_was_corrected_since()
    {
        var visit = Said("2026-01-05", new Visit { Seen = Seen.Alone });
        var choice = Said("2026-01-06", new SignificanceChosen { Of = visit.Id.ToString(), Significance = Significance.Key });
        var corrected = Said("2026-01-05", new Visit { Seen = Seen.NotAlone }) with { Replaces = visit.Id };

        var line = Assert.Single(Chronology.Of([corrected, choice]).Lines);

        Assert.Equal(Significance.Key, line.Significance);
    }

    [Fact]
    public void Direct_work_is_background_until_somebody_chooses() =>
        Assert.Equal(Significance.Background, Chronology.Says(Said("2026-01-05", new DirectWork { Purpose = "To listen." })));

    private static Entry Said(string on, Particulars particulars) => new()
    {
        Id = Guid.CreateVersion7(),
        Subject = Subject.Child("1"),
        Type = RecordType.Of(particulars.GetType()),
        Happened = new(Day(on)),
        Recorded = At($"{on}T12:00Z"),
        By = "W1",
        Particulars = particulars,
    };
}
