using System.Reflection;

namespace Linnet.Waiting;

/// <summary>The lists of the radar, danger first.</summary>
/// <remarks>Each is declared beside its area, as a static property of a class that ends in <c>Waits</c>; a standard joins a list by its catalogue id.</remarks>
public static class WaitingLists
{
    /// <summary>Every list, danger first; of the same danger, those where every child waits too long already stand last.</summary>
    public static IReadOnlyList<WaitingList> All { get; } =
        [.. Declared().OrderBy(l => l.Danger).ThenBy(l => l.Shows).ThenBy(l => l.Title, StringComparer.Ordinal)];

    /// <summary>The list of this name; null when there is none.</summary>
    public static WaitingList? Named(string key) => All.FirstOrDefault(l => l.Key == key);

    private static IEnumerable<WaitingList> Declared() =>
        from declared in typeof(WaitingList).Assembly.GetTypes()
        where declared.IsAbstract && declared.IsSealed && declared.Name.EndsWith("Waits", StringComparison.Ordinal)
        from property in declared.GetProperties(BindingFlags.Public | BindingFlags.Static)
        where property.PropertyType == typeof(WaitingList)
        select (WaitingList)(property.GetValue(null) ?? throw new InvalidOperationException(property.Name));
}
