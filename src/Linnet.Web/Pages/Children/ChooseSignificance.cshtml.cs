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

/// <summary>Chooses how much an event matters for the child's story, and says what it means.</summary>
public sealed class ChooseSignificanceModel(Council council, RecordStore records, Recording recording, Asking asking, SignedIn person, Looks looks) : PageModel
{
    private static readonly RecordType Choice = RecordType.Of<SignificanceChosen>();

    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The event.</summary>
    public KeptEntry? Kept { get; private set; }

    /// <summary>The questions, with what was typed.</summary>
    public Asks? Asks { get; private set; }

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    private string Room => $"{Paths.Child(Kept?.Entry.Subject ?? Subject.Child(""))}/chronology";

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnGetAsync(string child, Guid entry, CancellationToken cancel)
    {
        if (!await FindAsync(child, entry, cancel) || Kept is null) return NotFound();

        Unsent = await recording.UnsentAsync(cancel);
        var sheet = Unsent is { } unsent ? AnswerSheet.Sent(Choice, unsent.Form) : AnswerSheet.Blank(Choice);
        return Ask(sheet.Offering("significance", Spelling.Code(Chronology.Says(Kept.Entry).ToString())), []);
    }

    /// <summary>Records the choice, or asks again.</summary>
    public async Task<IActionResult> OnPostAsync(string child, Guid entry, CancellationToken cancel)
    {
        if (!await FindAsync(child, entry, cancel) || Kept is null) return NotFound();

        var sent = AnswerSheet.Sent(Choice, Request.Form).Offering("of", Kept.Entry.Id.ToString()).OfferingNow(asking.Now);
        var problems = new List<Problem>();
        if (sent.Entry(Kept.Entry.Subject, person.Worker, asking.Now, problems) is not { } chosen) return Ask(sent, problems);

        problems.AddRange(await recording.AddAsync(chosen, sent.Key, cancel));
        return problems.Count > 0 ? Ask(sent, problems) : LocalRedirect(Room);
    }

    private async Task<bool> FindAsync(string child, Guid entry, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        Kept = Child is null ? null : await records.ReadEntryAsync(looks.Reader, "children/chronology", entry, cancel);
        return Kept is { Stands: true } && Kept.Entry.Subject == Child?.Subject;
    }

    private PageResult Ask(AnswerSheet sheet, IReadOnlyList<Problem> problems)
    {
        Asks = new(sheet, new(problems), [], []);
        if (problems.Count > 0) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
