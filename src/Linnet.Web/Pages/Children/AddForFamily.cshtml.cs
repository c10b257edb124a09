using Linnet.Record;
using Linnet.Store;
using Linnet.Store.People;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Linnet.Web.Forms;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children;

/// <summary>One kind of record, made for several children of a family in one go.</summary>
public sealed class AddForFamilyModel(Council council, Recording recording, Asking asking, SignedIn person, FormOf forms, Looks looks, Reaches reaches) : PageModel
{
    /// <summary>The child on whose page it is recorded.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The questions, with what was typed.</summary>
    public FamilyLines? Lines { get; private set; }

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>Where one goes from here: the room from which one came, or the one of this kind of record.</summary>
    public string Back => Child is { } child && Lines is { } lines ? Paths.From(Request, lines.Form.Room(child.Subject)) : "/";

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnGetAsync([FromRoute] string child, [FromRoute] string kind, CancellationToken cancel)
    {
        if (Find(child) is not { } family) return NotFound();

        Unsent = await recording.UnsentAsync(cancel);
        await looks.WriteAsync("children/add", family.Select(c => c.Subject), cancel);
        var form = FamilyForms.All[kind];
        return Ask(form, [.. form.Lines(family, Unsent?.Form).Select(l => l with { Sheet = Answered(Offered(l.Sheet, form), form) })], []);
    }

    /// <summary>Adds it to the record of each child, or asks again.</summary>
    public async Task<IActionResult> OnPostAsync([FromRoute] string child, [FromRoute] string kind, CancellationToken cancel)
    {
        if (Find(child) is not { } family) return NotFound();

        var form = FamilyForms.All[kind];
        var lines = form.Lines(family, Request.Form);
        var problems = new List<Problem>();
        var entries = FamilyForm.Entries(lines, person.Worker, asking.Now, problems);
        if (problems.Count == 0) problems.AddRange((await recording.AddAsync(entries, lines[0].Sheet.Key, cancel)).Select(p => Placed(p, lines)));
        if (problems.Count > 0) return Ask(form, lines, problems);

        TempData["Done"] = $"{form.Type.Title} recorded{(entries.Count == 1 ? "" : $" for {entries.Count} children")}. The clocks have moved.";
        var room = Paths.From(Request, form.Room(family[0].Subject));
        return LocalRedirect(HeadingsNext.After(council, entries, room));
    }

    private AnswerSheet Offered(AnswerSheet sheet, FamilyForm form) => form.WhoAtScreen is { } question ? sheet.Offering(question, person.Worker) : sheet;

    /// <summary>A room that leads here may answer what is the same for all, say the day, and of this child the piece of work.</summary>
    private AnswerSheet Answered(AnswerSheet sheet, FamilyForm form) => Request.Query
        .Where(q => q.Key == AnswerSheet.Happened || form.Once.Contains(q.Key) || (q.Key == AnswerSheet.Strand && sheet.Part.Length == 0))
        .Aggregate(sheet, (s, q) => s.Offering(q.Key, q.Value.ToString()));

    /// <summary>What stands in the way of one child's entry is said at that child's questions.</summary>
    private static Problem Placed(Problem problem, IReadOnlyList<FamilyForm.Line> lines) =>
        problem.Field.Length > 0 && lines.FirstOrDefault(l => l.Child.Subject == problem.About) is { } line ? problem with { Field = line.Sheet.NameOf(problem.Field) } : problem;

    /// <summary>The child and the others of the family, this child first; null when there is no such child.</summary>
    private IReadOnlyList<Person>? Find(string child)
    {
        Child = ChildPage.Of(council, child, asking);
        return Child is { } found ? [found.Person, .. reaches.OpenSiblings(found.Subject)] : null;
    }

    private PageResult Ask(FamilyForm form, IReadOnlyList<FamilyForm.Line> lines, IReadOnlyList<Problem> problems)
    {
        Lines = new(form, [.. lines.Select(l => (l.Child, forms.Ask(l.Sheet, problems, council.Of(l.Child.Subject))))], asking.Today);
        if (problems.Count > 0) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
