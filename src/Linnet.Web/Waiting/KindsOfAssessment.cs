using Linnet.Assessments;
using Linnet.Calendar;
using Linnet.Care;
using Linnet.Exploitation;
using Linnet.FrontDoor;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Web.Waiting;

/// <summary>The assessments beside the single one: of parents, of neglect, of relatives, of exploitation, and of babies not yet born.</summary>
public sealed record KindsOfAssessment(
    IReadOnlyList<ParentingAssessed> Parenting, IReadOnlyList<TimeInNeglect> Neglect, IReadOnlyList<Fact> Viability, IReadOnlyList<ExploitationSeen> Exploitation, IReadOnlyList<KnownBeforeBirth> Unborn)
{
    /// <summary>Nothing.</summary>
    public static KindsOfAssessment None { get; } = new([], [], [], [], []);

    /// <summary>Those of these children as asked.</summary>
    public static KindsOfAssessment Of(IReadOnlyList<SubjectFacts> children, AsKnown asked)
    {
        var each = children.AsParallel().Select(c => Of(c, asked)).ToList();
        return new(
            [.. each.SelectMany(k => k.Parenting).OrderBy(p => p.Done is not null).ThenBy(p => p.Asked.Day)],
            [.. each.SelectMany(k => k.Neglect).OrderBy(n => n.Acted is not null).ThenByDescending(n => n.Days)],
            [.. each.SelectMany(k => k.Viability).OrderByDescending(v => v.Day)],
            [.. each.SelectMany(k => k.Exploitation).OrderByDescending(e => e.Level).ThenByDescending(e => e.Days)],
            [.. each.SelectMany(k => k.Unborn).OrderBy(u => u.Birth).ThenBy(u => u.Subject)]);
    }

    private static KindsOfAssessment Of(SubjectFacts facts, AsKnown asked)
    {
        var known = facts.AsAt(asked.Day, asked.KnownAt).ToList();
        return new(
            [.. ParentingAssessed.Of(known, asked.Day)],
            TimeInNeglect.Of(known, asked.Day) is { } neglect ? [neglect] : [],
            [.. known.Where(f => f.Type.Class == typeof(ViabilityAssessed))],
            ExploitationSeen.Of(known, asked.Day) is { } risk ? [risk] : [],
            KnownBeforeBirth.Of(facts, known, asked) is { } unborn ? [unborn] : []);
    }
}

/// <summary>An assessment of a parent, asked for and perhaps done.</summary>
/// <param name="Asked">When it was asked for.</param>
/// <param name="Done">When it was done; null while it is not.</param>
/// <param name="DaysLate">Calendar days past the day it was wanted by.</param>
/// <param name="Hopeful">Which hopeful view without evidence it is for this child; 0 where it is none.</param>
public sealed record ParentingAssessed(Fact Asked, Fact? Done, int DaysLate, int Hopeful)
{
    internal static IEnumerable<ParentingAssessed> Of(List<Fact> known, int day)
    {
        var hopeful = 0;
        foreach (var asked in known.Where(f => f.Type.Class == typeof(ParentingAssessmentCommissioned)))
        {
            var done = known.Find(f => f.Type.Class == typeof(ParentingAssessmentCompleted) && f.Strand == asked.Strand);
            var without = done?.Answer<ParentingView>("view") is ParentingView.CanCare or ParentingView.CanChange
                && done.Answer<EvidenceOfChange>("evidence") is EvidenceOfChange.Words or EvidenceOfChange.None;
            yield return new(asked, done, asked.NamedDay == Fact.None ? 0 : Math.Max(0, (done?.Day ?? day) - asked.NamedDay), without ? ++hopeful : 0);
        }
    }
}

/// <summary>How long a child has been known to be neglected before anything with force was done.</summary>
/// <param name="First">The first word of neglect.</param>
/// <param name="Acted">The protection plan, pre-proceedings or care that followed; null while there is none.</param>
/// <param name="Days">Calendar days between, or to the day asked.</param>
/// <param name="Toolkit">The last use of the toolkit; null where it was not used.</param>
public sealed record TimeInNeglect(Fact First, Fact? Acted, int Days, Fact? Toolkit)
{
    internal static TimeInNeglect? Of(List<Fact> known, int day)
    {
        if (known.Find(IsNeglect) is not { } first) return null;
        var acted = known.Find(f => f.Day >= first.Day && (f.Type.Class == typeof(ProtectionPlanStarted) || f.Type.Class == typeof(CareStarted)));
        return new(first, acted, (acted?.Day ?? day) - first.Day, known.FindLast(f => f.Type.Class == typeof(NeglectToolkitUsed)));
    }

    private static bool IsNeglect(Fact fact) =>
        fact.Type.Class == typeof(NeglectToolkitUsed) && fact.Coded["missing"] is "some" or "much"
        || fact.Type.Class == typeof(Contact) && fact.Coded["worry"] == "neglect"
        || fact.Type.Class == typeof(AssessmentFactorsFound) && (fact.Coded["factors"] ?? "").Split(' ').Contains("neglect");
}

/// <summary>The risk that a child is exploited, as it was last assessed.</summary>
/// <param name="Last">The last assessment.</param>
/// <param name="Before">The one before it; null where there is none.</param>
/// <param name="Days">Calendar days since the last.</param>
/// <param name="Times">How often it was assessed.</param>
public sealed record ExploitationSeen(Fact Last, Fact? Before, int Days, int Times)
{
    /// <summary>The level.</summary>
    public ExploitationLevel? Level => Last.Answer<ExploitationLevel>("level");

    /// <summary>Where it goes.</summary>
    public string Trend => Before?.Answer<ExploitationLevel>("level") is not { } before ? "first assessed" : before == Level ? "as before" : before < Level ? "greater than before" : "less than before";

    internal static ExploitationSeen? Of(List<Fact> known, int day) =>
        known.FindAll(f => f.Type.Class == typeof(ExploitationRiskAssessed)) is [.., var last] all ? new(last, all is [.., var before, _] ? before : null, day - last.Day, all.Count) : null;
}
