using Linnet.Health;

namespace Linnet.Simulation.Pathways;

/// <summary>Children in care see a doctor or a nurse, and a dentist.</summary>
internal sealed class KeepingWell(Council council)
{
    private CareWays Ways => council.Ways.Care;

    private Narrator Narrator => council.Narrator;

    /// <summary>The first health assessment and those that follow.</summary>
    public IEnumerable<Time> SeeDoctor(PeriodOfCare period)
    {
        var first = true;
        while (true)
        {
            var due = first ? 23 : period.Child.AgeOn(Narrator.Today) < 5 ? 178 : 355;
            var early = period.Dice.Between(first ? 0 : 5, first ? 12 : 35);
            var late = period.Dice.Chance(Ways.HealthLate) ? period.Dice.Between(15, 15 + Ways.HealthLateByUpTo) : 0;
            var days = due - early + late;
            yield return council.LastOfficeDay(Narrator.Today.PlusDays(days), period.Dice);
            if (period.Over || Narrator.Today >= period.Ends) yield break;
            var initial = first;
            var seen = period.Child.AgeOn(Narrator.Today) < 13 || period.Dice.Chance(0.93)
                ? HealthAttendance.Seen
                : HealthAttendance.Refused;
            Narrator.Tell(
                [period.Child],
                _ => new HealthAssessment
                {
                    Kind = initial ? HealthAssessmentKind.Initial : HealthAssessmentKind.Review,
                    By = initial ? HealthAssessor.Doctor : HealthAssessor.Nurse,
                    Attendance = seen,
                },
                period.Work.Writer,
                later: true);
            if (seen == HealthAttendance.Seen)
                council.Diary.BeginAt(Narrator.OfficeIn(period.Dice.Between(1, 4), period.Dice), Report(period));
            first &= seen != HealthAttendance.Seen;
        }
    }

    private IEnumerable<Time> Report(PeriodOfCare period)
    {
        if (!period.Over) Narrator.Tell([period.Child], _ => new HealthReportReceived { WithPlan = true }, period.Work.Writer);
        yield break;
    }

    /// <summary>The dentist, about once a year.</summary>
    public IEnumerable<Time> SeeDentist(PeriodOfCare period)
    {
        yield return council.LastOfficeDay(Narrator.Today.PlusDays(period.Dice.Between(40, 200)), period.Dice);
        while (!period.Over && Narrator.Today < period.Ends)
        {
            Narrator.Tell([period.Child], _ => new DentalCheck { Attendance = HealthAttendance.Seen }, period.Work.Writer, later: true);
            yield return council.LastOfficeDay(
                Narrator.Today.PlusDays(period.Dice.Between(170, period.Dice.Chance(Ways.HealthLate) ? 450 : 350)), period.Dice);
        }
    }
}
