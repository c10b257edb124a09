using Linnet.Care;

namespace Linnet.Simulation.Pathways;

/// <summary>Reviewing officers review the care of a child: within weeks, then months.</summary>
internal sealed class Reviewing(Council council)
{
    private static readonly (PermanenceRoute Route, double Share)[] Routes =
    [
        (PermanenceRoute.Family, 30), (PermanenceRoute.Fostering, 32), (PermanenceRoute.Guardianship, 18), (PermanenceRoute.Adoption, 12),
        (PermanenceRoute.SupportedLiving, 5), (PermanenceRoute.Residential, 3),
    ];

    private static readonly (Participation How, double Share)[] TakingPart =
        [(Participation.Spoke, 55), (Participation.SentViews, 25), (Participation.AdvocateBriefed, 12), (Participation.NoViews, 8)];

    private CareWays Ways => council.Ways.Care;

    private Narrator Narrator => council.Narrator;

    /// <summary>From the first review to the end of care.</summary>
    public IEnumerable<Time> Review(PeriodOfCare period)
    {
        var dice = period.Dice;
        var officer = council.Workforce.ReviewerOf(period.Child.Family);
        var last = Narrator.Today;
        for (var ordinal = 1; ; ordinal++)
        {
            var days = ordinal == 1 ? dice.Between(18, 26) : ordinal == 2 ? dice.Between(80, 89) : dice.Between(160, 180);
            var due = ordinal == 1 ? 29 : ordinal == 2 ? 93 : 185;
            if (dice.Chance(Ways.ReviewsPutOff)) days = due + dice.Between(1, Ways.ReviewsPutOffByUpTo);
            if (days > 120)
            {
                yield return council.LastOfficeDay(Narrator.Today.PlusDays(dice.Between(70, 89)), dice);
                if (period.Over) yield break;
                Narrator.Tell(period.Care, _ => new ReviewingOfficerCheck { OnCourse = dice.Chance(0.85) }, officer.Id);
                days -= Period.DaysBetween(last, Narrator.Today);
            }

            yield return council.LastOfficeDay(Narrator.Today.PlusDays(days), dice);
            last = Narrator.Today;
            if (period.Over || Narrator.Today >= period.Ends) yield break;

            Hold(period, officer, ordinal);
            if (ordinal == 2)
            {
                var route = period.Child.AgeOn(Narrator.Today) > 10 ? PermanenceRoute.Fostering : dice.Weighted(Routes);
                Narrator.Tell(period.Care, _ => new PermanencePlan { Route = route, AgreedAtReview = true }, officer.Id);
                if (route == PermanenceRoute.Fostering)
                    council.Diary.BeginAt(Narrator.OfficeIn(dice.Between(40, 115), dice), Match(period));
            }
        }
    }

    /// <summary>The foster carers with whom the child lives are agreed on until the child is grown up.</summary>
    private IEnumerable<Time> Match(PeriodOfCare period)
    {
        var head = council.Workforce.HeadOfService.Id;
        if (period.Placement is { Closed: false } placement)
            Narrator.Tell(placement, _ => new PlacementIntention { Intended = Intended.LongTermFostering, DecidedBy = head }, head);
        yield break;
    }

    private void Hold(PeriodOfCare period, Colleague officer, int ordinal)
    {
        var took = period.Child.AgeOn(Narrator.Today) < 4 ? Participation.UnderFour
            : period.Dice.Weighted(TakingPart);
        var review = Narrator.Open(
            [period.Child],
            _ => new CareReview
            {
                Ordinal = ordinal,
                ChairedByReviewingOfficer = true,
                Participation = took,
                Meeting = ReviewMeeting.Whole,
                Chair = officer.Id,
                ChildsWords = council.Phrases.ChildsWords(),
            },
            officer.Id,
            period.Care);
        council.Diary.Begin(council.PapersOfCare.OnReview(period, review, officer));
    }
}
