using Linnet.Calendar;
using Linnet.Record;
using NodaTime.Text;

namespace Linnet.Practice;

/// <summary>Something a council keeps a list of for its workers: its services, tools, guidance, framework.</summary>
public interface IKeptByCouncil
{
    /// <summary>The name, as workers choose it. The same name again replaces what stood under it.</summary>
    string Name { get; }

    /// <summary>The last day on which it is on the list; null while it stays.</summary>
    LocalDate? Until { get; }
}

/// <summary>A list that the council keeps, as it stands on a day.</summary>
public static class CouncilList
{
    private const int LongestName = 60;

    /// <summary>What stands on the list of this kind on a day, each name once as it was last recorded, by name.</summary>
    public static IReadOnlyList<Fact> On(SubjectFacts authority, Type kind, LocalDate day, long knownAt = SubjectFacts.Never - 1) =>
        On(authority.AsAt(Days.NumberOf(day), knownAt).Where(f => f.Type.Class == kind), day);

    /// <summary>The same of facts of one kind.</summary>
    public static IReadOnlyList<Fact> On(IEnumerable<Fact> kept, LocalDate day) =>
    [
        .. kept
            .Where(f => f.On <= day)
            .GroupBy(NameOf, StringComparer.OrdinalIgnoreCase)
            .Select(g => g.Last())
            .Where(f => f.Coded["until"] is not { } until || string.CompareOrdinal(until, LocalDatePattern.Iso.Format(day)) >= 0)
            .OrderBy(NameOf, StringComparer.CurrentCulture),
    ];

    /// <summary>The name under which it stands.</summary>
    public static string NameOf(Fact fact) => fact.Coded["name"] ?? "";

    internal static IEnumerable<Problem> Check(IKeptByCouncil kept, Circumstances circumstances)
    {
        if (string.IsNullOrWhiteSpace(kept.Name)) yield return new("name", "Give it the name that workers will choose");
        if (kept.Name.Length > LongestName) yield return new("name", $"Give the name in at most {LongestName} letters");
        if (kept.Until < circumstances.Happened.Day) yield return new("until", "The last day must be on or after the first");
    }
}
