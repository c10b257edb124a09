using Linnet.Practice;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Waiting;

namespace Linnet.Web.Waiting;

/// <summary>How much the council's framework and tools are used with its children.</summary>
/// <param name="Children">The children with whom either could have been used.</param>
/// <param name="Frameworks">Each framework and what is written under it, since when.</param>
public sealed record PracticeInUse(IReadOnlyList<PracticeWithChild> Children, IReadOnlyList<(string Name, FrameworkForm Form, LocalDate Since)> Frameworks)
{
    /// <summary>The finished work of one form and framework with this use, the latest first.</summary>
    public IReadOnlyList<WrittenUnderFramework> Of(string framework, FrameworkForm form, FrameworkUse? use = null) =>
    [
        .. Children.SelectMany(c => c.Written)
            .Where(w => w.Framework.Name == framework && w.Form == form && (use is null || w.Use == use))
            .OrderByDescending(w => w.Fact.Day).ThenBy(w => w.Fact.Subject),
    ];

    /// <summary>The children for whom a tool of one purpose was relevant in the last twelve months, with whom one was used or was not.</summary>
    public IReadOnlyList<ToolNeed> Of(ToolPurpose purpose, bool used) =>
    [
        .. Children.SelectMany(c => c.Needs)
            .Where(n => n.Purpose == purpose && (n.Used is not null) == used)
            .OrderByDescending(n => n.Because.Day).ThenBy(n => n.Subject),
    ];

    /// <summary>Uses of tools in the last twelve months for purposes of which the record does not say for whom they would be right.</summary>
    public IEnumerable<(ToolPurpose Purpose, int Uses)> OtherUses =>
        Children.SelectMany(c => c.OtherUses).GroupBy(p => p).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()));

    /// <summary>The same of the children of one team; of every team where none is named.</summary>
    public PracticeInUse OfTeam(string? team) =>
        team is null or Teams.Every ? this : this with { Children = [.. Children.Where(c => Teams.Holds(team, c.Team))] };

    /// <summary>As asked.</summary>
    public static PracticeInUse Of(IReadOnlyList<SubjectFacts> children, SubjectFacts authority, AsKnown asked)
    {
        var frameworks = new FrameworksOfCouncil(authority, asked.Day, asked.KnownAt);
        return new([.. children.AsParallel().Select(c => PracticeWithChild.Of(c, frameworks, asked)).OfType<PracticeWithChild>()], frameworks.SinceWhen);
    }
}

/// <summary>How the council's framework and tools were used with one child.</summary>
/// <param name="Team">The team that holds the work; null where none is named.</param>
/// <param name="Written">The finished assessments, the visits and the supervisions, each as it was written under a framework.</param>
/// <param name="Needs">The purposes for which a tool was relevant in the last twelve months.</param>
/// <param name="OtherUses">Uses of tools in the last twelve months for other purposes.</param>
public sealed record PracticeWithChild(string? Team, IReadOnlyList<WrittenUnderFramework> Written, IReadOnlyList<ToolNeed> Needs, IReadOnlyList<ToolPurpose> OtherUses)
{
    private const int Months = 12;

    /// <summary>As asked; null where nothing of it concerns this child.</summary>
    internal static PracticeWithChild? Of(SubjectFacts facts, FrameworksOfCouncil frameworks, AsKnown asked)
    {
        var known = facts.AsAt(asked.Day, asked.KnownAt).ToList();
        var since = Calendar.Days.NumberOf(Calendar.Days.FromNumber(asked.Day).PlusMonths(-Months));
        List<WrittenUnderFramework> written = [.. WrittenUnderFramework.Of(known, frameworks).Where(w => w.IsFinished(known))];
        List<ToolNeed> needs = [.. ToolNeed.Of(facts.Subject, known, asked.Day)];
        var notCounted = Enum.GetValues<ToolPurpose>().Except(ToolNeed.Counted).ToList();
        List<ToolPurpose> other = [.. known.Where(f => f.Day > since).SelectMany(f => notCounted.Where(p => ToolNeed.IsUse(f, p)))];
        return written.Count + needs.Count + other.Count == 0 ? null : new(WhoHolds.Of(facts, asked).Team, written, needs, other);
    }
}
