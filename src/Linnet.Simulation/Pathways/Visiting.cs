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
            next = seen || !dice.Chance(Ways.GoesBack) ? dice.Around(every / 2, every - (every / 10)) : dice.Between(1, 3);
        }
    }

    /// <summary>
    /// A child in care is seen where they live: in the first week of a placement, then every few weeks, or months where they are settled.
    /// </summary>
    public IEnumerable<Time> SeeInCare(PeriodOfCare period, Piece placement, bool settled)
    {
        var dice = period.Dice.Apart();
        var care = council.Ways.Care;
        var next = dice.Between(1, 4);
        while (true)
        {
            if (dice.Chance(period.Work.Lead is null ? Ways.SlipsOnDuty : care.VisitsSlip)) next += dice.Between(2, care.VisitsSlipByUpTo);
            yield return Narrator.OfficeIn(next, dice);
            if (placement.Closed || period.Over || Narrator.Today >= period.Ends) yield break;
            var seen = Visit(period.Work, placement, true, dice);
            var rarely = settled && Period.DaysBetween(placement.Since, Narrator.Today) > 365;
            next = !seen ? dice.Between(1, 4) : rarely ? dice.Between(45, 60) : dice.Between(18, 27);
        }
    }

    /// <summary>Somebody goes to see the children, so many working days from now, for no piece of work but to see them.</summary>
    public IEnumerable<Time> Once(Case work, int workingDays)
    {
        var seeing = new Piece(Narrator.Today, Narrator.Now);
        foreach (var child in work.Children) seeing.Add(child, Guid.Empty);
        return UntilSeen(work, seeing, workingDays);
    }

    /// <summary>Somebody goes, and goes again, until every child of an enquiry has been seen or it is over.</summary>
    public IEnumerable<Time> UntilSeen(Case work, Piece enquiry, int first)
    {
        var dice = work.Children[0].Family.Dice.Apart();
        var next = first;
        while (true)
        {
            yield return next == 0 ? Narrator.Now.Later(dice.Between(40, 240)) : Narrator.OfficeIn(next, dice);
            if (enquiry.Closed || work.Closed) yield break;
            Visit(work, enquiry, null, dice);
            if (enquiry.EverybodySeen) yield break;
            next = dice.Chance(Ways.GoesBack) ? dice.Between(1, 2) : dice.Between(4, 9);
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
                if (seen == Seen.NotSeen) everybody = false;
                else piece.Saw(child);
                return new Visit
                {
                    Seen = seen,
                    WhyNotAlone = seen != Seen.NotAlone ? null
                        : child.AgeOn(Narrator.Today) < 4 ? WhyNotAlone.NotAppropriate
                        : dice.OneOf(Reasons),
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

    private Seen Alone(Child child, Dice dice) => child.AgeOn(Narrator.Today) >= 4 && dice.Chance(Ways.SeenAlone)
        ? Seen.Alone
        : Seen.NotAlone;
}
