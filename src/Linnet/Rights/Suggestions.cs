using System.Text.RegularExpressions;
using Linnet.Children;
using Linnet.FrontDoor;
using Linnet.Record;

namespace Linnet.Rights;

/// <summary>Looks through a record for what is somebody else's: what was marked, who is in the child's life, who told us, addresses, telephones and e-mail.</summary>
public static partial class Suggestions
{
    private const int ShortestName = 3;

    private static readonly IReadOnlySet<string> Titles =
        new HashSet<string>(["Mrs", "Miss", "Grandmother", "Grandfather", "Aunt", "Uncle", "Neighbour", "Friend", "Mother", "Father", "Telephone", "Phone", "Mobile"], StringComparer.OrdinalIgnoreCase);

    private static readonly IReadOnlySet<ContactSource> PrivatePeople = new HashSet<ContactSource>
    {
        ContactSource.Family, ContactSource.Acquaintance, ContactSource.OtherIndividual, ContactSource.Anonymous, ContactSource.NotKnown, ContactSource.Other,
    };

    /// <summary>What is suggested, each once: what was marked, and of the rest only what stands in the record.</summary>
    /// <param name="entries">The entries, marks among them.</param>
    /// <param name="copied">What a copy would hold.</param>
    /// <param name="own">The names of the child and of whoever asks: theirs to read.</param>
    /// <param name="family">The names of brothers and sisters who have a record of their own.</param>
    public static IReadOnlyList<Suggestion> Of(IReadOnlyList<Entry> entries, IReadOnlyList<CopiedEntry> copied, IEnumerable<string> own, IEnumerable<string> family)
    {
        var theirs = own.SelectMany(Parts).ToHashSet(StringComparer.Ordinal);
        var writing = copied.SelectMany(c => c.Writing).ToList();
        var everywhere = entries.Select(e => WhoToldUs(e, theirs)).OfType<Suggestion>().Concat(People(entries, family, theirs)).Concat(Found(writing));
        return [.. Marked(entries).Concat(InError(entries)).DistinctBy(s => s.Key), .. WhereTheyStand.Of([.. everywhere.DistinctBy(s => s.Key)], writing)];
    }

    private static IEnumerable<Suggestion> Marked(IReadOnlyList<Entry> entries) =>
        from entry in entries
        where entry.Particulars is AboutSomebodyElse
        let mark = (AboutSomebodyElse)entry.Particulars
        where Guid.TryParse(mark.Of, out _)
        select new Suggestion(SoughtWords.Of(mark.Words), Guid.Parse(mark.Of), ReasonOf(mark.What), "Marked when it was written or read");

    /// <summary>What was recorded in error may be about somebody else altogether.</summary>
    private static IEnumerable<Suggestion> InError(IReadOnlyList<Entry> entries) =>
        entries.Where(e => e.Particulars is RecordedInError).Select(e => e.Replaces).OfType<Guid>()
            .Select(of => new Suggestion([], of, RedactionReason.AnotherPerson, "Recorded in error: it may be about another child"));

    /// <summary>All that was written of who it was, and the name in it, which may stand elsewhere too.</summary>
    private static Suggestion? WhoToldUs(Entry entry, HashSet<string> theirs)
    {
        if (entry.Particulars is not Contact { Referrer: { Length: > 0 } who, From: var from } || !PrivatePeople.Contains(from)) return null;

        var names = Capitalised().Matches(SoughtWords.Plain(who)).SelectMany(m => Forms(m.Value, theirs)).Where(n => !Titles.Contains(n));
        return new([.. SoughtWords.Of(who).Concat(names).Distinct(StringComparer.OrdinalIgnoreCase)], null, RedactionReason.Source, $"Who made contact: {Words.Of(from).ToLowerInvariant()}");
    }

    private static IEnumerable<Suggestion> People(IReadOnlyList<Entry> entries, IEnumerable<string> family, HashSet<string> theirs) =>
        entries.Select(e => e.Particulars).OfType<PersonInLife>().Where(p => p.Part < PartInLife.School)
            .Select(p => (p.Name, Because: Words.Of(p.Part)))
            .Concat(family.Select(name => (name, "Brother or sister with a record of their own")))
            .DistinctBy(p => SoughtWords.Key(p.Item1))
            .Select(p => (Forms: Forms(p.Item1, theirs), Because: p.Item2))
            .Where(p => p.Forms.Count > 0)
            .Select(p => new Suggestion(p.Forms, null, RedactionReason.AnotherPerson, p.Because));

    /// <summary>The whole name, and each part of it that is not the reader's own too.</summary>
    private static IReadOnlyList<string> Forms(string name, HashSet<string> theirs)
    {
        var plain = SoughtWords.Plain(name);
        var parts = plain.Split((char[])[' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(p => p.Length >= ShortestName && !theirs.Contains(SoughtWords.Key(p))).ToList();
        return parts.Count == 0 ? [] : [.. parts.Prepend(plain).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static IEnumerable<string> Parts(string name) => SoughtWords.Key(name).Split((char[])[' ', '-'], StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<Suggestion> Found(IEnumerable<string> writing)
    {
        var found = new Dictionary<string, Suggestion>(StringComparer.Ordinal);
        foreach (var text in writing)
        {
            Add(Address().Matches(text), "Looks like an address");
            Add(Postcode().Matches(text), "Looks like a postcode");
            Add(Telephone().Matches(text), "Looks like a telephone number");
            Add(Email().Matches(text), "Looks like an e-mail address");
        }

        return found.Values;

        void Add(MatchCollection matches, string because)
        {
            foreach (Match match in matches)
            {
                var suggestion = new Suggestion([match.Value], null, RedactionReason.Reached, because);
                found.TryAdd(suggestion.Key, suggestion);
            }
        }
    }

    private static RedactionReason ReasonOf(SomebodyElse what) => what switch
    {
        SomebodyElse.About => RedactionReason.AnotherPerson,
        SomebodyElse.InConfidence => RedactionReason.Confidence,
        SomebodyElse.Source => RedactionReason.Source,
        SomebodyElse.Whereabouts => RedactionReason.Whereabouts,
        _ => throw new NotSupportedException(what.ToString()),
    };

    [GeneratedRegex(@"\p{Lu}[\p{L}'-]+(?:[ ]\p{Lu}[\p{L}'-]+)*", RegexOptions.CultureInvariant, 30_000)]
    private static partial Regex Capitalised();

    [GeneratedRegex(@"\b\d{1,4}[A-Za-z]?,?[ \t]+(?:[A-Z][\p{L}'-]+[ \t]+){1,3}(?:Road|Street|Avenue|Lane|Close|Drive|Way|Court|Crescent|Place|Terrace|Gardens|Grove|Hill|Square|Row|Mews|Rd|St|Ave)\b", RegexOptions.CultureInvariant, 30_000)]
    private static partial Regex Address();

    [GeneratedRegex(@"\b[A-Z]{1,2}[0-9][A-Z0-9]?[ \t]*[0-9][A-Z]{2}\b", RegexOptions.CultureInvariant, 30_000)]
    private static partial Regex Postcode();

    [GeneratedRegex(@"(?<![\p{L}\p{N}+])(?:\+44[ \t]?|0)[1-9](?:[ \t-]?[0-9]){8,9}(?![0-9])", RegexOptions.CultureInvariant, 30_000)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+", RegexOptions.CultureInvariant, 30_000)]
    private static partial Regex Email();
}
