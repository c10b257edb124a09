using Linnet.Education;

namespace Linnet.Simulation.Pathways;

/// <summary>Children in care have an education plan, made in weeks and looked at every term.</summary>
internal sealed class Learning(Council council)
{
    private const int ATerm = 110;

    /// <summary>From the day a child comes into care, while they are of an age to learn in a nursery, a school or a college.</summary>
    public IEnumerable<Time> Plan(PeriodOfCare period)
    {
        var dice = period.Dice.Apart();
        if (period.Child.AgeOn(council.Narrator.Today) < 3) yield break;
        yield return council.Narrator.OfficeIn(dice.Between(4, 9) + Late(dice), dice);
        if (!Tell(period, EducationPlanStep.Begun, dice)) yield break;
        yield return council.Narrator.OfficeIn(dice.Between(3, 9) + Late(dice), dice);
        if (!Tell(period, EducationPlanStep.Completed, dice)) yield break;
        yield return council.Narrator.OfficeIn(dice.Between(4, 9), dice);
        if (!Tell(period, EducationPlanStep.SignedOff, dice)) yield break;
        do yield return council.LastOfficeDay(council.Narrator.Today.PlusDays(ATerm - dice.Between(0, 15) + Late(dice)), dice);
        while (Tell(period, EducationPlanStep.Reviewed, dice));
    }

    private bool Tell(PeriodOfCare period, EducationPlanStep step, Dice dice)
    {
        if (period.Over) return false;
        council.Narrator.Tell(
            [period.Child], _ => new EducationPlan { Step = step, ChildTookPart = dice.Chance(0.85) }, period.Work.Writer);
        return true;
    }

    private int Late(Dice dice) => dice.Chance(council.Ways.Care.PapersLate) ? dice.Between(3, 20) : 0;
}
