using Linnet.Assessments;

namespace Linnet.Simulation.Pathways;

/// <summary>
/// What an assessment should find out and by when is said before it begins, and what it found is written down at its end.
/// </summary>
internal sealed class Focusing(Council council)
{
    private static readonly AssessmentFactor[] Factors =
    [
        AssessmentFactor.DomesticAbuseParent, AssessmentFactor.MentalHealthParent, AssessmentFactor.Neglect,
        AssessmentFactor.EmotionalAbuse, AssessmentFactor.AlcoholParent, AssessmentFactor.DrugsParent, AssessmentFactor.MentalHealthChild,
        AssessmentFactor.LearningDisabilityChild, AssessmentFactor.YoungCarer, AssessmentFactor.UnacceptableBehaviour,
        AssessmentFactor.PhysicalAbuseByAdult, AssessmentFactor.SelfHarm,
    ];

    private InFull InFull => council.InFull;

    private Dice Dice => council.InFull.Dice;

    /// <summary>The two teams meet.</summary>
    public void Meet(Case work, IReadOnlyList<Child> children)
    {
        if (!InFull.Today || !Dice.Chance(InFull.Ways.AssessmentsFocused)) return;
        var focus = new TransitionMeeting
        {
            Focus = "Who is with the children in the evenings, what they say about it, and why help was given up the last time.",
            FromFrontDoor = council.Workforce.For(TeamKind.FrontDoor, children[0].Family).Manager.Id,
            Assesses = work.Writer,
        };
        foreach (var child in children) InFull.Write(child, focus, work.Writer);
    }

    /// <summary>A manager sets the time that is right for these children.</summary>
    public void SetTime(Case work, Piece assessment)
    {
        if (!InFull.Today || !Dice.Chance(InFull.Ways.AssessmentsFocused)) return;
        var manager = work.Team.Manager.Id;
        var set = new AssessmentTimescaleSet
        {
            By = council.Narrator.In(Dice.Around(24, 44)),
            Reasons = "Long enough to see the children three times and to hear from the school and health.",
            Manager = manager,
        };
        InFull.Write(assessment, _ => set, manager);
    }

    /// <summary>The worker hands it in, and says what it found.</summary>
    public void HandIn(Case work, Piece assessment)
    {
        if (!InFull.Today) return;
        var manager = work.Team.Manager.Id;
        InFull.Write(assessment, _ => new AssessmentSentToManager { Manager = manager }, work.Writer);
        council.OwnPractice.Write(work, assessment);
        council.Diary.Begin(council.Moving.Ask(work, TeamKind.Locality));
        if (!Dice.Chance(0.9)) return;
        var first = Dice.Between(0, Factors.Length - 1);
        var found = Enumerable.Range(first, Dice.Between(1, 3)).Select(f => Factors[f % Factors.Length]).ToList();
        InFull.Write(assessment, _ => new AssessmentFactorsFound { Factors = found }, work.Writer);
    }

    /// <summary>The manager agrees; sometimes before the family has been given it.</summary>
    public AssessmentAuthorised Authorise(AssessmentAuthorised authorised) =>
        InFull.Today && Dice.Chance(0.4) ? authorised with { SharedWithFamily = false } : authorised;

    /// <summary>The family is given it, mostly.</summary>
    public IEnumerable<Time> Share(Case work, Piece assessment)
    {
        if (!InFull.Today || !Dice.Chance(0.95)) yield break;
        yield return council.Narrator.OfficeIn(Dice.Between(1, 8), Dice);
        InFull.Write(assessment, _ => new AssessmentShared { AfterAuthorised = true }, work.Writer);
    }
}
