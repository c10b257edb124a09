using Linnet.Conferences;

namespace Linnet.Simulation.Pathways;

/// <summary>After a conference its decisions and its minutes are sent, sooner or later or not at all.</summary>
internal sealed class AfterMeetings(Council council)
{
    private PlanWays Ways => council.Ways.Plans;

    /// <summary>After this conference.</summary>
    public IEnumerable<Time> Send(Case work, ConferenceKind which, Colleague chair)
    {
        var dice = work.Children[0].Family.Dice.Apart();
        if (which == ConferenceKind.Initial)
        {
            yield return council.Narrator.OfficeIn(dice.Between(1, 5), dice);
            council.Narrator.Tell(work.Children, _ => new ConferenceDecisionsSent { Which = which }, chair.Id);
        }

        if (dice.Chance(Ways.MinutesNeverSent)) yield break;
        yield return council.Narrator.OfficeIn(dice.Between(Ways.MinutesTakeAtLeast, Ways.MinutesTakeUpTo) - 5, dice);
        council.Narrator.Tell(work.Children, _ => new MinutesSent { Which = which, ToFamily = true }, chair.Id);
    }
}
