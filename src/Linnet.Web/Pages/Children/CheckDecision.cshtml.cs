using Linnet.Record;
using Linnet.Store;
using Linnet.Store.Reading;
using Linnet.Supervision;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Linnet.Web.Forms;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children;

/// <summary>Asks whether what a manager decided was done, and whether it helped.</summary>
public sealed class CheckDecisionModel(Council council, RecordStore records, Recording recording, Asking asking, SignedIn person, FormOf forms, Looks looks) : PageModel
{
    private static readonly RecordType Check = RecordType.Of<DecisionChecked>();

    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The decision.</summary>
    public KeptEntry? Kept { get; private set; }

    /// <summary>The questions, with what was typed.</summary>
    public Asks? Asks { get; private set; }

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnGetAsync(string child, Guid entry, CancellationToken cancel)
    {
        if (!await FindAsync(child, entry, cancel)) return NotFound();

        Unsent = await recording.UnsentAsync(cancel);
        return Ask(Unsent is { } unsent ? AnswerSheet.Sent(Check, unsent.Form) : AnswerSheet.Blank(Check).OfferingNow(asking.Now).Offering("checkedBy", person.Worker), []);
    }

    /// <summary>Records what was found, or asks again.</summary>
    public async Task<IActionResult> OnPostAsync(string child, Guid entry, CancellationToken cancel)
    {
        if (!await FindAsync(child, entry, cancel) || Kept is not { } kept) return NotFound();

        var sent = AnswerSheet.Sent(Check, Request.Form).Offering("decision", kept.Entry.Id.ToString());
        var problems = new List<Problem>();
        if (sent.Entry(kept.Entry.Subject, person.Worker, asking.Now, problems) is not { } found) return Ask(sent, problems);

        if (found.Happened.Day < kept.Entry.Happened.Day) return Ask(sent, [new(AnswerSheet.Happened, "The check must not be before the decision")]);

        problems.AddRange(await recording.AddAsync(found, sent.Key, cancel));
        if (problems.Count > 0) return Ask(sent, problems);

        TempData["Done"] = "What came of the decision is recorded. The clocks have moved.";
        return LocalRedirect($"{Paths.Child(kept.Entry.Subject)}/decisions");
    }

    private async Task<bool> FindAsync(string child, Guid entry, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        Kept = Child is null ? null : await records.ReadEntryAsync(looks.Reader, "children/decisions", entry, cancel);
        return Kept is { Stands: true, Entry.Particulars: ManagementDecision } && Kept.Entry.Subject == Child?.Subject;
    }

    private PageResult Ask(AnswerSheet sheet, IReadOnlyList<Problem> problems)
    {
        Asks = forms.Ask(sheet, problems);
        if (problems.Count > 0) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
