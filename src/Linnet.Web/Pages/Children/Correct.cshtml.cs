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

namespace Linnet.Web.Pages.Children;

/// <summary>Corrects an entry: the new one replaces it and says why, and both stay.</summary>
public sealed class CorrectModel(Council council, RecordStore records, Recording recording, Asking asking, SignedIn person, FormOf forms, Looks looks) : PageModel
{
    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The entry to be corrected.</summary>
    public KeptEntry? Kept { get; private set; }

    /// <summary>The questions, with what was typed.</summary>
    public Asks? Asks { get; private set; }

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>Asks, with the answers as they stand.</summary>
    public async Task<IActionResult> OnGetAsync(string child, Guid entry, CancellationToken cancel) =>
        await FindAsync(child, entry, cancel) is { } kept ? Ask(await UnsentAsync(cancel) ?? AnswerSheet.Of(kept.Entry), []) : NotFound();

    /// <summary>Corrects, or asks again.</summary>
    public async Task<IActionResult> OnPostAsync(string child, Guid entry, CancellationToken cancel)
    {
        if (await FindAsync(child, entry, cancel) is not { } kept) return NotFound();

        var sheet = AnswerSheet.Sent(kept.Entry.Type, Request.Form);
        var problems = new List<Problem>();
        var corrected = sheet.Entry(kept.Entry.Subject, person.Worker, asking.Now, problems);
        var why = sheet[AnswerSheet.WhyCorrected].Trim();
        if (why.Length == 0) problems.Add(new(AnswerSheet.WhyCorrected, "Say why it is corrected"));
        if (corrected is null || problems.Count > 0) return Ask(sheet, problems);

        problems.AddRange(await recording.AddAsync(ProtectedAnswers.Carried(kept.Entry, Attached.Carried(kept.Entry, corrected)) with { Replaces = entry, Reason = why }, sheet.Key, cancel));
        if (problems.Count > 0) return Ask(sheet, [.. problems.Select(p => p.Field == "replaces" ? p with { Field = "" } : p)]);

        TempData["Done"] = $"{kept.Entry.Type.Title} corrected. What it said before stays on the record.";
        return LocalRedirect(Paths.Child(kept.Entry.Subject));
    }

    private async Task<AnswerSheet?> UnsentAsync(CancellationToken cancel)
    {
        Unsent = await recording.UnsentAsync(cancel);
        return Unsent is { } unsent && Kept is { } kept ? AnswerSheet.Sent(kept.Entry.Type, unsent.Form) : null;
    }

    private async Task<KeptEntry?> FindAsync(string child, Guid entry, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        Kept = Child is null ? null : await records.ReadEntryAsync(looks.Reader, "children/correct", entry, cancel);
        return Kept?.Entry.Subject == Child?.Subject && Kept?.Entry.Type.Class != typeof(RecordedInError) ? Kept : null;
    }

    private PageResult Ask(AnswerSheet sheet, IReadOnlyList<Problem> problems)
    {
        Asks = forms.Ask(sheet, problems);
        if (problems.Count > 0) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
