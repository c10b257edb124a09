using Linnet.Calendar;
using Linnet.Record;

namespace Linnet.Bench;

/// <summary>A life for measuring with: entries of every kind of record, in an order drawn from a seed, three days apart on average.</summary>
/// <remarks>Every choice of every kind occurs, so that every declared standard has clocks to run.</remarks>
internal static class InventedLife
{
    private static readonly RecordType[] Kinds = [.. RecordType.All.Values.Where(t => t.About.Contains(SubjectKind.Child) && Usual(t)).OrderBy(t => t.Key, StringComparer.Ordinal)];

    public static IReadOnlyList<Fact> Of(int seed, int entries)
    {
        var ledger = new StrandLedger();
        return [.. Entries(Subject.Child("life"), seed, entries, new(2024, 1, 1)).Select(entry => FactOf.Entry(entry, ledger))];
    }

    /// <summary>The entries of such a life, about this child, from this day on.</summary>
    public static IEnumerable<Entry> Entries(Subject subject, int seed, int entries, LocalDate from)
    {
        var draw = new Random(seed);
        var day = from;
        return Enumerable.Range(0, entries).Select(Next);

        Entry Next(int number)
        {
            day = day.PlusDays(draw.Next(0, 7));
            var type = number % 2 == 0 ? RecordType.All["visit"] : Kinds[draw.Next(Kinds.Length)];
            return new()
            {
                Id = Guid.CreateVersion7(),
                Subject = subject,
                Type = type,
                Happened = new(day),
                Recorded = London.StartOf(day) + Duration.FromHours(20),
                By = "W1",
                Particulars = Answered(type, draw),
            };
        }
    }

    /// <summary>Any answers to the questions of a kind of record.</summary>
    public static Particulars Answered(RecordType type, Random draw)
    {
        var answers = new System.Text.Json.Nodes.JsonObject();
        foreach (var field in type.Fields)
        {
            answers[field.Key] = field.Type switch
            {
                FieldType.Choice => field.Choices[draw.Next(field.Choices.Count)].Code,
                FieldType.Choices => field.Choices[draw.Next(field.Choices.Count)].Code,
                FieldType.YesNo => draw.Next(2) == 0,
                FieldType.Number => draw.Next(1, 9),
                FieldType.Date => field.Required || draw.Next(2) == 0 ? NodaTime.Text.LocalDatePattern.Iso.Format(new LocalDate(2024, 6, 1).PlusDays(draw.Next(300))) : null,
                _ => "W1",
            };
        }

        return AnswersJson.Read(type, answers, []) ?? throw new InvalidOperationException(type.Key);
    }

    /// <summary>
    /// Deaths and closings end a life's clocks at once and would flatter the figure; details would put every child in one family; a document
    /// would name a file that is not there; what was destroyed would explain whatever is gone.
    /// </summary>
    private static bool Usual(RecordType type) =>
        type.Key is not ("child-died" or "work-closed" or "case-closed" or "recorded-in-error" or "record-destroyed" or "child-details") && type.Fields.All(f => f.Type != FieldType.File);
}
