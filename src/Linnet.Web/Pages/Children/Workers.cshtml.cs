using Linnet.Allocation;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children;

/// <summary>Who has held the work with a child, and the times when nobody did.</summary>
public sealed class WorkersModel(Council council, Asking asking, Looks looks) : PageModel
{
    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>Each wait for a worker, the latest first.</summary>
    public IEnumerable<Clock> Waits =>
        (Child?.Clocks ?? []).Where(c => c.Standard == AllocationStandards.WorkerAllocated && c.DaysWaited > 0).OrderByDescending(c => c.Started);

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string child, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        if (Child is null) return NotFound();

        await looks.WriteAsync("children/workers", [Child.Subject], cancel);
        return Page();
    }
}
