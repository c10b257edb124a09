using Linnet.Visits;

namespace Linnet.Simulation.Pathways;

/// <summary>Workers go to see children, and do not always see them.</summary>
internal sealed class Visiting(Council council)
{
    private VisitingWays Ways => council.Ways.Visiting;

    private Narrator Narrator => council.Narrator;

    /// <summary>The children of a piece of work are seen again and again until it ends.</summary>
    /// <param name="work">The work, whose lead goes.</param>
    /// <param name="piece">The piece of work for which they are seen.</param>
    /// <param name="first">The working days within which somebody means to go first.</param>
    /// <param name="every">The working days from one visit to the next, as it is meant.</param>
    /// <param name="statutory">Whether these are the visits that a protection plan or care asks for.</param>
    public IEnumerable<Time> See(Case work, Piece piece, int first, int every, bool? statutory = null)
    {
        var dice = work.Children[0].Family.Dice.Apart();
        var next = dice.Around(Math.Max(1, first / 2), first);
        while (true)
        {
            if (dice.Chance(work.Lead is null ? Ways.SlipsOnDuty : Ways.Slips)) next = every + dice.Between(1, Ways.SlipsByUpTo);
            yield return Narrator.OfficeIn(next, dice).Later(dice.Between(0, 120));
            if (piece.Closed || work.Closed) yield break;
            var seen = Visit(work, piece, statutory, dice);
            next = seen || !dice.Chance(Ways.GoesBack) ? dice.Around(every * 3 / 5, every) : dice.Between(1, 3);
        }
    }

    private bool Visit(Case work, Piece piece, bool? statutory, Dice dice)
    {
        var visitor = work.Lead ?? council.Workforce.OnDuty(work.Team);
        var nobodyIn = dice.Chance(work.Children[0].Family.HardToSee);
        var recorded = Narrator.WrittenUp();
        var everybody = true;
        Narrator.Tell(
            null,
            piece.Children,
            child =>
            {
                var seen = nobodyIn || dice.Chance(0.05) ? Seen.NotSeen : Alone(child, dice);
                everybody &= seen != Seen.NotSeen;
                return new Visit
                {
                    Seen = seen,
                    WhyNotAlone = seen != Seen.NotAlone ? null : child.AgeOn(Narrator.Today) < 4 ? WhyNotAlone.NotAppropriate : dice.OneOf(Reasons),
                    Mode = VisitMode.InPerson,
                    Statutory = statutory,
                    Place = child.InCare ? VisitPlace.Placement : dice.Chance(0.8) ? VisitPlace.Home : VisitPlace.School,
                    BedroomSeen = statutory is true && seen != Seen.NotSeen ? dice.Chance(0.5) : null,
                    VisitedBy = visitor.Id,
                    Duty = work.Lead is null ? true : null,
                    ChildsWords = seen == Seen.NotSeen ? null : council.Phrases.ChildsWords(),
                    Account = council.Phrases.OfVisit(),
                };
            },
            visitor.Id,
            recorded);
        return everybody;
    }

    private static readonly WhyNotAlone[] Reasons = [WhyNotAlone.ChildRefused, WhyNotAlone.CarerRefused, WhyNotAlone.NotPossible];

    private Seen Alone(Child child, Dice dice) => child.AgeOn(Narrator.Today) >= 4 && dice.Chance(Ways.SeenAlone) ? Seen.Alone : Seen.NotAlone;
}
