using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Allocation;

/// <summary>Those who work with a child beside the one who leads.</summary>
public static class CoWorkers
{
    /// <summary>Each with the day since when, as asked. Whoever came to lead, or stopped, is none any more.</summary>
    public static IReadOnlyList<(string Worker, LocalDate Since)> Of(SubjectFacts facts, AsKnown asked)
    {
        var now = new Dictionary<string, LocalDate>();
        foreach (var fact in facts.AsAt(asked.Day, asked.KnownAt))
        {
            if (fact.Type.Class == typeof(CaseClosed)) now.Clear();
            else if (fact.Type.Class == typeof(AllocationEnded) && fact.Coded["worker"] is { } left) now.Remove(left);
            else if (fact.Type.Class == typeof(WorkAllocated) && fact.Coded["worker"] is { } worker)
            {
                if (fact.Coded["role"] == "co-worker") now.TryAdd(worker, fact.On);
                else now.Remove(worker);
            }
        }

        return [.. now.Select(w => (w.Key, w.Value)).OrderBy(w => w.Value)];
    }
}
