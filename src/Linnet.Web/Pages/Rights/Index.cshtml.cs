using Linnet.Record;
using Linnet.Retention;
using Linnet.Rights;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Store.Reading;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Rights;

/// <summary>What people may ask of a child's record: a copy, and that it be put right; and until when it is kept.</summary>
public sealed class IndexModel(Council council, RecordStore records, Asking asking, Looks looks) : PageModel
{
    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The requests for a copy, the latest first, with the clock of each.</summary>
    public IReadOnlyList<(KeptEntry Kept, AccessRequested Asked, Clock? Clock)> Copies { get; private set; } = [];

    /// <summary>Until when the record is kept; null where nothing is held that could be destroyed.</summary>
    public Kept? Kept { get; private set; }

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string child, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        if (Child is null) return NotFound();

        var asked = Child.Facts.AsAt(Child.Asked.Day, Child.Asked.KnownAt).Where(f => f.Type.Opens?.Strand is Strand.AccessRequest or Strand.CorrectionRequest).Select(f => f.Entry).ToList();
        var kept = await records.ReadEntriesAsync(looks.Reader, "children/rights", Child.Subject, asked, asking.KnownAt, cancel);
        Copies = [.. from k in kept where k.Stands && k.Entry.Particulars is AccessRequested select (k, (AccessRequested)k.Entry.Particulars, ClockOf(Child, k.Strand))];
        Copies = [.. Copies.Reverse()];
        Kept = Retention.Kept.Of(Child.Facts, council.Of(Subject.Authority));
        return Page();
    }

    private static Clock? ClockOf(ChildPage child, Guid? work) =>
        child.Clocks.LastOrDefault(c => c.Strand == work && (c.Standard == RightsStandards.CopyGiven || (c.Standard == RightsStandards.AskerKnown && c.IsOpen)));
}
