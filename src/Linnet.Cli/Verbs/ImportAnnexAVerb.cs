using Linnet.Returns;
using Linnet.Returns.AnnexA;
using Linnet.Returns.AnnexA.Import;
using Linnet.Store;
using Linnet.Web.Extracts;

namespace Linnet.Cli.Verbs;

/// <summary>Ofsted's Annex A into the record: a workbook, or a folder with one CSV file for each list.</summary>
public static class ImportAnnexAVerb
{
    public static Command Command(Option<bool> asJson, Option<bool> trial)
    {
        var path = new Argument<string>("FILE") { Description = "The workbook (.xlsx), or a folder of CSV files." };
        var asOf = Arguments.Day("--as-of", "The day that the extract shows, by its end.");
        var annexA = new Command("annex-a", "Ofsted's Annex A: a workbook, or a folder with one CSV file for each list.") { path, asOf };
        annexA.SetAction(
            (call, cancel) =>
                OpenRecord.DoAsync(
                    database =>
                        TakeInAsync(
                            database,
                            call.GetRequiredValue(path),
                            call.GetValue(asOf),
                            call.GetValue(asJson),
                            call.GetValue(trial),
                            cancel
                        ),
                    cancel
                )
        );
        return annexA;
    }

    internal static async Task<int> TakeInAsync(
        Database database,
        string path,
        LocalDate asOf,
        bool asJson,
        bool trial,
        CancellationToken cancel
    )
    {
        try
        {
            var extract = await Task.Run(() => AnnexAReader.Read(path, asOf), cancel);
            var plan = await new IntoRecord(database, SystemClock.Instance).PlanAsync(extract, cancel);
            var appended = await TakeInAsync(database, path, FilePlan.Of(extract, plan), trial, cancel);

            Show(extract, plan.Reconciliation, asJson, trial);
            foreach (var refused in appended.Refused)
                await Console.Error.WriteLineAsync(
                    $"{refused.Entry.Source?.List}, {refused.Entry.Source?.Cell}: {refused.Problem.Message}."
                );
            return appended.Refused.Count == 0 ? ExitCode.Done : ExitCode.WeAreWrong;
        }
        catch (ImportRefusedException refusal)
        {
            return Complaints.About([refusal.Message]);
        }
    }

    private static async Task<BulkAppended> TakeInAsync(Database database, string path, FilePlan plan, bool trial, CancellationToken cancel)
    {
        BulkAppended appended = new(0, 0, 0, []);
        var hash = File.Exists(path) ? IntoRecord.HashOf(await File.ReadAllBytesAsync(path, cancel)) : null;
        await Steps.ShowAsync(steps =>
            steps.DoAsync(
                $"Taking in {plan.Entries.Count} entries",
                async share =>
                    appended = await new IntoRecord(database, SystemClock.Instance).TakeInAsync(
                        Guid.CreateVersion7(),
                        plan,
                        hash,
                        "import",
                        new Progress<long>(done => share.Report((double)done / Math.Max(1, plan.Entries.Count))),
                        trial,
                        cancel
                    )
            )
        );
        return appended;
    }

    private static void Show(AnnexAExtract extract, Reconciliation reconciliation, bool asJson, bool trial)
    {
        Complaints.About([.. extract.Problems.Select(p => p.ToString())]);
        if (asJson)
        {
            Console.WriteLine(reconciliation.ToJson().ToJsonString());
            return;
        }

        Taken.Show(
            [
                .. reconciliation.Lists.Select(l => new Taken(
                    l.List.Name,
                    l.Read,
                    l.Added,
                    l.Unchanged,
                    l.Corrected,
                    l.Refused,
                    l.Everything.ToDictionary(r => r.Key, r => (long)r.Value)
                )),
            ],
            asJson: false,
            trial
        );
        foreach (var sentence in reconciliation.CannotBeKnown)
            Console.WriteLine(sentence);
    }
}
