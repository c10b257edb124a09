using Linnet.Record;
using Linnet.Store;
using Linnet.Store.People;
using Linnet.Visits;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Child;
using Linnet.Web.Forms;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Children.Visits;

/// <summary>One trip, one line per child of the family: who was seen, alone or why not, and what each child said.</summary>
public sealed class TripModel(Council council, Recording recording, Asking asking, SignedIn person, FormOf forms, Looks looks) : PageModel
{
    private static readonly RecordType Visit = RecordType.Of<Visit>();

    /// <summary>What is asked once for the trip; all else is asked of each child.</summary>
    private static readonly IReadOnlySet<string> OfTheTrip =
        new HashSet<string> { AnswerSheet.Happened, AnswerSheet.HappenedTime, "mode", "statutory", "place", "visitedBy", "duty", "toBeWrittenUp", "account" };

    /// <summary>The questions of the trip, in order.</summary>
    public static IEnumerable<string> TripQuestions { get; } = ["visitedBy", "mode", "place", "statutory", "duty", "account", "toBeWrittenUp"];

    /// <summary>The questions of each child, in order.</summary>
    public static IEnumerable<string> ChildQuestions { get; } = ["seen", "whyNotAlone", "bedroomSeen", "awake", "childsWords"];

    /// <summary>The child on whose page it is recorded.</summary>
    public ChildPage? Child { get; private set; }

    /// <summary>The questions about each child of the family, this child first.</summary>
    public IReadOnlyList<(Person Child, Asks Asks)> Lines { get; private set; } = [];

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnGetAsync(string child, CancellationToken cancel)
    {
        if (!Find(child)) return NotFound();

        Unsent = await recording.UnsentAsync(cancel);
        await looks.WriteAsync("children/add", Family.Select(c => c.Subject), cancel);
        return Ask([.. Parts(Unsent?.Form ?? FormCollection.Empty).Select(l => (l.Child, l.Sheet.Offering("visitedBy", person.Worker)))], []);
    }

    /// <summary>Adds a visit to the record of each child who was to be seen, or asks again.</summary>
    public async Task<IActionResult> OnPostAsync(string child, CancellationToken cancel)
    {
        if (!Find(child)) return NotFound();

        var lines = Parts(Request.Form).ToList();
        var problems = new List<Problem>();
        var entries = new List<Entry>();
        foreach (var (sibling, sheet) in lines.Where(l => l.Child.Subject == Child?.Subject || !l.Sheet.IsBlank))
            if (sheet.Entry(sibling.Subject, person.Worker, asking.Now, problems) is { } visit) entries.Add(visit);
        if (problems.Count == 0) problems.AddRange(await recording.AddAsync(entries, lines[0].Sheet.Key, cancel));
        if (problems.Count > 0) return Ask(lines, [.. problems.Distinct()]);

        TempData["Done"] = entries.Count == 1 ? "Visit recorded. The clocks have moved." : $"Visit recorded for {entries.Count} children. The clocks have moved.";
        return LocalRedirect(Paths.Child(entries[0].Subject));
    }

    private IEnumerable<Person> Family => Child is { } child ? [child.Person, .. council.Siblings(child.Subject)] : [];

    private bool Find(string child) => (Child = ChildPage.Of(council, child, asking)) is not null;

    private IEnumerable<(Person Child, AnswerSheet Sheet)> Parts(IFormCollection form) =>
        Family.Select((c, place) => (c, AnswerSheet.Sent(Visit, form, place == 0 ? "" : $"{c.Subject.Id}-").Sharing(OfTheTrip)));

    private PageResult Ask(IReadOnlyList<(Person Child, AnswerSheet Sheet)> lines, IReadOnlyList<Problem> problems)
    {
        Lines = [.. lines.Select(l => (l.Child, forms.Ask(l.Sheet, problems, [])))];
        if (problems.Count > 0) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
