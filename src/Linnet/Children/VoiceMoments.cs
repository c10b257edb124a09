using Linnet.Assessments;
using Linnet.Record;
using Linnet.Visits;

namespace Linnet.Children;

/// <summary>Moments of hearing a child, or of seeing how a child is who does not speak yet.</summary>
public static class VoiceMoments
{
    /// <summary>What the child said or wants was written down in the child's own words.</summary>
    public static Moment ChildHeard { get; } = Moment
        .OfEvery("child-heard", "the child's own words were recorded", f => f.ChildsWords)
        .Or<AssessmentSection>(s => s.Section == SectionOfAssessment.ChildsWords);

    /// <summary>It was written down how the child was: what stands for words as long as a child has none.</summary>
    public static Moment ChildObserved { get; } = Moment
        .Of<Visit>("child-observed", "how the child was, was recorded", v => v.ChildWasSeen && !string.IsNullOrWhiteSpace(v.Account))
        .Or<VisitWrittenUp>()
        .Or<AssessmentSection>(s => s.Section == SectionOfAssessment.ChildsDay);
}
