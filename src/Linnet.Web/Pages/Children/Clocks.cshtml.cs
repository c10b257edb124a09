using Linnet.Standards;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children;

/// <summary>Every clock of a child: those that run, and those that were met or ended.</summary>
public sealed class ClocksModel(Council council, Asking asking, Looks looks) : PageModel
{
    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The clocks that run no more, the latest first.</summary>
    public IEnumerable<Clock> Closed => (Child?.Clocks ?? []).Where(c => !c.IsOpen).OrderByDescending(c => c.MetOn ?? c.LapsedOn).ThenByDescending(c => c.Started);

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string child, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        if (Child is null) return NotFound();

        await looks.WriteAsync("children/clocks", [Child.Subject], cancel);
        return Page();
    }
}
