using Linnet.Allocation;
using Linnet.Store;
using Linnet.Visits;
using Linnet.Waiting;
using Linnet.Web.Access;
using Linnet.Web.Asked;
using Linnet.Web.Look;
using Linnet.Web.Waiting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Linnet.Web.Pages.Team;

/// <summary>Children to a worker, team by team, beside the children whom nobody holds. Single workers are named to their own manager alone.</summary>
public sealed class CaseloadModel(Council council, Rooms rooms, Asking asking, SignedIn person, Names names) : PageModel
{
    private const int UsualLimit = 20;

    /// <summary>How many children are called too many: local, and asked for in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public int Above { get; set; } = UsualLimit;

    /// <summary>The teams.</summary>
    public IReadOnlyList<Caseload> Teams { get; private set; } = [];

    /// <summary>All teams together.</summary>
    public Caseload Together => Caseload.Together(Teams);

    /// <summary>The team whose workers the person at the screen manages, where they manage one.</summary>
    public Caseload? Own => Teams.FirstOrDefault(t => person.ManagesTeam(t.Team));

    /// <summary>What each worker of one's own team carries, by name.</summary>
    public IReadOnlyList<(WorkerLoad Load, int NotSeenInTime)> Loads { get; private set; } = [];

    /// <summary>Of the children whose assessment named its worker and led to a plan or care: how many keep that worker, and how many there are.</summary>
    public (int Kept, int Of) SameWorkers { get; private set; }

    /// <summary>Loads the page.</summary>
    public void OnGet()
    {
        Above = Math.Clamp(Above, 1, 100);
        var room = rooms.Of(asking.For(council));
        Teams = room.Caseloads;
        var notSeen = room.List(VisitWaits.NotSeenInTime).Children.Select(w => w.Subject).ToHashSet();
        Loads =
        [
            .. (Own?.Workers ?? []).OrderBy(w => names.Worker(w.Worker), StringComparer.CurrentCulture)
                .Select(w => (WorkerLoad.Of(w.Worker, w.Children.Select(council.Of), room.Room.Asked), w.Children.Count(notSeen.Contains))),
        ];
        var pairs = Teams.SelectMany(t => t.Workers).SelectMany(w => w.Children).Select(c => SameWorker.Of(council.Of(c), room.Room.Asked)).OfType<SameWorker>().ToList();
        SameWorkers = (pairs.Count(p => p.IsSame), pairs.Count);
    }
}
