using Linnet.Rights;
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
        if (Kept is null || Kept.Entry.Subject != Child.Subject) return NotFound();

        var about = Child.Facts.AsAt(Child.Asked.Day, Child.Asked.KnownAt).Where(f => f.Type.Class == typeof(CorrectionRequested) || f.Type.Class == typeof(CorrectionDecided)).Select(f => f.Entry).ToList();
        if (about.Count > 0)
        {
            var said = await records.ReadEntriesAsync(looks.Reader, "children/entry", Child.Subject, about, asking.KnownAt, cancel);
            Disputes = [.. Disputed.Of(said.Where(s => s.Stands).Select(s => (s.Entry, s.Strand)))[entry]];
        }

        return Page();
    }

    /// <summary>What is said to be wrong with it, and what was decided.</summary>
    public IReadOnlyList<Disputed> Disputes { get; private set; } = [];
}
