using System.Globalization;
using System.Text.RegularExpressions;

namespace Linnet.Store.People;

/// <summary>What somebody typed to find a person: words of a name in any order, a date of birth or a year, an identifier.</summary>
/// <param name="Year">The year as it was typed: an identifier may look like one, and whoever bears it is meant first.</param>
internal sealed partial record Sought(
    IReadOnlyList<string> Words,
    IReadOnlyList<string> Identifiers,
    LocalDate? BornFrom,
    LocalDate? BornTo,
    string? Year = null
)
{
    private static readonly string[] Written = ["d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy-M-d", "d MMMM yyyy", "d MMM yyyy", "d/M/yy"];

    public bool IsEmpty => Words.Count == 0 && Identifiers.Count == 0 && BornFrom is null;

    public static Sought In(string typed)
    {
        var rest = typed;
        LocalDate? from = null,
            to = null;
        string? likeAYear = null;
        if (DateInText().Match(rest) is { Success: true } date && ReadDay(date.Value) is { } day)
        {
            (from, to) = (day, day);
            rest = rest.Remove(date.Index, date.Length);
        }
        else if (YearInText().Match(rest) is { Success: true } year)
        {
            var number = int.Parse(year.Value, CultureInfo.InvariantCulture);
            (from, to) = (new(number, 1, 1), new(number, 12, 31));
            likeAYear = year.Value;
            rest = rest.Remove(year.Index, year.Length);
        }

        var parts = rest.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        var identifiers = parts.Where(p => p.Any(char.IsAsciiDigit)).ToList();
        return new([.. PlainName.WordsOf(string.Join(' ', parts.Except(identifiers)))], identifiers, from, to, likeAYear);
    }

    private static LocalDate? ReadDay(string text) =>
        DateOnly.TryParseExact(text, Written, EnglishWords.Culture, DateTimeStyles.AllowWhiteSpaces, out var day)
            ? LocalDate.FromDateOnly(day)
            : null;

    [GeneratedRegex(
        @"\b(\d{1,2}[/.\-]\d{1,2}[/.\-]\d{2,4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2} [A-Za-z]{3,9} \d{4})\b",
        RegexOptions.None,
        matchTimeoutMilliseconds: 100
    )]
    private static partial Regex DateInText();

    /// <summary>
    /// A year by itself that a child of today, or a care leaver, may have been born in. A longer number is an identifier.
    /// </summary>
    [GeneratedRegex(@"(?<!\S)(19[5-9]\d|20\d\d)(?!\S)", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex YearInText();
}
