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
    public string? Says(string question) => Answered(question) is { } fact ? fact.Type.Says(question, fact.Coded[question]) : null;

    /// <summary>The latest answer to this question within it, as a code; null where nobody has answered.</summary>
    public string? Code(string question) => Answered(question)?.Coded[question];

    private Fact? Answered(string question) => Facts.LastOrDefault(f => f.Coded[question] is not null);

    /// <summary>The pieces of work that are open as asked, the oldest first.</summary>
    public static IReadOnlyList<OpenWork> Of(SubjectFacts facts, AsKnown asked)
    {
        var open = new Dictionary<Guid, OpenWork>();
        var origins = new Dictionary<Guid, Guid>();
        foreach (var fact in facts.AsAt(asked.Day, asked.KnownAt))
        {
            if (fact.Strand is not { } strand) continue;
            if (fact.AroseFrom is { } origin && origin != strand) origins[strand] = origin;
            if (fact.Type.PartOf is { Closes: true } || fact.Type.Class == typeof(WorkClosed)) open.Remove(strand);
            else if (open.TryGetValue(strand, out var work)) open[strand] = work with { Facts = [.. work.Facts, fact] };
            else if (fact.Type.Opens is { } opens) open[strand] = new(opens.Strand, strand, fact.On, [fact]);
            if (fact.Type.Concludes is { } ends && fact.Moments.Has(MomentTable.All[ends.Moment])) Conclude(strand, ends);
        }

        return [.. open.Values.OrderBy(w => w.Since)];

        void Conclude(Guid strand, ConcludesAttribute ends)
        {
            for (Guid? one = strand; one is { } work; one = origins.TryGetValue(work, out var origin) ? origin : null)
                if (open.TryGetValue(work, out var piece) && ends.Strands.Contains(piece.Strand)) open.Remove(work);
        }
    }
}
