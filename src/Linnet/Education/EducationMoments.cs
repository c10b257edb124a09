using Linnet.Record;

namespace Linnet.Education;

/// <summary>Moments of a child's education.</summary>
public static class EducationMoments
{
    /// <summary>An education plan was begun, or is there already.</summary>
    public static Moment PlanBegun { get; } = Moment.Of<EducationPlan>(
        "education-plan-begun", "the education plan was begun", p => p.Step == EducationPlanStep.Begun || p.IsComplete);

    /// <summary>An education plan is complete, the first time or again.</summary>
    public static Moment PlanComplete { get; } = Moment.Of<EducationPlan>(
        "education-plan-complete", "the education plan was completed or reviewed", p => p.IsComplete);

    /// <summary>The virtual school head signed it off.</summary>
    public static Moment PlanSignedOff { get; } = Moment.Of<EducationPlan>(
        "education-plan-signed-off", "the virtual school head signed off the education plan", p => p.Step == EducationPlanStep.SignedOff);

    /// <summary>A child has no school place.</summary>
    public static Moment PlaceLost { get; } = Moment.Of<SchoolPlaceLost>("school-place-lost", "the child lost their school place");

    /// <summary>A child attends a school.</summary>
    public static Moment AtSchool { get; } = Moment.Of<SchoolStarted>("at-school", "the child started at a school");

    /// <summary>An education, health and care plan was issued or reviewed.</summary>
    public static Moment NeedsPlanCurrent { get; } = Moment.Of<NeedsPlan>(
        "needs-plan-current", "the education, health and care plan was issued or reviewed", n => n.Step != NeedsPlanStep.Ceased);

    /// <summary>It was reviewed.</summary>
    public static Moment NeedsPlanReviewed { get; } = Moment.Of<NeedsPlan>(
        "needs-plan-reviewed", "the education, health and care plan was reviewed", n => n.Step == NeedsPlanStep.Reviewed);

    /// <summary>It ceased.</summary>
    public static Moment NeedsPlanCeased { get; } = Moment.Of<NeedsPlan>(
        "needs-plan-ceased", "the education, health and care plan ceased", n => n.Step == NeedsPlanStep.Ceased);
}
