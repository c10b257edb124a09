using Linnet.Audits;

namespace Linnet.Simulation.Pathways;

/// <summary>Each month somebody who did not do the work draws some children, reads their records and grades what they find.</summary>
internal sealed class Auditing(Council council)
{
    private static readonly (AuditGrade Grade, double Share)[] Grades =
        [(AuditGrade.Outstanding, 6), (AuditGrade.Good, 45), (AuditGrade.RequiresImprovement, 39), (AuditGrade.Inadequate, 10)];

    private InFull InFull => council.InFull;

    private Dice Dice => council.InFull.Dice;

    /// <summary>From the day the front door opens.</summary>
    public IEnumerable<Time> MonthByMonth()
    {
        if (!InFull.Today) yield break;
        while (true)
        {
            yield return council.Narrator.OfficeIn(Dice.Between(16, 22), Dice);
            var held = council.Workforce.Teams.SelectMany(t => t.Workers).SelectMany(w => w.Cases).Where(c => !c.Closed).ToList();
            for (var left = Math.Min(InFull.Ways.AuditsAMonth, held.Count); left > 0; left--) Read(Dice.OneOf(held));
        }
    }

    private void Read(Case work)
    {
        var child = Dice.OneOf(work.Children);
        var reader = Dice.OneOf(council.Workforce.ReviewingOfficers).Id;
        foreach (var criterion in Enum.GetValues<AuditCriterion>())
        {
            var grade = Dice.Weighted(Grades);
            InFull.Write(
                child,
                new AuditFinding
                {
                    Criterion = criterion,
                    Grade = grade,
                    WhoseWork = criterion == AuditCriterion.Oversight ? work.Team.Manager.Id : work.Writer,
                    Evidence = Evidence(criterion, grade <= AuditGrade.Good),
                    ToDo = grade == AuditGrade.Inadequate ? "The manager and the worker read the record together this week and say what the child needs next." : null,
                },
                reader);
        }
    }

    private static string Evidence(AuditCriterion criterion, bool well) => criterion switch
    {
        AuditCriterion.ProfessionalCuriosity => well
            ? "The worker asked who else comes to the home, and asked again when the answer changed."
            : "The mother's account stands alone. Nobody asked the father, the school or the neighbour who rang.",
        AuditCriterion.ChildsVoice => well
            ? "What the child said is there in their own words, and the plan changed after it."
            : "The child was seen, and nothing says what they said.",
        AuditCriterion.Analysis => well
            ? "It says what could happen, to whom and how likely it is, and why."
            : "Events are listed one after another. What they mean together for the child is not said.",
        AuditCriterion.Plan => well
            ? "Each action has a day and somebody who does it, and the core group asked what came of each."
            : "The same three actions were agreed at each meeting since the spring.",
        AuditCriterion.Oversight => well
            ? "The manager gave reasons, set a day, and looked again on that day."
            : "Supervision took place, and what was decided in it is not written down.",
        _ => throw new NotSupportedException(criterion.ToString()),
    };
}
