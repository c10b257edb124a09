using Linnet.Returns;
using Linnet.Returns.People;
using Linnet.Store;
using Linnet.Web.Extracts;

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

        var records = new IntoRecord(database, SystemClock.Instance);
        var plan = await records.PlanAsync(read, cancel);
        await Steps.ShowAsync(steps => steps.DoAsync(
            $"Taking in {plan.Entries.Count} people",
            share => records.TakeInAsync(
                Guid.CreateVersion7(), plan, IntoRecord.HashOf(File.ReadAllBytes(file.FullName)), "import",
                new Progress<long>(done => share.Report((double)done / Math.Max(1, plan.Entries.Count))), trial, cancel)));

        var rows = plan.Report.Lists[0];
        var reasons = read.Refused.GroupBy(r => r.Fault.Reason).ToDictionary(g => g.Key, g => g.LongCount());
        Taken.Show([new("people", rows.Read, rows.Added, rows.Unchanged, rows.Corrected, rows.Refused, reasons)], asJson, trial);
        var wrong = read.Refused.Concat(read.Problems).Select(p => p.ToString()).ToList();
        return wrong.Count == 0 ? ExitCode.Done : Complaints.About(wrong);
    }
}
