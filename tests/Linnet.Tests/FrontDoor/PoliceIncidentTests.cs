using Linnet.FrontDoor;
using Linnet.Standards;
using static Linnet.FrontDoor.PoliceStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.FrontDoor;

public sealed class PoliceIncidentTests
{
    private static readonly PoliceIncident Attended = new() { Kind = IncidentKind.DomesticAbuse, NextSchoolDay = Day("2026-03-09") };
    private static readonly Contact FromPolice = new() { From = ContactSource.Police };

    [Theory]
    [InlineData("2026-03-08T23:00", ClockState.MetInTime)]
    [InlineData("2026-03-08T23:01", ClockState.MetLate)]
    public void The_police_tell_us_within_two_days_of_the_incident(string told, ClockState expected) =>
        Assert.Equal(
            expected,
            new Story().Then("2026-03-06T23:00", Attended, recorded: told).Then(told, FromPolice).OnlyClock(PoliceToldUs, "2026-03-10")
                .State);

    [Fact]
    public void A_contact_from_somebody_else_is_not_the_police_telling_us() =>
        Assert.True(new Story().Then("2026-03-06T23:00", Attended).Then("2026-03-07", new Contact { From = ContactSource.School })
            .OnlyClock(PoliceToldUs, "2026-03-07").IsOpen);

    [Fact]
    public void The_school_is_told_of_domestic_abuse_by_its_next_day()
    {
        // Friday night; school is next open on Monday 9 March.
        var story = new Story().Then("2026-03-06T23:00", Attended);
        Assert.Equal(Day("2026-03-09"), story.OnlyClock(PoliceStandards.SchoolTold, "2026-03-07").DueOn);
        Assert.Equal(ClockState.MetInTime, story.Then("2026-03-09T08:15", new SchoolTold { Who = SchoolContact.SafeguardingLead })
            .OnlyClock(PoliceStandards.SchoolTold, "2026-03-10").State);
    }
}
