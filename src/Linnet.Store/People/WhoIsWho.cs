using System.Collections.Frozen;
using Linnet.Record;

namespace Linnet.Store.People;

/// <summary>
/// Reads what a subject is known by from the entries that say so: those whose questions ask for a name, or whether the record is
/// restricted.
/// </summary>
internal static class WhoIsWho
{
    private const string Given = "givenNames";
    private const string Family = "familyName";
    private const string Restricted = "restricted";
    private const int LongestIdentifier = 200;

    private static readonly FrozenSet<string> NamingKinds = RecordType
        .All.Values.Where(t => t.Fields.Any(f => f.Key is Given or Family or Restricted))
        .Select(t => t.Key)
        .ToFrozenSet();

    private static readonly FrozenSet<string> IdentifierKeys = new[]
    {
        "identifier",
        "otherIdentifiers",
        "uniquePupilNumber",
        "formerUniquePupilNumber",
        "nhsNumber",
    }.ToFrozenSet();

    /// <summary>The kinds of record that say what a subject is known by.</summary>
    public static IReadOnlyCollection<string> Kinds => NamingKinds;

    /// <summary>Whether this kind of record says what a subject is known by.</summary>
    public static bool Names(RecordType type) => NamingKinds.Contains(type.Key);

    /// <summary>
    /// What a subject is known by, from its naming entries that stand, oldest first. The latest answer to each question stands.
    /// </summary>
    public static Person Of(Subject subject, IEnumerable<(RecordType Type, Particulars Particulars)> entries)
    {
        var person = new Person { Subject = subject };
        var earlier = new List<string>();
        var identifiers = new List<string> { subject.Id };
        foreach (var (type, particulars) in entries)
        {
            foreach (var field in type.Fields)
            {
                if (field.Read(particulars) is { } answer)
                    person = Answered(person, field.Key, answer, earlier, identifiers);
            }
        }

        if (person.BornOn is not null)
            person = person with { ExpectedOn = null };
        var current = new[] { person.GivenNames, person.FamilyName, person.NameOrNull };
        return person with
        {
            OtherNames =
            [
                .. earlier.Where(n => !current.Contains(n, StringComparer.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase),
            ],
            Identifiers = [.. identifiers.Distinct(StringComparer.OrdinalIgnoreCase).Select(Clipped)],
        };
    }

    /// <summary>Nothing that names a family or a person is longer, and an index could not hold it.</summary>
    private static string Clipped(string text) => text.Length > LongestIdentifier ? text[..LongestIdentifier] : text;

    private static Person Answered(Person person, string key, object answer, List<string> earlier, List<string> identifiers)
    {
        switch (key)
        {
            case Given:
                if (person.GivenNames is { } given)
                    earlier.Add(given);
                return person with { GivenNames = (string)answer };
            case Family:
                if (person.FamilyName is { } family)
                    earlier.Add(family);
                return person with { FamilyName = (string)answer };
            case "otherNames":
                earlier.AddRange(((string)answer).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
                return person;
            case "bornOn":
                return person with { BornOn = (LocalDate)answer };
            case "expectedOn":
                return person with { ExpectedOn = (LocalDate)answer };
            case "family":
                return person with { Family = Clipped((string)answer) };
            case Restricted:
                return person with { Restricted = (bool)answer };
            default:
                if (IdentifierKeys.Contains(key) && answer is string several)
                    identifiers.AddRange(several.Split([';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
                return person;
        }
    }
}
