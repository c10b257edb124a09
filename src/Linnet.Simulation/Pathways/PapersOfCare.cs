using Linnet.Care;
using Linnet.Health;

namespace Linnet.Simulation.Pathways;

/// <summary>
/// What is written, signed and sent when a child comes into care, moves, and is reviewed: most of it in days, some of it late.
/// </summary>
internal sealed class PapersOfCare(Council council)
{
    private CareWays Ways => council.Ways.Care;

    private Narrator Narrator => council.Narrator;

    /// <summary>When a child comes into care: who decided, who reviews, and what the plan is.</summary>
    public IEnumerable<Time> OnEntry(PeriodOfCare period)
    {
        var dice = period.Dice.Apart();
        var officer = council.Workforce.ReviewerOf(period.Child.Family);
        Tell(
            period,
            _ => new DecisionToLookAfter { Agreed = true, Manager = council.Workforce.HeadOfService.Id },
            council.Workforce.HeadOfService.Id);
        yield return Narrator.OfficeIn(dice.Between(1, 4) + Late(dice), dice);
        if (period.Over) yield break;
        Narrator.Tell(period.Care, _ => new ReviewingOfficerAppointed { Officer = officer.Id, ChildTold = true }, officer.Id);
        Tell(period, _ => new HealthAssessmentRequested { WithConsent = true }, period.Work.Writer);
        yield return Narrator.OfficeIn(dice.Between(1, 5) + Late(dice), dice);
        if (period.Over) yield break;
        Tell(
            period,
            _ => new CarePlanAgreed
            {
                HasContingency = dice.Chance(0.7),
                HoldsWishes = dice.Chance(0.8),
                Manager = period.Work.Team.Manager.Id,
            },
            period.Work.Writer);
        if (period.SiblingsInCare)
        {
            yield return Narrator.OfficeIn(dice.Between(10, 28) + Late(dice), dice);
            if (period.Over) yield break;
            Tell(
                period,
                _ => new SiblingAssessment { Conclusion = dice.Chance(0.7) ? TogetherOrApart.Together : TogetherOrApart.Apart },
                period.Work.Writer);
        }

        yield return Narrator.OfficeIn(dice.Between(40, 100), dice);
        if (!period.Over)
            Tell(
                period,
                _ => new LifeStoryWork { Step = LifeStoryStep.Session, ChildsWords = council.Phrases.ChildsWords() },
                period.Work.Writer);
    }

    /// <summary>
    /// After a move that could not be prepared: the plan is signed, the carer and everybody else are told, a distant place is approved.
    /// </summary>
    public IEnumerable<Time> OnMove(PeriodOfCare period, Piece placement, PlacementStarted move)
    {
        var dice = period.Dice.Apart();
        yield return Narrator.OfficeIn(dice.Between(0, 2), dice);
        if (placement.Closed) yield break;
        if (move.CarerInformedBefore != true) Narrator.Tell(placement, _ => new CarerInformed(), period.Work.Writer);
        yield return Narrator.OfficeIn(dice.Between(0, 2) + Late(dice), dice);
        if (placement.Closed) yield break;
        if (move.NoticesSentBefore != true) Narrator.Tell(placement, _ => new PlacementNotified { Everybody = true }, period.Work.Writer);
        if (move.PlanAgreedBefore != true)
            Narrator.Tell(placement, _ => new PlacementPlanSigned { SignedByCarer = true, ChildAsked = true }, period.Work.Writer);
        if (move.ApprovedBefore == true || move.Area is PlacementArea.InArea or null) yield break;
        var by = move.Area == PlacementArea.AtADistance ? ApprovingOfficer.Director : ApprovingOfficer.NominatedOfficer;
        Narrator.Tell(placement, _ => new MoveApproved { What = ApprovedMove.OutOfArea, By = by }, council.Workforce.HeadOfService.Id);
    }

    /// <summary>After a placement broke down: everybody is told, and people meet to learn from it.</summary>
    public IEnumerable<Time> OnBreakdown(PeriodOfCare period)
    {
        var dice = period.Dice.Apart();
        yield return Narrator.OfficeIn(dice.Between(1, 8) + Late(dice), dice);
        Tell(period, _ => new PlacementEndNotified(), period.Work.Writer);
        yield return Narrator.OfficeIn(dice.Between(5, 11) + Late(dice), dice);
        if (!period.Over) Tell(period, _ => new DisruptionMeeting { Learned = council.Phrases.OfMeeting() }, period.Work.Writer);
    }

    /// <summary>After a review: what it decided, its record, the plan brought up to date.</summary>
    public IEnumerable<Time> OnReview(PeriodOfCare period, Piece review, Colleague officer)
    {
        var dice = period.Dice.Apart();
        yield return Narrator.OfficeIn(dice.Between(1, 5) + Late(dice), dice);
        Narrator.Tell(review, _ => new ReviewDecisionsSent(), officer.Id);
        yield return Narrator.OfficeIn(dice.Between(1, 3) + Late(dice), dice);
        Narrator.Tell(review, _ => new ReviewDecisionsAnswered { Agreed = true }, period.Work.Team.Manager.Id);
        yield return Narrator.OfficeIn(dice.Between(1, 2), dice);
        if (!period.Over) Narrator.Tell(review, _ => new CarePlanUpdated(), period.Work.Writer);
        yield return Narrator.OfficeIn(dice.Between(1, 4) + Late(dice), dice);
        Narrator.Tell(review, _ => new ReviewRecordWritten { WrittenToChild = dice.Chance(0.6) }, officer.Id);
        yield return Narrator.OfficeIn(dice.Between(1, 5), dice);
        Narrator.Tell(review, _ => new ReviewRecordSent(), officer.Id);
    }

    private void Tell(PeriodOfCare period, Func<Child, Record.Particulars> what, string by) => Narrator.Tell([period.Child], what, by);

    private int Late(Dice dice) => dice.Chance(Ways.PapersLate) ? dice.Between(3, 20) : 0;
}
