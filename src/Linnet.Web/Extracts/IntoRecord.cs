using System.Security.Cryptography;
using Linnet.Allocation;
using Linnet.Children;
using Linnet.Record;
using Linnet.Returns.AnnexA;
using Linnet.Returns.AnnexA.Import;
using Linnet.Returns.People;
using Linnet.Returns.Reports;
using Linnet.Store;
using Linnet.Store.Appending;

namespace Linnet.Web.Extracts;

/// <summary>Takes what a council gives into its record: the one way, for the command line and for the pages.</summary>
public sealed class IntoRecord(Database database, IClock clock)
{
    /// <summary>What an extract would add to the record as it stands.</summary>
    public async Task<AnnexAPlan> PlanAsync(AnnexAExtract extract, CancellationToken cancel)
    {
        var held = new HeldSlots();
        var names = new List<Entry>();
        await foreach (var entry in new HeldFromExtracts(database).ReadAsync(HeldSlots.Family, HeldSlots.KindsRecordedHere, cancel))
        {
            held.Add(entry);
            if (entry.Particulars is NameConfirmed) names.Add(entry);
        }

        return await Task.Run(() => AnnexAImport.Plan(extract, held, ConfirmedNames.From(names), clock.GetCurrentInstant()), cancel);
    }

    /// <summary>What a file of names and families would add.</summary>
    public async Task<FilePlan> PlanAsync(PeopleFile file, CancellationToken cancel)
    {
        var held = await new Imports(database).HeldEntriesAsync([.. file.Rows.Select(PeopleImport.SlotOf)], cancel);
        var (entries, added, unchanged, corrected) = PeopleImport.Plan(
            file,
            held.ToDictionary(h => h.Key, h => new HeldDetails(h.Value.Id, h.Value.Particulars as ChildDetails, h.Value.Imported)),
            clock.GetCurrentInstant());
        return new(FilePlan.People, entries, FileReport.Of(file, added, unchanged, corrected));
    }

    /// <summary>Adds what was planned, and remembers the file with its reconciliation under this id: both, or neither. A trial does neither.</summary>
    public Task<BulkAppended> TakeInAsync(Guid id, FilePlan plan, byte[]? hash, string by, IProgress<long>? progress, bool trial, CancellationToken cancel)
    {
        return new RecordStore(database).AppendInBulkAsync(plan.Entries, progress, cancel, trial, Import);

        TakenIn Import(BulkAppended appended)
        {
            var report = plan.Report with { NotAdded = [.. appended.Refused.Select(Told)] };
            return new() { Id = id, What = plan.What, AsOf = report.AsOf, FileHash = hash, By = by, Reconciliation = ReportJson.Write(report) };
        }
    }

    /// <summary>By which a file is known again.</summary>
    public static byte[] HashOf(ReadOnlySpan<byte> file) => SHA256.HashData(file);

    private static string Told(Refusal refused) =>
        $"{refused.Entry.Source?.List}{(refused.Entry.Source?.Cell is { Length: > 0 } cell ? $", {cell}" : "")}: {refused.Problem.Message.TrimEnd('.')}.";
}
