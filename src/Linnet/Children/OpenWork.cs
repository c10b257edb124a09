using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Children;

/// <summary>A piece of work with a child that is open on the day asked: an assessment, a protection plan, a period of care.</summary>
/// <param name="Strand">What kind of work.</param>
/// <param name="Id">Its id.</param>
/// <param name="Since">The day it opened.</param>
/// <param name="Facts">What has been recorded of it, first to last.</param>
public sealed record OpenWork(Strand Strand, Guid Id, LocalDate Since, IReadOnlyList<Fact> Facts)
{
    /// <summary>The latest answer to this question within it, in words; null where nobody has answered.</summary>
    public string? Says(string question)
    {
        for (var place = Facts.Count - 1; place >= 0; place--)
            if (Facts[place].Coded[question] is { } code) return Facts[place].Type.Fields.First(f => f.Key == question).ChoiceOf(code)?.Says ?? code;
        return null;
    }

    /// <summary>The pieces of work that are open as asked, the oldest first.</summary>
    public static IReadOnlyList<OpenWork> Of(SubjectFacts facts, AsKnown asked)
    {
        var open = new Dictionary<Guid, OpenWork>();
        foreach (var fact in facts.AsAt(asked.Day, asked.KnownAt))
        {
            if (fact.Strand is not { } strand) continue;
            if (fact.Type.PartOf is { Closes: true } || fact.Type.Class == typeof(WorkClosed)) open.Remove(strand);
            else if (open.TryGetValue(strand, out var work)) open[strand] = work with { Facts = [.. work.Facts, fact] };
            else if (fact.Type.Opens is { } opens) open[strand] = new(opens.Strand, strand, fact.On, [fact]);
        }

        return [.. open.Values.OrderBy(w => w.Since)];
    }
}
