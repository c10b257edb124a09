using Linnet.Care;
using Linnet.Children;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Workers;
using static Linnet.Tests.Dates;

namespace Linnet.Tests.Record;

/// <summary>Impossible orders of dates, for every kind of record: <see cref="OrderSafeguards"/>.</summary>
public sealed class OrderSafeguardsTests
{
    private static readonly CaseNote Note = new() { About = NoteKind.Call, Note = "Rang the school." };
    private static readonly NeedPlanEnded Ended = new() { Why = EndOfNeedPlan.Reached };

    // A child expected on Monday 2 March 2026: 42 weeks before it is Monday 12 May 2025.
    private readonly Story unborn = new Story().Then("2025-10-01", new ChildDetails { ExpectedOn = Day("2026-03-02") });

    // A plan from Monday 2 to Monday 30 March 2026, and another from Monday 4 May.
    private readonly Story twoPlans = new Story()
        .Then("2026-03-02", new NeedPlanStarted())
        .Then("2026-03-30", Ended)
        .Then("2026-05-04", new NeedPlanStarted());

    [Fact]
    public void Nothing_is_recorded_about_a_child_before_the_pregnancy()
    {
        Assert.Equal(
            "The child is born, or expected, on 2 March 2026. 11 May 2025 is before the pregnancy: check the year",
            Assert.Single(unborn.Against("2025-05-11", Note, Post.SocialWorker)).Message);
        Assert.Empty(unborn.Against("2025-05-12", Note, Post.SocialWorker));
    }

    [Fact]
    public void A_wrong_birth_is_put_right_whatever_it_was() =>
        Assert.Empty(unborn.Against("2020-01-06", new ChildDetails { BornOn = Day("2020-01-05") }, Post.SocialWorker));

    [Fact]
    public void A_plan_does_not_end_before_it_begins()
    {
        Assert.Equal(
            "The child in need plan began on 4 May 2026, so it cannot end on 3 May 2026. Check the date",
            Assert.Single(twoPlans.Against("2026-05-03", Ended, Post.TeamManager)).Message);
        Assert.Empty(twoPlans.Against("2026-05-04", Ended, Post.TeamManager));
    }

    [Fact]
    public void What_is_part_of_work_may_come_a_little_before_it_and_not_years()
    {
        var placed = new Story().Then("2026-03-02", new PlacementStarted());
        Assert.Empty(placed.Against("2026-02-27", new PlacementPlanSigned(), Post.SocialWorker));
        Assert.Equal(
            "The placement began on 2 March 2026. 27 February 2025 is long before it: check the year",
            Assert.Single(placed.Against("2025-02-27", new PlacementPlanSigned(), Post.SocialWorker)).Message);
    }
}
