using Linnet.Calendar;
using Linnet.Record;
using Linnet.Store.Reading;
using Linnet.Web.Look;
using NodaTime.Text;

namespace Linnet.Web.Child;

/// <summary>Tells an entry to a person: workers by name, times in London, extracts by file, list and cell.</summary>
public static class Told
{
    /// <summary>The sentence an entry makes, with workers by name.</summary>
    public static string Sentence(Entry entry, Names names)
    {
        var workers = entry.Type.Fields.Where(f => f.Type == FieldType.Worker && f.Read(entry.Particulars) is string).ToList();
        if (workers.Count == 0) return entry.Particulars.Sentence;

        var answers = AnswersJson.Write(entry.Type, entry.Particulars);
        foreach (var field in workers) answers[field.Key] = names.Worker((string)(field.Read(entry.Particulars) ?? ""));
        return AnswersJson.Read(entry.Type, answers, [])?.Sentence ?? entry.Particulars.Sentence;
    }

    /// <summary>When it happened: the day, and the time where one is known.</summary>
    public static string Happened(Entry entry) =>
        entry.Happened.Minute is { } minute ? $"{Written.Day(entry.Happened.Day)} at {Written.TimeOfDay(minute)}" : Written.Day(entry.Happened.Day);

    /// <summary>When it was recorded and by whom, or which extract says so.</summary>
    public static string Recorded(KeptEntry kept, Names names)
    {
        var entry = kept.Entry;
        if (entry.Source is { } source) return $"From {Source(source)}, which reaches to {Written.Day(ReachOf(source, entry))}";
        return $"Recorded by {names.Worker(entry.By)} at {Written.At(entry.Recorded)}";
    }

    /// <summary>An import bears its day. What was read of it again later reaches no further for that.</summary>
    private static LocalDate ReachOf(Source source, Entry entry) =>
        LocalDatePattern.Iso.Parse(source.Import[(source.Import.LastIndexOf(' ') + 1)..]) is { Success: true } day
            ? day.Value
            : London.DayOf(entry.Recorded - Duration.FromMilliseconds(1));

    /// <summary>An extract by file, list and cell.</summary>
    public static string Source(Source source) =>
        string.Join(", ", new[] { source.Import, source.List, source.Cell is { } cell ? $"cell {cell}" : null }.Where(part => !string.IsNullOrWhiteSpace(part)));

    /// <summary>What was written in one's own words, question by question.</summary>
    public static IReadOnlyList<(string Question, string Answer)> Writing(Entry entry) =>
    [
        .. entry.Type.Fields.Where(f => f.Type == FieldType.Writing && f.Read(entry.Particulars) is string { Length: > 0 })
            .Select(f => (f.Question, (string)(f.Read(entry.Particulars) ?? ""))),
    ];

    /// <summary>The answers that were given, question by question, in words.</summary>
    public static IEnumerable<(string Question, string Answer)> Answers(Entry entry, Names names)
    {
        foreach (var field in entry.Type.Fields)
        {
            if (field.Type == FieldType.File || field.Read(entry.Particulars) is not { } value) continue;
            yield return (field.Question, field.Type == FieldType.Worker ? names.Worker((string)value) : AnswersJson.Say(field, value));
        }
    }
}
