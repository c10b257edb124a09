using System.Globalization;
using System.Text.Json.Nodes;
using Linnet.Allocation;
using Linnet.Calendar;
using Linnet.Record;

namespace Linnet.Returns.AnnexA.Import;

/// <summary>Sets what an extract says beside what is held in the same place, and writes the entry that is missing, if any.</summary>
internal sealed class EntryWriter(LocalDate asOf, Instant recorded, HeldSlots held, ConfirmedNames names)
{
    public const string EarlierThanKnown = "earlier-than-is-known";
    public const string NowBlank = "now-blank";

    private readonly string import = string.Create(CultureInfo.InvariantCulture, $"{HeldSlots.Family} {asOf:uuuu-MM-dd}");

    public Taken Write(Said said)
    {
        if (IsSettledHere(said))
            return new(RowOutcome.RecordedHere);

        var standing = held.Standing(said.Slot);
        if (said.OnlyAfterAnother && standing.Count == 0)
            return new(RowOutcome.Unchanged);
        if (said.What is null)
            return Withdraw(said, standing);

        return said.As switch
        {
            SaidAs.Fact => Fact(said, said.What, standing),
            SaidAs.Latest => Latest(said, said.What, standing),
            SaidAs.Standing => Stands(said, said.What, standing),
            SaidAs.Details => Known(said, said.What, standing),
        };
    }

    public bool TakesBack(Entry entry) => entry.Particulars is RecordedInError;

    /// <summary>Takes back what an extract said, because this one no longer does.</summary>
    public Entry TakeBack(HeldEntry earlier, Subject subject, string slot, Cell cell, string reason) =>
        Entry(slot, subject, new(asOf), new RecordedInError(), cell, earlier.Id, reason);

    public Entry Add(string slot, Subject subject, Particulars what, Cell cell) => Entry(slot, subject, new(asOf), what, cell, null, null);

    /// <summary>What a person has said stands, whatever the extracts go on saying.</summary>
    private bool IsSettledHere(Said said)
    {
        foreach (var corrected in held.CorrectedByAPerson(said.Slot))
        {
            if (said.As is SaidAs.Fact or SaidAs.Details)
                return true;
            if (
                said.What is not null
                && corrected.Type.Class == said.What.GetType()
                && corrected.Answers == Json(said.What)
                && (said.As == SaidAs.Standing || corrected.On == said.On)
            )
                return true;
            if (said.As == SaidAs.Latest && corrected.On == said.On)
                return true;
        }

        return said.As switch
        {
            SaidAs.Standing => said.What is not null && held.IsRecordedHere(said.Subject, said.What.GetType(), null),
            SaidAs.Details => held.Standing(said.Slot).Count > 0 && held.IsRecordedHere(said.Subject, typeof(Children.ChildDetails), null),
            SaidAs.Fact or SaidAs.Latest => false,
        };
    }

    private Taken Withdraw(Said said, IReadOnlyList<HeldEntry> standing)
    {
        if (standing.Count == 0)
            return new(RowOutcome.Unchanged);
        if (said.As != SaidAs.Fact)
            return new(RowOutcome.Unchanged, Question: NowBlank);
        if (standing[^1].AsOf > asOf)
            return new(RowOutcome.OlderExtract);

        return new(
            RowOutcome.TakenBack,
            TakeBack(standing[^1], said.Subject, said.Slot, said.Cell, $"The extract of {Day(asOf)} no longer says so.")
        );
    }

    private Taken Fact(Said said, Particulars what, IReadOnlyList<HeldEntry> standing)
    {
        if (standing.Count == 0)
            return Add(said, what);

        var earlier = standing[^1];
        return earlier.On == said.On && earlier.Answers == Json(what) ? new(RowOutcome.Unchanged) : Correct(said, what, earlier);
    }

    private Taken Latest(Said said, Particulars what, IReadOnlyList<HeldEntry> standing)
    {
        foreach (var same in standing)
        {
            if (same.On != said.On)
                continue;
            return same.Answers == Json(what) ? new(RowOutcome.Unchanged) : Correct(said, what, same);
        }

        // An older extract may well know an event that the newer one had no room for.
        return standing.Count == 0 || said.On > standing[^1].On || standing[^1].AsOf > asOf
            ? Add(said, what)
            : new(RowOutcome.Unchanged, Question: EarlierThanKnown);
    }

