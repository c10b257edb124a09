using Linnet.Record;
using Linnet.Store;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Forms;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Admin;

/// <summary>Asks the questions of a record about the council itself: its population, its own number for a standard.</summary>
public sealed class AddForCouncilModel(Recording recording, Asking asking, SignedIn person, FormOf forms) : PageModel
{
    /// <summary>The questions, with what was typed.</summary>
    public Asks? Asks { get; private set; }

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnGetAsync(string kind, CancellationToken cancel)
    {
        if (Find(kind) is not { } type) return NotFound();

        Unsent = await recording.UnsentAsync(cancel);
        return Ask(Unsent is { } unsent ? AnswerSheet.Sent(type, unsent.Form) : Offered(AnswerSheet.Blank(type)), []);
    }

    /// <summary>Adds, or asks again.</summary>
    public async Task<IActionResult> OnPostAsync([FromRoute] string kind, CancellationToken cancel)
    {
        if (Find(kind) is not { } type) return NotFound();

        var sheet = AnswerSheet.Sent(type, Request.Form);
        var problems = new List<Problem>();
        if (sheet.Entry(Subject.Authority, person.Worker, asking.Now, problems) is not { } entry) return Ask(sheet, problems);

        problems.AddRange(await recording.AddAsync(entry, sheet.Key, cancel));
        if (problems.Count > 0) return Ask(sheet, problems);

        var room = Paths.From(Request, "/");
        if (room != "/") TempData["Done"] = $"{type.Title} recorded.";
        return LocalRedirect(room);
    }

    /// <summary>A room that leads here may answer questions that it has just asked.</summary>
    private AnswerSheet Offered(AnswerSheet blank) =>
        Request.Query.Where(q => blank.Type.Fields.Any(f => f.Key == q.Key && f.Coded)).Aggregate(blank, (sheet, q) => sheet.Offering(q.Key, q.Value.ToString()));

    private static RecordType? Find(string kind) =>
        RecordType.All.TryGetValue(kind, out var type) && type.OnScreen && type.About.Contains(SubjectKind.Authority) ? type : null;

    private PageResult Ask(AnswerSheet sheet, IReadOnlyList<Problem> problems)
    {
        Asks = forms.Ask(sheet, problems);
        if (problems.Count > 0) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
