using System.Text.Json;
using Linnet.Calendar;
using Linnet.Record;
using Linnet.Standards;

namespace Linnet.Cli.Verbs;

/// <summary>The clocks of the entries in a file. Touches no database.</summary>
public static class ClocksVerb
{
    public static Command Command()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Entries, one JSON object a line." };
        var today = Arguments.Day("--today", "The day on which they are read; also the as-at day.");
        var knownAt = Arguments.Moment("--known-at", "Leave out what was recorded later: a moment, or a day that means its end.");
        var standard = new Option<string?>("--standard") { Description = "Only the clocks of this standard." };
        var clocks = new Command("clocks", "The clocks of the entries in a file, one JSON object a line.") { file, today, knownAt, standard };
        clocks.SetAction(call => Show(call.GetRequiredValue(file), call.GetValue(today), call.GetValue(knownAt), call.GetValue(standard)));
        return clocks;
    }

    private static int Show(FileInfo file, LocalDate today, Instant? knownAt, string? only)
    {
        if (only is not null && !StandardTable.All.ByKey.ContainsKey(only))
        {
            Console.Error.WriteLine($"There is no standard '{only}'. 'linnet standards' lists them.");
            return ExitCode.CallIsWrong;
        }

        if (Complaints.Missing(file) is { } missing) return Complaints.About([missing]);
        var read = EntryFile.Read(File.ReadLines(file.FullName));
        if (read.Problems.Count > 0)
            return Complaints.About([.. read.Problems.Select(p => $"{file.Name}, line {p.Line}{(p.Field.Length > 0 ? $", {p.Field}" : "")}: {p.Message.TrimEnd('.')}.")]);

        Json.WriteLines(Clocks(read.Entries, today, knownAt).Where(c => only is null || c.Standard.Key == only), Write);
        return ExitCode.Done;
    }

    private static IEnumerable<Clock> Clocks(IReadOnlyList<Entry> entries, LocalDate today, Instant? knownAt)
    {
        var subjects = FactOf.Entries(entries);
        var asked = AsKnown.At(today, knownAt, horizon: Horizon(entries, today, knownAt));
        var authority = subjects.FirstOrDefault(s => s.Subject == Subject.Authority)?.AsAt(asked.Day, asked.KnownAt) ?? [];
        var run = new ClockRun(StandardTable.All, new(authority));
        return subjects.SelectMany(facts => Linnet.Standards.Clocks.Of(run, facts, asked));
    }

    /// <summary>The day to which the extracts in the file reach: the latest day on which one of their entries was recorded.</summary>
    private static LocalDate? Horizon(IReadOnlyList<Entry> entries, LocalDate today, Instant? knownAt)
    {
        var imported = entries.Where(e => e.Source is not null && !(e.Recorded > knownAt)).Select(e => London.DayOf(e.Recorded - Duration.Epsilon)).Where(d => d <= today);
        return imported.Select(d => (LocalDate?)d).DefaultIfEmpty().Max();
    }

    private static void Write(Utf8JsonWriter json, Clock clock)
    {
        json.WriteString("subject", clock.Subject.ToString());
        json.WriteString("standard", clock.Standard.Key);
        if (clock.Strand is { } strand) json.WriteString("strand", strand);
        else json.WriteNull("strand");
        if (clock.Standard.ThenEvery.Count > 0 || clock.Standard.AllowsByAge is not null || clock.Ordinal > 1) json.WriteNumber("ordinal", clock.Ordinal);
        WriteTime(json, "started", clock.StartedAt, clock.Started);
        WriteTime(json, "due", clock.DueAt, clock.DueOn);
        json.WriteDay("warns", clock.WarnsOn);
        WriteTime(json, "met", clock.MetAt, clock.MetOn);
        json.WriteDay("lapsed", clock.LapsedOn);
        json.WriteString("state", Spelling.Code(clock.State.ToString()));
        json.WriteNumber("elapsed", clock.Elapsed);
        if (clock.Restarted || clock.Standard.Chains) json.WriteNumber("rawElapsed", clock.RawElapsed);
        json.WriteString("unit", Spelling.Code(clock.Unit.ToString()));
        json.WriteBoolean("restarted", clock.Restarted);
        if (clock.Missed) json.WriteBoolean("missed", value: true);
        if (clock.Voided) json.WriteBoolean("voided", value: true);
        if (clock.RecordedLate) json.WriteBoolean("recordedLate", value: true);
        if (clock.NothingKnownSince is { } reach) json.WriteDay("nothingKnownSince", reach);
        json.WriteString("because", clock.Because);
    }

    private static void WriteTime(Utf8JsonWriter json, string key, Instant? at, LocalDate? day)
    {
        if (at is { } moment) json.WriteString(key, London.Write(moment));
        else json.WriteDay(key, day);
    }
}
