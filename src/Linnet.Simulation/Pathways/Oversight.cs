using Linnet.Assessments;
using Linnet.Plans;
using Linnet.Supervision;

namespace Linnet.Simulation.Pathways;

/// <summary>Managers look at the work with a child, or do not get to it.</summary>
internal sealed class Oversight(Council council)
{
    private static readonly PlanCheckpoint[] OfNeed = [PlanCheckpoint.SixMonths, PlanCheckpoint.NineMonths, PlanCheckpoint.TwelveMonths];

    private static readonly PlanCheckpoint[] OfProtection =
        [PlanCheckpoint.NineMonths, PlanCheckpoint.FifteenMonths, PlanCheckpoint.EighteenMonths, PlanCheckpoint.TwentyFourMonths];

    private OversightWays Ways => council.Ways.Oversight;

    private Narrator Narrator => council.Narrator;

    /// <summary>Supervision of the work, from the day it begins to the day it ends.</summary>
    public IEnumerable<Time> Supervise(Case work)
    {
        var dice = work.Children[0].Family.Dice.Apart();
        while (true)
        {
            yield return Narrator.OfficeIn(dice.Around(Ways.EveryWorkingDays - 5, Ways.EveryWorkingDays), dice);
            if (work.Closed) yield break;
            if (dice.Chance(Ways.Missed)) continue;
            var manager = work.Team.Manager.Id;
            var reviewed = dice.Chance(Ways.ActionsReviewed);
            Narrator.Tell(
                work.Children,
                _ => new CaseSupervision
                {
                    Manager = manager,
                    ActionsReviewed = reviewed,
                    Drift = dice.Chance(0.15),
                    Reflection = council.Phrases.OfMeeting(),
                },
                manager,
                later: true);
            if (dice.Chance(Ways.Decide)) council.Diary.Begin(Decide(work, dice));
        }
    }

    /// <summary>The case summary and the chronology are brought up to date now and then.</summary>
    public IEnumerable<Time> KeepUpToDate(Case work)
    {
        var dice = work.Children[0].Family.Dice.Apart();
        while (true)
        {
            yield return Narrator.OfficeIn(dice.Around((Ways.SummaryEveryWeeks * 5) - 12, Ways.SummaryEveryWeeks * 5), dice);
            if (work.Closed) yield break;
            if (dice.Chance(Ways.SummaryMissed)) continue;
            Narrator.Tell(work.Children, _ => new CaseSummary { Summary = council.Phrases.Summary() }, work.Writer);
            Narrator.Tell(work.Children, _ => new ChronologyUpdated(), work.Writer);
        }
    }

    /// <summary>A manager looks at an assessment under way after two, four and seven weeks.</summary>
    public IEnumerable<Time> LookAtAssessment(Case work, Piece assessment)
    {
        var dice = work.Children[0].Family.Dice.Apart();
        foreach (var day in Enum.GetValues<CheckpointDay>())
        {
            var meant = Calendar.WorkingDays.EnglandAndWales.Add(assessment.Since, (int)day);
            yield return council.LastOfficeDay(meant.PlusDays(-dice.Between(0, 2)), dice);
            if (assessment.Closed || work.Closed) yield break;
            if (!dice.Chance(Ways.LooksAtTheDay)) continue;
            Narrator.Tell(
                assessment,
                _ => new AssessmentCheckpoint { At = day, Decision = CheckpointDecision.GoOn, Manager = work.Team.Manager.Id },
                work.Team.Manager.Id);
        }
    }

    /// <summary>Somebody senior looks at a plan that has run for long.</summary>
    public IEnumerable<Time> LookAtLongPlan(Case work, Piece plan, LongPlan kind)
    {
        var dice = work.Children[0].Family.Dice.Apart();
        foreach (var checkpoint in kind == LongPlan.Need ? OfNeed : OfProtection)
        {
            yield return council.LastOfficeDay(plan.Since.PlusMonths((int)checkpoint).PlusDays(-dice.Between(1, 10)), dice);
            if (plan.Closed || work.Closed) yield break;
            if (!dice.Chance(Ways.LooksAtTheDay)) continue;
            var who = kind == LongPlan.Need && checkpoint == PlanCheckpoint.SixMonths
                ? work.Team.Manager.Id
                : council.Workforce.HeadOfService.Id;
            var decision = dice.Chance(0.6) ? LongPlanDecision.GoesOnChanged : LongPlanDecision.TowardsEnd;
            Narrator.Tell(
                work.Children,
                _ => new LongPlanReviewed
                {
                    Plan = kind,
                    Checkpoint = checkpoint,
                    Decision = decision,
                    Manager = who,
                    Reasons = council.Phrases.Reasons(),
                },
                who);
        }
    }

    private IEnumerable<Time> Decide(Case work, Dice dice)
    {
        var (decision, reasons) = council.Phrases.Decision();
        var manager = work.Team.Manager.Id;
        var checkBy = Narrator.In(dice.Between(8, 20));
        var daySet = council.InFull.DaySet(checkBy);
        var decided = Narrator.Open(
            work.Children,
            _ => new ManagementDecision { Decision = decision, Reasons = reasons, Manager = manager, CheckBy = daySet },
            manager);
        yield return council.LastOfficeDay(checkBy, dice);
        if (!dice.Chance(Ways.Checked)) yield return Narrator.OfficeIn(dice.Between(5, dice.Between(20, 150)), dice);
        var outcome = dice.Weighted([(DecisionOutcome.Helped, 60.0), (DecisionOutcome.DidNotHelp, 20.0), (DecisionOutcome.NotDone, 20.0)]);
        Narrator.Tell(decided.Children, c => new DecisionChecked { Outcome = outcome, CheckedBy = manager, Decision = decided.Of(c)?.ToString() }, manager);
    }
}
