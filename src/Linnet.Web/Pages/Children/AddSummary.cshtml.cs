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

/// <summary>
/// Brings the case summary up to date: what stands is there to be changed, never to be typed again, and what somebody else saved meanwhile is
/// not written over.
/// </summary>
public sealed class AddSummaryModel(Council council, RecordStore records, Recording recording, KeptWriting writing, Asking asking, SignedIn person, FormOf forms, Looks looks) : PageModel
{
    /// <summary>The name of the hidden input that says which summary stood when the writing began.</summary>
    public const string Began = "began";

    private static readonly RecordType Type = RecordType.Of<CaseSummary>();

    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The summary that stands; null where there is none.</summary>
    public KeptEntry? Latest { get; private set; }

    /// <summary>The questions, with what stands or was typed.</summary>
    public Asks? Asks { get; private set; }

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>Somebody else saved a summary since the writing began: both are shown.</summary>
    public bool WrittenMeanwhile { get; private set; }

    /// <summary>What the hidden input says of the summary that stands now.</summary>
    public string BeganFrom => Latest?.Entry.Id.ToString() ?? "none";

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnGetAsync([FromRoute] string child, CancellationToken cancel)
    {
        if (!await FindAsync(child, cancel)) return NotFound();

        Unsent = await recording.UnsentAsync(cancel);
        WrittenMeanwhile = Unsent is not null && Unsent.Form[Began] != BeganFrom;
        return Ask(Unsent is { } unsent ? AnswerSheet.Sent(Type, unsent.Form) : WhatStands(), []);
    }

    /// <summary>Saves, or asks again.</summary>
    public async Task<IActionResult> OnPostAsync([FromRoute] string child, CancellationToken cancel)
    {
        if (!await FindAsync(child, cancel) || Child is not { } found) return NotFound();

        var sheet = AnswerSheet.Sent(Type, Request.Form);
        var problems = new List<Problem>();
        if (sheet.Entry(found.Subject, person.Worker, asking.Now, problems) is not { } entry) return Ask(sheet, problems);
        if (SavedAlready(entry)) return await GoAsync(found, sheet, cancel);

        var began = Request.Form[Began].ToString();
        // Two who began from the same summary have the same key: the second is refused, and nobody's text is lost.
        if (began == BeganFrom) problems.AddRange(await recording.AddAsync(entry, $"{found.Subject}/case-summary/{began}", cancel));
        else WrittenMeanwhile = true;
        if (!WrittenMeanwhile && problems.Count == 0) return await GoAsync(found, sheet, cancel);

        await FindAsync(child, cancel);
        WrittenMeanwhile = began != BeganFrom;
        if (!WrittenMeanwhile) return Ask(sheet, problems);

        await writing.KeepAsync(Request.Form, Request.Path, cancel);
        return Ask(sheet, [new("summary", "Somebody saved a case summary while you were writing. Both are below, and nothing is lost. Put into the boxes what should stand, and save again")]);
    }

    private async Task<bool> FindAsync(string child, CancellationToken cancel)
    {
        if (ChildPage.Of(council, child, asking) is not { } found) return false;

        Child = found;
        Latest = (await records.ReadEntriesAsync(looks.Reader, "children/add", found.Subject, asking.AsAt, asking.KnownAt, cancel))
            .LastOrDefault(e => e.Stands && e.Entry.Particulars is CaseSummary);
        return true;
    }

    private AnswerSheet WhatStands()
    {
        var sheet = AnswerSheet.Blank(Type).OfferingNow(asking.Now);
        return Latest?.Entry.Particulars is CaseSummary stands
            ? sheet.Offering("summary", stands.Summary).Offering("risk", stands.Risk ?? "").Offering("involved", stands.Involved ?? "")
            : sheet;
    }

    /// <summary>The same words by the same hand stand already: a second click.</summary>
    private bool SavedAlready(Entry entry) =>
        Latest is { } latest && latest.Entry.By == entry.By && latest.Entry.Happened.Day == entry.Happened.Day && latest.Entry.Particulars == entry.Particulars;

    private async Task<IActionResult> GoAsync(ChildPage found, AnswerSheet sheet, CancellationToken cancel)
    {
        await writing.ThrowAwayAsync(person.Worker, Request.Path, sheet.Key, cancel);
        TempData["Done"] = "Case summary recorded. The clocks have moved.";
        return LocalRedirect(Paths.From(Request, Paths.Child(found.Subject)));
    }

    private PageResult Ask(AnswerSheet sheet, IReadOnlyList<Problem> problems)
    {
        Asks = Child is { } child ? forms.Ask(sheet, problems, child.Facts) : null;
        if (problems.Count > 0) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