    private Taken Stands(Said said, Particulars what, IReadOnlyList<HeldEntry> standing)
    {
        HeldEntry? before = null;
        foreach (var one in standing)
            if (one.AsOf <= asOf)
                before = one;

        if (before is not { } stood)
            return Add(said, what);

        var sameKind = stood.Type.Class == what.GetType();
        if (sameKind && stood.Answers == Json(what))
            return new(RowOutcome.Unchanged);
        if (sameKind && (stood.AsOf == asOf || MeansTheSame(stood, what)))
            return Correct(said with { On = stood.On }, what, stood);

        return Add(said with { On = asOf }, what);
    }

    private Taken Known(Said said, Particulars what, IReadOnlyList<HeldEntry> standing)
    {
        if (standing.Count == 0)
            return Add(said, what);

        var earlier = standing[^1];
        if (earlier.Answers == Json(what))
            return new(RowOutcome.Unchanged);

        var merged = Merged(earlier, what);
        return Json(merged) == earlier.Answers ? new(RowOutcome.Unchanged) : Correct(said with { On = earlier.On }, merged, earlier);
    }

    private Taken Add(Said said, Particulars what)
    {
        if (held.IsRecordedHere(said.Subject, said.RecordedHereAs ?? what.GetType(), said.On))
            return new(RowOutcome.RecordedHere);

        var outcome = said.Slot.EndsWith(Parts.Started, StringComparison.Ordinal) ? RowOutcome.New : RowOutcome.NewEvent;
        var entry = Entry(said.Slot, said.Subject, new(said.On), what, said.Cell, null, null);
        return new(outcome, entry with { Strand = said.Strand, AroseFrom = said.AroseFrom });
    }

    private Taken Correct(Said said, Particulars what, HeldEntry earlier)
    {
        if (earlier.AsOf > asOf)
            return new(RowOutcome.OlderExtract);

        var entry = Entry(
            said.Slot,
            said.Subject,
            new(said.On),
            what,
            said.Cell,
            earlier.Id,
            $"The extract of {Day(asOf)} says otherwise."
        );
        return new(RowOutcome.Corrected, entry with { Strand = earlier.Strand ?? said.Strand, AroseFrom = said.AroseFrom });
    }

    private Entry Entry(string slot, Subject subject, Happening happened, Particulars what, Cell cell, Guid? replaces, string? reason)
    {
        var type = RecordType.Of(what.GetType());
        var after = replaces ?? held.LastIn(slot);
        return new()
        {
            Id = EntryJson.FromText($"{slot}|{type.Key}|{happened}|{Json(what)}|{after}"),
            Subject = subject,
            Type = type,
            Happened = happened,
            Recorded = recorded,
            By = "import",
            Replaces = replaces,
            Reason = reason,
            Source = new(import, cell.File, CellIn(cell), slot),
            Particulars = what,
        };
    }

    /// <summary>The same name, of which more is known now.</summary>
    private bool MeansTheSame(HeldEntry stood, Particulars what) =>
        what is WorkAllocated now
        && AnswersJson.Read(stood.Type, Answers(stood), []) is WorkAllocated then
        && names.ReadAgain(then) is var again
        && (again.HeldBy, again.Worker, again.Team) == (now.HeldBy, now.Worker, now.Team);

    /// <summary>The answers now, and of those not given now the ones that were known.</summary>
    private static Particulars Merged(HeldEntry earlier, Particulars what)
    {
        var answers = AnswersJson.Write(earlier.Type, what);
        foreach (var (key, known) in Answers(earlier))
        {
            var isBirth = key is "bornOn" or "expectedOn";
            if (!answers.ContainsKey(key) && !(isBirth && (answers.ContainsKey("bornOn") || answers.ContainsKey("expectedOn"))))
                answers[key] = known?.DeepClone();
        }

        return AnswersJson.Read(earlier.Type, answers, []) ?? what;
    }

    private static JsonObject Answers(HeldEntry held) => JsonNode.Parse(held.Answers) as JsonObject ?? [];

    private static string Json(Particulars what) => AnswersJson.Write(RecordType.Of(what.GetType()), what).ToJsonString();

    private static string CellIn(Cell cell) =>
        cell.Line == 0
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"line {cell.Line}") + (cell.Column.Length == 0 ? "" : $", {cell.Column}");

    private static string Day(LocalDate day) => Calendar.Written.Day(day);
}

/// <summary>What came of one thing that a row says.</summary>
/// <param name="Entry">The entry to append; none where nothing is missing.</param>
internal sealed record Taken(RowOutcome Outcome, Entry? Entry = null, string? Question = null)
{
    public IEnumerable<Entry> Entries => Entry is null ? [] : [Entry];
}
