using Linnet.Children;
using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Linnet.Web.Forms;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children;

/// <summary>Asks the questions of any kind of record, and adds the answers to the child's record.</summary>
public sealed class AddKindModel(Council council, Recording recording, Asking asking, SignedIn person, FormOf forms, Looks looks) : PageModel
{
    /// <summary>The child.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The questions, with what was typed.</summary>
    public Asks? Asks { get; private set; }

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnGetAsync([FromRoute] string child, [FromRoute] string kind, CancellationToken cancel)
    {
        if (Find(child, kind) is not var (found, type)) return NotFound();

        await looks.WriteAsync("children/add", [found.Subject], cancel);
        Unsent = await recording.UnsentAsync(cancel);
        return Ask(Unsent is { } unsent ? AnswerSheet.Sent(type, unsent.Form) : Offered(AnswerSheet.Blank(type)), []);
    }

    /// <summary>Adds, or asks again.</summary>
    public async Task<IActionResult> OnPostAsync([FromRoute] string child, [FromRoute] string kind, CancellationToken cancel)
    {
        if (Find(child, kind) is not var (found, type)) return NotFound();

        var sheet = AnswerSheet.Sent(type, Request.Form);
        var problems = new List<Problem>();
        if (sheet.Entry(found.Subject, person.Worker, asking.Now, problems) is not { } entry) return Ask(sheet, problems);

        problems.AddRange(await recording.AddAsync(Placed(entry, found), sheet.Key, cancel));
        if (problems.Count > 0) return Ask(sheet, problems);

        TempData["Done"] = $"{type.Title} recorded. The clocks have moved.";
        return LocalRedirect(HeadingsNext.After(council, entry, Paths.From(Request, Paths.Child(found.Subject))));
    }

    /// <summary>A room that leads here may say which piece of work it is about, and answer questions that it has just asked. A manager is offered as the manager.</summary>
    private AnswerSheet Offered(AnswerSheet blank) => Request.Query
        .Where(q => q.Key is AnswerSheet.Strand or AnswerSheet.Happened || blank.Type.Fields.Any(f => f.Key == q.Key && f.Coded))
        .Aggregate(
            Attempt.IsManagers(person.Post) && blank.Type.Fields.Any(f => f is { Key: "manager", Type: FieldType.Worker }) ? blank.Offering("manager", person.Worker) : blank,
            (sheet, q) => sheet.Offering(q.Key, q.Value.ToString()));

    /// <summary>A room that leads here may also say within which work it stands, and from which it arises: an action under what needs to change.</summary>
    private Entry Placed(Entry entry, ChildPage found)
    {
        return entry with { Strand = entry.Strand ?? (entry.Type.Opens is null ? Named(AnswerSheet.Strand) : null), AroseFrom = Named("aroseFrom") };

        Guid? Named(string what) => Guid.TryParse(Request.Query[what].ToString(), out var work) && found.Facts.StrandIds.Contains(work) ? work : null;
    }

    private (ChildPage Child, RecordType Type)? Find(string child, string kind)
    {
        Child = ChildPage.Of(council, child, asking);
        return Child is not null && RecordType.All.TryGetValue(kind, out var type) && AddModel.IsAddedHere(type) ? (Child, type) : null;
    }

    private PageResult Ask(AnswerSheet sheet, IReadOnlyList<Problem> problems)
    {
        Asks = Child is { } child ? forms.Ask(sheet, problems, child.Facts) : null;
        if (problems.Count > 0) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
