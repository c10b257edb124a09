using Linnet.Assessments;
using Linnet.Standards;
using static Linnet.Assessments.AdviceStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Assessments;

public sealed class AdviceTests
{
    private static AdviceRequested Asked(AdviceKind what, string? by = null) => new() { What = what, By = by is null ? null : Day(by) };

    /// <summary>Eight weeks are 56 days: 29 to the end of March, 27 in April. Easter does not stretch them.</summary>
    [Trap(10)]
    [Fact]
    public void A_section_37_report_is_due_in_eight_weeks() =>
        Assert.Equal(
            Day("2026-04-27"),
            new Story().Then("2026-03-02", Asked(AdviceKind.Section37)).OnlyClock(Section37Report, "2026-03-03").DueOn
        );

    [Fact]
    public void Or_on_the_day_that_the_court_set_instead()
    {
        var story = new Story().Then("2026-03-02", Asked(AdviceKind.Section37, "2026-03-20"));
        Assert.Empty(story.Clocks(Section37Report, "2026-03-03"));
        Assert.Equal(Day("2026-03-20"), story.OnlyClock(Section37ReportByTheCourtsDay, "2026-03-03").DueOn);
        Assert.Equal(
            ClockState.MetLate,
            story.Then("2026-03-23", new AdviceSent()).OnlyClock(Section37ReportByTheCourtsDay, "2026-03-31").State
        );
    }

    [Fact]
    public void A_section_7_report_is_due_on_the_courts_day_and_without_one_is_only_waited_for()
    {
        Assert.Equal(
            Day("2026-04-10"),
            new Story().Then("2026-03-02", Asked(AdviceKind.Section7, "2026-04-10")).OnlyClock(Section7Report, "2026-03-03").DueOn
        );
        Assert.Null(new Story().Then("2026-03-02", Asked(AdviceKind.Section7)).OnlyClock(Section7Report, "2026-03-03").DueOn);
    }

    /// <summary>Six weeks are 42 days: 29 to the end of March, 13 in April.</summary>
    [Fact]
    public void Social_care_advice_for_an_education_health_and_care_plan_is_due_in_six_weeks() =>
        Assert.Equal(
            Day("2026-04-13"),
            new Story().Then("2026-03-02", Asked(AdviceKind.EducationHealthAndCare)).OnlyClock(SocialCareAdvice, "2026-03-03").DueOn
        );

    [Fact]
    public void Two_requests_are_two_waits()
    {
        var story = new Story()
            .Then("2026-03-02", Asked(AdviceKind.EducationHealthAndCare))
            .Then("2026-03-09", Asked(AdviceKind.Section37))
            .Then("2026-03-16", new AdviceSent());
        Assert.True(story.OnlyClock(SocialCareAdvice, "2026-03-31").IsOpen);
        // What was sent belongs to the later request unless it names the other.
        Assert.False(story.OnlyClock(Section37Report, "2026-03-31").IsOpen);
    }

    /// <summary>
    /// 45 working days from Monday 2 March end on Thursday 7 May. The law sets the duty and no number, so it is shown as local.
    /// </summary>
    [Fact]
    public void Carers_are_assessed_within_forty_five_working_days_each_for_themselves()
    {
        var story = new Story()
            .Then("2026-03-02", new CarerAssessmentRequested { Whose = CarerAssessed.YoungCarer })
            .Then("2026-03-02", new CarerAssessmentRequested { Whose = CarerAssessed.ParentCarer })
            .Then("2026-04-01", new CarerAssessmentCompleted { Whose = CarerAssessed.ParentCarer });
        Assert.Equal(Day("2026-05-07"), story.OnlyClock(YoungCarerAssessment, "2026-04-02").DueOn);
        Assert.True(story.OnlyClock(YoungCarerAssessment, "2026-04-02").IsOpen);
        Assert.False(story.OnlyClock(ParentCarerAssessment, "2026-04-02").IsOpen);
        Assert.Equal(Basis.Local, YoungCarerAssessment.Basis);
    }
}
