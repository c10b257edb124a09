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

    private CareWays Ways => council.Ways.Care;

    private Narrator Narrator => council.Narrator;

    /// <summary>From the first review to the end of care.</summary>
    public IEnumerable<Time> Review(PeriodOfCare period)
    {
        var dice = period.Dice;
        var officer = council.Workforce.ReviewerOf(period.Child.Family);
        for (var ordinal = 1; ; ordinal++)
        {
            var days = ordinal == 1 ? dice.Between(18, 26) : ordinal == 2 ? dice.Between(80, 89) : dice.Between(160, 180);
            if (dice.Chance(Ways.ReviewsPutOff)) days = (ordinal == 1 ? 29 : ordinal == 2 ? 93 : 185) + dice.Between(1, Ways.ReviewsPutOffByUpTo);
            yield return council.LastOfficeDay(Narrator.Today.PlusDays(days), dice);
            if (period.Over || Narrator.Today >= period.Ends) yield break;

            Hold(period, officer, ordinal);
            if (ordinal == 2)
            {
                var route = period.Child.AgeOn(Narrator.Today) > 10 ? PermanenceRoute.Fostering : dice.Weighted(Routes);
                Narrator.Tell(period.Care, _ => new PermanencePlan { Route = route, AgreedAtReview = true }, officer.Id);
            }
        }
    }

    private void Hold(PeriodOfCare period, Colleague officer, int ordinal)
    {
        var took = period.Child.AgeOn(Narrator.Today) < 4 ? Participation.UnderFour
            : period.Dice.Weighted([(Participation.Spoke, 55.0), (Participation.SentViews, 25.0), (Participation.AdvocateBriefed, 12.0), (Participation.NoViews, 8.0)]);
        Narrator.Open(
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
    }
}
