using Linnet.FrontDoor;
using Linnet.Standards;
using static Linnet.FrontDoor.FrontDoorStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.FrontDoor;

public sealed class ContactInHandTests
{
    private static readonly Contact Worried = new() { From = ContactSource.School, Rating = ContactRating.Amber };
    private static readonly AgencyCheckAsked Police = new() { Agency = CheckedAgency.Police, Rating = ContactRating.Amber };
    private static readonly AgencyCheckAsked Health = Police with { Agency = CheckedAgency.Health };

    [Fact]
    public void Says_what_a_contact_waits_for_from_the_first_word_to_the_decision()
    {
        var story = new Story().Then("2026-03-30T09:00", Worried);
        var contact = story.Last.Id;
        Assert.Equal(WaitOfContact.Decision, Only(story).WaitsFor);

        story.Then("2026-03-30T10:00", Police, aroseFrom: contact).Then("2026-03-30T10:00", Health, aroseFrom: contact);
        story.Then("2026-03-30T11:00", new AgencyCheckAnswered { Agency = CheckedAgency.Police, Answer = CheckAnswer.NothingHeld });
        Assert.Equal(WaitOfContact.Checks, Only(story).WaitsFor);
        Assert.Equal((1, 2), (Only(story).ChecksBack, Only(story).Checks.Count));

        story.Then("2026-03-30T13:00", new ContactProposed { Outcome = ContactOutcome.Referral }, contact);
        Assert.Equal(WaitOfContact.Manager, Only(story).WaitsFor);

        // 9:00 to 15:30 is six whole hours.
        story.Then("2026-03-30T15:30", new ContactDecision { Outcome = ContactOutcome.Referral }, contact);
        Assert.Null(Only(story).WaitsFor);
        Assert.Equal(6, Only(story).HoursWaited(0));
    }

    [Fact]
    public void An_agency_asked_again_was_chased_and_is_one_check()
    {
        var story = new Story().Then("2026-03-30T09:00", Worried);
        story.Then("2026-03-30T10:00", Police, aroseFrom: story.Last.Id).Then("2026-03-31T10:00", Police);

        var check = Assert.Single(Only(story).Checks);
        Assert.Equal(1, check.Chased);
        Assert.Equal("Police", check.Agency);
    }

    [Fact]
    public void Another_rating_never_moves_the_start()
    {
        var story = new Story().Then("2026-03-30T09:00", Worried).Then("2026-03-31T09:00", new ContactRated { Rating = ContactRating.Red, Was = ContactRating.Amber });

        Assert.Equal(ContactRating.Red, Only(story).Rating);
        Assert.Equal(24, Only(story).HoursWaited((int)(At("2026-03-31T09:00").ToUnixTimeSeconds() / 60)));
    }

    [Fact]
    public void Sent_back_by_a_team_the_child_still_waits_to_be_taken_up()
    {
        var story = new Story().Then("2026-03-30T09:00", Worried);
        var contact = story.Last.Id;
        story.Then("2026-03-30T12:00", new ContactDecision { Outcome = ContactOutcome.EarlyHelp }, contact)
            .Then("2026-03-30T12:00", new ContactPassed { To = Destination.EarlyHelp, Team = "Family help east" }, contact)
            .Then("2026-03-31T09:00", new PassingAnswered { TakenUp = false, Reasons = "Not our area." }, contact);
        Assert.True(Only(story).NotTakenUp);
        Assert.Equal(Day("2026-03-31"), story.OnlyClock(PassingTakenUp, "2026-04-01").DueOn);
        Assert.True(story.OnlyClock(PassingTakenUp, "2026-04-01").IsOpen);

        story.Then("2026-04-01T09:00", new PassingAnswered { TakenUp = true }, contact);
        Assert.False(Only(story).NotTakenUp);
        Assert.Equal(ClockState.MetLate, story.OnlyClock(PassingTakenUp, "2026-04-01").State);
    }

    [Fact]
    public void A_clear_risk_is_decided_within_24_hours_and_one_that_is_not_within_the_working_day()
    {
        // Friday 27 March 2026 at 16:00. By the hour: Saturday at 16:00. By working days: Monday 30 March.
        var clear = new Story().Then("2026-03-27T16:00", Worried with { Clarity = RiskClarity.Clear });
        var unclear = new Story().Then("2026-03-27T16:00", Worried with { Clarity = RiskClarity.MoreNeeded });

        Assert.Equal(At("2026-03-28T16:00"), clear.OnlyClock(ClearRiskDecided, "2026-03-27").DueAt);
        Assert.Empty(unclear.Clocks(ClearRiskDecided, "2026-03-27"));
        Assert.Equal(Day("2026-03-30"), unclear.OnlyClock(ContactDecided, "2026-03-27").DueOn);
    }

    [Fact]
    public void Waiting_for_consent_and_for_a_manager_are_waits_of_their_own_that_hold_nothing_back()
    {
        var story = new Story().Then("2026-03-30T09:00", Worried);
        var contact = story.Last.Id;
        story.Then("2026-03-30T10:00", new ContactConsent { Consent = FamilyConsent.Awaited }, contact)
            .Then("2026-03-30T11:00", new ContactProposed { Outcome = ContactOutcome.Advice }, contact);

        // Monday 30 March: the next working day is Tuesday 31 March.
        Assert.Equal(Day("2026-03-31"), story.OnlyClock(ConsentSettled, "2026-03-30").DueOn);
        Assert.Equal(Day("2026-03-31"), story.OnlyClock(ProposalDecided, "2026-03-30").DueOn);
        Assert.Equal(Day("2026-03-31"), story.OnlyClock(ContactDecided, "2026-03-30").DueOn);
        story.Then("2026-03-30T12:00", new ContactDecision { Outcome = ContactOutcome.Advice }, contact);
        Assert.Equal(ClockState.Lapsed, story.OnlyClock(ConsentSettled, "2026-03-31").State);
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(ProposalDecided, "2026-03-31").State);
    }

    private static ContactInHand Only(Story story) => Assert.Single(ContactInHand.All(story.Facts));
}
