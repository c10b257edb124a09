using Linnet.Children;
using Linnet.Record;
using static Linnet.Tests.Dates;

namespace Linnet.Tests.Children;

public sealed class PeopleAroundTests
{
    [Fact]
    public void The_latest_entry_of_a_name_stands_until_its_last_day()
    {
        Entry[] entries =
        [
            Said("2025-01-01", new PersonInLife { Name = "Bea Orme", Part = PartInLife.Friend }),
            Said("2025-06-01", new PersonInLife { Name = "bea orme ", Part = PartInLife.StepParent, Until = Day("2025-09-01") }),
        ];

        Assert.Equal(PartInLife.StepParent, PeopleAround.Of(entries, Day("2025-08-31")).Parents.Single().Person.Part);
        Assert.Empty(PeopleAround.Of(entries, Day("2025-09-01")).People);
    }

    [Fact]
    public void A_last_day_before_the_first_is_asked_about()
    {
        var person = new PersonInLife { Name = "Bea Orme", Part = PartInLife.Friend, Until = Day("2025-05-31") };

        Assert.Equal("until", Assert.Single(person.Check(new(Day("2026-01-01"), new(Day("2025-06-01"), null)))).Field);
    }

    private static Entry Said(string on, PersonInLife person) => new()
    {
        Id = Guid.CreateVersion7(),
        Subject = Subject.Child("1"),
        Type = RecordType.Of<PersonInLife>(),
        Happened = new(Day(on), null),
        Recorded = NodaTime.Instant.FromUnixTimeSeconds(1_700_000_000),
        By = "W1",
        Particulars = person,
    };
}
