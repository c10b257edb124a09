using Linnet.Allocation;
using Linnet.Conferences;
using Linnet.Plans;

namespace Linnet.Simulation.Pathways;

/// <summary>Child in need plans are made with families, carried, reviewed, and ended.</summary>
internal sealed class InNeed(Council council)
{
    private PlanWays Ways => council.Ways.Plans;

    private Narrator Narrator => council.Narrator;

    /// <summary>From the decision on a plan to its end, or until worry grows.</summary>
    public IEnumerable<Time> Plan(Family family, Case work, Piece from)
    {
        var dice = family.Dice;
        council.Sharing.Move(work, TeamKind.Locality, Stage.Need);
        yield return Narrator.OfficeIn(
            dice.Between(1, 9) + (dice.Chance(Ways.MeetingsPutOff) ? dice.Between(1, Ways.PutOffByUpTo) : 0), dice);
        if (work.Closed || work.ProtectionPlan is not null) yield break;

        var plan = Narrator.Open(work.Children, _ => new NeedPlanStarted { Outcomes = council.Phrases.Outcomes() }, work.Writer, from);
        work.NeedPlan = plan;
        council.Diary.Begin(council.Visiting.See(work, plan, first: 10, every: 19));
        council.Diary.Begin(council.Oversight.LookAtLongPlan(work, plan, LongPlan.Need));
        council.Diary.Begin(council.Agreeing.WriteOut(work, plan, LongPlan.Need));
        var circle = council.Minuting.Circle(MeetingKind.NeedReview);
        var ends = Narrator.Today.PlusDays(30 * dice.Around(2, Ways.NeedPlansLastUpTo));
        while (!plan.Closed)
        {
            var on = council.Meeting(dice.Between(24, 30), dice);
            council.Diary.Begin(council.Minuting.Call(work, MeetingKind.NeedReview, circle, on.Day, plan));
            yield return on;
            if (work.Closed || plan.Closed) yield break;
            var worse = !work.InEnquiry && dice.Chance(0.02 + (family.Danger * 0.05));
            var last = Narrator.Today >= ends && !worse && !work.InEnquiry;
            Review(plan, work, worse ? NeedPlanDecision.StepUp : last ? NeedPlanDecision.Ends : NeedPlanDecision.Continues, dice);
            council.Minuting.Held(work.Children, MeetingKind.NeedReview, circle, work.Writer);
            if (worse) council.Diary.Begin(council.Enquiring.Enquire(family, work, plan, danger: false));
            if (last) End(work, dice.Chance(0.35) ? EndOfNeedPlan.ToEarlyHelp : EndOfNeedPlan.Reached);
        }

        yield return Narrator.OfficeIn(dice.Between(1, 5), dice);
        if (work.ProtectionPlan is null) council.Assessing.Close(family, work, EndOfNeed.ServicesEnded);
    }

    /// <summary>The plan ends, if there is one.</summary>
    public void End(Case work, EndOfNeedPlan why)
    {
        if (work.NeedPlan is not { } plan) return;
        Narrator.Tell(plan, _ => new NeedPlanEnded { Why = why }, work.Writer);
        plan.Closed = true;
        work.NeedPlan = null;
    }

    private void Review(Piece plan, Case work, NeedPlanDecision decision, Dice dice) =>
        Narrator.WriteUp(
            plan,
            _ => new NeedPlanReviewed { OtherAgencyThere = dice.Chance(0.85), Decision = decision, Account = council.Phrases.OfMeeting() },
            work.Writer);
}
