using Linnet.Calendar;

namespace Linnet.Rights;

/// <summary>A copy of a child's record, made out to one person, with a letter that explains it. From the same record and the same decisions it comes out the same, letter by letter.</summary>
/// <remarks>UK GDPR arts. 12(1), 15(1) and (3).</remarks>
public sealed record RecordCopy
{
    /// <summary>What the record calls the child, and the council's identifier.</summary>
    public required (string Name, string Id) Child { get; init; }

    /// <summary>To whom it is made out.</summary>
    public required string Recipient { get; init; }

    /// <summary>The day on which they asked.</summary>
    public required LocalDate AskedOn { get; init; }

    /// <summary>The day on which it is made.</summary>
    public required LocalDate MadeOn { get; init; }

    /// <summary>How long the record is kept, and by whose authority.</summary>
    public required string KeptFor { get; init; }

    /// <summary>Who worked with the child: name, from when, until when.</summary>
    public required IReadOnlyList<string> Workers { get; init; }

    /// <summary>What happened in short: the entries of the chronology, in order.</summary>
    public required IReadOnlySet<Guid> Chronology { get; init; }

    /// <summary>The record, from the first entry to the last.</summary>
    public required IReadOnlyList<CopiedEntry> Entries { get; init; }

    /// <summary>What is taken out.</summary>
    public required Redactions Redactions { get; init; }

    /// <summary>What stands at the foot of each page, before its number: whose record, and for whom.</summary>
    public string Foot => $"Record {Child.Id}, copy for {Recipient}";

    /// <summary>All of it, paragraph by paragraph.</summary>
    public IReadOnlyList<CopyLine> Lines()
    {
        var taking = new TakingOut(Redactions);
        var record = new List<CopyLine> { new(CopyLook.Part, "The record, from the first entry to the last") };
        foreach (var entry in Entries) record.AddRange(Told(entry, taking));

        var happened = Entries.Where(e => Chronology.Contains(e.Entry.Id)).Select(e => InShort(e, taking)).ToList();
        return [.. Letter(taking.Places), .. WhoWorked(), new(CopyLook.Part, "What happened, in short"), .. happened, .. record];
    }

    private IEnumerable<CopyLine> Letter(IReadOnlyDictionary<int, int> places) => new CopyLetter(this, places).Lines();

    private IEnumerable<CopyLine> WhoWorked() =>
        Workers.Select(w => new CopyLine(CopyLook.Body, w)).Prepend(new(CopyLook.Part, $"Who worked with {Child.Name}"));

    private static CopyLine InShort(CopiedEntry entry, TakingOut taking) =>
        new(CopyLook.Body, taking.Whole(entry.Entry.Id) is { } number ? $"{entry.Happened}: {TakingOut.Mark(number)}" : $"{entry.Happened}: {taking.From(entry.Entry.Id, entry.Sentence)}");

    private IEnumerable<CopyLine> Told(CopiedEntry entry, TakingOut taking)
    {
        var id = entry.Entry.Id;
        if (taking.Whole(id) is { } number)
        {
            yield return new(CopyLook.Heading, entry.Happened);
            yield return new(CopyLook.Body, $"An entry of this day is left out. {TakingOut.Mark(number)}");
            yield break;
        }

        yield return new(CopyLook.Heading, $"{entry.Happened}: {entry.Entry.Type.Title}");
        yield return new(CopyLook.Note, taking.From(id, entry.Recorded));
        if (entry.ReplacedBy is { } by) yield return new(CopyLook.Note, $"This no longer counts: it was corrected{OnTheDay(by)}. Both stay in the record.");
        if (entry.Entry is { Replaces: not null, Reason: { Length: > 0 } why }) yield return new(CopyLook.Note, $"This corrects an earlier entry, because: {taking.From(id, why)}");
        yield return new(CopyLook.Body, taking.From(id, entry.Sentence));
        foreach (var (question, answer) in entry.Answers)
        {
            yield return new(CopyLook.Question, question);
            yield return new(CopyLook.Body, taking.From(id, answer));
        }

        foreach (var dispute in entry.Disputes)
        {
            yield return new(CopyLook.Question, $"What is said against it ({Record.Words.Of(dispute.Says.Who).ToLowerInvariant()}, {Written.Day(dispute.Asked.Happened.Day)})");
            yield return new(CopyLook.Body, taking.From(id, dispute.Says.Says));
            yield return new(CopyLook.Note, dispute.Decided is { } decided ? $"{Record.Words.Of(decided.Decision)}. {taking.From(id, decided.Why)}" : "Nobody has decided yet.");
        }

        if (!Record.Attached.To(entry.Entry).Any()) yield break;
        yield return new(CopyLook.Question, "The file");
        yield return new(CopyLook.Body, entry.FileWords is { } words ? taking.From(id, words) : "A file without words that can be read, such as a photograph. Ask us to look at it with you.");
    }

    private string OnTheDay(Guid correction) => Entries.FirstOrDefault(e => e.Entry.Id == correction) is { } found ? $" on {Written.Day(London.DayOf(found.Entry.Recorded))}" : "";
}
