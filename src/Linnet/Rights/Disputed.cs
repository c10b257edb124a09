using Linnet.Record;

namespace Linnet.Rights;

/// <summary>What somebody says is wrong with an entry, and what was decided about it.</summary>
/// <param name="Asked">The entry that says so.</param>
/// <param name="Says">What they say.</param>
/// <param name="Decided">What was decided; null while nothing is.</param>
public sealed record Disputed(Entry Asked, CorrectionRequested Says, CorrectionDecided? Decided)
{
    /// <summary>What is said about each entry, and about the record as a whole under none.</summary>
    /// <param name="entries">The entries that stand, in order, each with the piece of work it settled into.</param>
    public static ILookup<Guid?, Disputed> Of(IEnumerable<(Entry Entry, Guid? Work)> entries)
    {
        var all = entries.Where(e => e.Entry.Particulars is CorrectionRequested or CorrectionDecided).ToList();
        return all.Where(e => e.Entry.Particulars is CorrectionRequested)
            .Select(e => new Disputed(
                e.Entry,
                (CorrectionRequested)e.Entry.Particulars,
                e.Work is null ? null : all.Where(d => d.Work == e.Work).Select(d => d.Entry.Particulars).OfType<CorrectionDecided>().LastOrDefault()))
            .ToLookup(d => Guid.TryParse(d.Says.Of, out var of) ? of : (Guid?)null);
    }
}
