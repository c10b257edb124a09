using Linnet.Assessments;
using Linnet.FrontDoor;
using Linnet.Waiting;

namespace Linnet.Tests.Waiting;

public sealed class DriftTests
{
    // Referred on Monday 2 March 2026: a decision was due on 3 March and an assessment on Thursday 7 May (45 working days).
    private static readonly Story Referred = new Story()
        .Then("2026-03-02", new Referral { From = ContactSource.School })
        .Then("2026-03-04", new AssessmentStarted());

    [Fact]
    public void Adds_up_the_days_of_everything_overdue()
    {
        var clocks = Referred.Clocks("2026-05-10");

        // The decision is 68 days late (3 March to 10 May), the assessment 3 days (7 May to 10 May).
        var late = Drift.Of(clocks).Overdue.Where(c => c.Standard == FrontDoorStandards.ReferralDecided || c.Standard == AssessmentStandards.WithinFortyFiveDaysOfReferral);
        Assert.Equal([68, 3], late.Select(c => c.DaysOverdue));
        Assert.Equal(Drift.Of(clocks).Overdue.Sum(c => c.DaysOverdue), Drift.Of(clocks).Days);
    }

    [Fact]
    public void Leaves_out_the_census_which_counts_the_same_wait_again() =>
        Assert.DoesNotContain(Drift.Of(Referred.Clocks("2026-06-30")).Overdue, c => c.Standard == AssessmentStandards.WithinFortyFiveDaysOfItsStart);

    [Fact]
    public void Is_nothing_while_nothing_is_overdue() => Assert.Equal(0, Drift.Of(Referred.Clocks("2026-03-02")).Days);
}
