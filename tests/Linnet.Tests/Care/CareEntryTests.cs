using Linnet.Care;
using Linnet.Standards;
using static Linnet.Care.CareEntryStandards;
using static Linnet.Care.CareStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Care;

/// <summary>
/// Care from Monday 5 January 2026: 5 working days end on Monday 12 January, 10 on the 19th, 20 on 2 February, 45 (nine whole weeks) on 9
/// March.
/// </summary>
public sealed class CareEntryTests
{
    private static Story InCare(LegalStatus status = LegalStatus.Section20) =>
        new Story().Then("2026-01-05", new CareStarted { LegalStatus = status, SiblingsInCare = true });

    [Fact]
    public void Where_the_child_lives_is_known_that_very_day()
    {
        Assert.Equal(
            ClockState.MetLate,
            InCare().Then("2026-01-06", new PlacementStarted()).OnlyClock(PlacedOnTheFirstDay, "2026-02-01").State);

        // A placement without a time, beside care from a quarter past nine at night, is of that day.
        var night = new Story().Then("2026-01-05T21:15", new CareStarted()).Then("2026-01-05", new PlacementStarted());
        Assert.Equal(ClockState.MetInTime, night.OnlyClock(PlacedOnTheFirstDay, "2026-02-01").State);
    }

    [Fact]
    public void A_senior_manager_agreed_before_or_by_the_next_working_day()
    {
        Assert.Equal(Day("2026-01-06"), InCare().OnlyClock(AgreedToLookAfter, "2026-01-05").DueOn);
        var before = new Story().Then("2026-01-02", new DecisionToLookAfter { Agreed = true }).Then("2026-01-05", new CareStarted());
        Assert.Equal(ClockState.MetInTime, before.OnlyClock(AgreedToLookAfter, "2026-02-01").State);
        Assert.True(
            InCare().Then("2026-01-05", new DecisionToLookAfter { Agreed = false }).OnlyClock(AgreedToLookAfter, "2026-01-06").IsOpen);
    }

    [Fact]
    public void A_reviewing_officer_comes_by_law_before_the_first_review_and_in_good_practice_within_five_working_days()
    {
        var story = InCare().Then("2026-01-14", new ReviewingOfficerAppointed { Officer = "I1", ChildTold = true });
        Assert.Equal(Day("2026-02-02"), story.OnlyClock(OfficerBeforeFirstReview, "2026-01-31").DueOn);
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(OfficerBeforeFirstReview, "2026-01-31").State);
        Assert.Equal(Day("2026-01-12"), story.OnlyClock(OfficerWithinFiveDays, "2026-01-31").DueOn);
        Assert.Equal(ClockState.MetLate, story.OnlyClock(OfficerWithinFiveDays, "2026-01-31").State);
        Assert.NotEqual(OfficerBeforeFirstReview.Basis, OfficerWithinFiveDays.Basis);
    }

    [Fact]
    public void A_care_plan_is_due_within_ten_working_days_unless_it_was_agreed_before()
    {
        Assert.Equal(Day("2026-01-19"), InCare().OnlyClock(CarePlanned, "2026-01-06").DueOn);
        var before = new Story()
            .Then("2025-12-19", new CarePlanAgreed { HasContingency = true })
            .Then("2026-01-05", new CareStarted { LegalStatus = LegalStatus.Section20 });
        Assert.Equal(ClockState.MetInTime, before.OnlyClock(CarePlanned, "2026-02-01").State);
    }

    [Fact]
    public void A_plan_before_a_court_has_its_own_rules() =>
        Assert.Empty(InCare(LegalStatus.InterimCareOrder).Clocks(CarePlanned, "2026-02-01"));

    [Trap(30)]
    [Fact]
    public void Police_protection_starts_the_plan_and_the_officer_and_a_later_order_does_not_start_them_again()
    {
        var story = InCare(LegalStatus.PoliceProtection)
            .Then("2026-01-08", new LegalStatusChanged { LegalStatus = LegalStatus.InterimCareOrder });
        Assert.Equal(Day("2026-01-19"), story.OnlyClock(CarePlanned, "2026-01-12").DueOn);
        Assert.Equal(Day("2026-01-12"), story.OnlyClock(OfficerWithinFiveDays, "2026-01-12").DueOn);
    }

    [Trap(34)]
    [Fact]
    public void Coming_back_into_care_starts_them_all_again()
    {
        var story = InCare().Then("2026-01-06", new ReviewingOfficerAppointed { Officer = "I1" })
            .Then("2026-03-02", new CareEnded { Why = EndOfCare.HomePlanned }).Then("2026-06-01", new CareStarted());
        Assert.Equal(Day("2026-06-08"), story.LastClock(OfficerWithinFiveDays, "2026-06-02").DueOn);
        Assert.Equal(Day("2026-12-01"), story.LastClock(LifeStoryBegun, "2026-06-02").DueOn);
    }

    [Fact]
    public void A_child_on_remand_has_a_plan_within_ten_working_days_a_number_we_are_not_sure_of()
    {
        var clock = InCare(LegalStatus.Remand).OnlyClock(DetentionPlanned, "2026-01-06");
        Assert.Equal(Day("2026-01-19"), clock.DueOn);
        Assert.Equal(Confidence.Low, clock.Standard.Confidence);
        Assert.Equal(
            ClockState.MetInTime,
            InCare(LegalStatus.Remand).Then("2026-01-19", new DetentionPlacementPlan()).OnlyClock(DetentionPlanned, "2026-02-01").State);
    }

    [Fact]
    public void Whether_brothers_and_sisters_live_together_is_assessed_within_forty_five_working_days()
    {
        Assert.Equal(Day("2026-03-09"), InCare().OnlyClock(SiblingsAssessed, "2026-01-06").DueOn);
        Assert.Equal(
            ClockState.MetInTime,
            InCare()
                .Then("2026-03-02", new SiblingAssessment { Conclusion = TogetherOrApart.Together })
                .OnlyClock(SiblingsAssessed, "2026-04-01").State);
        Assert.Empty(new Story().Then("2026-01-05", new CareStarted()).Clocks(SiblingsAssessed, "2026-04-01"));
    }

    [Fact]
    public void Life_story_work_begins_within_six_months() =>
        Assert.Equal(
            Day("2026-07-05"),
            InCare().Then("2026-06-01", new LifeStoryWork { Step = LifeStoryStep.Session }).OnlyClock(LifeStoryBegun, "2026-07-01").DueOn);

    [Fact]
    public void A_match_follows_a_plan_of_long_term_fostering_within_six_months()
    {
        var story = InCare()
            .Then("2026-01-05", new PlacementStarted()).Then("2026-03-02", new PermanencePlan { Route = PermanenceRoute.Fostering });
        Assert.Equal(Day("2026-09-02"), story.OnlyClock(LongTermMatch, "2026-03-03").DueOn);
        story.Then("2026-08-31", new PlacementIntention { Intended = Intended.LongTermFostering });
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(LongTermMatch, "2026-10-01").State);
    }

    [Fact]
    public void An_extract_of_children_in_care_starts_only_what_it_can_answer()
    {
        var story = new Story()
            .Then("2020-02-03", new CareStarted { LegalStatus = LegalStatus.Section20 }, recorded: "2026-03-01", imported: true);
        Assert.Empty(story.Clocks(CarePlanned, "2026-03-01"));
        Assert.Empty(story.Clocks(OfficerWithinFiveDays, "2026-03-01"));
        Assert.Single(story.Clocks(CareStandards.PermanencePlanned, "2026-03-01"));
    }
}
