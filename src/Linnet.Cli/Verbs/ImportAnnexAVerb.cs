using System.Security.Cryptography;
using Linnet.Allocation;
using Linnet.Record;
using Linnet.Returns;
using Linnet.Returns.AnnexA;
using Linnet.Returns.AnnexA.Import;
using Linnet.Store;

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
            var plan = await PlanAsync(database, extract, cancel);
            var appended = await AppendAsync(database, plan, trial, cancel);
            if (!trial)
                await RememberAsync(database, path, plan.Reconciliation, cancel);

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

    private static async Task<AnnexAPlan> PlanAsync(Database database, AnnexAExtract extract, CancellationToken cancel)
    {
        var held = new HeldSlots();
        var names = new List<Entry>();
        await foreach (var entry in new HeldFromExtracts(database).ReadAsync(HeldSlots.Family, HeldSlots.KindsRecordedHere, cancel))
        {
            held.Add(entry);
            if (entry.Particulars is NameConfirmed)
                names.Add(entry);
        }

        return await Task.Run(
            () => AnnexAImport.Plan(extract, held, ConfirmedNames.From(names), SystemClock.Instance.GetCurrentInstant()),
            cancel
        );
    }

    private static async Task<BulkAppended> AppendAsync(Database database, AnnexAPlan plan, bool trial, CancellationToken cancel)
    {
        BulkAppended appended = new(0, 0, 0, []);
        await Steps.ShowAsync(steps =>
            steps.DoAsync(
                $"Taking in {plan.Entries.Count} entries",
                async share =>
                    appended = await new RecordStore(database).AppendInBulkAsync(
                        plan.Entries,
                        new Progress<long>(done => share.Report((double)done / Math.Max(1, plan.Entries.Count))),
                        cancel,
                        trial
                    )
            )
        );
        return appended;
    }

    private static Task RememberAsync(Database database, string path, Reconciliation reconciliation, CancellationToken cancel) =>
        new Imports(database).RecordImportAsync(
            new()
            {
                Id = Guid.CreateVersion7(),
                What = HeldSlots.Family,
                AsOf = reconciliation.AsOf,
                FileHash = File.Exists(path) ? SHA256.HashData(File.ReadAllBytes(path)) : null,
                By = "import",
                Reconciliation = reconciliation.ToJson(),
            },
            cancel
        );

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
