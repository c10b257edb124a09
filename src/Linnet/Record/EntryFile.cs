using Linnet.Calendar;

namespace Linnet.Record;

/// <summary>A file of entries, one JSON object a line, as it was read: the entries that can be taken, and each problem with its line.</summary>
/// <param name="Entries">The entries, in the order of the file.</param>
/// <param name="Problems">What is wrong, line by line.</param>
/// <param name="Lines">How many lines hold something.</param>
public sealed record EntryFile(IReadOnlyList<Entry> Entries, IReadOnlyList<LineProblem> Problems, int Lines)
{
    /// <summary>Reads every line; a line that is wrong never hides the next.</summary>
    public static EntryFile Read(IEnumerable<string> lines)
    {
        var reader = new EntryJson();
        var entries = new List<Entry>();
        var problems = new List<LineProblem>();
        var seen = new Dictionary<Guid, Entry>();
        var replaced = new HashSet<Guid>();
        var (line, held) = (0, 0);
        foreach (var text in lines)
        {
            line++;
            if (string.IsNullOrWhiteSpace(text)) continue;
            held++;
            var wrong = new List<Problem>();
            var entry = reader.Read(text, wrong);
            if (entry is not null)
            {
                wrong.AddRange(entry.Particulars.Check(new(London.DayOf(entry.Recorded), entry.Happened)));
                wrong.AddRange(CheckCorrection(entry, seen, replaced));
                if (wrong.Count == 0 && seen.TryAdd(entry.Id, entry)) entries.Add(entry);
            }

            problems.AddRange(wrong.Select(p => new LineProblem(line, p.Field, p.Message)));
        }

        return new(entries, problems, held);
    }

    private static IEnumerable<Problem> CheckCorrection(Entry entry, Dictionary<Guid, Entry> seen, HashSet<Guid> replaced)
    {
        if (entry.Replaces is not { } earlier || !seen.TryGetValue(earlier, out var was)) yield break;
        if (seen.ContainsKey(entry.Id)) yield break;
        if (was.Subject != entry.Subject) yield return new("replaces", $"A correction stays with its subject: the entry it replaces is about {was.Subject}");
        if (was.Type != entry.Type && entry.Type.Class != typeof(RecordedInError))
            yield return new("replaces", $"A correction keeps its kind: the entry it replaces is a {was.Type}. To take it out, use recorded-in-error");
        if (!replaced.Add(earlier)) yield return new("replaces", "That entry has been corrected already: correct the correction");
    }
}

/// <summary>One thing wrong in a line of a file.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Field">The key in the line.</param>
/// <param name="Message">What is wrong, and what would be right.</param>
public sealed record LineProblem(int Line, string Field, string Message);
