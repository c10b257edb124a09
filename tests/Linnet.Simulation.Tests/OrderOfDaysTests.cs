using Linnet.Conferences;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Workers;

namespace Linnet.Simulation.Tests;

/// <summary>
/// A rule that refuses orders of days must refuse nothing of ordinary life: whatever the invented councils recorded, a person could have recorded.
/// </summary>
public sealed class OrderOfDaysTests
{
    private static readonly IReadOnlyList<Safeguard> Orders =
    [
        OrderSafeguards.NotBeforeThePregnancy, OrderSafeguards.NotBeforeItsWork, PartsOfWorkSafeguards.WithinItsWork, PartsOfWorkSafeguards.EndsAfterItsParts,
        PartsOfWorkSafeguards.BeginsBeforeItsParts, PlanOrderSafeguards.BeginsWithItsConference,
        PlanOrderSafeguards.FollowsItsConference, MeetingSafeguards.MinutesFollow, MeetingSafeguards.DecisionsFollow, MeetingSafeguards.AgencyCameToAMeeting,
        MeetingSafeguards.FamilyCameToAMeeting, MeetingSafeguards.MinutesOfAMeeting,
    ];

    [Theory]
    [InlineData("small")]
    [InlineData("north-east-lincolnshire-2019")]
    public void Nothing_that_an_invented_council_recorded_is_refused_for_the_order_of_its_days(string scenario)
    {
        var refused = Told.Of(scenario, lastDay: Scenarios.All[scenario].EndsOn ?? new(2026, 6, 30)).Entries.Where(e => e.Subject.Kind == SubjectKind.Child)
            .GroupBy(e => e.Subject).SelectMany(child => Refused([.. child])).Distinct().ToList();

        Assert.Empty(refused);
    }

    /// <summary>Each entry, held against everything else that the child's record came to hold.</summary>
    private static IEnumerable<string> Refused(IReadOnlyList<Entry> child)
    {
        var facts = FactOf.Entries(child)[0];
        return from entry in child
               let others = new SubjectFacts(facts.Subject, facts.All.Where(f => f.Entry != entry.Id))
               from order in Orders
               where order.Before.IsInstanceOfType(entry.Particulars)
               let problem = order.Stops(new(entry, others, Post.TeamManager, [entry]))
               where problem is not null
               select $"{entry.Type.Key}: {order.Says}";
    }
}
