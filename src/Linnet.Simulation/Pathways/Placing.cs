using Linnet.Care;

namespace Linnet.Simulation.Pathways;

/// <summary>A child in care lives somewhere, near or far, and sometimes has to move. Each move brings its first visit.</summary>
internal sealed class Placing(Council council)
{
    private static readonly (PlacementType Type, double Share)[] Young =
    [
        (PlacementType.Foster, 62), (PlacementType.FosterRelative, 20), (PlacementType.FosterForAdoption, 6), (PlacementType.Parent, 8),
        (PlacementType.FosterLongTerm, 4),
    ];

    private static readonly (PlacementType Type, double Share)[] Older =
    [
        (PlacementType.Foster, 52), (PlacementType.FosterLongTerm, 18), (PlacementType.FosterRelative, 10),
        (PlacementType.ChildrensHome, 16), (PlacementType.Parent, 4),
    ];

    private static readonly (PlacementType Type, double Share)[] Oldest =
    [
        (PlacementType.Foster, 42), (PlacementType.ChildrensHome, 20), (PlacementType.SupportedAccommodation, 28),
        (PlacementType.FosterRelative, 10),
    ];

    private CareWays Ways => council.Ways.Care;

    private Narrator Narrator => council.Narrator;

    /// <summary>From the first placement to the last.</summary>
    public IEnumerable<Time> Live(PeriodOfCare period)
    {
        var moves = 0;
        while (!period.Over)
        {
            var settled = moves > 0 && period.Dice.Chance(0.5);
            Move(period, planned: moves == 0 ? period.Dice.Chance(0.3) : period.Dice.Chance(0.7), settled);
            var stays = settled ? 4 * 365 : (int)(365 / Ways.MovesInAYear);
            var days = period.Dice.Between(25, 2 * stays);
            if (Narrator.Today.PlusDays(days) >= period.Ends.PlusDays(-7)) yield break;
            yield return Narrator.Office(Narrator.Today.PlusDays(days), period.Dice);
            if (period.Over || Narrator.Today >= period.Ends) yield break;
            var planned = period.Dice.Chance(0.65);
            End(period, planned ? EndOfPlacement.CarePlan : EndOfPlacement.CarerBehaviour, planned);
            if (!planned) council.Diary.Begin(council.PapersOfCare.OnBreakdown(period));
            moves++;
        }
    }

    /// <summary>The child no longer lives where they did.</summary>
    public void End(PeriodOfCare period, EndOfPlacement why, bool planned)
    {
        if (period.Placement is not { } placement) return;
        Narrator.Tell(placement, _ => new PlacementEnded { Why = why, Planned = planned, NoticeGiven = planned }, period.Work.Writer);
        placement.Closed = true;
        period.Placement = null;
    }

    private void Move(PeriodOfCare period, bool planned, bool settled)
    {
        var dice = period.Dice;
        var age = period.Child.AgeOn(Narrator.Today);
        var type = dice.Weighted(age < 10 ? Young : age < 16 ? Older : Oldest);
        var far = type != PlacementType.Parent && dice.Chance(Ways.OverTwentyMiles);
        var distance = far ? DistanceBand.OverTwentyMiles : dice.OneOf(Near);
        var prepared = planned && dice.Chance(0.8);
        var move = new PlacementStarted
        {
            Type = type,
            Provider = type == PlacementType.Parent ? PlacementProvider.Parent
                : dice.Chance(0.6) ? PlacementProvider.Own
                : PlacementProvider.Private,
            Rule = type == PlacementType.Parent ? PlacementRule.ParentCareOrder : PlacementRule.Ordinary,
            Area = far ? PlacementArea.AtADistance : dice.Chance(0.8) ? PlacementArea.InArea : PlacementArea.Neighbouring,
            Distance = distance,
            IntendedToLast = settled,
            Planned = planned,
            PlanAgreedBefore = prepared,
            CarerInformedBefore = prepared,
            NoticesSentBefore = prepared,
            ApprovedBefore = prepared,
        };
        period.Placement = Narrator.Open([period.Child], _ => move, period.Work.Writer, period.Care);
        if (!prepared) council.Diary.Begin(council.PapersOfCare.OnMove(period, period.Placement, move));
        council.Diary.Begin(council.Visiting.SeeInCare(period, period.Placement, settled));
    }

    private static readonly DistanceBand[] Near =
    [
        DistanceBand.FiveMiles, DistanceBand.FiveMiles, DistanceBand.TenMiles, DistanceBand.TwentyMiles,
    ];
}
