using System.Text.Json.Nodes;
using Linnet.Children;
using Linnet.Returns;
using Linnet.Returns.People;
using Linnet.Store;

namespace Linnet.Cli.Verbs;

/// <summary>Names and families, which Annex A does not hold, into the record.</summary>
public static class ImportPeopleVerb
{
    public static Command Command(Option<bool> asJson, Option<bool> trial)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "CSV: identifier, names, aliases, date of birth, family, restricted." };
        var people = new Command("people", "Names, dates of birth and families.") { file };
        people.SetAction((call, cancel) => OpenRecord.DoAsync(
            database => TakeInAsync(database, call.GetRequiredValue(file), call.GetValue(asJson), call.GetValue(trial), cancel), cancel));
        return people;
    }

    private static async Task<int> TakeInAsync(Database database, FileInfo file, bool asJson, bool trial, CancellationToken cancel)
    {
        if (Complaints.Missing(file) is { } missing) return Complaints.About([missing]);
        PeopleFile read;
        try
        {
            read = PeopleFile.Of(file.FullName, Today.InLondon());
        }
        catch (ImportRefusedException refused)
        {
            return Complaints.About([refused.Error.ToString()]);
        }

        var imports = new Imports(database);
        var held = await imports.HeldEntriesAsync([.. read.Rows.Select(PeopleImport.SlotOf)], cancel);
        var (entries, added, unchanged, corrected) = PeopleImport.Plan(
            read, held.ToDictionary(h => h.Key, h => new HeldDetails(h.Value.Id, h.Value.Particulars as ChildDetails, h.Value.Imported)), SystemClock.Instance.GetCurrentInstant());
        if (!trial && entries.Count > 0)
        {
            await Steps.ShowAsync(steps => steps.DoAsync(
                $"Taking in {entries.Count} people",
                share => new RecordStore(database).AppendInBulkAsync(entries, new Progress<long>(done => share.Report((double)done / entries.Count)), cancel)));
        }

        var reasons = read.Refused.GroupBy(r => r.Fault.Reason).ToDictionary(g => g.Key, g => g.LongCount());
        var taken = new Taken("people", read.Read, added, unchanged + read.Repeated, corrected, read.Refused.Count, reasons);
        Taken.Show([taken], asJson, trial);
        if (!trial) await imports.RecordImportAsync(
            new() { Id = Guid.CreateVersion7(), What = "people", By = "import", Reconciliation = new JsonObject { ["read"] = taken.Read, ["added"] = taken.Added, ["corrected"] = taken.Corrected, ["refused"] = taken.Refused } }, cancel);
        var wrong = read.Refused.Concat(read.Problems).Select(p => p.ToString()).ToList();
        return wrong.Count == 0 ? ExitCode.Done : Complaints.About(wrong);
    }
}
