using Linnet.Record;
using Linnet.Retention;
using Linnet.Rights;
using Linnet.Store;
using Linnet.Store.Reading;
using Linnet.Supervision;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Linnet.Web.Look;

namespace Linnet.Web.Copies;

/// <summary>Reads a request for a copy of a child's record, and puts the copy together. The look is written down first.</summary>
public sealed class AccessRequests(Council council, RecordStore records, Looks looks, Names names, Asking asking)
{
    /// <summary>The request; null where there is none of that number.</summary>
    /// <param name="page">The page, for the trace.</param>
    public async Task<AccessInHand?> ReadAsync(ChildPage child, Guid request, string page, CancellationToken cancel)
    {
        var kept = await records.ReadEntriesAsync(looks.Reader, page, child.Subject, asAt: null, knownAt: null, cancel);
        var steps = kept.Where(k => k.Stands && k.Strand == request).Select(k => k.Entry).ToList();
        if (steps is not [{ Particulars: AccessRequested asked }, ..]) return null;

        var words = await records.ReadFileWordsAsync(looks.Reader, page, child.Subject, kept.Select(k => k.Entry), cancel);
        var disputes = Disputed.Of(kept.Where(k => k.Stands).Select(k => (k.Entry, k.Strand)));
        var copied = kept.Where(k => CopiedEntry.Is(k.Entry.Type)).Select(k => Copied(k, words) with { Disputes = [.. disputes[k.Entry.Id]] }).ToList();
        return new(request, steps, new()
        {
            Child = (child.Person.Name, child.Subject.Id),
            Recipient = asked.Name,
            AskedOn = steps[0].Happened.Day,
            MadeOn = asking.Today,
            KeptFor = KeptFor(child),
            Workers = [.. child.Workers.Turns.Where(t => t.Holds.IsWorker).Select(Worked)],
            Chronology = Chronology.Of([.. kept.Where(k => k.Stands).Select(k => k.Entry)]).Lines.Where(l => l.Significance != Significance.LeftOut).Select(l => l.Event.Id).ToHashSet(),
            Entries = copied,
            Redactions = Redactions.Of(steps, Suggestions.Of([.. kept.Where(k => k.ReplacedBy is null).Select(k => k.Entry)], copied, Own(child, asked), Family(child))),
        });
    }

    private CopiedEntry Copied(KeptEntry kept, IReadOnlyDictionary<string, string> words) =>
        new(kept.Entry, Told.Happened(kept.Entry), Told.Recorded(kept, names), Told.Sentence(kept.Entry, names), [.. Told.Answers(kept.Entry, names)])
        {
            ReplacedBy = kept.ReplacedBy,
            FileWords = Attached.To(kept.Entry).Select(f => words.GetValueOrDefault(f)).FirstOrDefault(),
        };

    private string Worked(Allocation.AllocationHistory.Turn turn) =>
        $"{names.Holder(turn.Holds)}, from {Calendar.Written.Day(turn.From)}{(turn.Until is { } until ? $" to {Calendar.Written.Day(until)}" : "")}";

    /// <summary>The reader's own name is theirs to read, and the child's where the child or somebody for the child asks.</summary>
    private static IEnumerable<string> Own(ChildPage child, AccessRequested asked) =>
        [child.Person.NameOrNull ?? "", .. child.Person.OtherNames, asked.Name];

#pragma warning disable RS0030 // Also of a record that is kept back: only what stands in this record is suggested, and left out of no copy for being unknown.
    private IEnumerable<string> Family(ChildPage child) => council.Siblings(child.Subject).Select(s => s.NameOrNull).OfType<string>();
#pragma warning restore RS0030

    private string KeptFor(ChildPage child)
    {
        if (Kept.Of(child.Facts, council.Of(Subject.Authority)) is not { } kept) return "";
        return $"{kept.Rule.Says} Source: {kept.Rule.Source}.{(kept.Until is { } until ? $" By what is written now, that is until {Calendar.Written.Day(until)}." : "")}";
    }
}
