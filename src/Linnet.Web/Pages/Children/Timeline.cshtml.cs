using Linnet.Store;
using Linnet.Store.Reading;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Linnet.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children;

/// <summary>Everything recorded about a child, the latest first; what was corrected stands beside its correction.</summary>
public sealed class TimelineModel(Council council, RecordStore records, Asking asking, Looks looks) : PageModel
{
    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The entries of this page.</summary>
    public Leaf<KeptEntry> Leaf { get; private set; } = Look.Leaf.Empty<KeptEntry>();

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string child, [FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        if (Child is null) return NotFound();

        var entries = await records.ReadEntriesAsync(looks.Reader, "children/timeline", Child.Subject, asking.AsAt, asking.KnownAt, cancel);
        Leaf = Look.Leaf.Of([.. entries.Reverse()], number);
        return Page();
    }
}
