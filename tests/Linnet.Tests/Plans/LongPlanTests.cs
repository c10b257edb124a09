using Linnet.Plans;
using Linnet.Standards;
using static Linnet.Plans.LongPlanStandards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Plans;

public sealed class LongPlanTests
{
    private static readonly ProtectionPlanStarted Protection = new() { Category = CategoryOfAbuse.Neglect };

    public static TheoryData<PracticeStandard, string> ProtectionDue =>
        new()
        {
            { ProtectionPlanAtNineMonths, "2026-10-15" },
            { ProtectionPlanAtFifteenMonths, "2027-04-15" },
            { ProtectionPlanAtEighteenMonths, "2027-07-15" },
            { ProtectionPlanAtTwentyFourMonths, "2028-01-15" },
        };

    [Theory]
    [MemberData(nameof(ProtectionDue))]
    public void A_protection_plan_of_15_January_2026_is_looked_at_by_somebody_senior(PracticeStandard standard, string due) =>
        Assert.Equal(Day(due), new Story().Then("2026-01-15", Protection).OnlyClock(standard, "2026-01-16").DueOn);

    public static TheoryData<PracticeStandard, string> NeedDue =>
        new()
        {
            { NeedPlanAtSixMonths, "2026-07-15" },
            { NeedPlanAtNineMonths, "2026-10-15" },
            { NeedPlanAtTwelveMonths, "2027-01-15" },
        };

    [Theory]
    [MemberData(nameof(NeedDue))]
    public void A_child_in_need_plan_of_15_January_2026_is_too(PracticeStandard standard, string due) =>
        Assert.Equal(Day(due), new Story().Then("2026-01-15", new NeedPlanStarted()).OnlyClock(standard, "2026-01-16").DueOn);

    [Fact]
    public void A_later_checkpoint_answers_the_earlier_ones_late_and_not_those_to_come()
    {
        var looked = new LongPlanReviewed
        {
            Plan = LongPlan.Protection,
            Checkpoint = PlanCheckpoint.FifteenMonths,
            Decision = LongPlanDecision.LegalPlanning,
        };
        var story = new Story().Then("2026-01-15", Protection).Then("2027-04-12", looked);
        Assert.Equal(ClockState.MetLate, story.OnlyClock(ProtectionPlanAtNineMonths, "2027-05-01").State);
        Assert.Equal(ClockState.MetInTime, story.OnlyClock(ProtectionPlanAtFifteenMonths, "2027-05-01").State);
        Assert.True(story.OnlyClock(ProtectionPlanAtEighteenMonths, "2027-05-01").IsOpen);
    }

    [Fact]
    public void Warns_a_month_before() =>
        Assert.Equal(
            Day("2026-09-15"),
            new Story().Then("2026-01-15", Protection).OnlyClock(ProtectionPlanAtNineMonths, "2026-01-16").WarnsOn
        );
}
