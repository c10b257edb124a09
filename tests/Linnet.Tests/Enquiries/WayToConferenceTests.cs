using Linnet.Conferences;
using Linnet.Enquiries;
using Linnet.FrontDoor;
using Linnet.Standards;
using static Linnet.Tests.Enquiries.Sittings;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Enquiries;

public sealed class WayToConferenceTests
{
    private static Story AFamilysWay() => new Story()
        .Then("2026-02-02T10:00", new Contact { From = ContactSource.School })
        .Then("2026-02-09T10:00", new ContactDecision { Outcome = ContactOutcome.Referral })
        .Then("2026-02-09T11:00", new Referral { From = ContactSource.School })
        .Then("2026-02-10T10:00", new ReferralDecision { Outcome = ReferralOutcome.StrategyDiscussion })
        .Then("2026-02-16T10:00", Began with { WhyLate = DiscussionDelay.Police });

    [Trap(56)]
    [Fact]
    public void One_late_child_is_told_once_stage_after_stage_from_the_first_concern()
    {
        var story = AFamilysWay()
            .Then("2026-03-06T10:00", new EnquiryEnded { Outcome = EnquiryOutcome.ConferenceNeeded, Manager = "M1", ChildSeen = SeenInEnquiry.Alone })
            .Then("2026-03-12T10:00", new InitialConference { Outcome = ConferenceOutcome.Plan, Quorate = true });
        var way = Way(story, "2026-03-31");
        Assert.Equal(Day("2026-02-02"), way.FirstConcern);

        // 2 to 9 February, the same day, to 10, to 16 February, to 6 March, to 12 March: 7 + 0 + 1 + 6 + 18 + 6 = 38 days.
        Assert.Equal([7, 0, 1, 6, 18, 6], way.Stages.Select(s => s.Days));
        Assert.Equal(38, way.Days);
        Assert.Equal(DiscussionDelay.Police, way.Stages[3].HeldUpBy);
        Assert.All(way.Stages, s => Assert.True(s.Over));
    }

    [Trap(56)]
    [Fact]
    public void What_is_still_waited_for_is_counted_to_today()
    {
        var way = Way(AFamilysWay(), "2026-02-20");
        Assert.Equal("the enquiry to be concluded", way.Stages[^1].Until);
        Assert.False(way.Stages[^1].Over);
        Assert.Equal(18, way.Days); // 2 to 20 February.
    }

    [Trap(49)]
    [Theory]
    [InlineData("2026-03-09", Booking.InTime)]
    [InlineData("2026-03-10", Booking.Late)]
    public void A_booking_is_shown_beside_the_wait_as_in_time_or_too_late(string bookedFor, Booking expected)
    {
        // Begun on Monday 16 February 2026: the fifteenth working day is Monday 9 March.
        var story = AFamilysWay();
        var asked = AsKnown.At(Day("2026-02-20"));
        Assert.Equal(Booking.NotBooked, Booked.For(Waiting(story), ConferenceMoments.InitialConferenceBooked, story.Facts, asked));
        story.Then("2026-02-18", new ConferenceBooked { Which = ConferenceKind.Initial, For = Day(bookedFor) });
        Assert.Equal(expected, Booked.For(Waiting(story), ConferenceMoments.InitialConferenceBooked, story.Facts, asked));
        Assert.True(Waiting(story).IsOpen);
    }

    private static Clock Waiting(Story story) => story.OnlyClock(EnquiryStandards.ConferenceFollowsEnquiry, "2026-02-20");

    private static WayToConference Way(Story story, string today)
    {
        var enquiry = story.Facts.All.First(f => f.Moments.Has(EnquiryMoments.EnquiryBegan)).Strand;
        Assert.NotNull(enquiry);
        var way = WayToConference.Of(story.Facts, enquiry.Value, AsKnown.At(Day(today)));
        Assert.NotNull(way);
        return way;
    }
}
