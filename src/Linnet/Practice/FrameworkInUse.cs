using Linnet.Assessments;
using Linnet.Record;
using Linnet.Supervision;
using Linnet.Visits;

namespace Linnet.Practice;

/// <summary>A framework with its headings, as it stands on a day.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Forms">What is written under its headings.</param>
/// <param name="Headings">The headings, in order.</param>
public sealed record FrameworkInUse(string Name, IReadOnlyList<FrameworkForm> Forms, IReadOnlyList<string> Headings)
{
    private static readonly Field AsksForms = RecordType.Of<PracticeFramework>().Fields.First(f => f.Key == "forms");

    /// <summary>The framework that this entry declares.</summary>
    public static FrameworkInUse Of(Fact fact) => new(
        CouncilList.NameOf(fact),
        [.. (fact.Coded["forms"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => AsksForms.ChoiceOf(c)?.Value).OfType<FrameworkForm>()],
        PracticeFramework.HeadingsIn(fact.Coded["headings"]));

    /// <summary>What of a framework this entry is written under; null where it is none of it.</summary>
    public static FrameworkForm? FormOf(Fact fact) =>
        fact.Type.Class == typeof(AssessmentStarted) ? FrameworkForm.Assessment
        : fact.Moments.Has(VisitMoments.ChildSeen) ? FrameworkForm.Visit
        : fact.Type.Class == typeof(CaseSupervision) ? FrameworkForm.Supervision
        : null;
}
