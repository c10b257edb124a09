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

/// <summary>What the pages share on which one kind of record is made for several children of a family.</summary>
public abstract class FamilyFormModel(Council council, Recording recording, Asking asking, SignedIn person, FormOf forms, Looks looks) : PageModel
{
    /// <summary>What is asked.</summary>
    protected abstract FamilyForm Form { get; }

    /// <summary>When the part of a brother or sister is left empty.</summary>
    protected abstract string LeaveEmpty { get; }

    /// <summary>The shared questions that come before the children; the others come after them.</summary>
    public virtual IEnumerable<string> First => [];

    /// <summary>The shared questions that come after the children.</summary>
    public IEnumerable<string> Last => Form.Once.Except(First);

    /// <summary>The child on whose page it is recorded.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The questions, with what was typed.</summary>
    public FamilyLines? Lines { get; private set; }

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>Where one goes from here: the room from which one came, or the child's page.</summary>
    public virtual string Back => Paths.From(Request, Child is { } child ? Paths.Child(child.Subject) : "/");

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnGetAsync(string child, CancellationToken cancel)
    {
        if (!Find(child)) return NotFound();

        Unsent = await recording.UnsentAsync(cancel);
        await looks.WriteAsync("children/add", Family.Select(c => c.Subject), cancel);
        return Ask([.. Form.Lines(Family, Unsent?.Form).Select(l => l with { Sheet = Asked(Offer(l.Sheet, person.Worker)) })], []);
    }

    /// <summary>Adds it to the record of each child, or asks again.</summary>
    public async Task<IActionResult> OnPostAsync(string child, CancellationToken cancel)
    {
        if (!Find(child)) return NotFound();

        var lines = Form.Lines(Family, Request.Form);
        var problems = new List<Problem>();
        var entries = FamilyForm.Entries(lines, person.Worker, asking.Now, problems);
        if (problems.Count == 0) problems.AddRange(await recording.AddAsync(entries, lines[0].Sheet.Key, cancel));
        if (problems.Count > 0) return Ask(lines, problems);

        TempData["Done"] = $"{Form.Type.Title} recorded{(entries.Count == 1 ? "" : $" for {entries.Count} children")}. The clocks have moved.";
        return LocalRedirect(Back);
    }

    /// <summary>What is offered where nothing was typed.</summary>
    protected virtual AnswerSheet Offer(AnswerSheet sheet, string worker) => sheet;

    /// <summary>A room that leads here may answer what is the same for all, and say the day.</summary>
    private AnswerSheet Asked(AnswerSheet sheet) =>
        Request.Query.Where(q => q.Key == AnswerSheet.Happened || Form.Once.Contains(q.Key)).Aggregate(sheet, (s, q) => s.Offering(q.Key, q.Value.ToString()));

    private IEnumerable<Person> Family => Child is { } child ? [child.Person, .. council.Siblings(child.Subject)] : [];

    private bool Find(string child) => (Child = ChildPage.Of(council, child, asking)) is not null;

    private PageResult Ask(IReadOnlyList<FamilyForm.Line> lines, IReadOnlyList<Problem> problems)
    {
        Lines = new(Form, [.. lines.Select(l => (l.Child, forms.Ask(l.Sheet, problems, [])))], asking.Today, LeaveEmpty);
        ViewData["Title"] = $"{(problems.Count > 0 ? "Error: " : "")}{Form.Type.Title} - {Child?.Person.Name}";
        ViewData["NoDay"] = true;
        if (problems.Count > 0) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
