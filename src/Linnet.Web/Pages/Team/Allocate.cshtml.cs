using Linnet.Allocation;
using Linnet.Calendar;
using Linnet.Record;
using Linnet.Standards;
using Linnet.Store;
using Linnet.Waiting;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Forms;
using Linnet.Web.Look;
using Linnet.Web.Waiting;
using Linnet.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Team;

/// <summary>
/// Children without a worker, family by family: choose them and a worker, see what it would mean, write down what must be handed over, and
/// only then allocate.
/// </summary>
public sealed class AllocateModel(Council council, Rooms rooms, Recording recording, Asking asking, SignedIn person, FormOf forms, KnownWorkers workers, Names names, Looks looks, Reaches reaches)
    : PageModel
{
    /// <summary>The team whose children are shown; one's own unless another was asked for.</summary>
    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Team { get; set; }

    /// <summary>The children who were chosen, by their identifiers.</summary>
    [BindProperty(SupportsGet = true, Name = "child")]
    public IReadOnlyList<string> Chosen { get; set; } = [];

    /// <summary>The worker who was chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Worker { get; set; }

    /// <summary>As lead, co-worker, on duty or in a tray.</summary>
    [BindProperty(SupportsGet = true)]
    public string? As { get; set; }

    /// <summary>What it would mean; null before children were chosen.</summary>
    public Allocating? Allocating { get; private set; }

    /// <summary>The form; null before a choice that can be made.</summary>
    public AllocationForm? Form { get; private set; }

    /// <summary>What is wrong with the choice, or with the form.</summary>
    public Problems Problems { get; private set; } = Problems.None;

    /// <summary>What was typed here before and not sent.</summary>
    public Unsent? Unsent { get; private set; }

    /// <summary>The children who wait, family by family, danger first; a family of which one child is the team's, whole.</summary>
    public IReadOnlyList<IReadOnlyList<ChildToAllocate>> Families { get; private set; } = [];

    /// <summary>The teams that children may be shown of.</summary>
    public IReadOnlyList<string> Teams { get; private set; } = [];

    /// <summary>The workers to choose from, with what they carry.</summary>
    public IReadOnlyList<(string Worker, string Name, WorkerLoad Load)> Workers { get; private set; } = [];

    /// <summary>The children who were chosen and do not wait in this list: they have a worker, or are another team's.</summary>
    public IEnumerable<ChildToAllocate> AlsoChosen => (Allocating?.Children ?? []).Where(c => Families.All(f => f.All(listed => listed.Child != c.Child)));

    /// <summary>Whether there is anybody to choose a worker for.</summary>
    public bool AnyToAllocate => Families.Count > 0 || AlsoChosen.Any();

    /// <summary>How the children are to be held.</summary>
    public Holding Holding => Holding.Named(As);

    /// <summary>Asks whom, or shows what it would mean.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Find();
        var wrong = Wrong();
        if (Chosen.Count > 0 && wrong.Count == 0 && Allocating is { } allocating)
        {
            Unsent = await recording.UnsentAsync(cancel) is { } unsent && allocating.Children.All(c => unsent.Form.ContainsKey(AllocationForm.LeadOf(c.Child))) ? unsent : null;
            Form = AllocationForm.Of(allocating, Holding, Unsent?.Form, forms, [], asking.Now, council, person.Team);
        }

        Problems = new(Chosen.Count > 0 || Worker is not null ? wrong : []);
        await WriteLooksAsync(cancel);
        return Page();
    }

    /// <summary>Allocates, or asks again.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Find();
        var problems = Wrong();
        if (Allocating is not { } allocating || problems.Count > 0) return await AskAsync(problems, cancel);

        var form = AllocationForm.Of(allocating, Holding, Request.Form, forms, [], asking.Now, council, person.Team);
        var entries = form.Entries(person.Worker, asking.Now, problems);
        if (problems.Count == 0) problems.AddRange(await recording.AddAsync(entries, form.Key, cancel));
        if (problems.Count > 0) return await AskAsync(problems, cancel);

        TempData["Done"] = $"{Say.Children(allocating.Children.Count)} {Holding.Done}. The clocks have moved.";
        return LocalRedirect(Paths.From(Request, new Address("/team/allocate").With("show", Team).ToString()));
    }

    private void Find()
    {
        var room = rooms.Of(asking.For(council));
        var list = looks.Theirs(room.List(AllocationWaits.Unallocated).Children, w => w.Subject);
        Teams = room.Teams;
        Team = Shown(Team) ?? Shown(person.Team) ?? Waiting.Teams.Every;
        Families =
        [
            .. list.GroupBy(w => council.Who(w.Subject)?.Family ?? w.Subject.Id)
                .Where(family => family.Any(w => Waiting.Teams.Holds(Team, w)))
                .Select(family => family.Select(w => ChildToAllocate.Of(council, w.Subject, room.Room.Asked, w)).ToList()),
        ];
        var loads = room.Caseloads.SelectMany(c => c.Workers).ToLookup(w => w.Worker, w => w.Children);
        Workers =
        [
            .. workers.For(person, loads.Select(l => l.Key)).Where(w => w.Worker != person.Worker && council.OnList(w.Worker) is null or { MayHoldWork: true })
                .Select(w => (w.Worker, council.TeamOf(w.Worker) is { } team ? $"{w.Name}, {team}" : w.Name, WorkerLoad.Of(w.Worker, loads[w.Worker].SelectMany(c => c).Distinct().Select(council.Of), room.Room.Asked))),
        ];
        if (Chosen.Count > 0) Allocating = new(council, reaches, room, Chosen.Select(Subject.Child), Holding.IsWorker && !string.IsNullOrEmpty(Worker) ? Worker : null);
    }

    /// <summary>The team where it can be chosen; a team that holds no children at all is not on the list.</summary>
    private string? Shown(string? team) => team is Waiting.Teams.Every or Waiting.Teams.None || Teams.Contains(team) ? team : null;

    private List<Problem> Wrong()
    {
        var wrong = new List<Problem>();
        if (Allocating is null or { Children.Count: 0 }) wrong.Add(new("child", "Choose at least one child"));
        if (Holding.IsWorker && string.IsNullOrEmpty(Worker)) wrong.Add(new("worker", "Choose a worker, or say that the children are held on duty or in a tray"));
        if (Allocating is { ToManager: true }) wrong.Add(new("worker", "A manager's name is not an allocation. Choose a worker, or say that the children are held on duty"));
        if (Holding.Leads && Allocating?.Children.Where(c => c.Lead == Worker).Select(c => names[c.Child]).ToList() is { Count: > 0 } theirs)
            wrong.Add(new("worker", $"This worker leads the work with {Written.List(theirs)} already"));
        return wrong;
    }

    private async Task<IActionResult> AskAsync(IReadOnlyList<Problem> problems, CancellationToken cancel)
    {
        Problems = new(problems);
        if (Allocating is { Children.Count: > 0 } allocating) Form = AllocationForm.Of(allocating, Holding, Request.Form, forms, problems, asking.Now, council, person.Team);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await WriteLooksAsync(cancel);
        return Page();
    }

    private Task WriteLooksAsync(CancellationToken cancel) => looks.WriteAsync(
        "team/allocate",
        Families.SelectMany(f => f).Select(c => c.Child).Concat((Allocating?.Children ?? []).Select(c => c.Child)).Concat((Allocating?.Parted ?? []).Select(s => s.Sibling)),
        cancel);
}
