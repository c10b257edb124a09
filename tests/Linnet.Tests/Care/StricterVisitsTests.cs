using Linnet.Care;
using Linnet.Standards;
using Linnet.Visits;
using static Linnet.Care.CareVisitStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Care;

/// <summary>The stricter rules run beside the ordinary one: the child is seen by whichever comes first.</summary>
public sealed class StricterVisitsTests
{
    private static readonly Visit SeenAlone = new() { Seen = Seen.Alone, Statutory = true };
    private static readonly CareReview Review = new() { ChairedByReviewingOfficer = true };

    private static Story Placed(PlacementRule rule) =>
        new Story().Then("2026-03-02", new CareStarted()).Then("2026-03-02", new PlacementStarted { Rule = rule });

    [Trap(12)]
    [Fact]
    public void With_a_parent_at_once_it_is_every_week_until_the_first_review()
    {
        var story = Placed(PlacementRule.ParentAtOnce).Then("2026-03-06", SeenAlone);
        Assert.Equal(Day("2026-03-13"), story.LastClock(VisitedWeeklyWithParent, "2026-03-10").DueOn);

        story.Then("2026-03-12", Review);
        Assert.Equal(ClockState.Lapsed, story.LastClock(VisitedWeeklyWithParent, "2026-03-20").State);
        Assert.Equal(Day("2026-04-17"), story.LastClock(VisitedInPlacement, "2026-03-20").DueOn); // Six weeks from 6 March.
    }

    [Fact]
    public void With_temporary_approval_it_is_every_week_and_after_the_first_review_every_four()
    {
        var story = Placed(PlacementRule.TemporaryApproval).Then("2026-03-06", SeenAlone).Then("2026-03-12", Review);
        // The week that runs is not lengthened.
        Assert.Equal(Day("2026-03-13"), story.LastClock(VisitedWeeklyForTheTimeBeing, "2026-03-13").DueOn);
        Assert.Equal(Day("2026-04-10"), story.Then("2026-03-13", SeenAlone).LastClock(VisitedWeeklyForTheTimeBeing, "2026-03-14").DueOn);
    }

    [Trap(32)]
    [Fact]
    public void A_full_care_order_at_home_ends_the_weekly_visits_and_asks_for_one_within_the_week()
    {
        var story = Placed(PlacementRule.ParentInterimOrder).Then("2026-03-06", SeenAlone)
            .Then("2026-03-11", new LegalStatusChanged { LegalStatus = LegalStatus.CareOrder, LivesWithParent = true });
        Assert.Equal(ClockState.Lapsed, story.LastClock(VisitedWeeklyForTheTimeBeing, "2026-03-20").State);
        Assert.Equal(Day("2026-03-18"), story.OnlyClock(VisitedAfterCareOrderAtHome, "2026-03-12").DueOn);
    }

    [Fact]
    public void An_interim_order_at_home_brings_the_weekly_visits_without_a_move()
    {
        var story = Placed(PlacementRule.Ordinary)
            .Then("2026-03-16", new LegalStatusChanged { LegalStatus = LegalStatus.InterimCareOrder, LivesWithParent = true });
        Assert.Equal(Day("2026-03-23"), story.OnlyClock(VisitedWeeklyForTheTimeBeing, "2026-03-17").DueOn);
    }

    [Fact]
    public void A_move_ends_them() =>
        Assert.Equal(
            Day("2026-03-11"),
            Placed(PlacementRule.ParentAtOnce)
                .Then("2026-03-11", new PlacementStarted()).OnlyClock(VisitedWeeklyWithParent, "2026-03-20").LapsedOn);

    [Trap(36)]
    [Fact]
    public void In_custody_or_hospital_another_rule_holds_and_no_exemption()
    {
        var story = Placed(PlacementRule.Ordinary)
            .Then("2026-03-06", SeenAlone)
            .Then("2026-03-20", new PlacementStarted { Type = PlacementType.Custody, Rule = PlacementRule.ArrangedByOthers });
        Assert.Equal(ClockState.Lapsed, story.LastClock(VisitedInPlacement, "2026-03-21").State);
        Assert.Equal(Day("2026-03-27"), story.OnlyClock(VisitedWhereOthersArrange, "2026-03-21").DueOn);
        // 42 days.
        Assert.Equal(Day("2026-05-07"), story.Then("2026-03-26", SeenAlone).LastClock(VisitedWhereOthersArrange, "2026-03-27").DueOn);
    }

    [Fact]
    public void After_a_year_there_it_is_three_months()
    {
        var story = Placed(PlacementRule.ArrangedByOthers).Then("2027-03-02", SeenAlone);
        Assert.Equal(Day("2027-06-02"), story.LastClock(VisitedWhereOthersArrange, "2027-03-03").DueOn);
    }
}
