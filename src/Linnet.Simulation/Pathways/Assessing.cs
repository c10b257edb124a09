using Linnet.Allocation;
using Linnet.Assessments;
using Linnet.Calendar;
using Linnet.Need;
using Linnet.Record;

namespace Linnet.Simulation.Pathways;

/// <summary>Children and families are assessed: as fast as somebody has time for it.</summary>
internal sealed class Assessing(Council council)
{
    private static readonly (PrimaryNeed Need, double Share)[] Needs =
    [
        (PrimaryNeed.AbuseOrNeglect, 57), (PrimaryNeed.FamilyDysfunction, 15), (PrimaryNeed.AcuteStress, 9), (PrimaryNeed.Disability, 8),
        (PrimaryNeed.ParentalIllness, 4), (PrimaryNeed.Behaviour, 3), (PrimaryNeed.AbsentParenting, 3), (PrimaryNeed.LowIncome, 1),
    ];

    private AssessmentWays Ways => council.Ways.Assessments;

    private Narrator Narrator => council.Narrator;

    /// <summary>From the decision that children need an assessment to what it leads to.</summary>
    public IEnumerable<Time> Assess(Family family, Piece referral, bool danger)
    {
        var dice = family.Dice;
        var work = council.Sharing.Begin(family, family.Children, TeamKind.Assessment, Stage.Assessment);
        family.OpenCase = work;
        var need = dice.Weighted(Needs);
        Narrator.Open(family.Children, _ => new NeedOpened { PrimaryNeed = need }, work.Team.Manager.Id, referral);
        council.Focusing.Meet(work, family.Children);
        var assessment = Begin(work, family.Children, referral);
        if (danger) council.Diary.Begin(council.Enquiring.Enquire(family, work, referral, danger));

        var steady = dice.Around(Ways.TakesAtLeast, Ways.TakesUpTo);
        var done = 0.0;
        var changes = work.Changes;
        var handedIn = false;
        while (done < steady)
        {
            if (!handedIn && steady - done <= 5) council.Focusing.HandIn(work, assessment);
            handedIn |= steady - done <= 5;
            yield return Narrator.OfficeIn(Math.Clamp((int)(steady - done + 0.5), 1, 5), dice);
            done += dice.Chance(Ways.IdleWeeks) ? 0 : work.Lead is null ? 5 * Ways.DoneOnDuty : 5;
            if (work.Changes > changes) done *= 1 - Ways.LostWithTheWorker;
            changes = work.Changes;
            if (!work.InEnquiry && work.ProtectionPlan is null && dice.Chance(family.Danger * 0.03))
                council.Diary.Begin(council.Enquiring.Enquire(family, work, referral, danger: false));
            if (!Drifted(assessment, dice)) continue;

            Narrator.Tell(assessment, _ => new WorkClosed { Why = ClosingReason.NoOutcome }, work.Team.Manager.Id);
            assessment.Closed = true;
            yield return Narrator.OfficeIn(dice.Between(0, 8), dice);
            assessment = Begin(work, family.Children, referral);
            (done, handedIn) = (0, false);
        }

        var outcome = work.InEnquiry || work.ProtectionPlan is not null ? AssessmentOutcome.ChildProtection : Outcome(family, dice);
        var manager = work.Team.Manager.Id;
        var authorised = council.Focusing.Authorise(new() { Outcome = outcome, ChildSeen = SeenInAssessment.Yes, Manager = manager });
        Narrator.Tell(assessment, _ => authorised, manager);
        assessment.Closed = true;
        council.Diary.Begin(council.Focusing.Share(work, assessment));
        while (work.InEnquiry) yield return Narrator.OfficeIn(1, dice);
        if (work.Closed || work.ProtectionPlan is not null) yield break;
        if (outcome == AssessmentOutcome.Care) council.InCare.Enter(family, work);
        else if (outcome is AssessmentOutcome.ChildInNeedPlan or AssessmentOutcome.ChildProtection)
            council.Diary.Begin(council.InNeed.Plan(family, work, assessment));
        else Close(family, work, outcome == AssessmentOutcome.EarlyHelp ? EndOfNeed.ToEarlyHelp : EndOfNeed.AfterAssessment);
        if (outcome == AssessmentOutcome.EarlyHelp) council.Diary.Begin(council.SteppingDown.GoOn(family, work.Children, assessment));
    }

    /// <summary>Work with a family ends, and they are remembered, because families come back.</summary>
    public void Close(Family family, Case work, EndOfNeed why)
    {
        council.Sharing.End(work, why);
        if (ReferenceEquals(family.OpenCase, work)) family.OpenCase = null;
        if (family.OpenCase is null) council.Register.Remember(family);
    }

    private Piece Begin(Case work, IReadOnlyList<Child> children, Piece referral)
    {
        var assessment = Narrator.Open(
            children, _ => new AssessmentStarted { AssessedBy = work.Lead?.Id }, work.Lead?.Id ?? work.Team.Manager.Id, referral);
        council.Focusing.SetTime(work, assessment);
        council.Diary.Begin(council.Visiting.See(work, assessment, first: 6, every: 15));
        council.Diary.Begin(council.Oversight.LookAtAssessment(work, assessment));
        return assessment;
    }

    /// <summary>
    /// Whether somebody closes an assessment that has drifted, meaning to look at it afresh. It hides how long the children have waited.
    /// </summary>
    private bool Drifted(Piece assessment, Dice dice) =>
        Narrator.Today >= Ways.ClosedAndBegunAgainFrom
        && Narrator.Today <= Ways.ClosedAndBegunAgainUntil
        && WorkingDays.EnglandAndWales.Between(assessment.Since, Narrator.Today) > 30
        && dice.Chance(Ways.ClosedAndBegunAgain);

    private AssessmentOutcome Outcome(Family family, Dice dice) =>
        dice.Chance(family.Danger * 0.12 * council.Ways.Care.ComesReadily) ? AssessmentOutcome.Care
        : dice.Chance(0.2 + (family.Danger * 0.6)) ? AssessmentOutcome.ChildInNeedPlan
        : dice.Chance(0.4) ? AssessmentOutcome.EarlyHelp : AssessmentOutcome.NoFurtherAction;
}
