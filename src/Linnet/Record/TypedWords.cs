namespace Linnet.Record;

/// <summary>What somebody wrote in an entry in words of their own: what full-text search can find.</summary>
/// <remarks>Not the choices, codes, days and numbers, which lists and clocks count, and not workers, who are found by name.</remarks>
public static class TypedWords
{
    /// <summary>Whether records of this kind ask for words.</summary>
    public static bool AreAskedBy(RecordType type) => type.Fields.Any(IsWritten);

    /// <summary>The words of an entry, question by question, in the order of its form.</summary>
    public static IEnumerable<(Field Question, string Words)> Of(Entry entry)
    {
        foreach (var field in entry.Type.Fields.Where(IsWritten))
        {
            if (field.Read(entry.Particulars) is string words && !string.IsNullOrWhiteSpace(words)) yield return (field, words);
        }
    }

    private static bool IsWritten(Field field) => field.Type == FieldType.Writing || (field.Type == FieldType.Text && !field.Coded);
}
