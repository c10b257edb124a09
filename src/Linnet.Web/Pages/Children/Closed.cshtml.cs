using Linnet.Access;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Forms;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children;

/// <summary>The record of a child with whom the person at the screen has nothing to do: it opens to a reason, or not at all where it is restricted.</summary>
public sealed class ClosedModel(Council council, Reaches reaches, Recording recording, Asking asking, SignedIn person, FormOf forms, Looks looks, SoughtRecords sought) : PageModel
{
    private static readonly RecordType Opened = RecordType.Of<RecordOpened>();

    /// <summary>The child.</summary>
    public Subject Subject { get; private set; }

    /// <summary>The question why, with what was typed; null where no reason opens it.</summary>
    public Asks? Asks { get; private set; }

    /// <summary>Whether it is a demonstration, where nobody proves again who they are.</summary>
    public bool Invented => person.Invented;

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>Asks why, and writes down that somebody came.</summary>
    public async Task<IActionResult> OnGetAsync(string child, CancellationToken cancel)
    {
        if (!Find(child)) return NotFound();
        if (reaches.Of(Subject) is not null) return LocalRedirect(Paths.Child(Subject));

        await looks.WriteAsync("children/closed", [Subject], cancel);
        await sought.TellAsync([Subject], CameBy.Record, cancel);
        Unsent = await recording.UnsentAsync(cancel);
        return Ask(Unsent is { } unsent ? AnswerSheet.Sent(Opened, unsent.Form) : AnswerSheet.Blank(Opened), []);
    }

    /// <summary>Opens it, with the reason in the record.</summary>
    public async Task<IActionResult> OnPostAsync(string child, CancellationToken cancel)
    {
        if (!Find(child)) return NotFound();
        if (!reaches.MayOpenWithReason(Subject)) return Ask(AnswerSheet.Blank(Opened), []);

        var sent = AnswerSheet.Sent(Opened, Request.Form).OfferingNow(asking.Now).Offering("worker", person.Worker);
        var problems = new List<Problem>();
        if (sent.Entry(Subject, person.Worker, asking.Now, problems) is not { } entry) return Ask(sent, problems);

        problems.AddRange(await recording.AddAsync(recording.Entry(Subject, entry.Particulars), sent.Key, cancel));
        return problems.Count > 0 ? Ask(sent, problems) : LocalRedirect(Paths.Child(Subject));
    }

    private bool Find(string child)
    {
        Subject = Paths.ChildFrom(child);
        return council.Of(Subject).All.Count > 0;
    }

    private PageResult Ask(AnswerSheet sheet, IReadOnlyList<Problem> problems)
    {
        Asks = reaches.MayOpenWithReason(Subject) ? forms.Ask(sheet, problems) : null;
        Response.StatusCode = problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status403Forbidden;
        return Page();
    }
}
