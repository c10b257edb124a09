using Linnet.Court;

namespace Linnet.Simulation.Pathways;

/// <summary>Parents are told what must change if the council is not to go to court; then it has changed, or the council applies.</summary>
internal sealed class BeforeTheCourt(Council council)
{
    private CourtWays Ways => council.Ways.Court;

    private Narrator Narrator => council.Narrator;

    /// <summary>From the request for legal advice to the end of pre-proceedings.</summary>
    public IEnumerable<Time> Warn(Family family, Case work)
    {
        var dice = family.Dice.Apart();
        var asked = Narrator.Open(work.Children, _ => new LegalPlanningRequested { Reasons = council.Phrases.Reasons() }, work.Writer);
        work.PreProceedings = asked;
        yield return Step(4, 10, dice);
        if (Over(work, asked)) yield break;
        var begin = dice.Chance(0.7);
        Narrator.Tell(
            asked,
            _ => new LegalPlanningMeeting
            {
                Decision = begin ? LegalPlanningDecision.PreProceedings : LegalPlanningDecision.Neither,
                ThresholdMet = begin,
            },
            council.Workforce.HeadOfService.Id);
        if (begin)
            foreach (var time in Meet(work, asked, dice)) yield return time;
        asked.Closed = true;
        work.PreProceedings = null;
    }

    private IEnumerable<Time> Meet(Case work, Piece asked, Dice dice)
    {
        yield return Step(2, 5, dice);
        if (Over(work, asked)) yield break;
        Narrator.Tell(asked, _ => new LetterBeforeProceedings { OffersFamilyMeeting = true, EachParent = true }, work.Writer);
        for (var meetings = dice.Between(2, 4); meetings > 0; meetings--)
        {
            yield return meetings > 3 ? Step(5, 10, dice) : Step(7, 25, dice);
            if (Over(work, asked)) yield break;
            Narrator.Tell(asked, _ => new PreProceedingsMeeting { Represented = dice.Chance(0.9), Agreement = true }, work.Writer);
        }

        yield return Step(10, 25, dice);
        if (Over(work, asked)) yield break;
        var changed = dice.Chance(Ways.EnoughChanges);
        Narrator.Tell(
            asked,
            _ => new PreProceedingsEnded { Outcome = changed ? EndOfPreProceedings.SteppedDown : EndOfPreProceedings.Issue },
            council.Workforce.HeadOfService.Id);
        if (changed) yield break;
        yield return Step(2, 9, dice);
        if (!work.Closed) council.InCare.Enter(work.Children[0].Family, work, Linnet.Care.LegalStatus.InterimCareOrder, asked);
    }

    private static bool Over(Case work, Piece asked) => work.Closed || asked.Closed;

    private Time Step(int least, int most, Dice dice) =>
        Narrator.OfficeIn(dice.Between(least, most) + (dice.Chance(Ways.StepsPutOff) ? dice.Between(3, Ways.PutOffByUpTo) : 0), dice);
}
