using Linnet.Supervision;

namespace Linnet.Simulation.Pathways;

/// <summary>Managers look at the work with a child, or do not get to it.</summary>
internal sealed class Oversight(Council council)
{
    /// <summary>From the day the work begins to the day it ends.</summary>
    public IEnumerable<Time> Supervise(Case work)
    {
        var dice = work.Children[0].Family.Dice.Apart();
        while (true)
        {
            yield return council.Narrator.OfficeIn(dice.Around(council.Ways.Oversight.EveryWorkingDays - 5, council.Ways.Oversight.EveryWorkingDays), dice);
            if (work.Closed) yield break;
            if (dice.Chance(council.Ways.Oversight.Missed)) continue;
            var (decision, reasons) = council.Phrases.Decision();
            var manager = work.Team.Manager.Id;
            council.Narrator.Tell(
                work.Children,
                _ => new ManagementDecision { Decision = decision, Reasons = reasons, Manager = manager, CheckBy = council.Narrator.In(20) },
                manager);
        }
    }
}
