namespace Linnet.Record;

/// <summary>
/// An answer that must not become known to the wrong person: where somebody lives, how they are reached. A type of its own and never a
/// string, so that what shows, searches, counts or gives out words cannot hold one.
/// </summary>
/// <remarks>
/// It holds words only between the form and the store, which seals them. What is read back is sealed; the store opens it for one reader,
/// who says why, and writes that down.
/// </remarks>
public sealed record ProtectedAnswer
{
    /// <summary>What stands in its place wherever answers are shown.</summary>
    public const string InItsPlace = "Protected: do not disclose";

    private ProtectedAnswer(string? words, string? code) => (Words, Code) = (words, code);

    /// <summary>The words, until they are sealed; null after that.</summary>
    public string? Words { get; }

    /// <summary>The sealed answer, as the record keeps it; null until then.</summary>
    public string? Code { get; }

    /// <summary>As somebody typed it.</summary>
    public static ProtectedAnswer Typed(string words) => new(words, code: null);

    /// <summary>As the record keeps it.</summary>
    public static ProtectedAnswer Sealed(string code) => new(words: null, code);

    /// <inheritdoc />
    public override string ToString() => InItsPlace;
}

/// <summary>The protected answers of entries.</summary>
public static class ProtectedAnswers
{
    private static readonly Lazy<IReadOnlySet<string>> Asked = new(() =>
        RecordType.All.Values.SelectMany(t => t.Fields).Where(f => f.Type == FieldType.Protected).Select(f => f.Key).ToHashSet());

    /// <summary>The keys of every protected question there is.</summary>
    public static IReadOnlySet<string> Questions => Asked.Value;

    /// <summary>Those of one entry, by question.</summary>
    public static IEnumerable<(Field Question, ProtectedAnswer Answer)> Of(Entry entry) =>
        from field in entry.Type.Fields
        where field.Type == FieldType.Protected && field.Read(entry.Particulars) is ProtectedAnswer
        select (field, (ProtectedAnswer)(field.Read(entry.Particulars) ?? throw new InvalidOperationException(field.Key)));

    /// <summary>The entry with each of them replaced.</summary>
    public static Entry Each(Entry entry, Func<Field, ProtectedAnswer, ProtectedAnswer> replace)
    {
        var changed = Of(entry).Select(p => (p.Question, p.Answer, Other: replace(p.Question, p.Answer))).Where(p => p.Other != p.Answer).ToList();
        return changed.Count == 0 ? entry : With(entry, changed.Select(p => (p.Question, p.Other)));
    }

    /// <summary>A correction with those of the entry it corrects, where it was not given others: nobody sees them while correcting something else.</summary>
    public static Entry Carried(Entry corrected, Entry correction) =>
        With(correction, Of(corrected).Where(p => p.Question.Read(correction.Particulars) is null));

    private static Entry With(Entry entry, IEnumerable<(Field Question, ProtectedAnswer Answer)> others)
    {
        var answers = AnswersJson.Write(entry.Type, entry.Particulars);
        foreach (var (question, answer) in others) answers[question.Key] = AnswersJson.Write(answer);
        return entry with { Particulars = AnswersJson.Read(entry.Type, answers, []) ?? throw new InvalidOperationException(entry.Type.Key) };
    }
}
