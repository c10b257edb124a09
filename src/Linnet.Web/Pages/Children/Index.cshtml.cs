using Linnet.Standards;
using Linnet.Store;
using Linnet.Store.Reading;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children;

/// <summary>A child: what they wait for, the overdue first, and what happened last.</summary>
public sealed class IndexModel(Council council, RecordStore records, Asking asking, Looks looks) : PageModel
{
    private const int Lately = 5;
    private const int MostWaits = 10;

    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>What presses most.</summary>
    public IReadOnlyList<(Clock Worst, int More)> Next => [.. (Child?.WaitsFor ?? []).Take(MostWaits)];

    /// <summary>The last entries, the latest first.</summary>
    public IReadOnlyList<KeptEntry> Latest { get; private set; } = [];

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string child, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        if (Child is null) return NotFound();

        var entries = await records.ReadEntriesAsync(looks.Reader, "children", Child.Subject, asking.AsAt, asking.KnownAt, cancel);
        Latest = [.. entries.Where(e => e.Stands).Reverse().Take(Lately)];
        return Page();
    }
}
