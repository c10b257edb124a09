using Linnet.Record;

namespace Linnet.Store.Appending;

/// <summary>What the database can keep as it was given.</summary>
internal static class Storable
{
    private const int LongestIdentifier = 200;
    private static readonly LocalDate First = new(1900, 1, 1);
    private static readonly LocalDate Last = new(2200, 12, 31);

    /// <summary>What is wrong with an entry that could not be read back as it was; null when nothing is.</summary>
    public static Problem? Check(Entry entry, string answers)
    {
        if (entry.Subject.Id.Length > LongestIdentifier)
            return new("subject", $"The identifier is longer than {LongestIdentifier} characters. Check that it is one");
        if (Outside(entry.Happened.Day))
            return new("happened", "Check the year: it must be between 1900 and 2200");
        if (entry.Particulars.NamedDay is { } named && Outside(named))
            return new(NamedIn(entry), "Check the year: it must be between 1900 and 2200");
        if (
            answers.Contains("\\u0000", StringComparison.Ordinal)
            || HasNull(entry.Reason)
            || HasNull(entry.By)
            || HasNull(entry.Subject.Id)
        )
            return new(
                "",
                "There is a character in it that cannot be kept (a null character). Remove it, for example by typing the words again"
            );
        return null;
    }

    /// <summary>The question that was answered with that day.</summary>
    private static string NamedIn(Entry entry) =>
        entry.Type.Fields.FirstOrDefault(f => f.Read(entry.Particulars) is LocalDate day && day == entry.Particulars.NamedDay)?.Key ?? "";

    private static bool Outside(LocalDate day) => day < First || day > Last;

    private static bool HasNull(string? text) => text?.Contains('\0', StringComparison.Ordinal) == true;
}
