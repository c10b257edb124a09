using Linnet.Allocation;
using Linnet.Enquiries;
using Linnet.FrontDoor;
using static Linnet.Tests.Story;

namespace Linnet.Tests.FrontDoor;

public sealed class FrontDoorFactsTests
{
    private static readonly Contact FromPolice = new() { From = ContactSource.Police, Agency = "Mid Shire Police" };
    private static readonly int Today = Linnet.Calendar.Days.NumberOf(Day("2026-03-31"));

    [Fact]
    public void A_police_notification_is_late_from_the_minute_after_48_hours()
    {
        // Saturday 28 March at 20:00; 48 hours end on Monday 30 March at 21:00 by the clock on the wall, since the clocks went forward on 29 March.
        Assert.False(Told("2026-03-28T20:00", "2026-03-30T21:00").Late(Today));
        Assert.True(Told("2026-03-28T20:00", "2026-03-30T21:01").Late(Today));
        Assert.Equal(2, Told("2026-03-28T20:00", "2026-03-30T21:01").Days(Today));
        Assert.Equal("Mid Shire Police", Told("2026-03-28", "2026-03-30").Force);
        Assert.True(Told("2026-03-28", "2026-03-31").Late(Today));
    }

    [Fact]
    public void An_incident_that_was_looked_at_together_and_taken_up_with_the_police_says_so()
    {
        var story = Incident("2026-03-20", "2026-03-30");
        var contact = story.Last.Strand;
        story.Then("2026-03-31T09:30", new IncidentReviewed { Meeting = ReviewMeeting.Daily, Decision = IncidentOutcome.EarlyHelp, Owner = "W1" }, contact)
            .Then("2026-03-31", new PartnerChallenged { Agency = CheckedAgency.Police, About = ChallengedFor.ToldLate }, contact);

        var notification = Assert.Single(PoliceNotification.Of(story.Facts, Today - 7, Today));
        Assert.NotNull(notification.Reviewed);
        Assert.NotNull(notification.Challenged);
        Assert.True(new IncidentReviewed { Meeting = ReviewMeeting.Daily, Decision = IncidentOutcome.EarlyHelp, Owner = "W1" }.Complete);
        Assert.False(new IncidentReviewed { Meeting = ReviewMeeting.Daily, Decision = IncidentOutcome.LookAgain, Owner = "W1" }.Complete);
    }

    [Fact]
    public void A_re_referral_comes_back_to_a_closed_referral_of_the_twelve_months_before()
    {
        var story = new Story().Then("2025-06-02", new Referral { From = ContactSource.School })
            .Then("2025-06-03", new ReferralDecision { Outcome = ReferralOutcome.NoFurtherAction });
        Assert.Equal(Day("2025-06-02"), ReReferral.Earlier(story.Facts, Day("2026-06-02"))?.On);
        Assert.Null(ReReferral.Earlier(story.Facts, Day("2026-06-03")));
    }

    [Fact]
    public void A_referral_of_a_child_whose_work_is_open_is_no_re_referral_until_it_is_closed()
    {
        var story = new Story().Then("2025-12-01", new Referral { From = ContactSource.School })
            .Then("2025-12-01", new ReferralDecision { Outcome = ReferralOutcome.Assessment });
        Assert.Null(ReReferral.Earlier(story.Facts, Day("2026-03-31")));
        story.Then("2026-02-02", new CaseClosed { Why = EndOfNeed.ToEarlyHelp });
        Assert.NotNull(ReReferral.Earlier(story.Facts, Day("2026-03-31")));
    }

    [Fact]
    public void A_delay_by_an_agency_counts_from_the_first_word_until_what_was_held_up_happens()
    {
        var waiting = new PartnerDelay { Agency = CheckedAgency.Police, What = HeldUp.Discussion, SafeMeanwhile = false };
        var story = new Story().Then("2026-03-24", waiting).Then("2026-03-26", waiting with { SafeMeanwhile = true, Meanwhile = "Stays with nan." });

        var delay = Assert.Single(HeldUpByPartner.Of(story.Facts, Today));
        Assert.Equal(7, delay.Days);
        Assert.True(delay.SafeMeanwhile);
        Assert.Null(delay.Over);

        story.Then("2026-03-30T10:00", new StrategyDiscussion { Decision = StrategyDecision.NoEnquiry });
        Assert.Equal(6, Assert.Single(HeldUpByPartner.Of(story.Facts, Today)).Days);
    }

    [Fact]
    public void Records_that_lists_are_made_of_say_what_happened()
    {
        Assert.Equal("The person who made contact was told that it has arrived.", new ReferrerAnswered { What = ToldReferrer.Arrived }.Sentence);
        Assert.Equal("How well the agency told us was looked at: not enough to decide on.", new ContactGraded { Quality = ReferralQuality.Poor }.Sentence);
        Assert.Equal("The threshold document version 4 applies.", new ThresholdDocumentAgreed { Version = "version 4" }.Sentence);
        Assert.Equal("Health asked the front door for advice: make a referral.",
            new ProfessionalConsulted { Agency = CheckedAgency.Health, Advice = "Refer.", Outcome = AdviceGiven.Refer }.Sentence);
    }

    private static PoliceNotification Told(string incident, string told) => Assert.Single(PoliceNotification.Of(Incident(incident, told).Facts, 0, Today));

    private static Story Incident(string incident, string told)
    {
        var contact = Guid.CreateVersion7();
        return new Story().Then(incident, new PoliceIncident { Kind = IncidentKind.DomesticAbuse }, contact, recorded: told).Then(told, FromPolice, contact);
    }
}
