using Linnet.Store;
using Linnet.Store.Reading;
using Linnet.Supervision;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children;

/// <summary>What managers decided for a child: the decision, why, what was not chosen, when it is looked at again and by whom, and what came of it.</summary>
public sealed class DecisionsModel(Council council, RecordStore records, Asking asking, Looks looks) : PageModel
{
    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The decisions, the latest first, with what was written of each and of its check.</summary>
    public IReadOnlyList<(DecisionTaken Taken, ManagementDecision Written, DecisionChecked? Check)> Decisions { get; private set; } = [];

    /// <summary>Loads the page.</summary>
    public async Task<IActionResult> OnGetAsync(string child, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        if (Child is null) return NotFound();

        var kept = await records.ReadEntriesAsync(looks.Reader, "children/decisions", Child.Subject, asking.AsAt, asking.KnownAt, cancel);
        var written = kept.ToDictionary(k => k.Entry.Id, k => k.Entry.Particulars);
        Decisions =
        [
            .. DecisionTaken.Of(Child.Facts, Child.Asked)
                .Where(d => written.GetValueOrDefault(d.Decision.Entry) is ManagementDecision)
                .Select(d => (d, (ManagementDecision)written[d.Decision.Entry], d.Checked is { } check ? written.GetValueOrDefault(check.Entry) as DecisionChecked : null)),
        ];
        return Page();
    }
}
