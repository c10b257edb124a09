using Linnet.FrontDoor;
using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>Moments of an assessment.</summary>
public static class AssessmentMoments
{
    /// <summary>It was decided that the child is to be assessed.</summary>
    public static Moment AssessmentDecidedOn { get; } = Moment.Of<ReferralDecision>(
        "assessment-decided-on", "it was decided that the child is to be assessed", d => d.Outcome == ReferralOutcome.Assessment);

    /// <summary>An assessment began.</summary>
    public static Moment AssessmentBegan { get; } = Moment.Of<AssessmentStarted>("assessment-began", "the assessment began");

    /// <summary>A manager authorised it.</summary>
    public static Moment AssessmentAuthorised { get; } = Moment.Of<AssessmentAuthorised>(
        "assessment-authorised", "a manager authorised the assessment");

    /// <summary>It found that the child needs a child in need plan.</summary>
    public static Moment AssessmentFoundNeed { get; } = Moment.Of<AssessmentAuthorised>(
        "assessment-found-need", "an assessment ended in a child in need plan", a => a.Outcome == AssessmentOutcome.ChildInNeedPlan);

    /// <summary>Authorised and shared: finished. Whichever of the two came last.</summary>
    public static Moment AssessmentFinished { get; } = Moment
        .Of<AssessmentAuthorised>("assessment-finished", "the assessment was authorised and shared with the family",
            a => a.SharedWithFamily != false)
        .Or<AssessmentShared>(s => s.AfterAuthorised);

    /// <summary>It began with a day that is right for this child.</summary>
    public static Moment AssessmentBeganWithDay { get; } = Moment.Of<AssessmentStarted>(
        "assessment-began-with-day", "a day was set for this child's assessment", a => a.FinishBy is not null).Or<AssessmentTimescaleSet>();

    /// <summary>The worker sent it to the manager.</summary>
    public static Moment WithManager { get; } = Moment.Of<AssessmentSentToManager>(
        "assessment-with-manager", "the worker sent the assessment to the manager");

    /// <summary>The manager returned it.</summary>
    public static Moment ReturnedToWorker { get; } = Moment.Of<AssessmentReturned>(
        "assessment-returned", "the manager returned the assessment for more work");

    /// <summary>The assessment says that the child was seen during it, and not on which day.</summary>
    public static Moment SeenDuringAssessment { get; } = Moment.Of<AssessmentAuthorised>(
        "seen-during-assessment", "the assessment says that the child was seen during it", a => a.ChildSeen == SeenInAssessment.Yes);

    /// <summary>It was authorised and does not say that the child was seen.</summary>
    public static Moment AuthorisedUnseen { get; } = Moment.Of<AssessmentAuthorised>(
        "assessment-authorised-unseen",
        "the assessment was authorised without saying that the child was seen",
        a => a.ChildSeen != SeenInAssessment.Yes);

    /// <summary>A manager looked at it at ten working days.</summary>
    public static Moment LookedAtTen { get; } = LookedAt(CheckpointDay.Ten);

    /// <summary>At twenty.</summary>
    public static Moment LookedAtTwenty { get; } = LookedAt(CheckpointDay.Twenty);

    /// <summary>At thirty-five.</summary>
    public static Moment LookedAtThirtyFive { get; } = LookedAt(CheckpointDay.ThirtyFive);

    /// <summary>The head of service agreed a day for one that will be late.</summary>
    public static Moment LateDayAgreed { get; } = Moment.Of<LateAssessmentAgreed>(
        "late-assessment-day-agreed", "the head of service agreed a new day for a late assessment");

    /// <summary>A child goes on being helped on the strength of it.</summary>
    public static Moment HelpRestsOnAssessment { get; } = Moment.Of<AssessmentAuthorised>(
        "help-rests-on-assessment", "an assessment was authorised on which help to the child rests", a => a.HelpGoesOn);

    /// <summary>It is true again.</summary>
    public static Moment AssessmentUpToDate { get; } = Moment
        .Of<AssessmentUpdated>("assessment-up-to-date", "the assessment was brought up to date")
        .Or<AssessmentAuthorised>();

    /// <summary>Something changed in the child's life.</summary>
    public static Moment LifeChanged { get; } = Moment.Of<ChangeInChildsLife>("life-changed", "something changed in the child's life");

    private static Moment LookedAt(CheckpointDay day) => Moment.Of<AssessmentCheckpoint>(
        $"assessment-looked-at-{(int)day}", $"a manager looked at the assessment at {(int)day} working days", c => c.At >= day);
}
