using Linnet.Record;

namespace Linnet.Practice;

/// <summary>Every framework that the council has declared, to be asked for the day on which something was written.</summary>
public sealed class FrameworksOfCouncil
{
    private readonly List<Fact> declared;

    /// <param name="authority">The authority's own facts.</param>
    /// <param name="day">The last day that counts, as a day number.</param>
    /// <param name="knownAt">What was recorded after this is left out, in milliseconds since 1970.</param>
    public FrameworksOfCouncil(SubjectFacts authority, int day = int.MaxValue, long knownAt = SubjectFacts.Never - 1) =>
        declared = [.. authority.AsAt(day, knownAt).Where(f => f.Type.Class == typeof(PracticeFramework))];

    /// <summary>Whether none was ever declared.</summary>
    public bool IsEmpty => declared.Count == 0;

    /// <summary>Each framework and what is written under it, with the first day on which it was used.</summary>
    public IReadOnlyList<(string Name, FrameworkForm Form, LocalDate Since)> SinceWhen =>
    [
        .. declared.SelectMany(f => FrameworkInUse.Of(f).Forms.Select(form => (Name: CouncilList.NameOf(f), Form: form, f.On)))
            .GroupBy(r => (r.Name, r.Form)).Select(g => (g.Key.Name, g.Key.Form, g.Min(r => r.On))),
    ];

    /// <summary>The frameworks in use on a day.</summary>
    public IReadOnlyList<FrameworkInUse> On(LocalDate day) => [.. CouncilList.On(declared, day).Select(FrameworkInUse.Of)];
}
