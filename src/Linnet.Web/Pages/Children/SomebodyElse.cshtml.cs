using Linnet.Record;
using Linnet.Rights;
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

/// <summary>Marks words of an entry, or all of it, as about or from somebody else.</summary>
public sealed class SomebodyElseModel(Council council, RecordStore records, Recording recording, Asking asking, SignedIn person, FormOf forms, Looks looks) : PageModel
{
    private static readonly RecordType Mark = RecordType.Of<AboutSomebodyElse>();

    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The entry.</summary>
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
        return Ask((Unsent is { } unsent ? AnswerSheet.Sent(Mark, unsent.Form) : AnswerSheet.Blank(Mark)).OfferingNow(asking.Now), []);
    }

    /// <summary>Marks, or asks again.</summary>
    public async Task<IActionResult> OnPostAsync(string child, Guid entry, CancellationToken cancel)
    {
        if (!await FindAsync(child, entry, cancel) || Kept is not { } kept) return NotFound();

        var sheet = AnswerSheet.Sent(Mark, Request.Form).OfferingNow(asking.Now);
        var problems = new List<Problem>();
        var mark = sheet.Offering("of", entry.ToString()).Entry(kept.Entry.Subject, person.Worker, asking.Now, problems);
        if (SoughtWords.Of(sheet["words"]).FirstOrDefault(w => !MarkedAsWritten.Stands(w, kept.Entry)) is { } missing)
            problems.Add(new("words", $"'{missing}' does not stand in this entry. Copy the words as they stand"));
        if (mark is null || problems.Count > 0) return Ask(sheet, problems);

        problems.AddRange(await recording.AddAsync(mark with { Particulars = (AboutSomebodyElse)mark.Particulars with { Of = entry.ToString() } }, sheet.Key, cancel));
        if (problems.Count > 0) return Ask(sheet, problems);

        TempData["Done"] = "Marked. When a copy is asked for, somebody decides on it.";
        return LocalRedirect(Paths.Entry(kept.Entry.Subject, entry));
    }

    private async Task<bool> FindAsync(string child, Guid entry, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        Kept = Child is null ? null : await records.ReadEntryAsync(looks.Reader, "children/somebody-else", entry, cancel);
        return Kept is not null && Kept.Entry.Subject == Child?.Subject && CopiedEntry.Is(Kept.Entry.Type);
    }

    private PageResult Ask(AnswerSheet sheet, IReadOnlyList<Problem> problems)
    {
        Asks = forms.Ask(sheet, problems);
        if (problems.Count > 0) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
