using Linnet.Care;
using Linnet.Health;
using Linnet.Standards;
using static Linnet.Health.HealthCheckStandards;
using static Linnet.Health.HealthStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Health;

/// <summary>Care from Monday 5 January 2026: 5 working days end on Monday 12 January, 20 on Monday 2 February.</summary>
public sealed class HealthChecksTests
{
    private static Story InCare => new Story().Then("2026-01-05", new CareStarted());

    [Trap(20)]
    [Fact]
    public void The_request_counts_only_with_consent_and_its_delay_is_no_excuse()
    {
        var story = InCare.Then("2026-01-07", new HealthAssessmentRequested { WithConsent = false });
        Assert.Equal(Day("2026-01-12"), story.OnlyClock(AssessmentRequested, "2026-01-08").DueOn);
        Assert.Equal(
            ClockState.MetLate,
            story
                .Then("2026-01-14", new HealthAssessmentRequested { WithConsent = true })
                .OnlyClock(AssessmentRequested, "2026-02-01").State);
        Assert.Equal(Day("2026-02-02"), story.OnlyClock(InitialHealthAssessed, "2026-02-01").DueOn);
    }

    [Trap(20)]
    [Fact]
    public void To_the_appointment_and_to_the_report_are_two_clocks_and_each_says_which()
    {
        var story = InCare
            .Then("2026-01-30", new HealthAssessment { Kind = HealthAssessmentKind.Initial, By = HealthAssessor.Doctor })
            .Then("2026-02-09", new HealthReportReceived { WithPlan = true });
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(InitialHealthAssessed, "2026-03-01").State);
        Assert.Equal(ClockState.MetLate, story.OnlyClock(InitialReportReceived, "2026-03-01").State);
        Assert.Contains("held", InitialHealthAssessed.Says, StringComparison.Ordinal);
        Assert.Contains("report", InitialReportReceived.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void Immunisations_and_development_are_looked_up_every_year()
    {
        var story = InCare.Born("2023-06-01")
            .Then("2026-03-09", new ImmunisationsChecked { UpToDate = false })
            .Then("2026-03-09", new DevelopmentChecked { UpToDate = true });
        Assert.Equal([Day("2027-01-05"), Day("2027-03-09")], story.Clocks(ImmunisationsKnown, "2026-04-01").Select(c => c.DueOn));
        Assert.Equal([Day("2027-01-05"), Day("2027-03-09")], story.Clocks(DevelopmentKnown, "2026-04-01").Select(c => c.DueOn));
    }

    [Fact]
    public void Development_is_not_asked_of_a_child_of_five() =>
        Assert.Empty(InCare.Born("2021-01-05").Clocks(DevelopmentKnown, "2026-04-01"));

    [Fact]
    public void The_questionnaire_is_answered_every_year_from_four_to_sixteen()
    {
        Assert.Equal(Day("2027-01-05"), InCare.Born("2015-03-01").OnlyClock(StrengthsKnown, "2026-04-01").DueOn);
        Assert.Empty(InCare.Born("2022-05-01").Clocks(StrengthsKnown, "2026-04-30"));
        // Four on 1 May 2026, and a year.
        Assert.Equal(Day("2027-05-01"), InCare.Born("2022-05-01").OnlyClock(StrengthsKnown, "2026-05-01").DueOn);
        Assert.Empty(InCare.Born("2009-01-05").Clocks(StrengthsKnown, "2026-04-01")); // Seventeen that day.
    }

    [Trap(18)]
    [Fact]
    public void A_questionnaire_without_a_score_or_a_reason_is_not_answered()
    {
        var story = InCare.Born("2015-03-01");
        Assert.True(story.Then("2026-03-09", new StrengthsQuestionnaire()).OnlyClock(StrengthsKnown, "2026-03-10").IsOpen);
        Assert.False(
            story
                .Then("2026-03-10", new StrengthsQuestionnaire { NoScore = NoScore.ChildRefused })
                .Clocks(StrengthsKnown, "2026-03-11")[0].IsOpen);
    }

    [Trap(35)]
    [Fact]
    public void Nothing_stands_still_while_the_child_is_missing() =>
        Assert.Equal(
            ClockState.Overdue,
            InCare
                .Then("2026-01-20T22:00", new Linnet.Missing.ChildMissing { Kind = Linnet.Missing.MissingKind.Missing })
                .OnlyClock(InitialHealthAssessed, "2026-02-03").State);
}
