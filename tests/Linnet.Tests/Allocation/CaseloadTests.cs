using Linnet.Allocation;
using Linnet.FrontDoor;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Waiting;

namespace Linnet.Tests.Allocation;

public sealed class CaseloadTests
{
    private static readonly AsKnown Asked = AsKnown.At(Dates.Day("2026-03-31"));

    private static SubjectFacts Held(int child, HeldBy by, string worker, string team) =>
        new Story($"child:{child}").Then("2026-03-02", new WorkAllocated { HeldBy = by, Worker = worker, Team = team }).Facts;

    // East: W1 leads four children, W2 one; a sixth is on duty. West: W3 leads one.
    private static readonly SubjectFacts[] Children =
    [
        Held(1, HeldBy.SocialWorker, "W1", "East"), Held(2, HeldBy.SocialWorker, "W1", "East"), Held(3, HeldBy.SocialWorker, "W1", "East"),
        Held(4, HeldBy.LeadPractitioner, "W1", "East"), Held(5, HeldBy.SocialWorker, "W2", "East"), Held(6, HeldBy.Duty, "Duty", "East"),
        Held(7, HeldBy.SocialWorker, "W3", "West"),
    ];

    private static IReadOnlyList<Caseload> ByTeam() =>
        Caseload.ByTeam(Children, Asked, WaitingRoom.Of(Children, Asked).List(AllocationWaits.Unallocated).Children);

    [Fact]
    public void Gives_mean_median_and_most_and_how_many_are_above_a_limit()
    {
        var east = ByTeam().First(c => c.Team == "East");

        Assert.Equal((2.5, 2.5, 4, 1), (east.Mean, east.Median, east.Most, east.Above(3)));
    }

    [Fact]
    public void Stands_beside_the_children_nobody_holds_and_what_sharing_them_out_would_mean()
    {
        var east = ByTeam().First(c => c.Team == "East");

        Assert.Equal([Subject.Child("6")], east.Unallocated);
        Assert.Equal(3.0, east.MeanIfAllWereAllocated);
    }

    [Fact]
    public void All_teams_together_count_each_child_once()
    {
        var all = Caseload.Together(ByTeam());

        Assert.Equal((6, 3, 1), (all.Allocated, all.Workers.Count, all.Unallocated.Count));
    }

    [Fact]
    public void A_referral_accepted_and_not_allocated_is_a_child_nobody_holds()
    {
        var waiting = new Story("child:9").Then("2026-03-02", new Referral { From = ContactSource.School })
            .Then("2026-03-03", new ReferralDecision { Outcome = ReferralOutcome.Assessment }).Facts;

        var caseload = Caseload.Together(Caseload.ByTeam([waiting], Asked, WaitingRoom.Of([waiting], Asked).List(AllocationWaits.Unallocated).Children));

        Assert.Equal((0, 1), (caseload.Allocated, caseload.Unallocated.Count));
        Assert.Null(caseload.Mean);
    }
}
