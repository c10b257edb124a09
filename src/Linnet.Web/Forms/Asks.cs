using Linnet.Record;

namespace Linnet.Web.Forms;

/// <summary>The questions of a sheet, with what is wrong and what they may be answered with.</summary>
/// <param name="Sheet">What was typed.</param>
/// <param name="Problems">What is wrong.</param>
/// <param name="Workers">The workers offered.</param>
/// <param name="Pieces">The open pieces of work it could belong to.</param>
public sealed record Asks(AnswerSheet Sheet, Problems Problems, IReadOnlyList<(string Worker, string Name)> Workers, IReadOnlyList<StrandLedger.Piece> Pieces)
{
    /// <summary>The names on the lists that the council keeps, by the question they answer.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Listed { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>One of the questions, for a page that puts them in an order of its own.</summary>
    public Question Of(string question)
    {
        var field = Sheet.Type.Fields.First(f => f.Key == question);
        return new(field, Sheet, Problems.Of(Sheet.NameOf(question)), Workers, Listed.GetValueOrDefault(question) ?? []);
    }
}

/// <summary>One question.</summary>
/// <param name="Field">The question.</param>
/// <param name="Sheet">What was typed.</param>
/// <param name="Problem">What is wrong with it; null when nothing is.</param>
/// <param name="Workers">The workers offered.</param>
/// <param name="Listed">The names offered from a list that the council keeps.</param>
public sealed record Question(Field Field, AnswerSheet Sheet, string? Problem, IReadOnlyList<(string Worker, string Name)> Workers, IReadOnlyList<string> Listed)
{
    private const int FewEnoughForRadios = 7;

    /// <summary>The name of its input.</summary>
    public string Name => Sheet.NameOf(Field.Key);

    /// <summary>What was typed.</summary>
    public string Typed => Sheet[Field.Key];

    /// <summary>Whether its choices are few enough to stand one under another.</summary>
    public bool AsRadios => Field.Type == FieldType.YesNo || (Field.Type == FieldType.Choice && Field.Choices.Count <= FewEnoughForRadios);

    /// <summary>Whether the answer is chosen from a list that opens.</summary>
    public bool AsList => Field.Type is FieldType.Choice or FieldType.Worker || Listed.Count > 0;

    /// <summary>The choices, by code and words.</summary>
    public IReadOnlyList<(string Code, string Says)> Choices => Field.Type switch
    {
        FieldType.Text => [.. Listed.Append(Typed).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).Select(n => (n, n))],
        FieldType.YesNo => [("yes", "Yes"), ("no", "No")],
        FieldType.Worker => Workers.Any(w => w.Worker == Typed) || Typed.Length == 0 ? [.. Workers] : [(Typed, Typed), .. Workers],
        _ => [.. Field.Choices.Select(c => (c.Code, c.Says))],
    };

    /// <summary>What describes the input to a screen reader; null when nothing does.</summary>
    public string? DescribedBy
    {
        get
        {
            var by = string.Join(' ', new[] { Field.Hint.Length > 0 ? $"{Name}-hint" : null, Problem is null ? null : $"{Name}-error" }.OfType<string>());
            return by.Length == 0 ? null : by;
        }
    }
}
