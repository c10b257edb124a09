using Linnet.Plans;

namespace Linnet.Simulation.Pathways;

/// <summary>A chair finds that a plan stands still and says so; managers answer, or do not.</summary>
internal sealed class Challenging(Council council)
{
    private PlanWays Ways => council.Ways.Plans;

    /// <summary>At a review, sometimes.</summary>
    public IEnumerable<Time> AtReview(Case work, Piece plan, Colleague chair)
    {
        var dice = work.Children[0].Family.Dice.Apart();
        if (!dice.Chance(Ways.Challenged)) yield break;
        var about = dice.OneOf(Causes);
        var challenge = council.Narrator.Open(
            work.Children,
            _ => new ChairChallenge
            {
                About = about,
                Chair = chair.Id,
                Asked = "That what the conference agreed is done within four weeks.",
            },
            chair.Id,
            plan);
        yield return council.Narrator.OfficeIn(dice.Between(2, 5), dice);
        while (!dice.Chance(Ways.ChallengesAnswered))
        {
            yield return council.Narrator.OfficeIn(dice.Between(10, 30), dice);
            if (work.Closed) yield break;
        }

        var manager = work.Team.Manager.Id;
        council.Narrator.Tell(
            challenge,
            _ => new ChallengeAnswered { Level = ChallengeLevel.TeamManager, ChairContent = true, Answer = council.Phrases.Reasons() },
            manager);
        yield return council.Narrator.OfficeIn(dice.Between(5, 12), dice);
        council.Narrator.Tell(challenge, _ => new ChallengeResolved { How = ChallengeEnd.Done }, chair.Id);
        challenge.Closed = true;
    }

    private static readonly ChallengeAbout[] Causes =
    [
        ChallengeAbout.Drift, ChallengeAbout.NotSeen, ChallengeAbout.CoreGroups, ChallengeAbout.ActionsNotDone, ChallengeAbout.LegalAdvice,
    ];
}
