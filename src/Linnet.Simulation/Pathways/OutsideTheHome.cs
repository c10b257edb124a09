using Linnet.Assessments;
using Linnet.Enquiries;
using Linnet.Exploitation;

namespace Linnet.Simulation.Pathways;

/// <summary>
/// A young person who goes missing may be exploited: the risk is assessed, again and again, and the agencies agree on a plan, or are late.
/// </summary>
internal sealed class OutsideTheHome(Council council)
{
    private const int Youngest = 11;

    private static readonly (ExploitationLevel Level, double Share)[] Levels =
    [
        (ExploitationLevel.None, 15), (ExploitationLevel.Emerging, 35), (ExploitationLevel.Moderate, 28), (ExploitationLevel.Significant, 22),
    ];

    private static readonly (ExploitationKind Kind, double Share)[] Kinds =
        [(ExploitationKind.Criminal, 50), (ExploitationKind.Sexual, 35), (ExploitationKind.Gangs, 10), (ExploitationKind.Trafficking, 5)];

    private static readonly StrategyAgency[] Agencies = [StrategyAgency.SocialCare, StrategyAgency.Police, StrategyAgency.Health];

    private readonly HashSet<Child> followed = [];

    private InFull InFull => council.InFull;

    private Narrator Narrator => council.Narrator;

    /// <summary>From the day a young person came back, for as long as the work with them goes on.</summary>
    public IEnumerable<Time> Weigh(Child child, Case work)
    {
        if (!InFull.Today || child.AgeOn(Narrator.Today) < Youngest || !followed.Add(child)) yield break;
        var dice = InFull.Dice.Apart();
        var kind = dice.Weighted(Kinds);
        ExploitationLevel? before = null;
        while (true)
        {
            yield return Narrator.OfficeIn(before is null ? dice.Between(1, 8) : dice.Between(25, 60), dice);
            if (work.Closed || child.AgeOn(Narrator.Today) >= 18) yield break;
            var level = dice.Weighted(Levels);
            InFull.Write(child, Assessed(level, before, kind, dice), work.Writer);
            before = level;
            if (level != ExploitationLevel.Significant || !dice.Chance(InFull.Ways.ExploitationAnswered)) continue;
            yield return Narrator.OfficeIn(dice.Short(0, 9), dice);
            if (!work.Closed) InFull.Write(child, Planned(dice), work.Writer);
        }
    }

    private static ExploitationRiskAssessed Assessed(ExploitationLevel level, ExploitationLevel? before, ExploitationKind kind, Dice dice) => new()
    {
        Level = level,
        Of = level == ExploitationLevel.None ? [] : [kind],
        Trend = before is not { } last ? null : level > last ? UpdateFinds.Worse : level < last ? UpdateFinds.Better : UpdateFinds.Same,
        PlanAnswersIt = level == ExploitationLevel.None ? null : dice.Chance(0.7),
        Reasons = level == ExploitationLevel.None
            ? "Was with cousins both times, and says so without being asked. Nothing new at home or at school."
            : "A second phone, new trainers, and two evenings of which nobody knows anything. School sees a change since the summer.",
    };

    private ExploitationPlanAgreed Planned(Dice dice) => new()
    {
        Agencies = [.. Agencies, .. dice.Chance(0.6) ? [StrategyAgency.Education] : Array.Empty<StrategyAgency>()],
        What = "The police look at the address by Friday. School lets the worker know within the hour when a lesson is missed. The worker meets the "
            + "young person twice a week where they choose.",
        ReviewOn = Narrator.In(dice.Between(20, 30)),
    };
}
