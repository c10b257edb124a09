using Linnet.Store;
using Linnet.Supervision;
using Linnet.Waiting;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Look;
using Linnet.Web.Waiting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Decisions;

/// <summary>Managers' decisions of every child, by what became of them: nobody looked again, looked late, or no day was set.</summary>
public sealed class IndexModel(Council council, Rooms rooms, Asking asking, Looks looks) : PageModel
{
    /// <summary>Where the follow-up stands of those that are shown.</summary>
    [BindProperty(SupportsGet = true)]
    public FollowUp Show { get; set; } = FollowUp.Overdue;

    /// <summary>The team; null for every one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Team { get; set; }

    /// <summary>The teams it may be filtered by.</summary>
    public IReadOnlyList<string> Teams { get; private set; } = [];

    /// <summary>How many decisions stand where.</summary>
    public IReadOnlyDictionary<FollowUp, int> Counts { get; private set; } = new Dictionary<FollowUp, int>();

    /// <summary>The decisions of this page of the list, the oldest first, each with who holds the work with the child.</summary>
    public Leaf<(DecisionTaken Decision, WhoHolds Holds)> Leaf { get; private set; } = Look.Leaf.Empty<(DecisionTaken, WhoHolds)>();

    /// <summary>Loads the page.</summary>
    public async Task OnGetAsync([FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        var asked = asking.For(council);
        Teams = rooms.Of(asked).Teams;
        var all = council.Children
            .Select(c => (Child: c, Decisions: DecisionTaken.Of(c, asked)))
            .Where(c => c.Decisions.Count > 0)
            .Select(c => (c.Decisions, Holds: WhoHolds.Of(c.Child, asked)))
            .SelectMany(c => c.Decisions.Select(d => (Decision: d, c.Holds)))
            .Where(d => string.IsNullOrEmpty(Team) || Waiting.Teams.Holds(Team, d.Holds.Team))
            .ToList();
        Counts = all.CountBy(d => d.Decision.FollowUp).ToDictionary();
        Leaf = Look.Leaf.Of(
            [
                .. looks.Theirs(all.Where(d => d.Decision.FollowUp == Show), d => d.Decision.Child, string.IsNullOrEmpty(Team) ? null : Team)
                    .OrderBy(d => d.Decision.CheckBy ?? d.Decision.Decision.On).ThenBy(d => d.Decision.Child),
            ],
            number);
        await looks.WriteAsync("decisions", Leaf.Items.Select(d => d.Decision.Child), cancel);
    }

    /// <summary>The address of this list, of decisions that stand there.</summary>
    public Address PathOf(FollowUp show) => new Address("/decisions").With("show", show.ToString()).With("team", Team);
}
