using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Linnet.Record;
using Linnet.Store.Reading;
using Linnet.Store.Seals;
using Npgsql;

namespace Linnet.Store.Appending;

/// <summary>Finds a protected address or number of a child in what somebody is about to write about that child in words that everybody reads.</summary>
/// <remarks>A safe address is most often given away by a note that held it, and a letter that was made from the note.</remarks>
internal static partial class ProtectedInWriting
{
    private const int FewestInNumber = 9;
    private const int FewestInStreet = 8;
    private const string Message = "What you wrote gives away an address or number that is protected in this record. Leave it out: it is kept there, sealed";
    private static readonly string[] Kinds = [.. RecordType.All.Values.Where(t => t.Fields.Any(f => f.Type == FieldType.Protected)).Select(t => t.Key)];

    /// <summary>What gives something away, with the question it was written under.</summary>
    public static async Task<IReadOnlyList<Problem>> FindAsync(NpgsqlConnection connection, RecordKeys keys, IReadOnlyList<Entry> entries, CancellationToken cancel)
    {
        var written = entries.Where(e => e.Source is null).SelectMany(e => TypedWords.Of(e).Select(w => (Entry: e, w.Question, Bare: Bare(w.Words)))).ToList();
        if (written.Count == 0)
            return [];
        var subjects = written.Select(w => w.Entry.Subject).Distinct().ToList();
        var kept = await KeptEntryRows
            .Ask(
                connection,
                asAt: null,
                knownAt: null,
                "and e.kind = any($3) and (e.subject_kind, e.subject_id) in (select * from unnest($4::smallint[], $5::text[]))",
                Kinds,
                subjects.Select(s => (short)s.Kind).ToArray(),
                subjects.Select(s => s.Id).ToArray()
            )
            .ListAsync(KeptEntryRows.Read, cancel);
        var marks = kept.Where(k => k.Stands).SelectMany(k => Marks(keys, k.Entry).Select(mark => (k.Entry.Subject, Mark: mark))).ToList();
        return
        [
            .. from w in written
               where marks.Any(m => m.Subject == w.Entry.Subject && w.Bare.Contains(m.Mark, StringComparison.Ordinal))
               select new Problem(w.Question.Key, Message) { About = RecordStore.AreSeveral(entries) ? w.Entry.Subject : null },
        ];
    }

    /// <summary>What would give it away: the postcode, the number and street, the telephone number.</summary>
    private static IEnumerable<string> Marks(RecordKeys keys, Entry entry)
    {
        foreach (var (question, answer) in ProtectedAnswers.Of(entry))
        {
            if (Opened(keys, entry, question, answer) is not { } words)
                continue;
            foreach (Match postcode in Postcode().Matches(words))
                yield return Bare(postcode.Value);
            var street = Bare(words.Split(',', '\n')[0]);
            if (street.Length >= FewestInStreet && street.Any(char.IsDigit))
                yield return street;
            var digits = string.Concat(words.Where(char.IsAsciiDigit));
            if (digits.Length >= FewestInNumber && !words.Any(char.IsLetter))
                yield return digits;
        }
    }

    private static string? Opened(RecordKeys keys, Entry entry, Field question, ProtectedAnswer answer)
    {
        try
        {
            return keys.Open(entry, question, answer);
        }
        catch (CryptographicException)
        {
            return null; // Its key is not here: nothing can be compared with it, and the writing goes on.
        }
    }

    /// <summary>Letters and digits alone, so that a space or a comma hides nothing.</summary>
    private static string Bare(string words) => string.Concat(words.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex(@"\b[A-Z]{1,2}[0-9][A-Z0-9]? *[0-9][A-Z]{2}\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Postcode();
}
