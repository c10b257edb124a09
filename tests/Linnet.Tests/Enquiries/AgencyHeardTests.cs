using Linnet.Enquiries;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Tests.Enquiries;

public sealed class AgencyHeardTests
{
    // Friday 27 March 2026: social care and the police met, health was invited and did not come. Day 0; the next working day is Monday 30 March.
    private readonly Story withoutHealth = new Story().Born("2015-06-01").Then("2026-03-27T15:00", new StrategyDiscussion
    {
        Decision = StrategyDecision.BeginEnquiry,
        Invited = [StrategyAgency.SocialCare, StrategyAgency.Police, StrategyAgency.Health],
        TookPart = [StrategyAgency.SocialCare, StrategyAgency.Police],
    });

    [Fact]
    public void An_agency_that_was_missing_is_a_wait_of_its_own_and_the_enquiry_runs_from_that_sitting()
    {
        Assert.Equal(new(2026, 3, 30), withoutHealth.OnlyClock(StrategyStandards.HealthHeardAfterwards, "2026-03-27").DueOn);
        Assert.Empty(withoutHealth.Clocks(StrategyStandards.PoliceHeardAfterwards, "2026-03-27"));
        Assert.Equal(new(2026, 3, 27), withoutHealth.OnlyClock(EnquiryStandards.EnquiryConcludedInTime, "2026-03-27").Started);
    }

    [Fact]
    public void It_is_heard_when_it_tells_what_it_holds_and_nothing_held_is_an_answer()
    {
        withoutHealth.Then("2026-03-30T10:00", new StrategyInformation { Agency = StrategyAgency.Health, HoldsNothing = true });

        Assert.Equal(ClockState.MetInTime, withoutHealth.OnlyClock(StrategyStandards.HealthHeardAfterwards, "2026-03-31").State);
    }

    [Fact]
    public void What_another_agency_tells_does_not_answer_for_it()
    {
        withoutHealth.Then("2026-03-30T10:00", new StrategyInformation { Agency = StrategyAgency.Education, Information = "Absent since Tuesday." });

        Assert.Equal(ClockState.Overdue, withoutHealth.OnlyClock(StrategyStandards.HealthHeardAfterwards, "2026-03-31").State);
    }

    [Fact]
    public void The_outcome_of_a_police_investigation_is_asked_for_until_it_is_heard()
    {
        withoutHealth.Then("2026-03-30", new PoliceOutcomeAwaited { AskAgainOn = new(2026, 4, 13) });
        Assert.Equal(new(2026, 4, 13), withoutHealth.OnlyClock(StrategyStandards.PoliceOutcomeHeard, "2026-03-30").DueOn);

        withoutHealth.Then("2026-04-13", new PoliceOutcomeAwaited { AskAgainOn = new(2026, 5, 11), Chased = true });
        Assert.Equal(new(2026, 5, 11), withoutHealth.LastClock(StrategyStandards.PoliceOutcomeHeard, "2026-04-14").DueOn);

        withoutHealth.Then("2026-05-05", new PoliceOutcomeTold { Outcome = PoliceOutcome.NoFurtherAction });
        Assert.DoesNotContain(withoutHealth.Clocks(StrategyStandards.PoliceOutcomeHeard, "2026-05-12"), c => c.IsOpen);
    }

    [Fact]
    public void An_interview_by_the_police_alone_says_why() =>
        Assert.Equal(
            "whyPoliceOnly",
            Assert.Single(new EvidentialInterview { By = WhoInterviewed.PoliceOnly }.Check(new(new(2026, 3, 31), new(new(2026, 3, 30))))).Field);

    [Fact]
    public void A_challenge_to_a_partner_is_over_only_when_the_practice_has_changed()
    {
        var story = new Story("authority").Then("2026-03-01", new PracticeChallenged { Agency = StrategyAgency.Health, Issue = "Nobody comes." })
            .Then("2026-03-20", new PracticeChallengeAnswered { Agency = StrategyAgency.Health, Resolved = false });
        Assert.Single(Linnet.Children.OpenWork.Of(story.Facts, AsKnown.At(new(2026, 3, 31))));

        story.Then("2026-03-31", new PracticeChallengeAnswered { Agency = StrategyAgency.Health, Resolved = true });
        Assert.Empty(Linnet.Children.OpenWork.Of(story.Facts, AsKnown.At(new(2026, 3, 31))));
    }
}
