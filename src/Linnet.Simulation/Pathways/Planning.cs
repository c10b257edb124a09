using Linnet.Allocation;
using Linnet.Plans;
using Linnet.Record;

namespace Linnet.Simulation.Pathways;

/// <summary>Plans are made with families, carried, reviewed, and ended.</summary>
internal sealed class Planning(Council council)
{
    private PlanWays Ways => council.Ways.Plans;

    private Narrator Narrator => council.Narrator;

    /// <summary>A child in need plan, from its making to its end.</summary>
    public IEnumerable<Time> Need(Family family, Case work, Piece from)
    {
        var dice = family.Dice;
        council.Sharing.Move(work, TeamKind.Locality, Stage.Need);
        yield return Narrator.OfficeIn(dice.Between(1, 9), dice);
        if (work.Closed) yield break;

        var plan = Narrator.Open(work.Children, _ => new NeedPlanStarted { Outcomes = council.Phrases.Outcomes() }, Writer(work), from);
        council.Diary.Begin(council.Visiting.See(work, plan, first: 10, every: 19));
        var ends = Narrator.Today.PlusDays(30 * dice.Around(2, Ways.NeedPlansLastUpTo));
        while (!plan.Closed)
        {
            yield return Meeting(dice.Between(24, 30), dice);
            if (work.Closed) yield break;
            var last = Narrator.Today >= ends;
            Narrator.WriteUp(
                plan,
                _ => new NeedPlanReviewed { OtherAgencyThere = dice.Chance(0.85), Decision = last ? NeedPlanDecision.Ends : NeedPlanDecision.Continues, Account = council.Phrases.OfMeeting() },
                Writer(work));
            if (!last) continue;

            var toEarlyHelp = dice.Chance(0.35);
            Narrator.Tell(plan, _ => new NeedPlanEnded { Why = toEarlyHelp ? EndOfNeedPlan.ToEarlyHelp : EndOfNeedPlan.Reached }, Writer(work));
            plan.Closed = true;
        }

        yield return Narrator.OfficeIn(dice.Between(1, 5), dice);
        council.Assessing.Close(family, work, EndOfNeed.ServicesEnded);
    }

    /// <summary>When a meeting is held that is meant in so many working days: then, or when it was put off to.</summary>
    private Time Meeting(int workingDays, Dice dice) =>
        Narrator.OfficeIn(dice.Chance(Ways.MeetingsPutOff) ? workingDays + dice.Between(2, Ways.PutOffByUpTo) : workingDays, dice);

    private static string Writer(Case work) => work.Lead?.Id ?? work.Team.Manager.Id;
}
