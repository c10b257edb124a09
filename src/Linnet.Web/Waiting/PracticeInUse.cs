using Linnet.Practice;
using Linnet.Record;

namespace Linnet.Web.Waiting;

/// <summary>How much the council's framework and tools are used with the children of the council, or of one team.</summary>
/// <param name="Written">The finished assessments, the visits and the supervisions since a framework came in, each as it was written under its headings.</param>
/// <param name="Needs">The children for whom a tool was relevant in the last twelve months.</param>
/// <param name="OtherUses">Uses of tools in the last twelve months for purposes whose relevance the record does not say, by purpose.</param>
public sealed record PracticeInUse(IReadOnlyList<WrittenUnderFramework> Written, IReadOnlyList<ToolNeed> Needs, IReadOnlyDictionary<ToolPurpose, int> OtherUses)
{
    private const int Months = 12;

    private static readonly HashSet<Type> Kinds =
    [
        typeof(Linnet.Assessments.AssessmentStarted), typeof(Linnet.Visits.Visit), typeof(Linnet.Supervision.CaseSupervision), typeof(ToolUsed), .. ToolNeed.Kinds,
    ];

    /// <summary>The finished work of one form and framework with this use.</summary>
    public IReadOnlyList<WrittenUnderFramework> Of(string framework, FrameworkForm form, FrameworkUse? use = null) =>
        [.. Written.Where(w => w.Framework.Name == framework && w.Form == form && (use is null || w.Use == use))];

    /// <summary>The needs of one purpose, used or not.</summary>
    public IReadOnlyList<ToolNeed> Of(ToolPurpose purpose, bool used) => [.. Needs.Where(n => n.Purpose == purpose && (n.Used is not null) == used)];

    /// <summary>Of the children of a team; of every team where none is named.</summary>
    public static PracticeInUse Of(TeamChildren children, FrameworksOfCouncil frameworks, string? team)
    {
        var asked = children.Asked;
        var since = Calendar.Days.NumberOf(Calendar.Days.FromNumber(asked.Day).PlusMonths(-Months));
        List<WrittenUnderFramework> written = [];
        List<ToolNeed> needs = [];
        Dictionary<ToolPurpose, int> other = [];
        foreach (var (facts, _) in children.Of(team, Kinds))
        {
            var known = facts.AsAt(asked.Day, asked.KnownAt).ToList();
            written.AddRange(WrittenUnderFramework.Of(known, frameworks).Where(w => w.IsFinished(known)));
            needs.AddRange(ToolNeed.Of(facts, asked));
            foreach (var purpose in Enum.GetValues<ToolPurpose>().Except(ToolNeed.Counted))
                if (known.Count(f => f.Day > since && ToolNeed.IsUse(f, purpose)) is > 0 and var uses) other[purpose] = other.GetValueOrDefault(purpose) + uses;
        }

        return new([.. written.OrderByDescending(w => w.Fact.Day).ThenBy(w => w.Fact.Subject)], [.. needs.OrderByDescending(n => n.Because.Day).ThenBy(n => n.Subject)], other);
    }
}
