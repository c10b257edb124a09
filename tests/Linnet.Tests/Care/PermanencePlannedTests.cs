using Linnet.Care;
using Linnet.Standards;
using static Linnet.Tests.Story;

namespace Linnet.Tests.Care;

public sealed class PermanencePlannedTests
{
    private static readonly CareStarted CameIntoCare = new() { Category = CategoryOfNeed.FamilyDysfunction };

    [Fact]
    public void Is_due_about_when_the_second_review_is()
    {
        // Care from Monday 5 January; the first review falls due on 2 February, the second on 2 May, and four months end on 5 May.
        var clock = new Story().Then("2026-01-05", CameIntoCare).OnlyClock(CareStandards.PermanencePlanned, "2026-02-01");
        Assert.Equal(Day("2026-05-05"), clock.DueOn);
        Assert.Equal(Basis.StatutoryGuidance, clock.Standard.Basis);
    }

    [Fact]
    public void Is_met_by_a_plan_for_where_the_child_will_grow_up() =>
        Assert.Equal(
            ClockState.MetInTime,
            new Story()
                .Then("2026-01-05", CameIntoCare)
                .Then("2026-04-30", new PermanencePlan { Route = PermanenceRoute.Fostering, Otherwise = PermanenceRoute.Guardianship })
                .OnlyClock(CareStandards.PermanencePlanned, "2026-06-01").State);

    [Fact]
    public void The_reviewing_officer_is_in_touch_with_the_child() =>
        Assert.Contains(
            "in touch",
            new ReviewingOfficerVisit { How = ReviewingOfficerMet.InPerson, InPrivate = true }.Sentence,
            StringComparison.Ordinal);
}
