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

/// <summary>Says that an entry should not have been recorded. It stays readable, and counts no longer.</summary>
public sealed class InErrorModel(Council council, RecordStore records, Recording recording, Asking asking, SignedIn person, Looks looks) : PageModel
{
    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The entry.</summary>
    public KeptEntry? Kept { get; private set; }

    /// <summary>The one question, with what was typed.</summary>
    public Asks? Asks { get; private set; }

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnGetAsync(string child, Guid entry, CancellationToken cancel) =>
        await FindAsync(child, entry, cancel) ? Ask(AnswerSheet.Blank(RecordType.Of<RecordedInError>()), []) : NotFound();

    /// <summary>Records it, or asks again.</summary>
    public async Task<IActionResult> OnPostAsync(string child, Guid entry, CancellationToken cancel)
    {
        if (!await FindAsync(child, entry, cancel) || Kept is null) return NotFound();

        var sheet = AnswerSheet.Sent(RecordType.Of<RecordedInError>(), Request.Form);
        var why = sheet[AnswerSheet.WhyCorrected].Trim();
        if (why.Length == 0) return Ask(sheet, [new(AnswerSheet.WhyCorrected, "Say why it should not have been recorded")]);

        var problems = await recording.AddAsync(ErrorOf(Kept.Entry, why), sheet.Key, cancel);
        if (problems.Count > 0) return Ask(sheet, [.. problems.Select(p => p with { Field = "" })]);

        TempData["Done"] = $"{Kept.Entry.Type.Title} was recorded in error and counts no longer. It stays readable.";
        return LocalRedirect(Paths.Child(Kept.Entry.Subject));
    }

    private Entry ErrorOf(Entry entry, string why) => new()
    {
        Id = Guid.CreateVersion7(),
        Subject = entry.Subject,
        Type = RecordType.Of<RecordedInError>(),
        Happened = entry.Happened,
        Recorded = asking.Now,
        By = person.Worker,
        Replaces = entry.Id,
        Reason = why,
        Particulars = new RecordedInError(),
    };

    private async Task<bool> FindAsync(string child, Guid entry, CancellationToken cancel)
    {
        Child = ChildPage.Of(council, child, asking);
        Kept = Child is null ? null : await records.ReadEntryAsync(looks.Reader, "children/recorded-in-error", entry, cancel);
        return Kept is { Stands: true } && Kept.Entry.Subject == Child?.Subject;
    }

    private PageResult Ask(AnswerSheet sheet, IReadOnlyList<Problem> problems)
    {
        Asks = new(sheet, new(problems), [], []);
        if (problems.Count > 0) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
