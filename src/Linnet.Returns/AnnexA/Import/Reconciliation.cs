using System.Globalization;
using System.Text.Json.Nodes;

namespace Linnet.Returns.AnnexA.Import;

/// <summary>What became of every row of an extract. Read is always added, unchanged, corrected and refused together.</summary>
/// <param name="AsOf">The day of the extract.</param>
/// <param name="CannotBeKnown">What the file does not hold, in sentences.</param>
public sealed record Reconciliation(
    string File,
    LocalDate AsOf,
    IReadOnlyList<ListReconciliation> Lists,
    IReadOnlyList<string> CannotBeKnown
)
{
    public JsonObject ToJson() =>
        new()
        {
            ["file"] = File,
            ["asOf"] = AsOf.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
            ["lists"] = new JsonArray([.. Lists.Select(l => (JsonNode)l.ToJson())]),
            ["cannotBeKnown"] = new JsonArray([.. CannotBeKnown.Select(s => (JsonNode)JsonValue.Create(s))]),
        };
}

/// <summary>What became of the rows of one list. Counted in rows; each row has one reason.</summary>
public sealed class ListReconciliation(AnnexAList list)
{
    private readonly SortedDictionary<string, int> reasons = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> questions = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> cells = new(StringComparer.Ordinal);
    private readonly List<RowAsked> asked = [];

    public AnnexAList List { get; } = list;

    public int Read => Added + Unchanged + Corrected + Refused;

    public int Added { get; private set; }

    public int Unchanged { get; private set; }

    public int Corrected { get; private set; }

    public int Refused { get; private set; }

    /// <summary>Why, in rows; together they are what was read.</summary>
    public IReadOnlyDictionary<string, int> Reasons => reasons;

    /// <summary>What somebody should look at: an earlier date than is known, a name that two lists give differently.</summary>
    public IReadOnlyDictionary<string, int> Questions => questions;

    /// <summary>The same questions, each with the child and the cell that raised it.</summary>
    public IReadOnlyList<RowAsked> Asked => asked;

    /// <summary>Cells that could not be read although their rows were kept.</summary>
    public IReadOnlyDictionary<string, int> Cells => cells;

    /// <summary>Rows of earlier extracts that should still be there and are not.</summary>
    public int NoLongerReported { get; internal set; }

    /// <summary>The reasons, the questions and the cells together, for a person to read.</summary>
    public IReadOnlyDictionary<string, int> Everything =>
        reasons
            .Concat(questions.Select(q => KeyValuePair.Create($"{q.Key}, to be looked at", q.Value)))
            .Concat(cells.Select(c => KeyValuePair.Create($"{c.Key}, in single cells", c.Value)))
            .Concat(NoLongerReported == 0 ? [] : [KeyValuePair.Create("no-longer-reported, of earlier extracts", NoLongerReported)])
            .ToDictionary();

    public JsonObject ToJson() =>
        new()
        {
            ["list"] = string.Create(CultureInfo.InvariantCulture, $"List {List.Number}"),
            ["title"] = List.Title,
            ["read"] = Read,
            ["added"] = Added,
            ["unchanged"] = Unchanged,
            ["corrected"] = Corrected,
            ["refused"] = Refused,
            ["reasons"] = Json(reasons),
            ["questions"] = Json(questions),
            ["cells"] = Json(cells),
            ["noLongerReported"] = NoLongerReported,
        };

    internal void Count(RowOutcome outcome)
    {
        switch (outcome)
        {
            case RowOutcome.New or RowOutcome.NewEvent:
                Added++;
                break;
            case RowOutcome.Corrected or RowOutcome.TakenBack:
                Corrected++;
                break;
            case RowOutcome.Unchanged or RowOutcome.SameRowTwice or RowOutcome.OlderExtract or RowOutcome.RecordedHere:
                Unchanged++;
                break;
            default:
                throw new NotSupportedException(outcome.ToString());
        }

        Add(reasons, Record.Spelling.Code(outcome.ToString()));
    }

    internal void Refuse(string reason, int rows)
    {
        Refused += rows;
        if (rows > 0)
            Add(reasons, reason, rows);
    }

    internal void Ask(string question, string child, Cell cell)
    {
        Add(questions, question);
        asked.Add(new(question, child, cell.Line, cell.Column));
    }

    internal void Unread(string fault) => Add(cells, fault);

    private static void Add(SortedDictionary<string, int> counts, string key, int by = 1) =>
        counts[key] = counts.GetValueOrDefault(key) + by;

    private static JsonObject Json(SortedDictionary<string, int> counts) =>
        new(counts.Select(c => KeyValuePair.Create(c.Key, (JsonNode?)JsonValue.Create(c.Value))));
}

/// <summary>What became of one row; where several things did, the last of these.</summary>
internal enum RowOutcome
{
    SameRowTwice,
    Unchanged,

    /// <summary>The extract is older than what is held, which stays.</summary>
    OlderExtract,

    /// <summary>A person recorded the same here, or corrected what an extract said: that stays.</summary>
    RecordedHere,

    /// <summary>The row was known, and more has happened since.</summary>
    NewEvent,
    New,
    TakenBack,
    Corrected,
}
