using Linnet.Record;

namespace Linnet.Assessments;

/// <summary>Moments of an assessment.</summary>
public static class AssessmentMoments
{
    /// <summary>An assessment began.</summary>
    public static Moment AssessmentBegan { get; } = Moment.Of<AssessmentStarted>("assessment-began", "the assessment began");

    /// <summary>A manager authorised it.</summary>
    public static Moment AssessmentAuthorised { get; } = Moment.Of<AssessmentAuthorised>("assessment-authorised", "a manager authorised the assessment");

    /// <summary>It found that the child needs a child in need plan.</summary>
    public static Moment AssessmentFoundNeed { get; } = Moment.Of<AssessmentAuthorised>(
        "assessment-found-need", "an assessment ended in a child in need plan", a => a.Outcome == AssessmentOutcome.ChildInNeedPlan);
}
