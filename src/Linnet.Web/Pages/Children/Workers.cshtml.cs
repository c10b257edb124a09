using Linnet.Allocation;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children;

/// <summary>Who has held the work with a child, and the times when nobody did.</summary>
public sealed class WorkersModel(Council council, RecordStore records, Asking asking, Looks looks) : PageModel
{
    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>Each wait for a worker, the latest first.</summary>
    public IEnumerable<Clock> Waits =>
        (Child?.Clocks ?? []).Where(c => c.Standard == AllocationStandards.WorkerAllocated && c.DaysWaited > 0).OrderByDescending(c => c.Started);

    /// <summary>The co-workers.</summary>
    public IReadOnlyList<(string Worker, LocalDate Since)> CoWorkers => Child?.CoWorkers ?? [];

    /// <summary>Whether who assessed also supports; null where there is nothing to compare.</summary>
    public SameWorker? Same => Child is { } child ? SameWorker.Of(child.Facts, child.Asked) : null;

    /// <summary>What was written down for the next worker, the latest first.</summary>
    public IReadOnlyList<Entry> Handovers { get; private set; } = [];

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string child, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        if (Child is null) return NotFound();

        var entries = await records.ReadEntriesAsync(looks.Reader, "children/workers", Child.Subject, asking.AsAt, asking.KnownAt, cancel);
        Handovers = [.. entries.Where(e => e.Stands && e.Entry.Particulars is HandoverNote).Select(e => e.Entry).Reverse()];
        return Page();
    }
}
