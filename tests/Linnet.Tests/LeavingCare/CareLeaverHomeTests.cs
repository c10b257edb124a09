using Linnet.LeavingCare;
using Linnet.Standards;
using static Linnet.LeavingCare.CareLeaverHomeStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.LeavingCare;

public sealed class CareLeaverHomeTests
{
    private static readonly CareLeaverContact AtHome = new() { How = ContactWay.VisitAtHome, TwoWay = true };

    private static Story Lives(Accommodation where, bool? suitable = null) => new Story()
        .Then("2026-01-05", new LeavingCareStarted { Eligibility = Eligibility.FormerRelevant })
        .Then("2026-03-02", new AccommodationStarted { Accommodation = where, Suitable = suitable, ProvidedByCouncil = true });

    [Fact]
    public void Is_visited_within_seven_days_and_then_every_two_months()
    {
        var story = Lives(Accommodation.Supported).Then("2026-03-09", AtHome);
        Assert.Equal([Day("2026-03-09"), Day("2026-05-09")], story.Clocks(VisitedWhereTheyLive, "2026-03-10").Select(c => c.DueOn));
        Assert.Equal(ClockState.MetInTime, story.Clocks(VisitedWhereTheyLive, "2026-03-10")[0].State);
    }

    [Fact]
    public void A_meeting_elsewhere_is_not_that_visit() =>
        Assert.True(Lives(Accommodation.Supported).Then("2026-03-04", new CareLeaverContact { How = ContactWay.FaceToFace, TwoWay = true })
            .OnlyClock(VisitedWhereTheyLive, "2026-03-05").IsOpen);

    [Fact]
    public void A_move_begins_anew()
    {
        var story = Lives(Accommodation.Supported)
            .Then("2026-03-05", new AccommodationStarted { Accommodation = Accommodation.Independent, ProvidedByCouncil = true });
        Assert.Equal(Day("2026-03-12"), story.LastClock(VisitedWhereTheyLive, "2026-03-06").DueOn);
    }

    [Fact]
    public void Unsuitable_accommodation_is_looked_at_every_week_until_the_young_person_has_moved()
    {
        var story = Lives(Accommodation.Lodgings, suitable: false).Then("2026-03-06", new UnsuitableAccommodationReviewed { By = "H1" });
        Assert.Equal([Day("2026-03-09"), Day("2026-03-13")], story.Clocks(UnsuitableLookedAt, "2026-03-10").Select(c => c.DueOn));
        story.Then("2026-03-11", new AccommodationStarted { Accommodation = Accommodation.Supported, Suitable = true });
        Assert.Equal(ClockState.Lapsed, story.LastClock(UnsuitableLookedAt, "2026-04-01").State);
    }

    [Fact]
    public void Bed_and_breakfast_lasts_two_days_at_most_and_another_one_does_not_start_again()
    {
        var story = Lives(Accommodation.BedAndBreakfast)
            .Then("2026-03-03", new AccommodationStarted { Accommodation = Accommodation.BedAndBreakfast });
        Assert.Equal(Day("2026-03-04"), story.OnlyClock(OutOfBedAndBreakfast, "2026-03-03").DueOn);
        story.Then("2026-03-06", new AccommodationStarted { Accommodation = Accommodation.SupportedLodgings });
        Assert.Equal(ClockState.MetLate, story.OnlyClock(OutOfBedAndBreakfast, "2026-03-10").State);
    }
}
