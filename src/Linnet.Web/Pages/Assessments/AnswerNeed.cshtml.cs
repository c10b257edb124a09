using Linnet.Assessments;
using Linnet.Plans;
using Linnet.Record;
using Linnet.Store;
using Linnet.Store.Reading;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Linnet.Web.Forms;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Assessments;

/// <summary>Ties a risk or need that an assessment named to the action that answers it, or says why there is none.</summary>
public sealed class AnswerNeedModel(Council council, RecordStore records, Recording recording, Asking asking, SignedIn person, FormOf forms, Looks looks) : PageModel
{
    private static readonly RecordType Type = RecordType.Of<NeedAnswered>();

    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>What was named and is not answered yet.</summary>
    public IReadOnlyList<KeptEntry> Open { get; private set; } = [];

    /// <summary>The actions agreed for this child, the latest first.</summary>
    public IReadOnlyList<KeptEntry> Actions { get; private set; } = [];

    /// <summary>The questions, with what was typed.</summary>
    public Asks? Asks { get; private set; }

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>Where one goes from here.</summary>
    public string Back => Paths.From(Request, Child is { } child ? AssessmentPaths.Of(child.Subject) : "/");

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnGetAsync(string child, Guid? strand, CancellationToken cancel)
    {
        if (!await FindAsync(child, cancel)) return NotFound();

        Unsent = await recording.UnsentAsync(cancel);
        var sheet = Unsent is { } unsent ? AnswerSheet.Sent(Type, unsent.Form) : AnswerSheet.Blank(Type).OfferingNow(asking.Now);
        return Ask(sheet.Offering(AnswerSheet.Strand, (strand ?? (Open is [var only] ? only.Strand : null))?.ToString() ?? ""), []);
    }

    /// <summary>Records it, or asks again.</summary>
    public async Task<IActionResult> OnPostAsync(string child, CancellationToken cancel)
    {
        if (!await FindAsync(child, cancel) || Child is not { } found) return NotFound();

        var sheet = AnswerSheet.Sent(Type, Request.Form);
        var problems = new List<Problem>();
        if (Open.All(n => n.Strand?.ToString() != sheet[AnswerSheet.Strand])) problems.Add(new(AnswerSheet.Strand, "Choose which risk or need this answers"));
        var entry = sheet.Entry(found.Subject, person.Worker, asking.Now, problems);
        if (entry is not null && problems.Count == 0) problems.AddRange(await recording.AddAsync(entry, sheet.Key, cancel));
        if (problems.Count > 0) return Ask(sheet, problems);

        TempData["Done"] = "Recorded.";
        return LocalRedirect(Back);
    }

    private async Task<bool> FindAsync(string child, CancellationToken cancel)
    {
        if (ChildPage.Of(council, child, asking) is not { } found) return false;

        Child = found;
        var entries = (await records.ReadEntriesAsync(looks.Reader, "children/add", found.Subject, asking.AsAt, asking.KnownAt, cancel)).Where(e => e.Stands).ToList();
        Open = [.. entries.Where(e => e.Entry.Particulars is AssessedNeed && !entries.Any(a => a.Strand == e.Strand && a.Entry.Particulars is NeedAnswered))];
        Actions = [.. entries.Where(e => e.Entry.Particulars is ActionAgreed).Reverse()];
        ViewData["NoDay"] = true;
        return true;
    }

    private PageResult Ask(AnswerSheet sheet, IReadOnlyList<Problem> problems)
    {
        Asks = forms.Ask(sheet, problems);
        if (problems.Count > 0) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
