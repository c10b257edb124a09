using Linnet.Standards;
using Linnet.Store;
using Linnet.Store.Reading;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children;

/// <summary>One entry: its answers, who recorded it and when, where it came from, what became of it, and the clocks it moved.</summary>
public sealed class EntryModel(Council council, RecordStore records, Asking asking, Looks looks) : PageModel
{
    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The entry.</summary>
    public KeptEntry? Kept { get; private set; }

    /// <summary>The clocks it started, met or ended.</summary>
    public IEnumerable<(string What, Clock Clock)> Moved
    {
        get
        {
            foreach (var clock in Child?.Clocks ?? [])
            {
                if (clock.MetBy?.Entry == Kept?.Entry.Id) yield return ("Met", clock);
                else if (clock.EndedBy?.Entry == Kept?.Entry.Id) yield return ("Ended", clock);
                else if (clock.CountsFrom.Entry == Kept?.Entry.Id || clock.StartedBy.Entry == Kept?.Entry.Id) yield return ("Started", clock);
            }
        }
    }

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string child, Guid entry, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        if (Child is null) return NotFound();

        Kept = await records.ReadEntryAsync(looks.Reader, "children/entry", entry, cancel);
        return Kept is null || Kept.Entry.Subject != Child.Subject ? NotFound() : Page();
    }
}
