using System.Text.Json.Nodes;
using Linnet.Record;
using Linnet.Store;

namespace Linnet.Cli.Verbs;

/// <summary>Entries from a file into the record.</summary>
public static class ImportEntriesVerb
{
    public static Command Command(Option<bool> asJson, Option<bool> trial)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Entries, one JSON object a line." };
        var entries = new Command("entries", "Entries, one JSON object a line.") { file };
        entries.SetAction((call, cancel) => OpenRecord.DoAsync(
            database => TakeInAsync(database, call.GetRequiredValue(file), call.GetValue(asJson), call.GetValue(trial), cancel), cancel));
        return entries;
    }

    private static async Task<int> TakeInAsync(Database database, FileInfo file, bool asJson, bool trial, CancellationToken cancel)
    {
        if (Complaints.Missing(file) is { } missing) return Complaints.About([missing]);
        var read = await Task.Run(() => EntryFile.Read(File.ReadLines(file.FullName)), cancel);
        BulkAppended appended = new(0, 0, 0, []);
        await Steps.ShowAsync(steps => steps.DoAsync(
            $"Taking in {read.Entries.Count} entries",
            async share => appended = await new RecordStore(database).AppendInBulkAsync(
                read.Entries, new Progress<long>(done => share.Report((double)done / Math.Max(1, read.Entries.Count))), cancel, trial, a => Import(read, a))));

        var wrong = read.Problems.Select(p => $"{file.Name}, line {p.Line}{(p.Field.Length > 0 ? $", {p.Field}" : "")}: {p.Message.TrimEnd('.')}.")
            .Concat(appended.Refused.Select(r => $"{file.Name}, entry {r.Entry.Id}: {r.Problem.Message.TrimEnd('.')}.")).ToList();
        var lines = WrongLines(read);
        var twice = read.Lines - lines - read.Entries.Count;
        var reasons = read.Problems.GroupBy(p => p.Line).Select(g => g.First().Message).Concat(appended.Refused.Select(r => r.Problem.Message))
            .GroupBy(m => m).ToDictionary(g => g.Key, g => g.LongCount());
        var taken = new Taken("entries", read.Lines, appended.Added, appended.Unchanged + twice, appended.Corrected, lines + appended.Refused.Count, reasons);
        Taken.Show([taken], asJson, trial);
        return wrong.Count == 0 ? ExitCode.Done : Complaints.About(wrong);
    }

    private static int WrongLines(EntryFile read) => read.Problems.Select(p => p.Line).Distinct().Count();

    private static TakenIn Import(EntryFile read, BulkAppended appended) => new()
    {
        Id = Guid.CreateVersion7(),
        What = "entries",
        By = "import",
        Reconciliation = new JsonObject { ["added"] = appended.Added, ["refused"] = WrongLines(read) + appended.Refused.Count },
    };
}
